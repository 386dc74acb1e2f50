# SPDX-License-Identifier: EUPL-1.2
"""Hours without a desk, a day closed over people, and a night between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.domain.board import MOST_CURRENT, board
from kiosk.domain.front_door import NotOpen, NumbersStopped
from kiosk.domain.visit import Outcome, VisitState
from tests.stories.story import MINUTE, Story


def test_no_desk_opens_for_an_hour(begin: Callable[..., Story]) -> None:
    """A clear page and other ways on; an hour later a number as on any day."""
    story = begin(desks=())
    touchscreen = story.touchscreen()
    for _ in range(3):
        touchscreen.touch("English", "Talk to us")
        assert touchscreen.page == "no_number"
        assert touchscreen.sees("No desk is open now.")
        assert touchscreen.may_touch("Find addresses")
        assert touchscreen.may_touch("Get help")
        touchscreen.touch("Done")
        story.passes(20)
    story.books.days.open_desk("1", story.clock.now())
    assert touchscreen.takes_a_number().state is VisitState.WAITING


def test_the_only_desk_leaves_people_waiting_for_an_hour(begin: Callable[..., Story]) -> None:
    """Who waits keeps their number and is promised no time; newcomers get a clear page."""
    story = begin()
    waiting = [story.is_given().visit.number for _ in range(3)]
    story.passes(5)
    story.books.days.close_desk("1", story.clock.now())
    for _ in range(3):
        story.passes(20)
        for place, number in enumerate(waiting):
            standing = story.books.door.standing(number)
            assert standing is not None
            assert (standing.ahead, standing.wait) == (place, None)
        assert isinstance(story.arrives(), NotOpen)
    desk = story.sits_down()
    assert desk.list() == [str(number) for number in waiting]
    desk.calls_next()
    assert story.visit(waiting[0]).state is VisitState.CALLED


def test_a_day_is_closed_with_people_waiting(begin: Callable[..., Story]) -> None:
    """Staff are told whom it concerns; the morning begins at the first number."""
    story = begin()
    waiting = [story.is_given().visit for _ in range(4)]
    story.passes(30)
    desk = story.sits_down()
    desk.touches("Today")
    desk.touches("Close the day")
    assert desk.shows("noted as left")
    for visit in waiting:
        assert desk.shows(str(visit.number))
    desk.touches("Yes, close the day")
    assert all(story.visit(visit.number).state is VisitState.LEFT for visit in waiting)
    assert isinstance(story.arrives(), NotOpen | NumbersStopped)
    touchscreen = story.touchscreen()
    touchscreen.touch("English", "Talk to us")
    assert touchscreen.page == "no_number"
    touchscreen.touch("Done")

    story.clock.forward(timedelta(hours=23))
    story.books.days.open_desk("2", story.clock.now())
    assert touchscreen.takes_a_number().number == waiting[0].number


def test_midnight_passes_over_an_office_that_nobody_closed(begin: Callable[..., Story]) -> None:
    """Nobody of yesterday is called today; a talk over midnight can still be ended."""
    story = begin(begins=datetime(2026, 3, 2, 22, 40, tzinfo=UTC))
    served, *others = [story.is_given().visit for _ in range(3)]
    counter = story.desk("1")
    counter.call_next()
    talking = counter.arrived(story.visit(served.number))
    story.passes(40)

    assert story.books.visits.open_visits() == ()
    assert board(story.books.visits.recent_calls(MOST_CURRENT), story.site.pictograms).current == ()
    assert story.books.door.standing(others[0].number) is None
    assert isinstance(story.arrives(), NotOpen)
    ended = counter.close(talking, Outcome.INFORMED)
    assert ended.state is VisitState.CLOSED

    story.clock.forward(9 * 60 * MINUTE)
    desk = story.sits_down()
    assert desk.list() == []
    assert story.is_given().visit.number == served.number
    assert {story.books.visits.visit(visit.id) for visit in others} == {None}
