# SPDX-License-Identifier: EUPL-1.2
"""Numbers for a rush: printed in one go, handed out one by one or many at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.slip import NumberSlip
from tests.screens.desk_robot import Desk, Office


def test_a_block_is_printed_and_handed_out(office: Office, desk: Desk) -> None:
    """B, less, Enter: paper; who is handed a number waits, the others do not."""
    desk.touches("Block")
    desk.touches("Less: How many")
    desk.touches("Print 15 numbers")
    assert desk.shows("15 numbers go to the printer: 100 \N{EN DASH} 114")
    office.prints()
    assert len(office.tray.printed) == 15
    assert desk.list() == []
    assert desk.shows("0 of 15 handed out")
    desk.touches("More: Up to")
    desk.touches("More: Up to")
    desk.touches("Put 3 in line")
    assert desk.shows("In the line: 100 \N{EN DASH} 102")
    desk.touches("Done")
    assert desk.list() == ["100", "101", "102"]
    assert desk.shows("12 still on paper")
    desk.touches("103 is handed out")
    assert desk.list() == ["100", "101", "102", "103"]


def test_a_block_by_keys_alone(office: Office, desk: Desk) -> None:
    """B, arrows, Enter, Esc, A: nothing is touched; U puts a number back on paper."""
    desk.presses(Qt.Key.Key_B)
    desk.looks()
    desk.presses(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert desk.screen.blocks.remark == "10 still on paper"
    desk.presses(Qt.Key.Key_A, Qt.Key.Key_A)
    assert desk.list() == ["100", "101"]
    desk.undoes()
    assert desk.list() == ["100"]
    assert desk.screen.blocks.nextNumber == "101"
    desk.calls_next()
    called = office.books.visits.numbered(100)
    assert called is not None
    assert called.desk == "2"


def test_a_block_without_paper_is_printed_again(office: Office, desk: Desk) -> None:
    """The strip names the numbers, as with any other slip."""
    office.paper_is_out()
    desk.presses(Qt.Key.Key_B, Qt.Key.Key_Return)
    office.prints()
    desk.hears()
    assert desk.shows("20 slips not printed: 100, 101")
    unprinted = office.books.prints.unprinted()
    assert all(isinstance(slip.slip, NumberSlip) for slip in unprinted)


def test_no_block_while_no_numbers_are_given(office: Office, desk: Desk) -> None:
    """Stopped for today means stopped; what is on paper may still be handed out."""
    desk.presses(Qt.Key.Key_B, Qt.Key.Key_Return)
    desk.screen.office.stopNumbers()
    desk.presses(Qt.Key.Key_Return)
    assert len(office.books.blocks.blocks()) == 1
    desk.presses(Qt.Key.Key_Escape, Qt.Key.Key_A)
    assert desk.list() == ["100"]


def test_what_is_not_handed_out_is_gone_in_the_evening(office: Office, desk: Desk) -> None:
    """Closing the day forgets the rest: it is not called, and the strip is gone."""
    desk.presses(Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A)
    office.books.days.close_day(office.clock.now())
    desk.hears()
    assert desk.screen.blocks.nextNumber == ""
    assert office.books.visits.open_visits() == ()
