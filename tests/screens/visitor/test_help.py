# SPDX-License-Identifier: EUPL-1.2
"""A person comes, and is promised only when one has said so."""

from __future__ import annotations

from tests.screens.robots import Foyer, VisitorRobot


def test_help_is_promised_when_a_desk_accepts(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Told, then coming, then no longer needed."""
    visitor.touch("English", "Get help")
    assert visitor.sees("We have told the people at the desks.")
    assert not visitor.sees("Someone is coming to you.")
    (alert,) = foyer.books.help.open_alerts()
    foyer.books.help.accept(alert.id, "2", foyer.clock.now())
    visitor.hears()
    assert visitor.sees("Someone is coming to you.")
    visitor.touch("I need no help any more")
    assert foyer.books.help.open_alerts() == ()
    assert visitor.page == "home"


def test_the_bar_remembers_that_help_is_called(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Who goes on reading can come back to see who is coming."""
    visitor.touch("English", "Get help", "Back")
    assert visitor.may_touch("Called")
    visitor.touch("Called")
    assert len(foyer.books.help.open_alerts()) == 1


def test_after_the_desk_has_ended_it_one_can_ask_again(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The page asks instead of hanging on to an old promise."""
    visitor.touch("English", "Get help")
    (alert,) = foyer.books.help.open_alerts()
    foyer.books.help.end(alert.id, foyer.clock.now())
    visitor.hears()
    visitor.touch("Ask again")
    assert visitor.sees("We have told the people at the desks.")
    assert len(foyer.books.help.open_alerts()) == 1


def test_with_no_desk_open_nobody_is_promised(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The page says that nobody is there."""
    for desk in ("1", "2"):
        foyer.books.days.close_desk(desk, foyer.clock.now())
    visitor.touch("English", "Get help")
    assert visitor.sees("Nobody is at a desk now.")
