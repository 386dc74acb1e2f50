# SPDX-License-Identifier: EUPL-1.2
"""The way to another place: two languages, no word about a person."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.referral import Request, Thing
from kiosk.domain.slip import ReferralSlip
from kiosk.domain.visit import Outcome, Visit, VisitState
from tests.screens.desk_robot import Desk, Office

PLACE = "Hilfe bei der Wohnungssuche"
SENSITIVE = "Sucht: Alkohol, Drogen, Spiel"


def somebody_at(desk: Desk, office: Office) -> Visit:
    """An Arabic reader who speaks Tigrinya is at the desk."""
    visit = office.takes_a_number("culture", spoken_language="ti", interpreter=True)
    desk.hears()
    desk.serves_next()
    return visit


def slip_of(office: Office) -> ReferralSlip:
    """The slip that waits for the printer."""
    waiting = [office.books.prints.claim(), office.books.prints.claim()]
    (slip,) = [q.slip for q in waiting if q is not None and isinstance(q.slip, ReferralSlip)]
    return slip


def test_a_referral_in_arabic_and_german(office: Office, desk: Desk) -> None:
    """Search, tick, print: the visitor's language, German, and what was ticked."""
    visit = somebody_at(desk, office)
    desk.refers_to("wohnung", PLACE)
    desk.screen.referral.toggleRequest(Request.EXPLAIN_LETTER)
    desk.screen.referral.toggleThing(Thing.LETTER)
    desk.screen.referral.toggleAppointment()
    desk.screen.referral.moveAppointment(1, 6)
    assert desk.shows("Print (ar + de)")
    desk.touches("Print (ar + de)")
    (referral,) = office.books.referrals.issued_today()
    assert referral.draft.visit == visit.id
    slip = slip_of(office)
    assert slip.language == "ar"
    (target,) = slip.targets
    assert target.title_german == PLACE
    assert target.title != PLACE
    assert slip.interpreter == "ti"
    assert slip.requests == ("explain_letter",)
    assert slip.bring == ("letter",)
    assert slip.appointment is not None
    assert slip.appointment.isoformat() == "2026-03-04T10:30:00"
    assert slip.act_by is not None
    assert slip.act_by.isoformat() == "2026-03-16"
    assert slip.code == referral.code


def test_a_printed_referral_offers_the_end_of_the_visit(office: Office, desk: Desk) -> None:
    """The paper is out: one key finishes it as referred."""
    visit = somebody_at(desk, office)
    desk.refers_to("wohnung", PLACE)
    desk.screen.slip.print()
    assert desk.screen.slip.state == "printing"
    office.prints()
    desk.hears()
    assert desk.shows("The slip is printed.")
    assert office.visit(visit).state is VisitState.SERVING
    desk.touches(f"Finish {visit.number} as referred")
    assert office.visit(visit).outcome is Outcome.REFERRED
    assert len(office.tray.printed) == 2


def test_a_failed_print_leaves_the_visit_open(office: Office, desk: Desk) -> None:
    """No paper: said in words; once there is paper, a click prints the same slip."""
    visit = somebody_at(desk, office)
    office.prints()
    office.paper_is_out()
    desk.refers_to("wohnung", PLACE)
    desk.screen.slip.print()
    office.prints()
    desk.hears()
    assert desk.shows("The printer has no paper. The visit stays open.")
    assert office.visit(visit).state is VisitState.SERVING
    assert not desk.offers(f"Finish {visit.number} as referred")
    office.paper_is_back()
    desk.screen.slip.printAgain()
    office.prints()
    desk.hears()
    assert desk.shows("The slip is printed.")
    assert len(office.books.referrals.issued_today()) == 1


def test_pressing_print_twice_issues_one_referral(office: Office, desk: Desk) -> None:
    """P, P: one code, one slip."""
    somebody_at(desk, office)
    desk.refers_to("wohnung", PLACE)
    desk.presses(Qt.Key.Key_Escape, Qt.Key.Key_P, Qt.Key.Key_P)
    assert len(office.books.referrals.issued_today()) == 1


def test_a_sensitive_place_goes_under_a_neutral_title(office: Office, desk: Desk) -> None:
    """The desk is told; the slip names neither the matter nor who offers help, and no reply."""
    somebody_at(desk, office)
    desk.refers_to("sucht", SENSITIVE)
    assert desk.shows("neutral title and no reply code")
    desk.screen.slip.print()
    slip = slip_of(office)
    assert slip.sensitive
    assert slip.reply_address is None
    (target,) = slip.targets
    assert target.title_german == "Gespräch"
    assert target.organization == ""
    assert target.bring == ()


def test_the_preview_is_the_slip_that_will_be_printed(office: Office, desk: Desk) -> None:
    """V shows the rendered PDF; the printed one differs in its code alone."""
    somebody_at(desk, office)
    desk.refers_to("wohnung", PLACE)
    desk.presses(Qt.Key.Key_Escape, Qt.Key.Key_V)
    assert desk.screen.slip.picture.startswith("data:image/png")
    (seen,) = desk.rendered
    assert isinstance(seen, ReferralSlip)
    desk.presses(Qt.Key.Key_P)
    printed = slip_of(office)
    assert seen.targets == printed.targets
    assert seen.requests == printed.requests
    assert seen.code != printed.code


def test_another_visit_begins_with_an_empty_form(office: Office, desk: Desk) -> None:
    """Nothing of one visitor reaches the next."""
    somebody_at(desk, office)
    desk.refers_to("wohnung", PLACE)
    desk.presses(Qt.Key.Key_Escape, Qt.Key.Key_1)
    office.takes_a_number(screen_language="en", spoken_language="en")
    desk.hears()
    desk.serves_next()
    assert not any(row.ticked for row in desk.screen.referral.places.rows)
    assert desk.screen.referral.places.query == ""
    assert desk.screen.referral.pair == "en + de"


def test_typing_in_the_search_calls_nobody(office: Office, desk: Desk) -> None:
    """Letters and spaces are words there, not keys of the desk."""
    visit = office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_R)
    desk.types("wohn x")
    assert office.visit(visit).state is VisitState.WAITING
    assert desk.screen.referral.places.query == "wohn x"


def test_the_place_of_the_visits_own_topic_needs_no_search(office: Office, desk: Desk) -> None:
    """Who came about housing is offered housing at once."""
    office.takes_a_number("housing")
    desk.hears()
    desk.serves_next()
    assert desk.offers(PLACE)


def test_three_places_at_most_are_offered_before_a_search(office: Office, desk: Desk) -> None:
    """What is to be asked for and brought stays in sight; each topic has its turn."""
    office.takes_a_number("housing", "money")
    desk.hears()
    desk.serves_next()
    offered = [row.key for row in desk.screen.referral.places.rows]
    assert len(offered) == 3
    directory = office.books.shelf.directory()
    for topic in ("housing", "money"):
        assert directory.services_of(topic)[0].id in offered


def test_enter_in_the_search_ticks_the_first_place_found(office: Office, desk: Desk) -> None:
    """And calls nobody, although Enter does so elsewhere."""
    visit = office.takes_a_number("culture")
    desk.hears()
    desk.presses(Qt.Key.Key_R)
    desk.types("wohnungssuche")
    desk.presses(Qt.Key.Key_Return)
    (place,) = desk.screen.referral.places.rows
    assert place.title == PLACE
    assert place.ticked
    assert office.visit(visit).state is VisitState.WAITING


def test_without_a_place_there_is_nothing_to_print_or_see(office: Office, desk: Desk) -> None:
    """P and V say what is missing."""
    desk.presses(Qt.Key.Key_P)
    assert desk.shows("Choose a place first.")
    desk.presses(Qt.Key.Key_V)
    assert not desk.screen.slip.seeing
    assert office.books.referrals.issued_today() == ()
