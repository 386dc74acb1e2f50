# SPDX-License-Identifier: EUPL-1.2
"""What may happen to a visit, and what may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.trouble import UnlawfulMove
from kiosk.domain.visit import (
    LAWFUL,
    Move,
    Outcome,
    Step,
    Visit,
    VisitState,
    is_lawful,
    step,
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FRESH = Visit(
    id="v",
    revision=0,
    day=NOW.date(),
    number=142,
    topics=("housing", "money"),
    screen_language="ar",
    spoken_language="ti",
    interpreter=True,
    taken_at=NOW,
    waiting_since=NOW,
)
steps = st.builds(Step, move=st.sampled_from(Move), desk=st.sampled_from(["1", "2", None]))


def after(*moves: Move, desk: str = "1") -> Visit:
    """The visit after moves of one desk."""
    visit = FRESH
    for move in moves:
        visit = step(visit, Step(move=move, desk=desk), NOW)
    return visit


def test_a_whole_visit() -> None:
    """Called, arrived, closed as referred."""
    serving = after(Move.CALL, Move.ARRIVE)
    closed = step(serving, Step(move=Move.CLOSE, desk="1", outcome=Outcome.REFERRED), NOW)
    assert closed.state is VisitState.CLOSED
    assert closed.outcome is Outcome.REFERRED
    assert closed.revision == 3


def test_another_desk_cannot_touch_it() -> None:
    """What desk 1 called, desk 2 neither serves nor closes."""
    with pytest.raises(UnlawfulMove):
        step(after(Move.CALL), Step(move=Move.ARRIVE, desk="2"), NOW)


def test_missed_comes_back_once() -> None:
    """A second time there is no way back."""
    again = after(Move.CALL, Move.MISS, Move.COME_BACK, Move.CALL, Move.MISS)
    with pytest.raises(UnlawfulMove):
        step(again, Step(move=Move.COME_BACK), NOW)
    assert step(again, Step(move=Move.CLOSE), NOW).state is VisitState.CLOSED


def test_back_from_being_missed_it_keeps_its_place() -> None:
    """The time waited is not lost."""
    assert after(Move.CALL, Move.MISS, Move.COME_BACK).waiting_since == FRESH.waiting_since


def test_forwarded_to_a_desk_and_a_topic() -> None:
    """It waits again, for that desk, under the new topic."""
    forward = Step(move=Move.FORWARD, desk="1", to_desk="2", to_topic="papers")
    forwarded = step(after(Move.CALL, Move.ARRIVE), forward, NOW)
    assert forwarded.state is VisitState.WAITING
    assert forwarded.reserved_for == "2"
    assert forwarded.topics == ("papers",)


def test_parked_waits_for_its_own_desk() -> None:
    """Parked is set aside; a call ends that."""
    parked = after(Move.CALL, Move.ARRIVE, Move.PARK)
    assert parked.parked
    assert parked.reserved_for == "1"
    assert not step(parked, Step(move=Move.CALL, desk="1"), NOW).parked


@pytest.mark.parametrize("moves", [(Move.CALL,), (Move.CALL, Move.ARRIVE)])
def test_a_desk_that_broke_down_keeps_nobody(moves: tuple[Move, ...]) -> None:
    """Whoever it had waits again for every desk, from any desk, with the time waited."""
    at_desk = replace(after(*moves), reserved_for="1")
    returned = step(at_desk, Step(move=Move.RETURN, desk="2"), NOW + timedelta(hours=1))
    assert returned.state is VisitState.WAITING
    assert (returned.desk, returned.reserved_for, returned.serving_since) == (None, None, None)
    assert returned.waiting_since == FRESH.waiting_since


@given(st.lists(steps, max_size=30))
def test_no_unlawful_move_whatever_is_tried(tried: list[Step]) -> None:
    """Every step either follows the table or raises and changes nothing."""
    visit = FRESH
    for attempt in tried:
        sources, target = LAWFUL[attempt.move]
        if is_lawful(visit, attempt):
            moved = step(visit, attempt, NOW)
            assert visit.state in sources
            assert moved.state is target
            assert moved.revision == visit.revision + 1
            visit = moved
        else:
            with pytest.raises(UnlawfulMove):
                step(visit, attempt, NOW)
        if visit.state in {VisitState.WAITING, VisitState.MISSED, VisitState.LEFT}:
            assert visit.desk is None
