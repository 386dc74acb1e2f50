# SPDX-License-Identifier: EUPL-1.2
"""What a visitor is told about the hours of a place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.opening_times import (
    ExceptionalDays,
    HoursNotUnderstood,
    Opening,
    OpeningTimes,
    OpenSpan,
    OpenState,
    Timetable,
    opening,
)

MONDAY = datetime(2027, 11, 1)  # noqa: DTZ001 - wall clock


@dataclass(frozen=True)
class EachDay:
    """A place with the same hours every day, as the port sees it."""

    opens: int
    closes: int
    note: str = ""

    def state(self, wall: datetime) -> OpenState:
        """By the hour."""
        return next(span.state for span in self.on(wall.date()) if wall < span.ends)

    def on(self, day: date) -> tuple[OpenSpan, ...]:
        """Closed, open, closed."""
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall clock
        moments = [midnight + timedelta(hours=hour) for hour in (0, self.opens, self.closes, 24)]
        states = (OpenState.CLOSED, OpenState.OPEN, OpenState.CLOSED)
        spans = zip(moments, moments[1:], states, strict=False)
        return tuple(OpenSpan(*span, self.note) for span in spans if span[0] < span[1])


def told(hours: EachDay, hour: float, timetable: Timetable | None = None) -> Opening:
    """What is said on the first of November at an hour."""
    wall = MONDAY + timedelta(hours=hour)
    return opening(timetable or Timetable(hours="any"), lambda _: hours, wall)


def test_while_it_is_open_people_hear_until_when() -> None:
    """Open until four."""
    now = told(EachDay(9, 16), 10)
    assert (now.state, now.until) == (OpenState.OPEN, MONDAY + timedelta(hours=16))
    assert now.opens is None


def test_before_it_opens_people_hear_when_it_does() -> None:
    """Closed, opens at nine: not closed today."""
    now = told(EachDay(9, 16), 7)
    assert now.opens == MONDAY + timedelta(hours=9)
    assert not now.closed_today(MONDAY.date())


def test_after_closing_time_it_is_closed_today_and_opens_tomorrow() -> None:
    """The next opening is tomorrow's."""
    now = told(EachDay(9, 16), 16)
    assert now.closed_today(MONDAY.date())
    assert now.opens == MONDAY + timedelta(days=1, hours=9)


def test_what_never_closes_has_no_end() -> None:
    """Open all week: nothing to wait for."""
    now = told(EachDay(0, 24), 3)
    assert (now.state, now.until, now.opens) == (OpenState.OPEN, None, None)


def test_what_stays_closed_for_a_week_promises_nothing() -> None:
    """Closed, and no next opening that could be said."""
    now = told(EachDay(9, 9), 10)
    assert (now.state, now.until, now.opens) == (OpenState.CLOSED, None, None)
    assert now.closed_today(MONDAY.date())


def test_unknown_is_never_closed() -> None:
    """No hours, a text nobody understands, a source that vouches no longer: unknown each time."""

    def confused(text: str) -> OpeningTimes:
        raise HoursNotUnderstood(text)

    silent = opening(Timetable(hours=None), confused, MONDAY)
    odd = opening(Timetable(hours="ask Mrs Kaya"), confused, MONDAY)
    outdated = told(EachDay(9, 16), 10, Timetable(hours="any", last=date(2027, 10, 31)))
    for now in (silent, odd, outdated):
        assert now.state is OpenState.UNKNOWN
        assert not now.closed_today(MONDAY.date())


def test_a_remark_about_appointments_is_noticed() -> None:
    """German and English, beside the record's own flag."""
    assert told(EachDay(9, 16, "nach Vereinbarung"), 10).by_appointment
    assert told(EachDay(9, 16, "by appointment"), 10).by_appointment
    assert not told(EachDay(9, 16, "ring the bell"), 10).by_appointment
    assert told(EachDay(9, 16), 10, Timetable(hours="any", by_appointment=True)).by_appointment


def test_exceptions_are_written_behind_the_hours_that_they_replace() -> None:
    """Closed between the years, shorter on one day: later rules win."""
    timetable = Timetable(
        hours="Mo-Fr 09:00-17:00",
        exceptions=(
            ExceptionalDays(date(2027, 12, 24), date(2028, 1, 2)),
            ExceptionalDays(date(2027, 11, 11), date(2027, 11, 11), "09:00-11:00"),
        ),
    )
    assert timetable.expression == (
        "Mo-Fr 09:00-17:00; 2027 Dec 24-2028 Jan 02 off; 2027 Nov 11 off; 2027 Nov 11 09:00-11:00"
    )
