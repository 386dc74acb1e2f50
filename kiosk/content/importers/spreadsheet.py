# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets in our own layout: associations have sheets, not software."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from kiosk.content.importers.importer import Source
from kiosk.content.importers.sheet_events import calendar_of
from kiosk.content.importers.sheet_fields import SheetFields
from kiosk.content.row import Problems, Refused, Row
from kiosk.content.sheets import SheetRows, sheets_of
from kiosk.domain.batch import Batch, Format
from kiosk.domain.details import Capacity, Freshness, OrganizationDetails, TextOrigin
from kiosk.domain.opening_times import ExceptionalDays, Timetable
from kiosk.domain.records import (
    EventRecord,
    OpportunityRecord,
    OrganizationRecord,
    ServiceAtLocation,
    ServiceRecord,
    TranslationRecord,
)

T = TypeVar("T")
_OPPORTUNITIES: Final = {
    "initiatives": "initiative",
    "volunteer_needs": "volunteer_need",
    "rooms": "room",
}
_BOOKS: Final = (".xlsx", ".ods")
_FILES: Final = (".csv", ".tsv", *_BOOKS)
_ORIGINS: Final = {str(origin): origin for origin in TextOrigin}
_TEXTS: Final = {
    "title": "title",
    "name": "title",
    "summary": "summary",
    "description": "description",
}


class SpreadsheetImporter:
    """Implements `Importer`."""

    def detect(self, source: Source) -> Format | None:
        """By sheets whose headings are ours."""
        loaded = source.loaded
        if loaded.tables is None and not loaded.name.lower().endswith(_FILES):
            return None
        workbook = loaded.tables is None and loaded.name.lower().endswith(_BOOKS)
        return Format.SPREADSHEET if workbook or sheets_of(loaded, Problems()) else None

    def read(self, source: Source, form: Format) -> Batch:
        """The records of all sheets."""
        sheets = sheets_of(source.loaded, source.problems)
        if not sheets and not source.problems.noted:
            words = "no sheet has our headings; see `kiosk content template`"
            source.problems.note(source.loaded.name, "", "no-sheet", words)
        return _Reading(source, sheets).batch(form)


class _Reading:
    def __init__(self, source: Source, sheets: dict[str, SheetRows]) -> None:
        self._source = source
        self._sheets = sheets
        self._fields = SheetFields(source.language)
        self._exceptions: dict[str, list[ExceptionalDays]] = {}
        self._places: dict[str, list[str]] = defaultdict(list)
        self._dates: dict[str, list[Row]] = defaultdict(list)
        self._about: list[tuple[Row, str]] = []
        self._ids: set[str] = set()

    def batch(self, form: Format) -> Batch:
        """Everything the sheets hold."""
        self._taken("hours", self._exception)
        self._taken("places", self._place)
        self._taken("dates", self._date)
        organizations = self._taken("organizations", self._organization)
        self._fields.known = {one.id for one in organizations}
        batch = Batch(
            format=form,
            organizations=tuple(organizations),
            services=tuple(self._taken("services", self._service)),
            events=tuple(self._taken("events", self._event)),
            opportunities=tuple(
                one
                for sheet, kind in _OPPORTUNITIES.items()
                for one in self._taken(sheet, self._opportunity_of(kind))
            ),
            translations=tuple(self._taken("translations", self._translation)),
        )
        for row, name in self._about:
            if (key := row.text(name)) not in self._ids:
                words = f"there is no entry {key[:60]!r} in the other sheets"
                row.note(name, "unknown-reference", words)
        return replace(batch, locations=tuple(self._fields.places.values()))

    def _taken(self, sheet: str, make: Callable[[Row], T]) -> list[T]:
        found: list[T] = []
        for place, values in self._sheets.get(sheet, ()):
            key = values.get("id", "").strip()
            row = Row(values, f"{place} {key}".strip(), self._source.problems)
            try:
                record = make(row)
            except Refused:
                continue
            name = getattr(record, "id", place)
            if name in self._ids:
                row.note("id", "duplicate", f"{name} stands here twice; the first one counts")
            else:
                found.append(record)
                self._ids.add(name)
        return found

    def _organization(self, row: Row) -> OrganizationRecord:
        return OrganizationRecord(
            id=row.required("id"),
            name=row.required("name"),
            description=self._fields.prose(row, "description"),
            origins={self._source.language: TextOrigin.HUMAN},
            details=OrganizationDetails(
                website=row.text("website"), email=row.text("email"), phone=row.text("phone")
            ),
        )

    def _service(self, row: Row) -> ServiceRecord:
        key = row.required("id")
        fields, place = self._fields, self._fields.place(row, key)
        places = tuple(filter(None, (place, *self._places.get(key, ()))))
        timetable = fields.timetable(row)
        if key in self._exceptions:
            days = tuple(self._exceptions[key])
            timetable = replace(timetable or Timetable(hours=None), exceptions=days)
        things = tuple(part.strip() for part in row.text("bring").split(";") if part.strip())
        free = row.number("available")
        return ServiceRecord(
            **fields.common(row),
            places=tuple(ServiceAtLocation(location=one) for one in dict.fromkeys(places)),
            summary=fields.text(row, "summary"),
            status=row.text("status") or "active",
            languages=fields.languages(row),
            phone=row.text("phone"),
            email=row.text("email"),
            url=row.text("website"),
            timetable=timetable,
            hours_note=row.text("hours_note"),
            alert=fields.prose(row, "alert"),
            cost=row.text("cost") or "unknown",
            bring={fields.language(row): things} if things else {},
            minimum_age=row.number("minimum_age"),
            maximum_age=row.number("maximum_age"),
            eligibility=fields.prose(row, "eligibility"),
            application=fields.prose(row, "application"),
            cost_note=fields.prose(row, "cost_note"),
            interpretation=fields.prose(row, "interpretation"),
            capacities=()
            if free is None
            else (Capacity(unit="place", available=free, as_of=row.day("available_on")),),
            freshness=_freshness(row),
        )

    def _event(self, row: Row) -> EventRecord:
        fields = self._fields
        facts = fields.common(row)
        return EventRecord(
            **facts,
            series=facts["id"],
            calendar=calendar_of(row, self._source.zone, self._dates.get(facts["id"], ())),
            location=fields.place(row, facts["id"]),
            languages=fields.languages(row),
            status=row.text("status") or "scheduled",
            all_day=not row.raw("start"),
            registration=row.text("registration") or "unknown",
            cost=row.text("cost") or "unknown",
            audience=row.text("for") or "unknown",
            women_only=row.text("for") == "women",
            childcare=row.text("childcare") or "unknown",
            interpreter=row.text("interpreter") or "unknown",
            online_url=row.text("online"),
            freshness=_freshness(row),
        )

    def _opportunity_of(self, kind: str) -> Callable[[Row], OpportunityRecord]:
        def make(row: Row) -> OpportunityRecord:
            facts = self._fields.common(row)
            return OpportunityRecord(
                kind=kind,
                summary=facts.pop("description"),
                location=self._fields.place(row, facts["id"]),
                phone=row.text("phone"),
                timetable=self._fields.timetable(row),
                **facts,
            )

        return make

    def _exception(self, row: Row) -> None:
        service = self._subject(row, "service")
        first = row.day("from")
        last = row.day("to") or first
        if first is None or last is None or last < first:
            row.note("from", "no-date", "it does not say which days; the exception is left out")
            raise Refused
        self._exceptions.setdefault(service, []).append(
            ExceptionalDays(first, last, row.text("hours"))
        )

    def _subject(self, row: Row, name: str) -> str:
        """The id of the entry that a row belongs to."""
        self._about.append((row, name))
        return row.required(name)

    def _place(self, row: Row) -> None:
        service = self._subject(row, "service")
        found = self._places[service]
        if place := self._fields.place(row, f"{service}:{len(found)}"):
            found.append(place)

    def _date(self, row: Row) -> None:
        self._dates[self._subject(row, "event")].append(row)

    def _translation(self, row: Row) -> TranslationRecord:
        record, name = self._subject(row, "record"), row.required("field")
        tag = self._fields.language_of(row, row.required("language"))
        if not tag or name not in _TEXTS:
            if tag:
                row.note("field", "unknown-word", f"{name[:40]!r} is no text of a record")
            raise Refused
        return TranslationRecord(
            id=f"{record}:{_TEXTS[name]}:{tag}",
            record=record,
            field=_TEXTS[name],
            language=tag,
            text=row.prose("text").text or row.required("text"),
            origin=_ORIGINS.get(row.text("origin"), TextOrigin.HUMAN),
            translated_from=row.text("translated_from"),
        )


def _freshness(row: Row) -> Freshness:
    return Freshness(assured_on=row.day("assured_on"), assured_by=row.text("assured_by"))
