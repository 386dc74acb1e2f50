# SPDX-License-Identifier: EUPL-1.2
"""The dates of a line of a spreadsheet, as iCalendar: one way of reckoning for all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


def calendar_of(row: Row, zone: str, dates: Sequence[Row] = ()) -> str:
    """A calendar with this event alone.

    Args:
        dates: rows of the sheet of dates: more of them, or other ones.

    Raises:
        Refused: it has no day.
    """
    first = _span(row, row)
    if first is None:
        row.note("date", "missing", "it does not say on which day; the event is left out")
        raise Refused
    event = [f"UID:{row.text('id')}", *_from_to(first, zone)]
    main = event + _rule(row, first.begins)
    main += [
        f"EXDATE{_at(datetime.combine(day, first.clock) if first.clock else day, zone)}"
        for day in _excepted(row)
    ]
    others: list[str] = []
    for one in dates:
        if (span := _span(one, row)) is None:
            one.note("date", "no-date", "it does not say on which day; the date is left out")
            continue
        main.append(f"RDATE{_at(span.begins, zone)}")
        cancelled = one.text("status") == "cancelled"
        if cancelled or span.length != first.length:
            state = ["STATUS:CANCELLED"] if cancelled else []
            same = [event[0], f"RECURRENCE-ID{_at(span.begins, zone)}"]
            others += ["BEGIN:VEVENT", *same, *_from_to(span, zone), *state, "END:VEVENT"]
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", *main, "END:VEVENT", *others, "END:VCALENDAR", ""]
    return "\r\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Span:
    """From a day to the one after the last, or from a time to another."""

    begins: date
    ends: date

    @property
    def clock(self) -> time | None:
        return self.begins.time() if isinstance(self.begins, datetime) else None

    @property
    def length(self) -> timedelta:
        return self.ends - self.begins


def _span(row: Row, event: Row) -> _Span | None:
    """When it is; times that a date does not say are the event's."""
    first = row.day("date")
    if first is None:
        return None
    last = _last_day(row, first, repeated=bool(row.text("repeats")))
    starts = _time(row, "start") or _time(event, "start")
    ends = _time(row, "end") or (_time(event, "end") if not row.raw("start") else None)
    if starts is None:
        return _Span(first, (last or first) + _DAY)
    begin = datetime.combine(first, starts)
    end = datetime.combine(last or first, ends or starts)
    return _Span(begin, end + _DAY if end < begin else end)


def _last_day(row: Row, first: date, *, repeated: bool) -> date | None:
    last = None if repeated else row.day("until")
    if last and last < first:
        row.note("until", "no-end", f"{last} lies before {first}; it is left out")
        return None
    return last


def _from_to(span: _Span, zone: str) -> list[str]:
    return [f"DTSTART{_at(span.begins, zone)}", f"DTEND{_at(span.ends, zone)}"]


def _at(moment: date, zone: str) -> str:
    """The rest of a property that names a day or a time."""
    if isinstance(moment, datetime):
        return f";TZID={zone}:{moment:%Y%m%dT%H%M%S}"
    return f";VALUE=DATE:{moment:%Y%m%d}"


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
