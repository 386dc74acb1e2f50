# SPDX-License-Identifier: EUPL-1.2
"""From the greeting to a number."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.ports import PrinterState
from kiosk.domain.visit import Need
from kiosk.printing.spooler import Spooler
from kiosk.printing.tray import TrayPrinter
from tests.screens.robots import Foyer, VisitorRobot


def test_a_number_takes_four_touches(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Language, talk, topic, number: nothing is typed, nothing else must be answered."""
    visitor.touch("English", "Talk to us", "Housing", "Get my number")
    assert visitor.touches == 4
    assert visitor.sees("100")
    assert visitor.sees("You are next.")
    visit = foyer.visit(100)
    assert visit.topics == ("housing",)
    assert (visit.screen_language, visit.spoken_language) == ("en", "en")


def test_a_double_tap_gives_one_number(visitor: VisitorRobot, foyer: Foyer) -> None:
    """However often the button is tapped, there is one visit."""
    visitor.comes_for("Housing")
    visitor.screen.checkIn.getNumber()
    visitor.screen.checkIn.getNumber()
    assert visitor.sees("100")
    assert [visit.number for visit in foyer.books.visits.open_visits()] == [100]


def test_every_visitor_has_a_number_of_their_own(visitor: VisitorRobot) -> None:
    """After Done the next one is somebody else."""
    assert visitor.takes_a_number().number == 100
    visitor.touch("Done")
    assert visitor.takes_a_number("Culture").number == 101


def test_a_yellow_letter_is_a_deadline(visitor: VisitorRobot, foyer: Foyer) -> None:
    """One picture question, and only for a letter."""
    visitor.comes_for("Housing")
    assert not visitor.sees("Yellow envelope, or a date to keep?")
    visitor.touch("Another topic", "A difficult letter")
    assert visitor.sees("Yellow envelope, or a date to keep?")
    visitor.touch("Yes, a yellow envelope or a date to keep", "Get my number")
    assert foyer.visit(100).deadline
    assert foyer.visit(100).topics == ("housing", "letter")


def test_without_the_letter_there_is_no_deadline(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Who takes the letter away takes its answer along."""
    visitor.comes_for("A difficult letter", "Housing")
    visitor.touch("Yes, a yellow envelope or a date to keep", "Remove: A difficult letter")
    visitor.touch("Get my number")
    assert not foyer.visit(100).deadline


def test_the_questions_reach_the_desk(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Children, a quiet place, a family of four, a call in Arabic."""
    visitor.comes_for("Money & forms", language="العربية")
    visitor.touch("Children are with me", "I need a quiet place", "Call me in my language")
    visitor.touch("One more", "One more", "One more", "One more", "One fewer", "Get my number")
    visit = foyer.visit(100)
    assert visit.needs == {Need.CHILDREN, Need.QUIET}
    assert visit.party_size == 4
    assert visit.own_language_call


def test_at_most_three_topics(visitor: VisitorRobot) -> None:
    """With three there is no place for another."""
    visitor.comes_for("Housing", "Culture")
    assert visitor.may_touch("Another topic")
    visitor.touch("Another topic", "Work & career")
    assert not visitor.may_touch("Another topic")


def test_the_interpreter_speaks_another_language_than_the_screen(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """The screen stays Arabic, the desk reads Tigrinya."""
    visitor.comes_for("Papers & residence", language="العربية")
    visitor.touch("I need an interpreter", "T", "ትግርኛ", "Get my number")
    visit = foyer.visit(100)
    assert (visit.screen_language, visit.spoken_language) == ("ar", "ti")
    assert visit.interpreter


def test_a_missing_language_goes_on_in_german(visitor: VisitorRobot, foyer: Foyer) -> None:
    """A note says so in German and English, and an interpreter is asked for."""
    visitor.touch("My language is missing", "K", "Kurdî (Kurmancî)")
    assert visitor.page == "home"
    assert visitor.sees("we look for an interpreter")
    visitor.touch("Talk to us", "I am not sure", "Get my number")
    visit = foyer.visit(100)
    assert (visit.screen_language, visit.spoken_language, visit.interpreter) == ("de", "kmr", True)


def test_no_interpreter_after_all(visitor: VisitorRobot, foyer: Foyer) -> None:
    """What was chosen can be taken back."""
    visitor.comes_for("Housing")
    visitor.touch("I need an interpreter", "Türkçe", "Interpreter: Turkish")
    visitor.touch("I need no interpreter", "Get my number")
    assert not foyer.visit(100).interpreter


def test_the_language_changes_and_the_answers_stay(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Somebody chose the wrong language and notices late."""
    visitor.comes_for("Housing", "Culture")
    visitor.touch("Children are with me", "English", "Deutsch")
    assert visitor.page == "questions"
    visitor.touch("Get my number")
    visit = foyer.visit(100)
    assert (visit.screen_language, visit.topics) == ("de", ("housing", "culture"))
    assert visit.needs == {Need.CHILDREN}


def test_an_appointment_is_touched_by_its_time(visitor: VisitorRobot, foyer: Foyer) -> None:
    """No name is needed: the visitor knows when."""
    foyer.keeps_appointment(datetime(2026, 3, 2, 11, 30))  # noqa: DTZ001 - a wall clock
    visitor.comes_for("Housing")
    visitor.touch("I have an appointment", "11:30")
    assert visitor.sees("Appointment: 11:30")
    visitor.touch("Get my number")
    at = foyer.visit(100).appointment_at
    assert at is not None
    assert (at.hour, at.minute) == (11, 30)


def test_nothing_leads_back_from_the_number(visitor: VisitorRobot) -> None:
    """Back and Start over are quiet; even from the language list one comes back to the number."""
    visitor.takes_a_number()
    assert not visitor.may_touch("Back")
    assert not visitor.may_touch("Start over")
    visitor.touch("English", "Back")
    assert visitor.page == "number"


def test_who_is_called_reads_where_to_go(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The number page notices the desk within a pulse."""
    visitor.takes_a_number()
    foyer.desk("2").call_next()
    visitor.hears()
    assert visitor.sees("It is your turn: please go to Desk 2.")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (PrinterState.READY, "Take your slip."),
        (PrinterState.NO_PAPER, "No paper. Your number counts. Please take a photo."),
        (PrinterState.COVER_OPEN, "The printer is open. Your number counts."),
        (PrinterState.JAM, "The paper is stuck. Your number counts."),
        (PrinterState.GONE, "The printer does not answer. Your number counts."),
    ],
)
def test_each_end_of_printing_has_its_own_words(
    visitor: VisitorRobot, foyer: Foyer, fault: PrinterState, words: str
) -> None:
    """The number is there before the paper, and whatever becomes of it."""
    visitor.takes_a_number()
    assert visitor.sees("100")
    assert visitor.sees("Your slip is being printed.")
    foyer.prints(fault)
    visitor.hears()
    assert visitor.sees(words)


def test_a_printer_that_does_not_know_sends_to_the_tray(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """The slip may be there; if not, a person helps."""
    foyer.tray.forgetful = True
    visitor.takes_a_number()
    foyer.prints()
    visitor.hears()
    assert visitor.sees("Please look for your slip in the tray. If there is none, ask us.")


def test_nobody_waits_in_silence_for_a_silent_printer(
    visitor: VisitorRobot, foyer: Foyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After 20 s the page says what to do; paper that comes late is said all the same."""
    looked: list[bool] = []

    class Silent(TrayPrinter):
        def print(self, pdf: bytes, title: str) -> None:
            visitor.hears()
            monkeypatch.setattr(visitor.news, "changed", lambda: False)
            visitor.waits(19)
            visitor.hears()
            looked.append(visitor.sees("Your slip is being printed."))
            visitor.waits(1)
            visitor.hears()
            looked.append(visitor.sees("Your number counts. Please take a photo."))
            looked.append(not visitor.sees("Your slip is being printed."))
            TrayPrinter.print(self, pdf, title)
            monkeypatch.undo()

    visitor.takes_a_number()
    Spooler(foyer.books.prints, Silent(), lambda _: b"").run_once()
    assert looked == [True, True, True]
    visitor.hears()
    assert visitor.sees("Take your slip.")


def test_stopped_numbers_are_said_before_anything_is_asked(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """The visitor learns it at once, with the next opening, and can still look around."""
    foyer.books.days.stop_numbers(stopped=True, at=foyer.clock.now())
    visitor.touch("English", "Talk to us")
    assert visitor.sees("There are no new numbers today.")
    assert visitor.sees("We open again: Tuesday, 3 March 2026, 08:00")
    visitor.touch("Find addresses")
    assert visitor.page == "fields"


def test_no_desk_open_gives_no_number(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Also when the last desk closes while the visitor thinks."""
    visitor.comes_for("Housing")
    for desk in ("1", "2"):
        foyer.books.days.close_desk(desk, foyer.clock.now())
    visitor.touch("Get my number")
    assert visitor.sees("No desk is open now.")
    assert foyer.books.visits.open_visits() == ()


def test_a_lost_store_sends_the_visitor_to_the_desk(visitor: VisitorRobot) -> None:
    """In the visitor's language, without a word about the machine's inside."""
    visitor.touch("English")
    visitor.news.trouble = "disk gone"
    visitor.hears()
    assert visitor.sees("Please come to us at the desk.")
    assert "disk" not in visitor.reads()
