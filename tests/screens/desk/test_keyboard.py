# SPDX-License-Identifier: EUPL-1.2
"""A whole hour without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.visit import Outcome, VisitState
from kiosk.screens.hand import accessible_name, plain
from tests.screens.desk_robot import Desk, Office

FAR = 80
"""More stops than any page of the desk has."""


def tab_to(desk: Desk, name: str) -> None:
    """Press Tab until the focus stands on what has this name."""
    for _ in range(FAR):
        desk.presses(Qt.Key.Key_Tab)
        focus = desk.window.root.activeFocusItem()
        if plain(accessible_name(focus)).startswith(name):
            return
    raise LookupError(name)


def test_a_visit_and_a_referral_by_keys_alone(office: Office, desk: Desk) -> None:
    """Call, begin, search, tick, print, finish: no pointer is moved."""
    visit = office.takes_a_number("culture")
    desk.hears()
    desk.presses(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_R)
    desk.types("wohnungssuche")
    desk.looks()
    tab_to(desk, "Hilfe bei der Wohnungssuche")
    desk.presses(Qt.Key.Key_Space)
    assert desk.screen.referral.ready
    tab_to(desk, "Please give advice")
    desk.presses(Qt.Key.Key_Space)
    tab_to(desk, "Print")
    desk.presses(Qt.Key.Key_Return)
    office.prints()
    desk.hears()
    assert office.books.referrals.issued_today()[0].draft.requests == ("advice",)
    desk.presses(Qt.Key.Key_2)
    assert office.visit(visit).outcome is Outcome.REFERRED


def test_a_number_is_given_by_keys_alone(office: Office, desk: Desk) -> None:
    """N, Tab to a topic, a letter to a language, arrows for people, Enter."""
    desk.presses(Qt.Key.Key_N)
    desk.looks()
    tab_to(desk, "Housing")
    desk.presses(Qt.Key.Key_Space)
    tab_to(desk, "Speaks: German")
    desk.presses(Qt.Key.Key_Space)
    desk.types("t")
    desk.presses(Qt.Key.Key_Space)
    tab_to(desk, "People")
    desk.presses(Qt.Key.Key_Right)
    tab_to(desk, "Give a number")
    desk.presses(Qt.Key.Key_Return)
    (visit,) = office.books.visits.open_visits()
    assert visit.party_size == 2
    assert visit.spoken_language.startswith("t")


def test_the_focus_is_always_to_be_seen(office: Office, desk: Desk) -> None:
    """Each stop of Tab on the list's page is visible and named."""
    office.takes_a_number()
    desk.hears()
    desk.looks()
    stops = set()
    for _ in range(FAR):
        desk.presses(Qt.Key.Key_Tab)
        focus = desk.window.root.activeFocusItem()
        assert focus.isVisible()
        stops.add(plain(accessible_name(focus)))
    assert "" not in stops
    assert {"Waiting list", "Next: 100", "New", "English", "1 waiting"} <= stops
    desk.presses(Qt.Key.Key_Down)
    focus = desk.window.root.activeFocusItem()
    assert plain(accessible_name(focus)) == desk.line(100)


def test_a_held_key_acts_once(office: Office, desk: Desk) -> None:
    """A book on the space bar calls one number, and Space on a button presses that button."""
    first, second = office.takes_a_number(), office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_Space, Qt.Key.Key_X)
    assert office.visit(first).state is VisitState.MISSED
    tab_to(desk, "New")
    desk.presses(Qt.Key.Key_Space)
    assert desk.screen.walkIn.open
    assert office.visit(second).state is VisitState.WAITING


def test_whoever_has_left_is_taken_off_the_list(office: Office, desk: Desk) -> None:
    """Down to a line, Del; a wrong one is brought back."""
    visit = office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert office.visit(visit).state is VisitState.LEFT
    desk.undoes()
    assert office.visit(visit).state is VisitState.WAITING


def test_del_sends_nobody_away_who_was_not_picked(office: Office, desk: Desk) -> None:
    """Not by itself, not after a call, not from another part of the window, not after Esc."""
    first, second = office.takes_a_number(), office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_Delete)
    desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Delete)
    assert office.visit(first).state is VisitState.CALLED
    assert not desk.offers("Has left")
    desk.touches(desk.line(second.number))
    assert desk.offers("Has left")
    tab_to(desk, "New")
    desk.presses(Qt.Key.Key_Delete)
    desk.presses(Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Delete)
    assert not desk.offers("Has left")
    assert office.visit(second).state is VisitState.WAITING
