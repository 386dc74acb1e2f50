# SPDX-License-Identifier: EUPL-1.2
"""Who is next, and who is ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.queue import HEAD_START, ahead_of, in_order, next_for
from kiosk.domain.visit import Need, Visit, VisitState

OPENING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
WALL = datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001 - a wall clock has no zone


def visitor(number: int, minutes: float = 0, **facts: Any) -> Visit:
    """Somebody who took a number so many minutes after opening."""
    came = OPENING + timedelta(minutes=minutes)
    visit = Visit(
        id=str(number),
        revision=0,
        day=came.date(),
        number=number,
        topics=("housing",),
        screen_language="ar",
        spoken_language="ar",
        interpreter=False,
        taken_at=came,
        waiting_since=came,
    )
    return replace(visit, **facts)


def numbers(visits: list[Visit]) -> list[int]:
    """The numbers in the order of calling."""
    return [visit.number for visit in in_order(visits, WALL)]


def test_first_come_first_called() -> None:
    """Without anything special the queue is a queue."""
    assert numbers([visitor(102, 9), visitor(101, 5), visitor(100)]) == [100, 101, 102]


def test_a_quiet_priority_is_a_head_start_and_no_more() -> None:
    """A family passes who came shortly before, not who has waited long."""
    family = visitor(103, 20, needs=frozenset({Need.CHILDREN}))
    assert numbers([visitor(100), visitor(101, 10), family]) == [100, 103, 101]


def test_a_date_to_keep_is_a_priority() -> None:
    """The letter with a deadline moves up."""
    assert numbers([visitor(100, 1), visitor(101, 5, deadline=True)]) == [101, 100]


def test_an_appointment_that_is_due_comes_first() -> None:
    """Due at ten, it is called at ten; not yet due, it waits like everybody."""
    due = visitor(105, 100, appointment_at=WALL)
    early = visitor(106, 100, appointment_at=WALL + timedelta(minutes=15))
    assert numbers([visitor(100), due, early]) == [105, 100, 106]


def test_a_forwarded_visit_is_called_by_its_desk_only() -> None:
    """Desk 2 takes what was forwarded to it first; desk 1 never does."""
    queue = [visitor(100), visitor(101, 5, reserved_for="2")]
    for_one, for_two = next_for(queue, "1", WALL), next_for(queue, "2", WALL)
    assert for_one is not None
    assert for_one.number == 100
    assert for_two is not None
    assert for_two.number == 101
    assert next_for(queue[1:], "1", WALL) is None


def test_a_desk_calls_its_appointment_when_it_is_due_and_not_before() -> None:
    """Here too early, it waits its time like everybody; a visit that came on is not early."""
    early = visitor(101, 5, reserved_for="2", appointment_at=WALL + timedelta(minutes=15))
    due = replace(early, appointment_at=WALL)
    forwarded = replace(early, first_called_at=OPENING)
    for mine, following in ((early, 100), (due, 101), (forwarded, 101)):
        called = next_for([visitor(100), mine], "2", WALL)
        assert called is not None
        assert called.number == following
    alone = next_for([early], "2", WALL)
    assert alone == early
    assert next_for([early], "1", WALL) is None


def test_parked_and_called_visits_are_not_next() -> None:
    """Only who waits can be next."""
    queue = [
        visitor(100, parked=True),
        visitor(101, state=VisitState.CALLED),
        visitor(102, state=VisitState.MISSED),
    ]
    assert next_for(queue, "1", WALL) is None


def test_ahead_counts_numbers_not_people() -> None:
    """A family of four is one number."""
    family = visitor(100, party_size=4)
    mine = visitor(101, 3)
    assert ahead_of(mine, [family, mine], WALL) == (family,)
    assert ahead_of(family, [family, mine], WALL) == ()


def test_who_is_not_in_line_has_nobody_ahead() -> None:
    """Parked, called or missed: no number of numbers would be true."""
    for facts in ({"parked": True}, {"state": VisitState.CALLED}, {"state": VisitState.MISSED}):
        aside = visitor(101, **facts)
        assert ahead_of(aside, [visitor(100), aside], WALL) is None


@given(st.lists(st.tuples(st.integers(0, 300), st.booleans()), max_size=20))
def test_nobody_is_overtaken_by_more_than_the_head_start(arrivals: list[tuple[int, bool]]) -> None:
    """Who came more than a quarter of an hour earlier is called earlier."""
    queue = [
        visitor(100 + place, minutes, deadline=urgent)
        for place, (minutes, urgent) in enumerate(arrivals)
    ]
    order = in_order(queue, WALL)
    for place, visit in enumerate(order):
        for later in order[place + 1 :]:
            assert later.waiting_since >= visit.waiting_since - HEAD_START
