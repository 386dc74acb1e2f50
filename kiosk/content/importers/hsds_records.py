# SPDX-License-Identifier: EUPL-1.2
"""Records out of the tables of HSDS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from kiosk.content.importers.hsds_events import events_of
from kiosk.content.importers.hsds_places import location_of
from kiosk.content.importers.hsds_schedules import rows_for, timetable_of
from kiosk.content.importers.hsds_services import ServiceFacts, address_of_web
from kiosk.content.importers.hsds_tables import Tables, Values
from kiosk.content.row import Refused, Row
from kiosk.content.tongues import prevailing
from kiosk.domain.batch import Batch, Format
from kiosk.domain.details import OrganizationDetails
from kiosk.domain.records import (
    EventRecord,
    LocationRecord,
    OrganizationRecord,
    ServiceAtLocation,
    ServiceRecord,
    Texts,
)

T = TypeVar("T")
_PLACEHOLDER: Final = re.compile(
    r"\s*(?:unknown|unnamed|n/?a|none|test)(?:\s+organi[sz]ation)?\s*", re.IGNORECASE
)
_SAMPLE: Final = 300


class HsdsRecords:
    """Joins the tables; a record that cannot be taken costs no other."""

    def __init__(self, tables: Tables, language: str, zone: str) -> None:
        """Look everything up once."""
        self._tables = tables
        self._zone = zone
        self._events = tables.by("events", "service_id")
        services = list(tables.records["services"].values())[:_SAMPLE]
        sample = (str(one.get("description") or one.get("name") or "") for one in services)
        self._language = prevailing(sample, language)
        self._by = {
            (table, owner): tables.by(table, f"{owner}_id")
            for table in ("phones", "contacts", "schedules", "holiday_schedules")
            for owner in ("organization", "service", "location", "service_at_location")
        }
        self._places = tables.by("service_at_locations", "service_id")
        self._facts = ServiceFacts(tables, self._language)

    def batch(self, form: Format) -> Batch:
        """Everything the tables hold."""
        self._check_places()
        services = tuple(self._taken("services", self._service))
        return Batch(
            format=form,
            organizations=tuple(self._taken("organizations", self._organization)),
            locations=tuple(self._taken("locations", self._location)),
            services=services,
            events=tuple(event for one in services for event in self._events_of(one)),
        )

    def _taken(self, table: str, make: Callable[[Row], T]) -> Iterator[T]:
        for key, values in self._tables.records[table].items():
            try:
                yield make(Row(values, f"{table}/{key}", self._tables.problems))
            except Refused:
                continue

    def _rows(self, table: str, owner: str, key: str, like: Row) -> list[Row]:
        return rows_for(self._by[table, owner].get(key, ()), like, table)

    def _in(self, text: str) -> Texts:
        return {self._language: text} if text else {}

    def _phone(self, owner: str, key: str, like: Row) -> str:
        numbers = (_number(row) for row in self._rows("phones", owner, key, like))
        return next(filter(None, numbers), "")

    def _organization(self, row: Row) -> OrganizationRecord:
        key, name = row.required("id"), row.required("name")
        if _PLACEHOLDER.fullmatch(name):
            row.note("name", "placeholder", f"{name!r} is no name: none is shown")
            name = ""
        if not (description := row.prose("description").text):
            row.note("description", "missing", "there is no description")
        return OrganizationRecord(
            id=key,
            name=name,
            description=self._in(description),
            details=OrganizationDetails(
                website=address_of_web(row, "website", "url"),
                email=row.text("email"),
                phone=self._phone("organization", key, row),
            ),
        )

    def _location(self, row: Row) -> LocationRecord:
        key = row.required("id")
        schedules = self._rows("schedules", "location", key, row)
        holidays = self._rows("holiday_schedules", "location", key, row)
        shared = [one for one in schedules if not _of_service(one)]
        timetable, note = timetable_of(shared, [one for one in holidays if not _of_service(one)])
        owner = row.text("organization_id")
        return location_of(row, self._tables, self._language, owner or None, timetable, note)

    def _service(self, row: Row) -> ServiceRecord:
        key = row.required("id")
        title = self._in(row.required("name"))
        owner = row.text("organization_id")
        if owner and owner not in self._tables.records["organizations"]:
            row.note("organization_id", "unknown-reference", f"there is no organization {owner}")
            owner = ""
        timetable, note = timetable_of(
            [one for one in self._rows("schedules", "service", key, row) if not _at_place(one)],
            self._rows("holiday_schedules", "service", key, row),
        )
        places = tuple(self._at(row, key))
        return ServiceRecord(
            id=key,
            title=title,
            organization=owner or (self._owner_of(places) or None),
            places=places,
            phone=self._phone("service", key, row),
            timetable=timetable,
            hours_note=note,
            **self._facts.of(row, key),
        )

    def _events_of(self, service: ServiceRecord) -> Iterator[EventRecord]:
        rows = self._events.get(service.id, [])
        return events_of(service, rows, self._tables.problems, self._zone)

    def _owner_of(self, places: tuple[ServiceAtLocation, ...]) -> str:
        """In older tables a service belongs to a location, and that to an organization."""
        locations = self._tables.records["locations"]
        owners = (str(locations[one.location].get("organization_id") or "") for one in places)
        known = self._tables.records["organizations"]
        return next((owner for owner in owners if owner in known), "")

    def _at(self, row: Row, key: str) -> Iterator[ServiceAtLocation]:
        joins: list[Values] = list(self._places.get(key, ()))
        if alone := row.text("location_id"):
            joins.append({"location_id": alone})
        seen: set[str] = set()
        for join in joins:
            location, own = str(join.get("location_id") or ""), str(join.get("id") or "")
            if location not in self._tables.records["locations"] or location in seen:
                continue
            seen.add(location)
            both = [
                one
                for one in self._rows("schedules", "location", location, row)
                if one.raw("service_id") == key
            ]
            timetable, note = timetable_of(
                self._rows("schedules", "service_at_location", own, row) or both,
                self._rows("holiday_schedules", "service_at_location", own, row),
            )
            phone = self._phone("service_at_location", own, row)
            yield ServiceAtLocation(
                location=location,
                phone=phone or self._phone("location", location, row),
                timetable=timetable,
                hours_note=note,
            )

    def _check_places(self) -> None:
        """Joins that lead nowhere are told, once each."""
        known = self._tables.records
        for number, join in enumerate(self._tables.rows["service_at_locations"], 1):
            for name, table in (("service_id", "services"), ("location_id", "locations")):
                key = str(join.get(name) or "")
                if key not in known[table]:
                    record = f"service_at_locations/{join.get('id') or number}"
                    words = f"there is no {table[:-1]} {key}" if key else f"{name} is missing"
                    code = "unknown-reference" if key else "missing"
                    self._tables.problems.note(record, name, code, words)


def _number(row: Row) -> str:
    number = row.text("number", "phone", "phone_number")
    extension = row.text("extension")
    return f"{number} ext. {extension}" if number and extension else number


def _of_service(row: Row) -> bool:
    return bool(row.raw("service_id") or row.raw("service_at_location_id"))


def _at_place(row: Row) -> bool:
    return bool(row.raw("service_at_location_id") or row.raw("location_id"))
