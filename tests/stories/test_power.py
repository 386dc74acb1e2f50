# SPDX-License-Identifier: EUPL-1.2
"""Screens that fall over and plugs that are pulled."""

from __future__ import annotations

import signal
from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.domain.ports import SlipState
from kiosk.domain.visit import Outcome, VisitState
from tests.stories.processes import PROCESSES, check_in_for_ever, serve_and_fall_over
from tests.stories.story import Story


def test_a_desk_falls_over_in_the_middle_of_a_talk_and_comes_back(
    begin: Callable[..., Story],
) -> None:
    """The talk stands on the desk's screen as it was; it is ended there, and the next is called."""
    story = begin(desks=("1", "2"))
    first, second = [story.is_given().visit for _ in range(2)]
    story.passes(5)
    process = PROCESSES.Process(
        target=serve_and_fall_over, args=(story.folder, "2", story.clock.now())
    )
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    other = story.desk("1")
    assert (following := other.line().following) is not None
    assert following.number == second.number

    story.passes(7)
    desk = story.sits_down()
    assert desk.screen.visit.number == str(first.number)
    assert story.visit(first.number).state is VisitState.SERVING
    desk.presses(Qt.Key.Key_1)
    assert story.visit(first.number).outcome is Outcome.INFORMED
    desk.serves_next()
    assert desk.screen.visit.number == str(second.number)


def test_the_power_goes_while_people_check_in(begin: Callable[..., Story]) -> None:
    """A number that was read is in the line; afterwards nobody gets it a second time."""
    story = begin()
    story.passes(5)
    mine, theirs = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(
        target=check_in_for_ever, args=(story.folder, story.clock.now(), theirs)
    )
    process.start()
    read = [mine.recv() for _ in range(story.chance.randint(3, 30))]
    process.kill()
    process.join()
    while mine.poll():
        read.append(mine.recv())

    waiting = {visit.number for visit in story.books.visits.open_visits()}
    assert waiting >= set(read)
    assert len(waiting - set(read)) <= 1
    touchscreen = story.touchscreen()
    after = touchscreen.takes_a_number()
    assert after.number not in waiting
    assert touchscreen.sees(str(after.number))
    story.spooler.recover()
    story.prints()
    slips = [story.books.prints.ticket(visit.id) for visit in story.books.visits.open_visits()]
    assert {slip.state for slip in slips if slip is not None} == {SlipState.PRINTED}
    assert len(slips) == len(story.tray.printed) == len(waiting) + 1
