# SPDX-License-Identifier: EUPL-1.2
"""One directory out of everything the sources say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from kiosk.content.dates import Horizon, dates_of
from kiosk.content.edition_places import location_of, noted_place
from kiosk.content.joined import Joined, R, joined
from kiosk.content.simple_week import week_of
from kiosk.content.summary import first_words
from kiosk.domain.batch import Batch
from kiosk.domain.details import EventDetails, Fact, LocationDetails, ServiceDetails, Wording
from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.domain.language import GERMAN
from kiosk.domain.records import EventRecord, LocationRecord, ServiceRecord, Texts
from kiosk.domain.taxonomy import Taxonomy, Term

_LATE: Final = timedelta(days=1)
"""A translation that follows its source within a day belongs to it."""

_NOBODY: Final = Organization(id="nobody", name="")
_PLACE: Final = "place:"


def directory_of(
    sources: Iterable[tuple[str, Batch]],
    taxonomy: Taxonomy,
    horizon: Horizon,
    made_at: datetime,
) -> Directory:
    """The directory of a site's sources, in the order they were first taken."""
    return _Weaver(joined(sources), taxonomy, horizon).directory(made_at)


class _Weaver:
    def __init__(self, records: Joined, taxonomy: Taxonomy, horizon: Horizon) -> None:
        self._records = records
        self._taxonomy = taxonomy
        self._horizon = horizon
        self._organizations = {
            key: Organization(
                id=key, name=one.name, description=one.description, details=one.details
            )
            for key, one in records.organizations.items()
        }
        self._locations = {key: location_of(one) for key, one in records.locations.items()}

    def directory(self, made_at: datetime) -> Directory:
        records = self._records
        series: dict[str, list[EventRecord]] = {}
        for event in records.events.values():
            series.setdefault(event.series or event.id, []).append(event)
        shown = (one for one in records.services.values() if one.status != "ended")
        return Directory(
            edition=0,
            origin="local",
            made_at=made_at,
            services=(
                *map(self._service, shown),
                *(self._place(one) for one in records.locations.values() if one.title),
            ),
            events=tuple(self._event(key, events) for key, events in series.items()),
            opportunities=tuple(map(self._opportunity, records.opportunities)),
            pages=tuple(map(self._page, records.pages)),
        )

    def _owner(self, key: str | None) -> Organization:
        return self._organizations.get(key or "", _NOBODY)

    def _texts(self, record: R, name: str) -> Texts:
        found = dict(getattr(record, name, {}))
        for one in self._records.translations.get(record.id, ()):
            if one.field == name:
                found[one.language] = one.text
        return found

    def _wording(self, record: R, original: str) -> Wording:
        """How its texts were made, and which are older than the German ones."""
        added = self._records.translations.get(record.id, ())
        origins = {**record.origins, **{one.language: one.origin for one in added}}
        german = record.updated.get(GERMAN)
        stale = {
            tag
            for tag, at in record.updated.items()
            if german and tag != GERMAN and at + _LATE < german
        }
        stale |= {
            one.language
            for one in added
            if one.translated_from and one.field == "title" and one.translated_from != original
        }
        return Wording(origins=origins, stale=tuple(sorted(stale)))

    def _sorted(self, terms: Sequence[Term]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        found = self._taxonomy.sort(self._with_icon(term) for term in terms)
        return found.fields, found.topics

    def _with_icon(self, term: Term) -> Term:
        """Categories of 2022 have no icon; a file of categories beside them has."""
        if not term.code.startswith("id:"):
            return term
        known = self._records.categories
        icon = known.get(term.code) or known.get(f"name:{term.name.casefold()}") or ""
        return Term(term.scheme, icon, term.name)

    def _service(self, record: ServiceRecord) -> Service:
        places = [
            self._locations[p.location] for p in record.places if p.location in self._locations
        ]
        at = record.places[0] if places else None
        timetable = record.timetable or (at.timetable if at else None)
        timetable = timetable or (places[0].details.timetable if places else None)
        organization = self._owner(record.organization)
        fields, topics = self._sorted(record.terms)
        description = self._texts(record, "description")
        title = self._texts(record, "title")
        return Service(
            id=record.id,
            organization=organization,
            location=places[0] if places else None,
            elsewhere=tuple(places[1:]),
            title=title,
            summary=self._texts(record, "summary") or first_words(description),
            description=description,
            fields=fields,
            topics=topics,
            languages=record.languages,
            phone=record.phone or (at.phone if at else "") or organization.details.phone or None,
            url=record.url or organization.details.website or None,
            hours=week_of(timetable),
            by_appointment=bool(timetable and timetable.by_appointment),
            cost=record.cost,
            bring=record.bring,
            details=ServiceDetails(
                status=record.status,
                minimum_age=record.minimum_age,
                maximum_age=record.maximum_age,
                timetable=timetable,
                hours_note=record.hours_note or (at.hours_note if at else ""),
                email=record.email,
                contacts=record.contacts,
                eligibility=record.eligibility,
                application=record.application,
                cost_note=record.cost_note,
                interpretation=record.interpretation,
                alert=record.alert,
                capacities=record.capacities,
                facts=record.facts,
                freshness=record.freshness,
                wording=self._wording(record, title.get(GERMAN, "")),
            ),
        )

    def _place(self, record: LocationRecord) -> Service:
        """A place that says what it is there for, as Integreat's do: people look for it."""
        fields, topics = self._sorted(record.terms)
        contact = next((one for one in record.contacts if one.phone or one.mobile), None)
        description = self._texts(record, "description")
        title = self._texts(record, "title")
        web = (one.website for one in record.contacts)
        return Service(
            id=f"{_PLACE}{record.id}",
            organization=self._owner(record.organization),
            location=self._locations[record.id],
            title=title,
            summary=first_words(description),
            description=description,
            fields=fields,
            topics=topics,
            phone=(contact.phone or contact.mobile) if contact else None,
            url=next(filter(None, web), None),
            hours=week_of(record.timetable),
            by_appointment=bool(record.timetable and record.timetable.by_appointment),
            details=ServiceDetails(
                status="paused" if record.temporarily_closed else "active",
                timetable=record.timetable,
                contacts=record.contacts,
                facts=record.facts,
                wording=self._wording(record, title.get(GERMAN, "")),
            ),
        )

    def _event(self, key: str, series: Sequence[EventRecord]) -> Event:
        texts = self._together(series)
        record = series[0]
        found = self._sorted(record.terms)[0]
        organization = self._owner(record.organization)
        if organization is _NOBODY and record.organizer:
            organization = Organization(id=f"organizer:{record.organizer}", name=record.organizer)
        location = self._locations.get(record.location or "")
        if location is None and record.place_note:
            location = noted_place(key, record.place_note)
        facts: tuple[Fact, ...] = record.facts
        return Event(
            id=key,
            organization=organization,
            location=location,
            at_site=False,
            title=texts["title"],
            summary=first_words(texts["description"]),
            description=texts["description"],
            field=next(iter(found), ""),
            languages=record.languages,
            registration="none" if record.registration == "unknown" else record.registration,
            cost=record.cost,
            audience=record.audience,
            occurrences=dates_of(series, self._horizon),
            details=EventDetails(
                status=record.status,
                all_day=record.all_day,
                childcare=record.childcare,
                interpreter=record.interpreter,
                women_only=record.women_only,
                place_note=record.place_note,
                online_url=record.online_url,
                contact=record.contact,
                facts=facts,
                freshness=record.freshness,
                wording=self._wording(record, texts["title"].get(GERMAN, "")),
            ),
        )

    def _together(self, series: Sequence[EventRecord]) -> dict[str, Texts]:
        """The texts of a series: its records may be dates of it, each in another language."""
        found: dict[str, dict[str, str]] = {"title": {}, "description": {}}
        for name, texts in found.items():
            for record in series:
                texts |= {
                    tag: said for tag, said in self._texts(record, name).items() if tag not in texts
                }
        return {name: texts for name, texts in found.items()}

    def _opportunity(self, key: str) -> Opportunity:
        record = self._records.opportunities[key]
        return Opportunity(
            id=key,
            kind=record.kind,
            organization=self._owner(record.organization),
            location=self._locations.get(record.location or ""),
            title=self._texts(record, "title"),
            summary={**record.summary, **self._texts(record, "description")},
            field=next(iter(self._sorted(record.terms)[0]), "civic_involvement"),
            phone=record.phone or None,
            hours=week_of(record.timetable),
        )

    def _page(self, key: str) -> GuidePage:
        record = self._records.pages[key]
        days = [at.date() for at in record.updated.values()]
        return GuidePage(
            id=key,
            title=record.title,
            body=record.body,
            parent=record.parent,
            position=record.position,
            updated=max(days, default=None),
            facts=record.facts,
            wording=self._wording(record, ""),
        )
