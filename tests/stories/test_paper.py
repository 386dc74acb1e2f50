# SPDX-License-Identifier: EUPL-1.2
"""Days on which paper does not come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.domain.ports import PrinterState
from kiosk.domain.visit import VisitState
from tests.stories.story import Story


def test_the_roll_ends_at_the_third_visitor(begin: Callable[..., Story]) -> None:
    """The third has a number and is told; the desk fills the roll and prints it once."""
    story = begin()
    story.tray.paper = 2
    touchscreen = story.touchscreen()
    numbers = []
    for _ in range(3):
        story.passes(2)
        visit = touchscreen.takes_a_number()
        numbers.append(visit.number)
        story.prints()
        touchscreen.hears()
        if len(numbers) < 3:
            assert touchscreen.sees("Take your slip.")
            touchscreen.touch("Done")
    assert touchscreen.sees(str(numbers[2]))
    assert touchscreen.sees("No paper. Your number counts. Please take a photo.")

    desk = story.sits_down()
    assert desk.shows(f"The printer has no paper. 1 slips not printed: {numbers[2]}")
    desk.calls_next()
    assert story.visit(numbers[0]).state is VisitState.CALLED
    story.tray.paper = 1000
    desk.touches("Print again")
    story.prints()
    desk.hears()
    assert not desk.offers("Print again")
    assert [title for title, _ in story.tray.printed].count(story.tray.printed[-1][0]) == 1
    assert len(story.tray.printed) == 3


def test_the_printer_is_gone_for_a_day(begin: Callable[..., Story]) -> None:
    """Everybody is served by number; the next morning brings no slips of yesterday."""
    story = begin()
    touchscreen = story.touchscreen()
    first = touchscreen.takes_a_number().number
    story.prints(PrinterState.GONE)
    touchscreen.hears()
    assert touchscreen.sees("Your number counts.")
    touchscreen.touch("Done")
    for _ in range(11):
        story.is_given()
        story.passes(20)
        story.prints(PrinterState.GONE)
    assert story.tray.printed == []

    desk = story.sits_down()
    assert desk.shows("12 slips not printed")
    assert desk.shows(str(first))
    for number in range(first, first + 12):
        desk.serves_next()
        assert story.visit(number).desk == "2"
        desk.presses(Qt.Key.Key_1)
        assert story.visit(number).state is VisitState.CLOSED
    story.books.days.close_day(story.clock.now())

    story.clock.forward(timedelta(hours=20))
    story.books.days.open_desk("2", story.clock.now())
    story.prints()
    assert story.tray.printed == []
    assert story.is_given().visit.number == first
    story.prints()
    assert len(story.tray.printed) == 1
