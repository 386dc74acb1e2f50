# SPDX-License-Identifier: EUPL-1.2
"""Somebody who has a number already."""

from __future__ import annotations

from kiosk.domain.visit import VisitState
from tests.screens.robots import Foyer, VisitorRobot


def test_a_number_tells_where_it_stands(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The third digit asks; what a desk does shows at the next pulse."""
    visitor.takes_a_number()
    visitor.touch("Done")
    visitor.takes_a_number()
    visitor.touch("Done", "English", "I have a number", "1", "0", "1")
    assert visitor.sees("1 numbers are ahead of you.")
    foyer.desk("2").call_next()
    foyer.desk("1").call_next()
    visitor.hears()
    assert visitor.sees("It is your turn: please go to Desk 1.")
    assert not visitor.may_touch("I am leaving")


def test_who_was_called_in_vain_can_come_back_once(visitor: VisitorRobot, foyer: Foyer) -> None:
    """After that the desk decides."""
    visitor.takes_a_number()
    desk = foyer.desk("2")
    for _ in range(2):
        called = desk.call_next()
        assert called is not None
        desk.missed(called)
        visitor.touch("Done") if visitor.page == "number" else visitor.touch("Start over")
        visitor.touch("English", "I have a number", "1", "0", "0")
        assert visitor.sees("We have called you, and you were not there.")
        if visitor.may_touch("I am back"):
            visitor.touch("I am back")
            assert foyer.visit(100).state is VisitState.WAITING
    assert not visitor.may_touch("I am back")
    assert visitor.sees("Please come to us at a desk.")


def test_leaving_needs_a_second_touch(visitor: VisitorRobot, foyer: Foyer) -> None:
    """A slip of the finger costs nobody their place."""
    visitor.takes_a_number()
    visitor.touch("Done", "English", "I have a number", "1", "0", "0", "I am leaving")
    assert foyer.visit(100).state is VisitState.WAITING
    visitor.touch("Yes, take my number away")
    assert foyer.visit(100).state is VisitState.LEFT
    assert visitor.sees("This number is finished for today.")


def test_a_number_from_a_block_counts_once_it_is_handed_out(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Before that the page says where to show it; from then on it is a number like any other."""
    books, now = foyer.books, foyer.clock.now()
    block = books.blocks.keep(5, now, books.door.block_paper)
    visitor.touch("English", "I have a number", "1", "0", "2")
    assert visitor.page == "have_number"
    assert visitor.sees("This number is not in line yet. Please show it at the desk.")
    books.blocks.hand_out(block.id, 102, now)
    visitor.touch("1", "0", "2")
    assert visitor.sees("2 numbers are ahead of you.")
    visitor.touch("I am leaving", "Yes, take my number away")
    assert foyer.visit(102).state is VisitState.LEFT


def test_an_unknown_number_is_said_kindly(visitor: VisitorRobot) -> None:
    """And the next digit begins anew."""
    visitor.touch("English", "I have a number", "9", "9", "8")
    assert visitor.sees("We do not know 998 today.")
    visitor.touch("1")
    assert visitor.page == "have_number"
    assert not visitor.sees("We do not know")
