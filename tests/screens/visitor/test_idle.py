# SPDX-License-Identifier: EUPL-1.2
"""Nobody there any more: a warning, then nothing of the visitor is left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.page import Flow
from kiosk.screens.rows import Rows
from tests.screens.robots import Foyer, VisitorRobot


def test_one_touch_anywhere_stays(visitor: VisitorRobot) -> None:
    """The warning counts twenty seconds; a touch takes it away and counts anew."""
    visitor.comes_for("Housing")
    visitor.waits(61)
    assert visitor.sees("Are you still there?")
    assert visitor.screen.frame.secondsLeft == 19
    visitor.touch("Are you still there?")
    assert not visitor.sees("Are you still there?")
    visitor.waits(59)
    assert not visitor.sees("Are you still there?")
    assert visitor.page == "questions"


def test_idle_forgets_everything(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Flow, models, language, clipboard, focus and the call for help are as they were at first."""
    fresh = remains(visitor)
    visitor.comes_for("A difficult letter", "Housing", language="العربية")
    visitor.touch("Yes, a yellow envelope or a date to keep", "Children are with me", "One more")
    visitor.touch("I need an interpreter", "T", "ትግርኛ", "Get help", "Back")
    visitor.screen.frame.ease.setLetters(200)
    QGuiApplication.clipboard().setText("0221 4710 104")
    key = visitor.screen._flow.key
    visitor.waits(81)
    assert visitor.page == "welcome"
    assert visitor.screen._flow == Flow(key=visitor.screen._flow.key)
    assert visitor.screen._flow.key != key
    assert remains(visitor) == fresh
    assert QGuiApplication.clipboard().text() == ""
    assert visitor.speech.spoken.language == "de"
    assert foyer.books.help.open_alerts() == ()
    assert "LanguageTile" in visitor.window.root.activeFocusItem().metaObject().className()


def test_what_was_typed_is_forgotten(visitor: VisitorRobot) -> None:
    """Digits of a number and letters of a language do not wait for the next visitor."""
    visitor.touch("English", "I have a number", "1", "0")
    visitor.waits(81)
    visitor.touch("English", "I have a number")
    assert visitor.screen.standing.typed == ""


def test_the_number_page_ends_by_itself(visitor: VisitorRobot) -> None:
    """After the same time and warning; the number is still in the line."""
    visitor.takes_a_number()
    visitor.waits(61)
    assert visitor.sees("Are you still there?")
    visitor.waits(20)
    assert visitor.page == "welcome"
    assert "100" not in visitor.reads()


def test_the_greeting_needs_no_warning(visitor: VisitorRobot) -> None:
    """Nothing was touched, nothing is forgotten."""
    visitor.waits(3600)
    assert not visitor.sees("Are you still there?")


def test_who_waits_for_help_is_not_sent_away(visitor: VisitorRobot) -> None:
    """Help may take longer than a minute."""
    visitor.touch("English", "Get help")
    visitor.waits(90)
    assert not visitor.sees("Are you still there?")


def remains(visitor: VisitorRobot) -> dict[str, list[object]]:
    """All rows of all models of all parts."""
    return {
        f"{type(part).__name__}.{name}": list(model)
        for part in visitor.screen.children()
        for name, model in vars(part).items()
        if isinstance(model, Rows)
    }


@pytest.mark.parametrize("hours", [2, -2])
def test_a_clock_that_jumps_neither_ends_nor_freezes_a_visit(
    visitor: VisitorRobot, foyer: Foyer, hours: int
) -> None:
    """Set two hours on or back: nobody is warned for it, and the pause still counts."""
    visitor.comes_for("Housing")
    foyer.clock.forward(timedelta(hours=hours))
    visitor.waits(1)
    assert visitor.page == "questions"
    assert not visitor.sees("Are you still there?")
    visitor.waits(60)
    assert visitor.sees("Are you still there?")
    visitor.waits(20)
    assert visitor.page == "welcome"
