# SPDX-License-Identifier: EUPL-1.2
"""Open, closed, and when it opens next."""

from __future__ import annotations

from datetime import date, datetime, time

from kiosk.domain.hours import Span, Week

NINE_TO_ONE = Span(time(9), time(13))
TWO_TO_FIVE = Span(time(14), time(17))
OFFICE = Week(
    ((NINE_TO_ONE, TWO_TO_FIVE),) * 3 + ((NINE_TO_ONE,),) * 2 + ((), ()),
    frozenset({date(2026, 12, 24)}),
)


def wall(text: str) -> datetime:
    """A wall-clock time."""
    return datetime.fromisoformat(text)


def test_a_lunch_break_is_closed_and_ends() -> None:
    """Monday at half past one it is closed and opens at two."""
    assert OFFICE.is_open(wall("2026-11-23T12:59"))
    assert not OFFICE.is_open(wall("2026-11-23T13:00"))
    assert OFFICE.opens_next(wall("2026-11-23T13:30")) == wall("2026-11-23T14:00")


def test_friday_afternoon_opens_on_monday() -> None:
    """Over the weekend to Monday at nine."""
    assert OFFICE.opens_next(wall("2026-11-27T15:00")) == wall("2026-11-30T09:00")


def test_a_closed_date_is_skipped() -> None:
    """On Christmas Eve nobody is there."""
    assert not OFFICE.is_open(wall("2026-12-24T10:00"))
    assert OFFICE.opens_next(wall("2026-12-23T18:00")) == wall("2026-12-25T09:00")


def test_a_site_that_never_opens_says_nothing() -> None:
    """No opening within two months is None, not a guess."""
    assert Week(((),) * 7).opens_next(wall("2026-11-23T10:00")) is None


def test_neighbouring_days_with_equal_hours_are_one_line() -> None:
    """Monday to Wednesday, then Thursday and Friday."""
    assert OFFICE.grouped() == (
        (0, 2, (NINE_TO_ONE, TWO_TO_FIVE)),
        (3, 4, (NINE_TO_ONE,)),
    )
