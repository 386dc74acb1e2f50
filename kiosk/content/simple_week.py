# SPDX-License-Identifier: EUPL-1.2
"""Plain weekly hours out of an `opening_hours` value, for screens that list them by weekday."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import Final

from kiosk.content.weekly import DAYS
from kiosk.domain.hours import Span, Week
from kiosk.domain.opening_times import ExceptionalDays, Timetable

_RULE: Final = re.compile(
    r"(?P<days>(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) "
    r"(?P<spans>\d\d:\d\d-\d\d:\d\d(?:, ?\d\d:\d\d-\d\d:\d\d)*|off)"
)
_LONGEST: Final = 366
_HOLIDAYS: Final = re.compile(r"(?:PH|SH)(?:,(?:PH|SH))? (?:off|closed)")


def week_of(timetable: Timetable | None) -> Week | None:
    """The week, if hours are as simple as that; None if they say more, or nothing.

    Holidays, and other hours on some days, are left to `kiosk.domain.opening_times`.
    """
    if timetable is None or not timetable.hours:
        return None
    days: list[tuple[Span, ...]] = [()] * len(DAYS)
    for rule in timetable.hours.split(";"):
        if _HOLIDAYS.fullmatch(rule.strip()):
            continue
        found = _RULE.fullmatch(rule.strip())
        spans = _spans(found["spans"]) if found else None
        if found is None or spans is None:
            return None
        for weekday in _weekdays(found["days"]):
            days[weekday] = spans
    closed = (day for one in timetable.exceptions if not one.hours for day in _days_of(one))
    return Week(tuple(days), frozenset(closed)) if any(days) else None


def _days_of(exception: ExceptionalDays) -> list[date]:
    length = min((exception.last - exception.first).days + 1, _LONGEST)
    return [exception.first + timedelta(days=ahead) for ahead in range(length)]


def _spans(text: str) -> tuple[Span, ...] | None:
    if text == "off":
        return ()
    pairs = [part.strip().split("-") for part in text.split(",")]
    try:
        spans = tuple(Span(time.fromisoformat(start), _end(end)) for start, end in pairs)
    except ValueError:
        return None
    return spans if all(span.opens < span.closes for span in spans) else None


def _end(text: str) -> time:
    return time(23, 59) if text == "24:00" else time.fromisoformat(text)


def _weekdays(text: str) -> list[int]:
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        start, end = DAYS.index(first), DAYS.index(last or first)
        found.extend(
            day % len(DAYS) for day in range(start, end + (len(DAYS) if end < start else 0) + 1)
        )
    return found
