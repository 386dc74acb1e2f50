# SPDX-License-Identifier: EUPL-1.2
"""When a place of the directory is open: three answers, for unknown is never closed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from kiosk.domain.trouble import Trouble

LOOK_AHEAD = timedelta(days=7)
_DAY = timedelta(days=1)
_APPOINTMENT = re.compile(r"vereinbarung|termin|appointment|anmeldung|absprache", re.IGNORECASE)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class OpenState(StrEnum):
    """What is known about a moment."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class HoursNotUnderstood(Trouble):
    """A text is no OSM `opening_hours` value: show it as it is."""


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """A stretch of one state with the source's remark on it, wall clock of the place, naive."""

    starts: datetime
    ends: datetime
    state: OpenState
    note: str = ""


class OpeningTimes(Protocol):
    """One understood `opening_hours` value."""

    def state(self, wall: datetime) -> OpenState:
        """The state at a wall-clock time of the place."""

    def on(self, day: date) -> tuple[OpenSpan, ...]:
        """A whole day, midnight to midnight, without gaps."""


ReadOpeningTimes = Callable[[str], OpeningTimes]
"""Understands an `opening_hours` value; raises `HoursNotUnderstood`."""


@dataclass(frozen=True, slots=True)
class ExceptionalDays:
    """Days on which other hours hold: spans such as `10:00-12:00`, or closed where empty."""

    first: date
    last: date
    hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """The hours of a record (HSDS: schedule).

    Attributes:
        hours: an OSM `opening_hours` value; None where the source says nothing.
        first, last: the dates between which the source vouches for it.
    """

    hours: str | None
    by_appointment: bool = False
    exceptions: tuple[ExceptionalDays, ...] = ()
    first: date = date.min
    last: date = date.max

    @property
    def expression(self) -> str | None:
        """The hours with their exceptions, in one value: later rules win (OSM specification)."""
        if self.hours is None:
            return None
        return "; ".join((self.hours, *(rule for days in self.exceptions for rule in _rules(days))))


def _rules(days: ExceptionalDays) -> Iterator[str]:
    when = f"{_osm(days.first)}-{_osm(days.last)}" if days.first < days.last else _osm(days.first)
    yield f"{when} off"
    if days.hours:
        yield f"{when} {days.hours}"


def _osm(day: date) -> str:
    return f"{day.year} {_MONTHS[day.month - 1]} {day.day:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What to say about a place at a moment.

    Attributes:
        until: when this state ends; None if not within a week.
        opens: when it opens next, if it is not open; None if not within a week.
        note: the source's own remark, in its language.
    """

    state: OpenState
    until: datetime | None = None
    opens: datetime | None = None
    note: str = ""
    by_appointment: bool = False

    def closed_today(self, today: date) -> bool:
        """Whether it is closed and stays closed for the rest of the day."""
        stays = self.until is None or self.until.date() > today
        return self.state is OpenState.CLOSED and stays


def opening(timetable: Timetable, read: ReadOpeningTimes, wall: datetime) -> Opening:
    """Whether a place is open at a wall-clock time, and what happens next within a week.

    A text that nobody understands makes it unknown.
    """
    nothing = Opening(state=OpenState.UNKNOWN, by_appointment=timetable.by_appointment)
    if timetable.expression is None:
        return nothing
    try:
        times = read(timetable.expression)
    except HoursNotUnderstood:
        return nothing
    ahead = [span for span in _ahead(timetable, times, wall.date()) if span.ends > wall]
    now, later = ahead[0], ahead[1:]
    horizon = wall + LOOK_AHEAD
    opens = next((span.starts for span in later if span.state is OpenState.OPEN), None)
    return Opening(
        state=now.state,
        until=now.ends if now.ends <= horizon else None,
        opens=opens if now.state is not OpenState.OPEN and opens and opens <= horizon else None,
        note=now.note,
        by_appointment=timetable.by_appointment or bool(_APPOINTMENT.search(now.note)),
    )


def _ahead(timetable: Timetable, times: OpeningTimes, today: date) -> list[OpenSpan]:
    """Today and the week after it, neighbours of one state and remark put together."""
    joined: list[OpenSpan] = []
    for ahead in range(LOOK_AHEAD.days + 1):
        day = today + timedelta(days=ahead)
        vouched = timetable.first <= day <= timetable.last
        for span in times.on(day) if vouched else (_unknown(day),):
            goes_on = joined and (joined[-1].state, joined[-1].note) == (span.state, span.note)
            joined.append(replace(span, starts=joined.pop().starts) if goes_on else span)
    return joined


def _unknown(day: date) -> OpenSpan:
    midnight = datetime.combine(day, time.min)
    return OpenSpan(midnight, midnight + _DAY, OpenState.UNKNOWN)
