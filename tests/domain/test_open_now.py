# SPDX-License-Identifier: EUPL-1.2
"""Which services of a directory are open now."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from kiosk.compose.hours import HoursReader
from kiosk.domain.details import LocationDetails, ServiceDetails
from kiosk.domain.directory import Service
from kiosk.domain.hours import Span, Week
from kiosk.domain.narrowing import places_of
from kiosk.domain.open_now import OpenNow, opening_of
from kiosk.domain.opening_times import OpenState, Timetable
from tests.domain.entries import place, service

MORNING = datetime(2026, 3, 2, 10)  # noqa: DTZ001 - a wall clock
EVENING = datetime(2026, 3, 2, 20)  # noqa: DTZ001 - a wall clock
WEEK = Week(
    ((Span(time(9), time(12)), Span(time(13), time(16))), *[()] * 6), frozenset({date(2026, 3, 9)})
)


def with_hours(hours: str | None, **facts: date) -> Service:
    """A service with hours as a source has them."""
    return service(details=ServiceDetails(timetable=Timetable(hours=hours, **facts)))  # type: ignore[arg-type]


OPEN = with_hours("Mo-Fr 09:00-16:00")
CASES = {
    "open": (OPEN, OpenState.OPEN, OpenState.CLOSED),
    "plain week": (service(hours=WEEK), OpenState.OPEN, OpenState.CLOSED),
    "nothing said": (service(), OpenState.UNKNOWN, OpenState.UNKNOWN),
    "no hours": (with_hours(None), OpenState.UNKNOWN, OpenState.UNKNOWN),
    "not understood": (with_hours("usually"), OpenState.UNKNOWN, OpenState.UNKNOWN),
    "not vouched for": (
        with_hours("24/7", last=date(2026, 3, 1)),
        OpenState.UNKNOWN,
        OpenState.UNKNOWN,
    ),
    "paused": (
        service(hours=WEEK, details=ServiceDetails(status="paused")),
        OpenState.CLOSED,
        OpenState.CLOSED,
    ),
    "house closed": (
        service(hours=WEEK, location=place(details=LocationDetails(temporarily_closed=True))),
        OpenState.CLOSED,
        OpenState.CLOSED,
    ),
    "never": (service(hours=Week(((),) * 7)), OpenState.CLOSED, OpenState.CLOSED),
}


@pytest.mark.parametrize("case", CASES)
def test_three_answers(case: str) -> None:
    """Open, closed, and unknown, which is never closed."""
    asked, morning, evening = CASES[case]
    read = HoursReader()
    assert opening_of(asked, read, MORNING).state is morning
    assert opening_of(asked, read, EVENING).state is evening


def test_all_at_once_says_the_same_as_one_by_one() -> None:
    """In the morning, in the evening, and in the morning again."""
    services = [one for one, _, _ in CASES.values()]
    read = HoursReader()
    now = OpenNow(services, read)
    for wall in (MORNING, EVENING, MORNING):
        states = [opening_of(one, read, wall).state for one in services]
        for state, bits in ((OpenState.OPEN, now.open(wall)), (OpenState.CLOSED, now.closed(wall))):
            assert places_of(bits) == tuple(at for at, one in enumerate(states) if one is state)


def test_a_plain_week_tells_until_when_and_when_again() -> None:
    """With its break at noon, and the day on which it is closed."""
    read, plain = HoursReader(), service(hours=WEEK)
    assert opening_of(plain, read, MORNING).until == MORNING.replace(hour=12)
    assert opening_of(plain, read, MORNING.replace(hour=12)).opens == MORNING.replace(hour=13)
    assert opening_of(plain, read, EVENING).opens is None
