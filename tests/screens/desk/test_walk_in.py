# SPDX-License-Identifier: EUPL-1.2
"""A number for somebody who stands at the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.slip import TicketSlip
from kiosk.domain.visit import Need
from tests.screens.desk_robot import Desk, Office


def test_a_number_is_given_at_the_desk_and_printed(office: Office, desk: Desk) -> None:
    """N, ticks, Enter: the visit waits with everything that was ticked, its slip goes out."""
    desk.presses(Qt.Key.Key_N)
    desk.touches("Housing")
    desk.screen.walkIn.speak("ti")
    desk.screen.walkIn.growParty(2)
    desk.touches("with children")
    desk.touches("Letter with a date")
    desk.touches("Give a number")
    (visit,) = office.books.visits.open_visits()
    assert visit.topics == ("housing",)
    assert (visit.spoken_language, visit.screen_language) == ("ti", "de")
    assert visit.interpreter
    assert visit.party_size == 3
    assert visit.needs == {Need.CHILDREN}
    assert visit.deadline
    assert desk.list() == [str(visit.number)]
    slip = office.books.prints.ticket(visit.id)
    assert slip is not None
    assert isinstance(slip.slip, TicketSlip)
    assert slip.slip.number == visit.number


def test_a_topic_comes_first(office: Office, desk: Desk) -> None:
    """Enter on an empty form gives nothing; a double Enter gives one number."""
    desk.presses(Qt.Key.Key_N, Qt.Key.Key_Return)
    assert office.books.visits.open_visits() == ()
    desk.touches("I am not sure")
    desk.presses(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(office.books.visits.open_visits()) == 1


def test_a_cancelled_form_leaves_nothing_behind(office: Office, desk: Desk) -> None:
    """Esc, N: the form is empty again."""
    desk.presses(Qt.Key.Key_N)
    desk.touches("Housing")
    desk.presses(Qt.Key.Key_Escape, Qt.Key.Key_N)
    assert not any(row.ticked for row in desk.screen.walkIn.topics)
    assert office.books.visits.open_visits() == ()


def test_three_topics_at_most(desk: Desk) -> None:
    """The fourth takes the third's place."""
    desk.presses(Qt.Key.Key_N)
    for topic in ("housing", "culture", "money", "papers"):
        desk.screen.walkIn.toggleTopic(topic)
    ticked = {row.key for row in desk.screen.walkIn.topics if row.ticked}
    assert ticked == {"housing", "culture", "papers"}


def test_a_number_given_by_mistake_is_taken_back(office: Office, desk: Desk) -> None:
    """U: nobody waits with it."""
    desk.presses(Qt.Key.Key_N)
    desk.touches("Culture")
    desk.presses(Qt.Key.Key_Return)
    desk.undoes()
    assert office.books.visits.open_visits() == ()
    assert desk.list() == []


def test_languages_open_over_the_form_and_close_with_the_choice(desk: Desk) -> None:
    """Esc leaves the form as it was; a touch on a language takes it."""
    desk.presses(Qt.Key.Key_N)
    desk.touches("Speaks: German")
    assert desk.offers("Arabic")
    desk.presses(Qt.Key.Key_Escape)
    desk.looks()
    assert desk.screen.walkIn.open
    desk.touches("Speaks: German")
    desk.touches("Albanian")
    assert desk.screen.walkIn.language == "sq"
    assert desk.offers("Speaks: Albanian")
    assert desk.screen.walkIn.open
