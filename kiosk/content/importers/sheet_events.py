# SPDX-License-Identifier: EUPL-1.2
"""The dates of a line of a spreadsheet, as iCalendar: one way of reckoning for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from kiosk.content.row import Refused, Row
from kiosk.content.weekly import clock

_REPEATS: Final = {
    "daily": "FREQ=DAILY",
    "weekly": "FREQ=WEEKLY",
    "biweekly": "FREQ=WEEKLY;INTERVAL=2",
    "monthly": "",
}
_RULE: Final = re.compile(
    r"(?:RRULE:)?(FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)[A-Z0-9=;,+-]*)", re.IGNORECASE
)
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY: Final = timedelta(days=1)


def calendar_of(row: Row, zone: str) -> str:
    """A calendar with this event alone.

    Raises:
        Refused: it has no day.
    """
    first = row.day("date")
    if first is None:
        row.note("date", "missing", "it does not say on which day; the event is left out")
        raise Refused
    starts, ends = _time(row, "start"), _time(row, "end")
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", f"UID:{row.text('id')}"]
    if starts is None:
        lines += [f"DTSTART;VALUE=DATE:{first:%Y%m%d}", f"DTEND;VALUE=DATE:{first + _DAY:%Y%m%d}"]
    else:
        begin = datetime.combine(first, starts)
        end = datetime.combine(first, ends or starts)
        end = end + _DAY if end < begin else end
        lines += [f"DTSTART;TZID={zone}:{begin:%Y%m%dT%H%M%S}"]
        lines += [f"DTEND;TZID={zone}:{end:%Y%m%dT%H%M%S}"]
    lines += _rule(row, first)
    for day in _excepted(row):
        form = f";VALUE=DATE:{day:%Y%m%d}"
        at = datetime.combine(day, starts) if starts else None
        lines.append(f"EXDATE{f';TZID={zone}:{at:%Y%m%dT%H%M%S}' if at else form}")
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def _time(row: Row, name: str) -> time | None:
    if not (words := row.raw(name)):
        return None
    found = clock(words.replace("Uhr", "").replace(".", ":").strip())
    if found is None or found == "24:00":
        row.note(name, "no-time", f"{words[:40]!r} is no time of day")
        return None
    return time.fromisoformat(found)


def _rule(row: Row, first: date) -> list[str]:
    repeats = row.text("repeats")
    if not repeats:
        return []
    nth = (first.day - 1) // 7 + 1
    monthly = f"FREQ=MONTHLY;BYDAY={nth if nth < 5 else -1}{_WEEKDAYS[first.weekday()]}"  # noqa: PLR2004
    rule = _REPEATS.get(repeats.lower())
    rule = monthly if rule == "" else rule
    if rule is None and (found := _RULE.fullmatch(repeats)):
        rule = found[1].upper()
    if rule is None:
        row.note("repeats", "unknown-word", f"{repeats[:60]!r} is no way to repeat")
        return []
    until = row.day("until")
    limited = f";UNTIL={until:%Y%m%d}T225959Z" if until and row.raw("start") else ""
    limited = f";UNTIL={until:%Y%m%d}" if until and not limited else limited
    return [f"RRULE:{rule}{limited if 'UNTIL=' not in rule else ''}"]


def _excepted(row: Row) -> Iterator[date]:
    for part in re.split(r"[,;]\s*", row.raw("except")):
        if part and (day := Row({"except": part}, row.record, row.problems).day("except")):
            yield day
