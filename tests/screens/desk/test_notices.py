# SPDX-License-Identifier: EUPL-1.2
"""What needs a hand is said above everything; nothing acts by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.steady_clock import Doubt
from kiosk.domain.visit import VisitState
from kiosk.printing.spooler import Spooler
from kiosk.printing.tray import TrayPrinter
from tests.screens.desk_robot import Desk, Office


def test_a_call_for_help_is_accepted_and_ended(office: Office, desk: Desk) -> None:
    """H: I am coming; the visitor's page can say so. H again: done."""
    alert = office.books.help.ask(office.clock.now())
    desk.hears()
    assert desk.shows("asks for help")
    desk.presses(Qt.Key.Key_H)
    raised = office.books.help.alert(alert)
    assert raised is not None
    assert raised.desk == "2"
    assert desk.shows("Tisch 2 is on the way")
    desk.presses(Qt.Key.Key_H)
    assert office.books.help.open_alerts() == ()
    assert not desk.shows("on the way")


def test_help_that_another_desk_gives_is_not_taken_from_it(office: Office, desk: Desk) -> None:
    """The strip names that desk and offers nothing."""
    alert = office.books.help.ask(office.clock.now())
    office.books.help.accept(alert, "1", office.clock.now())
    desk.hears()
    assert desk.shows("Tisch 1 is on the way")
    assert not desk.offers("I am coming")
    assert not desk.offers("Done")


def test_a_slip_without_paper_is_printed_again_by_a_click_only(office: Office, desk: Desk) -> None:
    """Paper comes back: nothing happens until somebody at the desk wants it."""
    office.paper_is_out()
    visit = office.takes_a_number()
    office.prints()
    desk.hears()
    assert desk.shows(f"The printer has no paper. 1 slips not printed: {visit.number}")
    office.paper_is_back()
    office.prints()
    desk.hears()
    assert office.tray.printed == []
    desk.touches("Print again")
    office.prints()
    desk.hears()
    assert len(office.tray.printed) == 1
    assert not desk.offers("Print again")


def test_a_slip_that_may_have_printed_is_looked_for_first(office: Office, desk: Desk) -> None:
    """Unknown is not failed: look in the tray, then say it is not needed."""
    office.tray.forgetful = True
    visit = office.takes_a_number()
    office.prints()
    desk.hears()
    assert desk.shows(f"May have printed: look in the tray. {visit.number}")
    desk.touches("Not needed")
    slip = office.books.prints.ticket(visit.id)
    assert slip is not None
    assert slip.state is SlipState.DISMISSED
    assert not desk.shows("May have printed")


def test_what_stopped_a_slip_on_its_way_is_said_too(office: Office, desk: Desk) -> None:
    """Look in the tray, and fill it; what did not print for the same reason has its own strip."""
    office.paper_is_out()
    office.tray.breaks_midway = True
    perhaps = office.takes_a_number()
    office.prints()
    surely = office.takes_a_number()
    office.prints()
    desk.hears()
    assert desk.shows(
        f"May have printed: look in the tray. The printer has no paper. {perhaps.number}"
    )
    assert desk.shows(f"The printer has no paper. 1 slips not printed: {surely.number}")
    office.paper_is_back()
    desk.presses(Qt.Key.Key_D)
    office.prints()
    desk.hears()
    assert not desk.shows("May have printed")
    assert desk.shows(f"The printer has no paper. 1 slips not printed: {surely.number}")


def test_a_printer_that_takes_long_is_named_before_it_answers(
    office: Office, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After 20 s the desk knows which slip hangs; when the paper comes, the strip goes."""
    visit = office.takes_a_number()
    words = f"The printer takes long. Please look at it. Not printed yet: {visit.number}"
    looked: list[bool] = []

    class Silent(TrayPrinter):
        def print(self, pdf: bytes, title: str) -> None:
            desk.hears()
            monkeypatch.setattr(desk.watch, "changed", lambda: False)
            office.clock.forward(timedelta(seconds=19))
            desk.hears()
            looked.append(desk.shows(words))
            office.clock.forward(timedelta(seconds=1))
            desk.hears()
            looked.append(desk.shows(words))
            TrayPrinter.print(self, pdf, title)
            monkeypatch.undo()

    Spooler(office.books.prints, Silent(), lambda _: b"").run_once()
    assert looked == [False, True]
    desk.hears()
    assert not desk.shows("The printer takes long")


def test_each_reason_has_its_own_strip(office: Office, desk: Desk) -> None:
    """Two without paper share one, a jam has its own; numbers are listed in the desk's German."""
    office.paper_is_out()
    first, second = office.takes_a_number(), office.takes_a_number()
    office.prints()
    office.tray.fault = PrinterState.JAM
    third = office.takes_a_number()
    office.prints()
    desk.hears()
    assert desk.shows(f"2 slips not printed: {first.number} und {second.number}")
    assert desk.shows(f"Paper is stuck in the printer. 1 slips not printed: {third.number}")


def test_a_store_that_cannot_be_read_says_where_and_since_when(office: Office, desk: Desk) -> None:
    """The list stays, nothing can be done, and it mends itself."""
    visit = office.takes_a_number()
    desk.hears()
    desk.watch.trouble = "visits.db: the disk cannot be read or written"
    desk.hears()
    assert desk.shows("As of 10:00. Nothing can be changed now: visits.db: the disk")
    assert desk.shows(str(visit.number))
    assert not desk.offers("Next: ")
    assert not desk.offers("Has left")
    desk.calls_next()
    assert office.visit(visit).state is VisitState.WAITING
    desk.watch.trouble = ""
    desk.hears()
    desk.calls_next()
    assert office.visit(visit).state is VisitState.CALLED


def test_a_clock_that_jumped_is_told_until_somebody_says_which_is_right(
    office: Office, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The strip names both times; a touch takes over the computer's."""
    followed: list[bool] = []
    ours = office.clock.now()
    doubt = Doubt(machine=ours + timedelta(hours=5), ours=ours)
    monkeypatch.setattr(office.clock, "doubt", lambda: None if followed else doubt)
    monkeypatch.setattr(office.clock, "follow", lambda: followed.append(True))
    desk.hears()
    assert desk.shows("jumped to Montag, 2. März 2026, 15:00")
    assert desk.shows("count on from Montag, 2. März 2026, 10:00")
    desk.touches("The computer is right")
    desk.hears()
    assert followed == [True]
    assert not desk.offers("The computer is right")
