# SPDX-License-Identifier: EUPL-1.2
"""The directory as the sheets that associations fill in, one CSV file each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.exporters.export import (
    ExportFile,
    is_named,
    main_words,
    organizations_of,
)
from kiosk.content.exporters.sheet_dates import date_rows, event_dates
from kiosk.content.exporters.sheet_ids import with_own_ids
from kiosk.content.exporters.sheet_places import other_places, place_cells
from kiosk.content.importers.layout import SHEETS
from kiosk.content.sheets import guarded
from kiosk.content.week_text import expression_of
from kiosk.domain.details import Freshness, TextOrigin, Wording
from kiosk.domain.directory import Directory, Event, Opportunity, Service
from kiosk.domain.hours import Week
from kiosk.domain.language import GERMAN
from kiosk.domain.records import Texts

Cells = dict[str, str]
_OPPORTUNITIES: Final = {
    "initiative": "initiatives",
    "volunteer_need": "volunteer_needs",
    "room": "rooms",
}
_ANOTHER_ONE: Final = "…"
"""Stands for a German title that is no longer there."""


def sheet_files(directory: Directory) -> list[ExportFile]:
    """A file for each sheet that has rows; guide pages and links in prose have none."""
    directory = with_own_ids(directory)
    rows: dict[str, list[Cells]] = {sheet.name: [] for sheet in SHEETS}
    rows["organizations"] = [
        {
            "id": one.id,
            "name": one.name,
            "description": main_words(one.description)[1],
            "website": one.details.website,
            "email": one.details.email,
            "phone": one.details.phone,
        }
        for one in organizations_of(directory)
    ]
    for service in directory.services:
        rows["services"].append(_service(service))
        rows["hours"] += _exceptions(service)
        rows["places"] += other_places(service)
        rows["translations"] += _translations(service, service.details.wording)
    for event in directory.events:
        if event.occurrences:
            rows["events"].append(_event(event))
            rows["dates"] += date_rows(event)
            rows["translations"] += _translations(event, event.details.wording)
    for one in directory.opportunities:
        rows[_OPPORTUNITIES[one.kind]].append(_opportunity(one))
        rows["translations"] += _translations(one, Wording())
    return [_file(name, kept) for name, kept in rows.items() if kept]


def _file(name: str, rows: list[Cells]) -> ExportFile:
    columns = next(sheet.names for sheet in SHEETS if sheet.name == name)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(columns)
    writer.writerows([guarded(row.get(column, "")) for column in columns] for row in rows)
    return ExportFile(f"{name}.csv", out.getvalue().encode("utf-8-sig"), len(rows))


def _common(entry: Service | Event | Opportunity, described: Texts, fields: Iterable[str]) -> Cells:
    language, title = main_words(entry.title)
    return {
        "id": entry.id,
        "name": title,
        "organization": entry.organization.id if is_named(entry.organization) else "",
        "description": described.get(language, ""),
        "written_in": "" if language == GERMAN else language,
        "fields": ", ".join(filter(None, fields)),
        **place_cells(entry.location),
    }


def _service(one: Service) -> Cells:
    details, language = one.details, main_words(one.title)[0]
    timetable = details.timetable
    week = "" if timetable else _hours(one.hours)
    capacity = next(iter(details.capacities), None)
    return _common(one, one.description, (*one.fields, *one.topics)) | {
        "summary": one.summary.get(language, ""),
        "hours": (timetable.hours or "") if timetable else week,
        "hours_note": details.hours_note,
        "alert": details.alert.get(language, ""),
        "by_appointment": "yes" if one.by_appointment else "",
        "phone": one.phone or "",
        "email": details.email,
        "website": one.url or "",
        "languages": ", ".join(one.languages),
        "cost": "" if one.cost == "unknown" else one.cost,
        "cost_note": details.cost_note.get(language, ""),
        "bring": "; ".join(one.bring.get(language, ())),
        "eligibility": details.eligibility.get(language, ""),
        "application": details.application.get(language, ""),
        "interpretation": details.interpretation.get(language, ""),
        "minimum_age": _number(details.minimum_age),
        "maximum_age": _number(details.maximum_age),
        "status": details.status,
        "available": _number(capacity.available) if capacity else "",
        "available_on": str(capacity.as_of) if capacity and capacity.as_of else "",
        **_assured(details.freshness),
    }


def _event(one: Event) -> Cells:
    details = one.details
    return _common(one, one.description or one.summary, [one.field]) | {
        **event_dates(one),
        "languages": ", ".join(one.languages),
        "cost": "" if one.cost == "unknown" else one.cost,
        "registration": one.registration,
        "for": "" if one.audience == "unknown" else one.audience,
        "childcare": "" if details.childcare == "unknown" else details.childcare,
        "interpreter": "" if details.interpreter == "unknown" else details.interpreter,
        "online": details.online_url,
        "status": details.status,
        **_assured(details.freshness),
    }


def _opportunity(one: Opportunity) -> Cells:
    return _common(one, one.summary, [one.field]) | {
        "phone": one.phone or "",
        "hours": _hours(one.hours),
    }


def _exceptions(one: Service) -> Iterator[Cells]:
    timetable = one.details.timetable
    for days in timetable.exceptions if timetable else ():
        yield {
            "service": one.id,
            "from": str(days.first),
            "to": str(days.last),
            "hours": days.hours,
        }


def _translations(entry: Service | Event | Opportunity, wording: Wording) -> Iterator[Cells]:
    """The words in other languages than that of the entry's own row."""
    language, title = main_words(entry.title)
    words: dict[str, Texts] = {"title": entry.title}
    match entry:
        case Service():
            words |= {"summary": entry.summary, "description": entry.description}
        case Event():
            words["description"] = entry.description or entry.summary
        case Opportunity():
            words["description"] = entry.summary
    for name, texts in words.items():
        for tag, text in texts.items():
            if tag == language:
                continue
            made_from = _ANOTHER_ONE if tag in wording.stale else title
            yield {
                "record": entry.id,
                "field": name,
                "language": tag,
                "text": text,
                "origin": str(wording.origins.get(tag, TextOrigin.IMPORTED)),
                "translated_from": made_from if name == "title" else "",
            }


def _assured(freshness: Freshness) -> Cells:
    return {"assured_on": str(freshness.assured_on) if freshness.assured_on else ""}


def _hours(week: Week | None) -> str:
    return expression_of(week) if week else ""


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
