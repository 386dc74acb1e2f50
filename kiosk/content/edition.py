# SPDX-License-Identifier: EUPL-1.2
"""One directory out of everything the sources say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from kiosk.content.dates import Horizon, dates_of
from kiosk.content.edition_places import location_of, noted_place
from kiosk.content.edition_words import EditionWords
from kiosk.content.joined import Joined, joined
from kiosk.content.simple_week import week_of
from kiosk.content.summary import first_words
from kiosk.domain.batch import Batch
from kiosk.domain.confidential import discreet, secret_streets
from kiosk.domain.details import EventDetails, ServiceDetails
from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.district import Boundaries
from kiosk.domain.guide import GuidePage
from kiosk.domain.language import GERMAN
from kiosk.domain.records import EventRecord, LocationRecord, ServiceRecord
from kiosk.domain.taxonomy import Taxonomy, Term

_NOBODY: Final = Organization(id="nobody", name="")
_PLACE: Final = "place:"


def directory_of(
    sources: Iterable[tuple[str, Batch]],
    taxonomy: Taxonomy,
    horizon: Horizon,
    made_at: datetime,
    boundaries: Boundaries | None = None,
) -> Directory:
    """The directory of a site's sources, in the order they were first taken."""
    known = joined(sources)
    woven = _Weaver(known, taxonomy, horizon, boundaries).directory(made_at)
    return discreet(woven, secret_streets(woven, lambda at: known.locations[at.id].street))


class _Weaver:
    def __init__(
        self,
        records: Joined,
        taxonomy: Taxonomy,
        horizon: Horizon,
        boundaries: Boundaries | None,
    ) -> None:
        self._records = records
        self._words = EditionWords(records.translations)
        self._taxonomy = taxonomy
        self._horizon = horizon
        self._organizations = {
            key: Organization(
                id=key, name=one.name, description=one.description, details=one.details
            )
            for key, one in records.organizations.items()
        }
        self._locations = {
            key: location_of(one, boundaries) for key, one in records.locations.items()
        }

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

    def _owner(self, key: str | None, at: Location | None = None) -> Organization:
        """Who runs it; where nobody knows, the name of the house stands in its place."""
        owner = self._organizations.get(key or "", _NOBODY)
        if owner.name or at is None or not at.name:
            return owner
        return Organization(id=f"{_PLACE}{at.id}", name=at.name)

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
        organization = self._owner(record.organization, places[0] if places else None)
        fields, topics = self._sorted(record.terms)
        description = self._words.texts(record, "description")
        title = self._words.texts(record, "title")
        return Service(
            id=record.id,
            organization=organization,
            location=places[0] if places else None,
            elsewhere=tuple(places[1:]),
            title=title,
            summary=self._words.texts(record, "summary") or first_words(description),
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
                wording=self._words.wording(record, title.get(GERMAN, "")),
            ),
        )

    def _place(self, record: LocationRecord) -> Service:
        """A place that says what it is there for, as Integreat's do: people look for it."""
        fields, topics = self._sorted(record.terms)
        contact = next((one for one in record.contacts if one.phone or one.mobile), None)
        description = self._words.texts(record, "description")
        title = self._words.texts(record, "title")
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
                wording=self._words.wording(record, title.get(GERMAN, "")),
            ),
        )

    def _event(self, key: str, series: Sequence[EventRecord]) -> Event:
        texts = self._words.together(series)
        record = series[0]
        location = self._locations.get(record.location or "")
        if location is None and record.place_note:
            location = noted_place(key, record.place_note)
        organization = self._owner(record.organization, location)
        if not record.organization and record.organizer:
            organization = Organization(id=f"organizer:{record.organizer}", name=record.organizer)
        return Event(
            id=key,
            organization=organization,
            location=location,
            at_site=False,
            title=texts["title"],
            summary=first_words(texts["description"]),
            description=texts["description"],
            field=next(iter(self._sorted(record.terms)[0]), ""),
            languages=record.languages,
            registration=record.registration,
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
                facts=record.facts,
                freshness=record.freshness,
                wording=self._words.wording(record, texts["title"].get(GERMAN, "")),
            ),
        )

    def _opportunity(self, key: str) -> Opportunity:
        record = self._records.opportunities[key]
        return Opportunity(
            id=key,
            kind=record.kind,
            organization=self._owner(record.organization),
            location=self._locations.get(record.location or ""),
            title=self._words.texts(record, "title"),
            summary={**record.summary, **self._words.texts(record, "description")},
            field=next(iter(self._sorted(record.terms)[0]), "civic_involvement"),
            phone=record.phone or None,
            hours=week_of(record.timetable),
        )

    def _page(self, key: str) -> GuidePage:
        record = self._records.pages[key]
        return GuidePage(
            id=key,
            title=record.title,
            body=record.body,
            parent=record.parent,
            position=record.position,
            updated=max((at.date() for at in record.updated.values()), default=None),
            facts=record.facts,
            wording=self._words.wording(record, ""),
        )
