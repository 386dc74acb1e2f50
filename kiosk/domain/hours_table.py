# SPDX-License-Identifier: EUPL-1.2
"""The hours of a service as people read them: a usual week, or the days ahead, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.hours import Span, Week
from kiosk.domain.opening_times import (
    ExceptionalDays,
    HoursNotUnderstood,
    OpenSpan,
    OpenState,
    Timetable,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.directory import Service
    from kiosk.domain.opening_times import OpeningTimes, ReadOpeningTimes

DAYS_AHEAD = 7
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = timedelta(days=1)
_LAST_MINUTE = time(23, 59)
_MORNING = time(6)


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day: when it is open or may be; nothing where it is closed.

    Attributes:
        spans: open and unknown ones; a night is told with the day on which it begins.
    """

    day: date
    spans: tuple[OpenSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursTable:
    """What to print of a timetable.

    Attributes:
        week: the usual week; None where no week is like another.
        days: without a usual week the days ahead that it is open on; with one, those that are
            not as usual.
    """

    week: Week | None
    days: tuple[DayHours, ...]


def timetable_of(service: Service) -> Timetable | None:
    """The hours that count for a service: its own, else those of its place."""
    if service.details.timetable is not None:
        return service.details.timetable
    if service.hours is not None:
        return _written(service.hours)
    return service.location.details.timetable if service.location else None


def hours_table(service: Service, read: ReadOpeningTimes, today: date) -> HoursTable | None:
    """When a service is open in a week and on the days ahead; None where nobody knows."""
    timetable = timetable_of(service)
    if timetable is None or timetable.expression is None:
        return None
    if not timetable.first <= today <= timetable.last:
        return None
    try:
        times = read(timetable.expression)
    except HoursNotUnderstood:
        return None
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
    known = [day for day in days if day <= timetable.last]
    if service.hours is None:
        return HoursTable(None, tuple(told for day in known if (told := _told(times, day)).spans))
    week = service.hours
    unusual = [day for day in known if not _as_usual(times.on(day), week.days[day.weekday()])]
    return HoursTable(week, tuple(_told(times, day) for day in unusual))


@lru_cache(maxsize=4096)
def _written(week: Week) -> Timetable:
    """A plain week as a timetable; days without hours are closed."""
    rules = [
        f"{name} {','.join(f'{span.opens:%H:%M}-{span.closes:%H:%M}' for span in spans)}"
        for name, spans in zip(_DAYS, week.days, strict=True)
        if spans
    ]
    closed = tuple(ExceptionalDays(day, day) for day in sorted(week.closed))
    return Timetable(hours="; ".join(rules) or "off", exceptions=closed)


def _as_usual(spans: Sequence[OpenSpan], usual: Sequence[Span]) -> bool:
    """Whether a day is like its weekday; what is unknown is not told as different."""
    if any(span.state is OpenState.UNKNOWN for span in spans):
        return True
    found = [_as_span(span) for span in spans if span.state is OpenState.OPEN]
    return found == _joined(usual)


def _as_span(span: OpenSpan) -> Span:
    ends = span.ends.time() if span.ends.date() == span.starts.date() else _LAST_MINUTE
    return Span(span.starts.time(), ends)


def _joined(usual: Sequence[Span]) -> list[Span]:
    """Spans in order; those that touch are one."""
    found: list[Span] = []
    for span in sorted(usual, key=lambda one: one.opens):
        if found and span.opens <= found[-1].closes:
            found[-1] = Span(found[-1].opens, max(found[-1].closes, span.closes))
        else:
            found.append(span)
    return found


def _told(times: OpeningTimes, day: date) -> DayHours:
    """A day with its night; what is left of the night before belongs to the day before."""
    before, spans, after = (times.on(day + ahead * _DAY) for ahead in (-1, 0, 1))
    night = _goes_on(spans, after)
    if _goes_on(before, spans):
        spans = spans[1:]
    if night and spans:
        spans = (*spans[:-1], replace(spans[-1], ends=after[0].ends))
    return DayHours(day, tuple(span for span in spans if span.state is not OpenState.CLOSED))


def _goes_on(evening: Sequence[OpenSpan], morning: Sequence[OpenSpan]) -> bool:
    """Whether it is open over midnight, into the early morning only."""
    return (
        bool(evening and morning)
        and evening[-1].state is OpenState.OPEN
        and evening[-1].starts.time() > time.min
        and morning[0].state is OpenState.OPEN
        and morning[0].ends <= datetime.combine(morning[0].starts.date(), _MORNING)
    )
