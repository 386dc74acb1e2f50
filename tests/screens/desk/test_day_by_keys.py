# SPDX-License-Identifier: EUPL-1.2
"""A whole day at a desk without a pointer: from sitting down to closing the day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.slip import FiguresSlip, NumberSlip
from kiosk.domain.visit import Outcome, VisitState
from kiosk.screens.hand import accessible_name, plain, settle
from tests.screens.desk.test_focus import focus_of, in_sight
from tests.screens.desk_robot import Desk, Office

K = Qt.Key
FAR = 80


class Hands:
    """Somebody who has only a keyboard, and sees at each key where the focus is."""

    def __init__(self, office: Office) -> None:
        """Sit down before a desk that nobody has opened."""
        self.office = office
        self.desk = Desk(office, seated=False)
        self.screen = self.desk.screen

    def press(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        """Press keys; the focus never goes out of sight."""
        for key in keys:
            held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.desk.window.root, key, held)
            self.desk.looks()
            settle()
            assert in_sight(focus_of(self.desk)), key
            assert focus_of(self.desk).isEnabled(), key

    def tab_to(self, name: str) -> None:
        """Press Tab until this has the focus."""
        for _ in range(FAR):
            if plain(accessible_name(focus_of(self.desk))).startswith(name):
                return
            self.press(K.Key_Tab)
        raise LookupError(name)

    def comes(self, *topics: str) -> int:
        """A visitor takes a number at the touchscreen."""
        visit = self.office.takes_a_number(*topics)
        self.desk.hears()
        return visit.number

    def state(self, number: int) -> VisitState:
        """How a number stands."""
        visit = self.office.books.visits.numbered(number)
        assert visit is not None
        return visit.state


@pytest.fixture
def hands(office: Office) -> Iterator[Hands]:
    """Desk 2, nobody at it."""
    hands = Hands(office)
    yield hands
    hands.desk.leaves()


def test_a_day_by_keys_alone(office: Office, hands: Hands) -> None:
    """Nothing of a working day needs a mouse or a finger."""
    hands.press(K.Key_2, K.Key_Return)
    assert hands.screen.office.person == "Jonas"
    assert office.books.days.day().open_desks == ("2",)
    a_visit_is_served_forwarded_and_referred(office, hands)
    somebody_misses_the_call_and_comes_back(office, hands)
    a_number_is_given_at_the_desk(office, hands)
    a_block_is_printed_and_handed_out(office, hands)
    an_appointment_is_kept_and_dropped(office, hands)
    help_is_answered_and_a_slip_printed_again(office, hands)
    the_day_is_counted_and_closed(office, hands)


def a_visit_is_served_forwarded_and_referred(office: Office, hands: Hands) -> None:
    """Call, again, begin, on to another topic, call, refer, print, finish."""
    number = hands.comes("culture")
    hands.press(K.Key_Space, K.Key_W, K.Key_Return, K.Key_L)
    hands.tab_to("Housing")
    hands.press(K.Key_Space)
    assert hands.state(number) is VisitState.WAITING
    hands.press(K.Key_F2)
    hands.tab_to("1 waiting")
    hands.press(K.Key_Space, K.Key_Return, K.Key_R)
    hands.desk.types("wohnungssuche")
    hands.desk.looks()
    hands.tab_to("Hilfe bei der Wohnungssuche")
    hands.press(K.Key_Space, K.Key_V, K.Key_V, K.Key_P)
    office.prints()
    hands.desk.hears()
    hands.press(K.Key_2)
    visit = office.books.visits.numbered(number)
    assert visit is not None
    assert visit.outcome is Outcome.REFERRED
    assert office.tray.printed


def somebody_misses_the_call_and_comes_back(office: Office, hands: Hands) -> None:
    """Not there, back by Enter, sent away by Del, brought back by undo; one is put back."""
    number = hands.comes()
    hands.press(K.Key_F2)
    hands.tab_to("1 waiting")
    hands.press(K.Key_Space, K.Key_X, K.Key_Down, K.Key_Return)
    assert hands.state(number) is VisitState.WAITING
    hands.press(K.Key_Down, K.Key_Delete)
    assert hands.state(number) is VisitState.LEFT
    hands.press(K.Key_Z, ctrl=True)
    assert hands.state(number) is VisitState.WAITING
    elsewhere = office.desk("1").call_next()
    assert elsewhere is not None
    hands.desk.hears()
    hands.press(K.Key_Down, K.Key_Return)
    assert hands.state(number) is VisitState.WAITING
    hands.press(K.Key_Space, K.Key_Return, K.Key_K, K.Key_Down, K.Key_Return, K.Key_Return, K.Key_4)
    assert hands.state(number) is VisitState.CLOSED


def a_number_is_given_at_the_desk(office: Office, hands: Hands) -> None:
    """New, a topic, Enter; the form that is not wanted goes with Esc."""
    hands.press(K.Key_N, K.Key_Escape, K.Key_N)
    hands.tab_to("Housing")
    hands.press(K.Key_Space, K.Key_Return)
    (visit,) = office.books.visits.open_visits()
    assert visit.topics == ("housing",)
    hands.press(K.Key_U)
    assert office.books.visits.open_visits() == ()


def a_block_is_printed_and_handed_out(office: Office, hands: Hands) -> None:
    """Fifteen on paper; four are in the line."""
    hands.press(K.Key_B, K.Key_Left, K.Key_Return)
    hands.tab_to("Up to: ")
    hands.press(K.Key_Right, K.Key_Right)
    hands.tab_to("Put 3 in line")
    hands.press(K.Key_Return, K.Key_Escape, K.Key_A)
    assert len(office.books.visits.open_visits()) == 4
    office.prints()
    slips = office.books.prints.unprinted()
    assert not any(isinstance(slip.slip, NumberSlip) for slip in slips)


def an_appointment_is_kept_and_dropped(office: Office, hands: Hands) -> None:
    """F3, five minutes later, keep; then drop it, and take that back."""
    hands.press(K.Key_F3)
    hands.tab_to("Time: ")
    hands.press(K.Key_Right)
    hands.tab_to("Keep ")
    hands.press(K.Key_Return)
    hands.tab_to("Drop")
    hands.press(K.Key_Return)
    assert office.books.appointments.appointments() == ()
    hands.press(K.Key_U)
    assert len(office.books.appointments.appointments()) == 1


def help_is_answered_and_a_slip_printed_again(office: Office, hands: Hands) -> None:
    """H says somebody comes, H again that it is done; D prints what did not print."""
    office.books.help.ask(office.clock.now())
    hands.desk.hears()
    hands.press(K.Key_H, K.Key_H)
    assert office.books.help.open_alerts() == ()
    office.paper_is_out()
    hands.comes()
    office.prints()
    hands.desk.hears()
    office.paper_is_back()
    hands.press(K.Key_D)
    office.prints()
    hands.desk.hears()
    assert office.books.prints.unprinted() == ()


def the_day_is_counted_and_closed(office: Office, hands: Hands) -> None:
    """One without a number, file, paper, numbers stopped; F1 tells the keys; then good night."""
    hands.press(K.Key_F4, K.Key_O, K.Key_C, K.Key_P, K.Key_S)
    assert office.books.visits.figures().tally == 1
    assert office.books.days.day().numbers_stopped
    queued = office.books.prints.claim()
    assert queued is not None
    assert isinstance(queued.slip, FiguresSlip)
    hands.press(K.Key_F1)
    assert hands.desk.shows("Finish: informed")
    hands.press(K.Key_Escape, K.Key_F4)
    hands.tab_to("Close the day")
    hands.press(K.Key_Return, K.Key_Return)
    assert not office.books.days.day().opened
    assert office.books.visits.open_visits() == ()
    assert plain(accessible_name(focus_of(hands.desk))) == "Open the desk"


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_a_button_whose_key_is_held_down_is_pressed_once(hands: Hands, key: Qt.Key) -> None:
    """Whoever cannot let go at once counts one person, not thirty."""
    hands.screen.office.signIn("Aylin")
    hands.screen.office.openDesk()
    hands.press(K.Key_F4)
    hands.tab_to("One without a number")
    hands.desk.holds(key)
    assert hands.screen.today.tally == 1
