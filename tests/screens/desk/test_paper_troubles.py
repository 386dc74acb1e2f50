# SPDX-License-Identifier: EUPL-1.2
"""Whatever is wrong with the printer: staff read it, the visitor reads it, the slip is kept."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.ports import Phrases, PrinterState, QueuedSlip, SlipState
from kiosk.screens.desk.printing_words import why_not_printed
from kiosk.screens.visitor.standing_words import paper
from tests.printing.phrases import PHRASES
from tests.printing.places import LIST
from tests.screens.desk_robot import Desk, Office

TROUBLES = [state for state in PrinterState if state is not PrinterState.READY]


def test_a_slip_is_kept_whatever_was_wrong_and_prints_when_wanted(
    office: Office, desk: Desk
) -> None:
    """One fault after the other: nothing prints by itself; "Print again" does, once."""
    for count, fault in enumerate(TROUBLES):
        office.tray.fault = fault
        visit = office.takes_a_number()
        office.prints()
        slip = office.books.prints.ticket(visit.id)
        assert slip is not None
        assert (slip.state, slip.reason) == (SlipState.FAILED, fault)
        office.tray.fault = PrinterState.READY
        office.prints()
        assert len(office.tray.printed) == count
        desk.hears()
        desk.touches("Print again")
        office.prints()
        assert len(office.tray.printed) == count + 1


def _reasons(told: Callable[[QueuedSlip, Phrases], str], office: Office) -> dict[str, list[str]]:
    """The states by what is told of them."""
    visit = office.takes_a_number()
    reasons: dict[str, list[str]] = {}
    for fault in TROUBLES:
        office.tray.fault = fault
        office.prints()
        slip = office.books.prints.ticket(visit.id)
        assert slip is not None
        reasons.setdefault(told(slip, PHRASES["en"]), []).append(fault)
        office.books.prints.print_again(slip.id)
    return reasons


def test_staff_read_a_reason_of_its_own_for_each_state(office: Office) -> None:
    """A sentence each: none is left to a general one."""
    reasons = _reasons(why_not_printed, office)
    assert all(len(states) == 1 for states in reasons.values())


def test_what_may_have_printed_has_the_tray_first_then_its_reason(office: Office) -> None:
    """Staff read both; the visitor only where to look."""
    office.tray.fault, office.tray.breaks_midway = PrinterState.JAM, True
    visit = office.takes_a_number()
    office.prints()
    slip = office.books.prints.ticket(visit.id)
    assert slip is not None
    told = why_not_printed(slip, PHRASES["en"])
    assert told == "May have printed: look in the tray. Paper is stuck in the printer."
    words = paper(slip, PHRASES["en"])
    assert words == "Please look for your slip in the tray. If there is none, ask us."


def test_visitors_read_a_reason_where_it_helps_them(office: Office) -> None:
    """Who cannot mend it is not told of toner; that the number counts is always said."""
    reasons = _reasons(paper, office)
    general = "The slip could not be printed. Your number counts. Please take a photo."
    assert reasons.pop(general) == ["no_ink", "stopped", "refused", "fault", "unknown"]
    assert all(len(states) == 1 for states in reasons.values())
    assert all("Your number counts." in words for words in reasons)


def test_staff_know_a_list_that_did_not_print_by_its_first_place(
    office: Office, desk: Desk
) -> None:
    """By the German words on the door, never by a visitor; "Print again" prints it."""
    office.books.prints.add(LIST, office.clock.now())
    office.tray.fault = PrinterState.NO_PAPER
    office.prints()
    office.tray.fault = PrinterState.READY
    desk.hears()
    assert desk.shows("Migrationsberatung für Erwachsene and 2 more")
    desk.touches("Print again")
    office.prints()
    assert [title for title, _ in office.tray.printed] == ["20261121-list"]
