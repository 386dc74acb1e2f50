# SPDX-License-Identifier: EUPL-1.2
"""Sitting down, opening, stopping numbers, closing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.visit import VisitState
from tests.screens.desk_robot import Desk, Office


@pytest.fixture
def empty_desk(office: Office) -> Iterator[Desk]:
    """Desk 2 before anybody has come."""
    desk = Desk(office, seated=False)
    yield desk
    desk.leaves()


def test_a_name_is_chosen_and_the_desk_opened(office: Office, empty_desk: Desk) -> None:
    """Two touches, nothing typed; the name is in no file of the site."""
    assert empty_desk.shows("Who is at this desk?")
    empty_desk.touches("Mariam")
    assert empty_desk.shows("Tisch 2 is closed.")
    empty_desk.presses(Qt.Key.Key_Return)
    assert empty_desk.shows("Nobody is waiting")
    assert office.books.days.day().open_desks == ("2",)
    files = [path for path in office.folder.iterdir() if path.suffix.startswith(".db")]
    assert files
    assert not any(b"Mariam" in path.read_bytes() for path in files)


def test_nobody_of_the_staff_cannot_sit_down(empty_desk: Desk) -> None:
    """Only names of the profile count."""
    empty_desk.screen.office.signIn("Somebody")
    assert empty_desk.shows("Who is at this desk?")


def test_signing_out_leaves_the_desk_open_and_forgets_the_name(office: Office, desk: Desk) -> None:
    """The next person finds the queue as it is."""
    desk.touches("Sign out Aylin")
    assert desk.shows("Who is at this desk?")
    assert desk.screen.office.person == ""
    assert office.books.days.day().open_desks == ("2",)
    desk.touches("Jonas")
    assert desk.shows("Nobody is waiting")


def test_keys_do_nothing_while_nobody_sits_there(office: Office, desk: Desk) -> None:
    """A cat on the keyboard calls nobody."""
    visit = office.takes_a_number()
    desk.hears()
    desk.touches("Sign out Aylin")
    desk.calls_next()
    assert office.visit(visit).state is VisitState.WAITING


def test_numbers_are_stopped_and_given_again(office: Office, desk: Desk) -> None:
    """The strip says so and has the way back."""
    desk.touches("Today")
    desk.touches("No new numbers today")
    assert office.books.days.day().numbers_stopped
    assert desk.shows("No new numbers today.")
    desk.touches("Give numbers again")
    assert not office.books.days.day().numbers_stopped


def test_closing_the_day_names_who_is_still_here_and_asks_once(office: Office, desk: Desk) -> None:
    """The first touch lists the numbers, the second settles them."""
    visit = office.takes_a_number()
    desk.hears()
    desk.touches("Today")
    desk.touches("Close the day")
    assert desk.shows(f"noted as left: {visit.number}")
    assert office.visit(visit).state is VisitState.WAITING
    desk.touches("Yes, close the day")
    assert office.visit(visit).state is VisitState.LEFT
    assert office.books.days.day().open_desks == ()
    assert desk.shows("Tisch 2 is closed.")


def test_closing_the_day_can_be_thought_over(office: Office, desk: Desk) -> None:
    """Not yet: nothing has happened."""
    visit = office.takes_a_number()
    desk.hears()
    desk.touches("Today")
    desk.touches("Close the day")
    desk.touches("Not yet")
    assert not desk.offers("Yes, close the day")
    assert office.visit(visit).state is VisitState.WAITING


def test_a_closed_desk_leaves_the_queue_to_the_others(office: Office, desk: Desk) -> None:
    """Who waited waits on."""
    visit = office.takes_a_number()
    desk.hears()
    desk.touches("Today")
    desk.touches("Close this desk")
    assert desk.shows("Tisch 2 is closed.")
    assert office.visit(visit).state is VisitState.WAITING


def test_the_desk_speaks_german_first_and_english_on_request(desk: Desk) -> None:
    """One touch each way; rows are said again in the new language."""
    assert desk.screen.language == "de"
    desk.touches("English")
    assert desk.screen.language == "en"
    assert desk.shows("Desk 2")
    desk.touches("Deutsch")
    assert desk.shows("Tisch 2")
