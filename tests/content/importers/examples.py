# SPDX-License-Identifier: EUPL-1.2
"""One small source of each format, hand-written in the shape of the real ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.batch import Format

KINDS = ("organizations", "services", "locations", "events", "pages")


@dataclass(frozen=True)
class Example:
    """A source with two good records of one kind.

    Attributes:
        kind: whose records are counted.
        broken: the same source with a record in between that cannot be taken.
    """

    form: Format
    file: str
    kind: str
    good: Callable[[], bytes | dict[str, bytes]]
    broken: Callable[[], bytes | dict[str, bytes]]

    def __str__(self) -> str:
        """For the names of tests."""
        return f"{self.form}-{self.file}"

    def write(self, folder: Path, content: bytes | dict[str, bytes]) -> Path:
        """Write a source below a folder."""
        path = folder / self.file
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.mkdir()
            for name, raw in content.items():
                (path / name).write_bytes(raw)
        return path


def as_json(value: object) -> bytes:
    """A JSON file."""
    return json.dumps(value, ensure_ascii=False).encode()


def page(name: str, **more: Any) -> dict[str, Any]:
    """An Integreat page."""
    path = f"/musterstadt/de/{name}/"
    return {
        "id": 7,
        "path": path,
        "url": f"https://cms.example{path}",
        "title": name.title(),
        "last_updated": "2026-01-05T10:00:00+01:00",
        "excerpt": "",
        "content": f"<p>Über {name}</p>",
        "parent": {"id": 0, "url": None, "path": None},
        "order": 1,
        "available_languages": {},
    } | more


def place(key: int, **more: Any) -> dict[str, Any]:
    """An Integreat location."""
    day = {"allDay": False, "closed": False, "appointmentOnly": False}
    slots = {"timeSlots": [{"start": "09:00", "end": "12:00", "timezone": "Europe/Berlin"}]}
    shut = {"allDay": False, "closed": True, "appointmentOnly": False, "timeSlots": []}
    return (
        page(f"locations/ort-{key}")
        | {
            "location": {
                "id": key,
                "name": f"Ort {key}",
                "address": "Musterweg 1",
                "town": "Musterstadt",
                "postcode": "40000",
                "latitude": 51.2,
                "longitude": 6.8,
            },
            "category": {"id": 1, "name": "Bildung", "icon": "education", "color": "#1DC6C6"},
            "opening_hours": [day | slots] * 5 + [shut] * 2,
            "barrier_free": True,
            "contacts": [{"name": "Empfang", "phone_number": "0211 1", "email": "a@b.de"}],
        }
        | more
    )


def meeting(key: int, **more: Any) -> dict[str, Any]:
    """An Integreat event, each Tuesday at one in the afternoon."""
    return (
        page(f"events/treffen-{key}")
        | {
            "location": dict.fromkeys(("id", "name", "address", "town", "postcode")),
            "event": {
                "id": key,
                "start": "2030-01-01T13:00:00+01:00",
                "end": "2030-01-01T15:00:00+01:00",
                "all_day": False,
                "recurrence_id": None,
                "timezone": "Europe/Berlin",
            },
            "recurrence_rule": "DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY;BYDAY=TU",
        }
        | more
    )


def service(key: str, **more: Any) -> dict[str, Any]:
    """An HSDS 3 service with everything inside it."""
    return {
        "id": key,
        "name": f"Beratung {key}",
        "description": "Wir helfen mit Briefen und mit Anträgen, für die ganze Familie.",
        "status": "active",
        "organization": {"id": "o-1", "name": "Verein", "description": "Ein Verein"},
        "schedules": [
            {"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00"}
        ],
        "service_at_locations": [
            {
                "id": f"at-{key}",
                "location": {
                    "id": "l-1",
                    "location_type": "physical",
                    "name": "Haus",
                    "addresses": [{"address_1": "Weg 1", "city": "Stadt", "postal_code": "40000"}],
                },
            }
        ],
    } | more


def tables(*services: str) -> dict[str, bytes]:
    """HSDS 1 as tables."""
    rows = ("id,organization_id,name,description,status", *services)
    return {
        "organizations.csv": b"id,name,alternate_name,description\n1,Verein,,Ein Verein\n",
        "locations.csv": b"id,organization_id,name,latitude,longitude\n5,1,Haus,51.2,6.8\n",
        "services.csv": ("\n".join(rows) + "\n").encode(),
        "services_at_location.csv": b"id,service_id,location_id\n8,1,5\n9,2,5\n",
        "physical_addresses.csv": (
            b"id,location_id,address_1,city,state_province,postal_code,country\n"
            b"1,5,Weg 1,Stadt,NW,40000,DE\n"
        ),
        "regular_schedules.csv": (
            b"id,service_id,weekday,opens_at,closes_at\n1,1,Monday,9:00,17:00\n2,1,2,9:00,17:00\n"
        ),
    }


def calendar(*events: str) -> bytes:
    """An iCalendar file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Treff", *events, "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def vevent(key: str, *lines: str) -> str:
    """An event of it."""
    start = ("DTSTART;TZID=Europe/Berlin:20270301T180000", "DURATION:PT1H")
    body = lines or (*start, f"SUMMARY:Treffen {key}")
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{key}@example.org", *body, "END:VEVENT"))


def sheet(*rows: str) -> bytes:
    """A sheet of events."""
    return "\r\n".join(("id;name;date;start;end;repeats", *rows, "")).encode("utf-8-sig")


TREAT, TEA = "1;Treff;2027-03-01;18:00;20:00;weekly", "2;Café;01.03.2027;15;17;"
EXAMPLES = (
    Example(
        Format.INTEGREAT_PAGES,
        "pages.json",
        "pages",
        lambda: as_json([page("wohnen"), page("arbeit")]),
        lambda: as_json([page("wohnen"), page("leer", title=""), 17, page("arbeit")]),
    ),
    Example(
        Format.INTEGREAT_LOCATIONS,
        "locations.json",
        "locations",
        lambda: as_json([place(1), place(2)]),
        lambda: as_json([place(1), place(3, title=None), None, place(2)]),
    ),
    Example(
        Format.INTEGREAT_EVENTS,
        "events.json",
        "events",
        lambda: as_json([meeting(1), meeting(2)]),
        lambda: as_json([meeting(1), meeting(3, event={"start": "bald"}), meeting(2)]),
    ),
    Example(
        Format.HSDS_3,
        "page.json",
        "services",
        lambda: as_json({"total_items": 2, "contents": [service("a"), service("b")]}),
        lambda: as_json({"contents": [service("a"), service("", id=None), service("b")]}),
    ),
    Example(
        Format.HSDS_3,
        "services.ndjson",
        "services",
        lambda: as_json(service("a")) + b"\n" + as_json(service("b")) + b"\n",
        lambda: as_json(service("a")) + b"\n{broken\n\n" + as_json(service("b")) + b"\n",
    ),
    Example(
        Format.HSDS_1,
        "export",
        "services",
        lambda: tables("1,1,Beratung,Hilfe,active", "2,1,Kurs,Deutsch,active"),
        lambda: tables("1,1,Beratung,Hilfe,active", "3,1,,ohne Namen,active", "2,1,Kurs,,"),
    ),
    Example(
        Format.SPREADSHEET,
        "events.csv",
        "events",
        lambda: sheet(TREAT, TEA),
        lambda: sheet(TREAT, "3;Ohne Tag;;;;", TEA),
    ),
    Example(
        Format.ICALENDAR,
        "treff.ics",
        "events",
        lambda: calendar(vevent("a"), vevent("b")),
        lambda: calendar(vevent("a"), vevent("c", "DTSTART:gestern", "SUMMARY:x"), vevent("b")),
    ),
)
