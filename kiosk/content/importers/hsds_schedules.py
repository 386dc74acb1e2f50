# SPDX-License-Identifier: EUPL-1.2
"""HSDS schedules as one `opening_hours` value: rows of a week, of a month, and days closed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from kiosk.content.opening_hours import OpeningHoursValue
from kiosk.content.row import Row
from kiosk.content.weekly import DAYS, Slot, span, weekly
from kiosk.domain.opening_times import ExceptionalDays, HoursNotUnderstood, Timetable

OSM_VALUE: Final = "opening_hours="
"""Begins a note that says the hours as OpenStreetMap does, whole: the other rows say no more."""

BY_APPOINTMENT: Final = "by_appointment"
_APPOINTMENT: Final = re.compile(r"appoint|termin|anmeld", re.IGNORECASE)
_BYDAY: Final = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = "JanFebMarAprMayJunJulAugSepOctNovDec"


def timetable_of(schedules: Sequence[Row], holidays: Sequence[Row]) -> tuple[Timetable | None, str]:
    """The hours of a record, and what its schedules say in words."""
    slots: dict[tuple[date | None, date | None], list[Slot]] = {}
    notes: dict[str, None] = {}
    by_appointment = any(_APPOINTMENT.search(row.raw("attending_type")) for row in schedules)
    if whole := next(filter(_says_all, schedules), None):
        return _whole(whole, by_appointment=by_appointment), whole.text("description")
    for row in schedules:
        words = row.text("description", "notes")
        found = list(_slots(row))
        first, last = row.day("valid_from"), row.day("valid_to")
        if found:
            slots.setdefault((first, last), []).extend(found)
        notes.update({words: None} if words else {})
    rules = [weekly(found, _within(first, last)) for (first, last), found in slots.items()]
    exceptions = tuple(filter(None, map(_exception, holidays)))
    hours = "; ".join(rules)
    known = bool(hours) or by_appointment
    timetable = Timetable(hours=hours or None, exceptions=exceptions, by_appointment=by_appointment)
    return timetable if known else None, "; ".join(notes)[:500]


def _says_all(row: Row) -> bool:
    """Whether a row says the hours as OpenStreetMap does; what only looks so is told."""
    if not row.raw("notes").startswith(OSM_VALUE):
        return False
    try:
        OpeningHoursValue(row.text("notes").removeprefix(OSM_VALUE))
    except HoursNotUnderstood as trouble:
        row.note("notes", "no-hours", str(trouble))
        return False
    return True


def _whole(row: Row, *, by_appointment: bool) -> Timetable:
    """The hours of a row that says them as OpenStreetMap does."""
    return Timetable(
        hours=row.text("notes").removeprefix(OSM_VALUE),
        by_appointment=by_appointment,
        first=row.day("valid_from") or date.min,
        last=row.day("valid_to") or date.max,
    )


def _slots(row: Row) -> Iterable[Slot]:
    days = list(_days(row))
    opens, closes = row.raw("opens_at"), row.raw("closes_at")
    if not opens and not closes:
        return
    hours = span(opens, closes)
    if hours is None:
        row.note("opens_at", "no-time", f"{opens or 'nothing'}-{closes or 'nothing'} is no time")
    elif (row.number("interval") or 1) > 1 and row.raw("freq").upper() == "WEEKLY":
        row.note("interval", "not-weekly", "it is not every week: it is shown in words only")
    elif not days:
        row.note("byday", "no-weekday", "it does not say on which days")
    else:
        yield from (Slot(weekday, hours, nth) for weekday, nth in days)


def _days(row: Row) -> Iterable[tuple[int, int]]:
    """Weekdays, 0 is Monday, each with its place in the month."""
    if byday := row.raw("byday").upper():
        for part in re.split(r"[,;\s]+", byday):
            if not (found := _BYDAY.fullmatch(part)):
                row.note("byday", "no-weekday", f"{part[:20]!r} is no weekday")
                continue
            yield DAYS.index(found[2].title()), int(found[1] or 0)
    elif day := row.raw("weekday", "day_of_week").casefold():
        number = int(day) - 1 if day.isdigit() else _named(day)
        if 0 <= number < len(DAYS):
            yield number, 0
        else:
            row.note("weekday", "no-weekday", f"{day[:20]!r} is no weekday")


def _named(day: str) -> int:
    matching = [n for n, name in enumerate(_WEEKDAYS) if len(day) > 1 and name.startswith(day)]
    return matching[0] if len(matching) == 1 else -1


def _within(first: date | None, last: date | None) -> str:
    """The dates between which it holds; one open end is years away."""
    if first is None and last is None:
        return ""
    start, end = first or date(2000, 1, 1), last or date(2099, 12, 31)
    return f"{_osm(start)}-{_osm(end)}" if start <= end else ""


def _osm(day: date) -> str:
    return f"{day.year} {_MONTHS[day.month * 3 - 3 : day.month * 3]} {day.day:02}"


def _exception(row: Row) -> ExceptionalDays | None:
    first = row.day("start_date")
    last = row.day("end_date") or first
    if first is None or last is None or last < first:
        return None
    hours = "" if row.flag("closed") else span(row.raw("opens_at"), row.raw("closes_at")) or ""
    return ExceptionalDays(first, last, hours)


def rows_for(values: Iterable[dict[str, Any]], like: Row, table: str) -> list[Row]:
    """Rows of a table that belongs to a record, each under its own name in problems."""
    return [
        Row(one, f"{table}/{one['id']}" if one.get("id") else like.record, like.problems)
        for one in values
    ]
