# SPDX-License-Identifier: EUPL-1.2
"""One slip after the other by keyboard, or by a scanner that types."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.domain.referral import spaced
from kiosk.domain.referral_move import Became
from kiosk.screens.hand import accessible_name, plain
from tests.screens.desk.test_focus import focus_of
from tests.screens.desk.test_follow_up import QUESTION, at_today, field, heard, reads_out
from tests.screens.desk_robot import Desk
from tests.screens.desk_slips import hands_out

K = Qt.Key
ENTERS = [(), (K.Key_Return,), (K.Key_Enter,), (K.Key_Return, K.Key_Enter)]


@pytest.fixture
def codes(desk: Desk) -> tuple[str, str]:
    """Two slips of the day before yesterday; the day's page."""
    first, second = hands_out(desk, "find-flat"), hands_out(desk, "find-flat")
    desk.office.clock.forward(timedelta(days=2))
    desk.hears()
    desk.screen.office.openDesk()
    at_today(desk)
    return first, second


def on_line_of(desk: Desk, code: str) -> bool:
    """Whether the focus is on the line of a slip."""
    return plain(accessible_name(focus_of(desk))).startswith(spaced(code))


@pytest.mark.parametrize("between", [(), (K.Key_Space,), (K.Key_Tab, K.Key_Space)])
def test_r_leads_to_the_next_code(
    desk: Desk, codes: tuple[str, str], between: tuple[K, ...]
) -> None:
    """Whatever was done with the first slip; no letter of a code is a key of its own."""
    first, second = codes
    reads_out(desk, first)
    desk.presses(*between)
    desk.presses(K.Key_R)
    assert focus_of(desk) is field(desk)
    desk.types(second)
    assert desk.screen.today.followUp.asked == second
    assert on_line_of(desk, second)
    assert heard(desk, first) == ({Became.VISITED} if K.Key_Tab in between else set())


@pytest.mark.parametrize("enters", ENTERS, ids=["none", "return", "enter", "both"])
def test_enter_after_a_code_belongs_to_the_code(
    desk: Desk, codes: tuple[str, str], enters: tuple[K, ...]
) -> None:
    """By habit, or from a scanner: the slip stays open and nothing is said of it."""
    code, _ = codes
    reads_out(desk, code)
    desk.presses(*enters)
    assert desk.shows(QUESTION)
    assert on_line_of(desk, code)
    desk.presses(K.Key_Tab, K.Key_Space)
    assert heard(desk, code) == {Became.VISITED}


def test_enter_shuts_a_slip_that_was_come_back_to(desk: Desk, codes: tuple[str, str]) -> None:
    """And opens it: it is a line as any other by then."""
    code, _ = codes
    reads_out(desk, code)
    desk.presses(K.Key_Tab, K.Key_Backtab, K.Key_Return)
    assert not desk.shows(QUESTION)
    desk.presses(K.Key_Return)
    assert desk.shows(QUESTION)


@pytest.mark.parametrize("holds", [False, True], ids=["pressed", "held"])
def test_space_shuts_a_slip_at_once(desk: Desk, codes: tuple[str, str], *, holds: bool) -> None:
    """A code has no spaces after it; held down it is pressed once."""
    code, _ = codes
    reads_out(desk, code)
    if holds:
        desk.holds(K.Key_Space)
    else:
        desk.presses(K.Key_Space)
    assert not desk.shows(QUESTION)


def test_a_slip_that_opens_is_nothing_to_tick(desk: Desk, codes: tuple[str, str]) -> None:
    """A screen reader calls the line a button; what can be said of the slip is ticked."""
    code, _ = codes
    reads_out(desk, code)
    ticks = []
    for _ in range(2):
        interface = QAccessible.queryAccessibleInterface(focus_of(desk))
        assert interface is not None
        ticks.append((interface.role(), bool(interface.state().checkable)))
        desk.presses(K.Key_Tab)
    assert ticks == [(QAccessible.Role.Button, False), (QAccessible.Role.CheckBox, True)]
