# SPDX-License-Identifier: EUPL-1.2
"""An appointment is made at the desk, and goes home on paper."""

from __future__ import annotations

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.screens.hand import settle
from tests.screens.desk_robot import Desk, Office


def appointment_of_a_visitor(desk: Desk) -> None:
    """In three days, in Arabic, with an interpreter, about papers, with a letter."""
    panel = desk.screen.appointments
    panel.stepDay(3)
    panel.speak("ar")
    panel.toggleInterpreter()
    panel.chooseTopic("papers")
    panel.toggleThing("letter")


def test_it_is_kept_and_printed_in_both_languages(desk: Desk, office: Office) -> None:
    """Desk, topic, interpreter and what to bring are on the paper; the site's address too."""
    appointment_of_a_visitor(desk)
    desk.window.root.setProperty("page", "appointments")
    desk.touches("Keep and print")
    (kept,) = office.books.appointments.coming()
    queued = office.books.prints.claim()
    assert queued is not None
    slip = queued.slip
    assert isinstance(slip, AppointmentSlip)
    assert (slip.at, slip.topic, slip.bring) == (kept.at, "papers", ("letter",))
    assert (slip.language, slip.interpreter) == ("ar", "ar")
    assert slip.street == "Fährglockenplatz 2"


def test_undo_takes_the_paper_back_too(desk: Desk, office: Office) -> None:
    """Within ten seconds neither appointment nor slip is left."""
    appointment_of_a_visitor(desk)
    desk.screen.appointments.add(True)
    desk.undoes()
    assert office.books.appointments.coming() == ()
    assert office.books.prints.claim() is None


def test_it_is_seen_before_it_is_printed(desk: Desk) -> None:
    """The preview is the paper, and leads back to the form."""
    appointment_of_a_visitor(desk)
    panel = desk.screen.appointments
    panel.look()
    settle()
    (seen,) = desk.rendered
    assert isinstance(seen, AppointmentSlip)
    assert panel.preview.picture.startswith("data:image/png")
    panel.look()
    assert not panel.preview.seeing


def test_a_lost_slip_is_printed_again(desk: Desk, office: Office) -> None:
    """From the list, as often as it is wanted, with everything that was on the first."""
    appointment_of_a_visitor(desk)
    panel = desk.screen.appointments
    panel.add(True)
    first = office.books.prints.claim()
    desk.hears()
    (row,) = panel.rows
    panel.print(row.key)
    second = office.books.prints.claim()
    assert first is not None
    assert second is not None
    assert first.slip == second.slip


def test_a_language_that_the_machine_does_not_write_gets_german_paper(
    desk: Desk, office: Office
) -> None:
    """The interpreter's language is named on it."""
    panel = desk.screen.appointments
    panel.speak("ti")
    panel.toggleInterpreter()
    panel.add(True)
    queued = office.books.prints.claim()
    assert queued is not None
    assert isinstance(queued.slip, AppointmentSlip)
    assert (queued.slip.language, queued.slip.interpreter) == ("de", "ti")


def test_a_slip_without_paper_is_named_by_its_day(desk: Desk, office: Office) -> None:
    """Staff know which one to print again."""
    office.paper_is_out()
    appointment_of_a_visitor(desk)
    desk.screen.appointments.add(True)
    office.prints()
    desk.hears()
    assert any("10:30" in row.text for row in desk.screen.notices.rows)
