# SPDX-License-Identifier: EUPL-1.2
"""Signing up for a meeting without a pointer: nothing is pressed twice, no focus is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.screens.hand import accessible_name, plain, settle
from tests.screens.desk.test_sign_up import chooses, first, lines, opens_page
from tests.screens.desk_robot import Desk, Office


def named_focus(desk: Desk) -> str:
    """What has the keyboard's focus."""
    return plain(accessible_name(desk.window.root.activeFocusItem()))


def tabs_to(desk: Desk, *names: str) -> None:
    """Press Tab until one of these has the focus."""
    for _ in range(60):
        if named_focus(desk) in names:
            return
        desk.presses(Qt.Key.Key_Tab)
    raise AssertionError(names)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_acts_once(desk: Desk, office: Office, key: Qt.Key) -> None:
    """The next thing that has the focus is not pressed by it either."""
    chooses(desk)
    tabs_to(desk, "Sign up and print")
    desk.holds(key)
    assert len(office.books.sign_ups.coming()) == 1
    assert not desk.screen.appointments.meetings.open
    assert office.books.prints.claim() is not None
    assert office.books.prints.claim() is None


def test_it_is_done_by_keys_alone(desk: Desk, office: Office) -> None:
    """The meetings are one stop: arrows choose, Enter opens, arrows count, Enter signs up."""
    opens_page(desk)
    tabs_to(desk, first(desk))
    desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Return)
    desk.looks()
    assert named_focus(desk) == "People: 1"
    desk.presses(Qt.Key.Key_Right)
    tabs_to(desk, "Sign up")
    desk.presses(Qt.Key.Key_Return)
    (kept,) = office.books.sign_ups.coming()
    assert (kept.event, kept.people) == ("chess-and-tea", 2)


def test_the_focus_goes_to_the_slip_and_back(desk: Desk) -> None:
    """Whoever looks at it by touch goes on by keys from there."""
    chooses(desk)
    desk.touches("See the slip")
    desk.looks()
    assert named_focus(desk) == "Back to the form"
    desk.presses(Qt.Key.Key_Return)
    desk.looks()
    assert named_focus(desk) == "People: 1"


def test_each_meeting_that_is_chosen_by_keys_leads_to_its_form(desk: Desk) -> None:
    """Not only the first one."""
    opens_page(desk)
    for _ in range(2):
        tabs_to(desk, *lines(desk))
        desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Return)
        desk.looks()
        assert named_focus(desk) == "People: 1"


def test_when_the_form_closes_the_meetings_have_the_focus(desk: Desk) -> None:
    """The next thing to do there is to choose another one."""
    chooses(desk)
    desk.touches("Sign up")
    desk.looks()
    assert named_focus(desk) in lines(desk)


def test_escape_steps_back_one_by_one(desk: Desk) -> None:
    """From the slip to the form, from there to the appointments, then to the waiting list."""
    panel = desk.screen.appointments
    chooses(desk)
    desk.touches("See the slip")
    steps = []
    for _ in range(3):
        desk.presses(Qt.Key.Key_Escape)
        desk.looks()
        page = desk.window.root.property("page")
        steps.append((panel.meetings.preview.seeing, panel.meetings.open, page))
    assert steps == [
        (False, True, "appointments"),
        (False, False, "appointments"),
        (False, False, "queue"),
    ]


def test_escape_leaves_the_slip_of_an_appointment_first(desk: Desk) -> None:
    """Then the page."""
    opens_page(desk)
    desk.touches("See the slip")
    desk.presses(Qt.Key.Key_Escape)
    assert not desk.screen.appointments.preview.seeing
    assert desk.window.root.property("page") == "appointments"
    desk.presses(Qt.Key.Key_Escape)
    assert desk.window.root.property("page") == "queue"


def test_who_drops_by_keys_goes_on_with_the_next_one(desk: Desk, office: Office) -> None:
    """Something to press has the focus, each time."""
    chooses(desk)
    panel = desk.screen.appointments.meetings
    for _ in range(3):
        panel.signUp(False)
        panel.choose(next(iter(panel.rows)).key)
    settle()
    latest, middle, oldest = (plain(f"{row.code}, {row.people}") for row in panel.signed)
    tabs_to(desk, f"Drop: {middle}")
    desk.presses(Qt.Key.Key_Return)
    desk.looks()
    assert named_focus(desk) == f"Print the slip: {oldest}"
    desk.presses(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    desk.looks()
    assert named_focus(desk) == f"Print the slip: {latest}"
    desk.presses(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    desk.looks()
    assert desk.window.root.activeFocusItem().activeFocusOnTab()
    assert office.books.sign_ups.coming() == ()
