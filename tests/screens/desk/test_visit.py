# SPDX-License-Identifier: EUPL-1.2
"""A visit from the list to its end, and every way back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.domain.visit import Need, Outcome, VisitState
from tests.screens.desk_robot import Desk, Office


def test_a_visit_is_called_served_and_closed(office: Office, desk: Desk) -> None:
    """Space, Enter, 1: the number is called, here, informed."""
    visit = office.takes_a_number()
    desk.hears()
    assert desk.shows(str(visit.number))
    desk.calls_next()
    assert office.visit(visit).state is VisitState.CALLED
    desk.begins()
    assert office.visit(visit).state is VisitState.SERVING
    desk.presses(Qt.Key.Key_1)
    assert office.visit(visit).outcome is Outcome.INFORMED
    assert desk.shows("Nobody is at this desk")


def test_the_list_says_what_the_next_minutes_will_need(office: Office, desk: Desk) -> None:
    """Topics, language, interpreter, people, needs, deadline and the wait in one line."""
    visit = office.takes_a_number(
        "housing",
        "letter",
        spoken_language="ti",
        interpreter=True,
        party_size=4,
        needs=frozenset({Need.CHILDREN}),
        deadline=True,
    )
    office.clock.forward(timedelta(minutes=31))
    desk.hears()
    line = desk.line(visit.number)
    for fact in ("Housing", "letter", "Tigrinya", "interpreter", "4 people", "deadline", "31"):
        assert fact in line
    assert "with children" in line
    assert next(iter(desk.screen.queue.rows)).late


def test_calling_this_one_passes_the_line(office: Office, desk: Desk) -> None:
    """Down to the second line, Enter: that one is called, the first still waits."""
    first, second = office.takes_a_number(), office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert office.visit(first).state is VisitState.WAITING
    assert office.visit(second).state is VisitState.CALLED


def test_forwarded_to_a_desk_it_waits_for_that_desk(office: Office, desk: Desk) -> None:
    """L and the desk's name: this desk calls somebody else, that one calls it first."""
    office.books.days.open_desk("1", office.clock.now())
    visit = office.takes_a_number()
    desk.hears()
    desk.serves_next()
    desk.presses(Qt.Key.Key_L)
    desk.touches("Tisch 1")
    assert "for Tisch 1" in desk.line(visit.number)
    assert not desk.offers("Next: ")
    called = office.desk("1").call_next()
    assert called is not None
    assert called.id == visit.id


def test_forwarded_to_a_topic_it_waits_for_anybody(office: Office, desk: Desk) -> None:
    """L and a topic: the number is back in the queue under it."""
    visit = office.takes_a_number("housing")
    desk.hears()
    desk.serves_next()
    desk.presses(Qt.Key.Key_L)
    desk.touches("Money & forms")
    assert office.visit(visit).topics == ("money",)
    assert office.visit(visit).state is VisitState.WAITING


def test_parked_it_stands_aside_until_it_is_called_back(office: Office, desk: Desk) -> None:
    """K sets it aside; the row's own button calls it again."""
    visit = office.takes_a_number()
    desk.hears()
    desk.serves_next()
    desk.presses(Qt.Key.Key_K)
    assert desk.shows("Not in line now")
    assert "parked" in desk.line(visit.number)
    desk.touches(desk.line(visit.number))
    desk.touches("Call this one")
    assert office.visit(visit).state is VisitState.CALLED


def test_whoever_missed_the_call_comes_back_once(office: Office, desk: Desk) -> None:
    """X, then back in the queue; the second time there is no way back."""
    visit = office.takes_a_number()
    desk.hears()
    desk.calls_next()
    desk.presses(Qt.Key.Key_X)
    assert "did not come" in desk.line(visit.number)
    desk.touches(desk.line(visit.number))
    desk.touches("Is back")
    assert office.visit(visit).state is VisitState.WAITING
    desk.calls_next()
    desk.presses(Qt.Key.Key_X)
    desk.touches(desk.line(visit.number))
    assert not desk.offers("Is back")
    desk.touches("Has left")
    assert office.visit(visit).state is VisitState.CLOSED


def test_a_call_can_be_repeated(office: Office, desk: Desk) -> None:
    """W calls again; the desk sees how often."""
    visit = office.takes_a_number()
    desk.hears()
    desk.calls_next()
    desk.presses(Qt.Key.Key_W)
    assert office.visit(visit).calls == 2
    assert desk.shows("Called 2 times")


def test_a_slip_of_the_finger_is_taken_back(office: Office, desk: Desk) -> None:
    """Closed by mistake, undone nine seconds later: the visit is at the desk as before."""
    visit = office.takes_a_number()
    desk.hears()
    desk.serves_next()
    desk.presses(Qt.Key.Key_4)
    office.clock.forward(timedelta(seconds=9))
    desk.hears()
    desk.undoes()
    assert office.visit(visit).state is VisitState.SERVING
    assert desk.shows("Undone")


def test_after_ten_seconds_it_stands(office: Office, desk: Desk) -> None:
    """Eleven seconds later nothing is offered or told, and the key does nothing."""
    visit = office.takes_a_number()
    desk.hears()
    desk.calls_next()
    assert desk.offers("Undo")
    office.clock.forward(timedelta(seconds=11))
    desk.hears()
    assert not desk.offers("Undo")
    assert desk.screen.deeds.words == ""
    desk.undoes()
    assert office.visit(visit).state is VisitState.CALLED


def test_a_stale_screen_says_who_was_quicker_and_does_nothing(office: Office, desk: Desk) -> None:
    """Desk 1 called it while this screen still showed it waiting."""
    visit = office.takes_a_number()
    desk.hears()
    office.desk("1").call(visit)
    desk.presses(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.shows(f"{visit.number} has just been called by Tisch 1.")
    assert office.visit(visit).desk == "1"
    assert "at Tisch 1" in desk.line(visit.number)


def test_a_visit_closed_elsewhere_is_not_closed_again(office: Office, desk: Desk) -> None:
    """The store was changed under a visit that this desk still shows as called."""
    visit = office.takes_a_number()
    desk.hears()
    desk.calls_next()
    office.desk("2").missed(office.visit(visit))
    desk.begins()
    assert desk.shows(f"{visit.number} did not come.")
    assert office.visit(visit).state is VisitState.MISSED


def test_one_visit_at_a_time(office: Office, desk: Desk) -> None:
    """Space while somebody is here calls nobody and says whom to finish."""
    first, second = office.takes_a_number(), office.takes_a_number()
    desk.hears()
    desk.serves_next()
    desk.calls_next()
    assert desk.shows(f"Finish {first.number} first.")
    assert office.visit(second).state is VisitState.WAITING


def test_single_keys_can_be_turned_off(office: Office, desk: Desk) -> None:
    """For those who dictate or whose hands shake; Enter and arrows stay."""
    visit = office.takes_a_number()
    desk.hears()
    desk.touches("Keys")
    desk.touches("Single letters act")
    desk.presses(Qt.Key.Key_Escape)
    desk.calls_next()
    assert office.visit(visit).state is VisitState.WAITING
    desk.touches("Next: ")
    assert office.visit(visit).state is VisitState.CALLED


def test_a_visit_at_a_desk_that_broke_down_is_put_back(office: Office, desk: Desk) -> None:
    """Its own desk cannot end it any more: a colleague gives it back to the line."""
    visit = office.takes_a_number("housing")
    office.desk("1").call(visit)
    desk.hears()
    assert "at Tisch 1" in desk.line(visit.number)
    desk.touches(desk.line(visit.number))
    desk.touches("Put back into the line")
    again = office.visit(visit)
    assert again.state is VisitState.WAITING
    assert again.desk is None
