# SPDX-License-Identifier: EUPL-1.2
"""The visitors of a tour: one function each, what they touch and what they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState

if TYPE_CHECKING:
    from kiosk.tour.album import Album
    from kiosk.tour.stage import Stage

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)

TALK = ("HomePage", "Talk to us")
GET_NUMBER = ("QuestionsPage", "Get my number")
TAKE_SLIP = ("VisitorNumber", "Take your slip.")
DONE = ("NumberPage", "Done")
START_OVER = ("BottomBar", "Start over")
INTERPRETER = ("QuestionsPage", "I need an interpreter")


def arabic_with_an_interpreter_for_tigrinya(screen: Stage, album: Album) -> int:
    """Reads Arabic, speaks Tigrinya, comes for papers."""
    album.picture(screen, "welcome", "de")
    screen.touch("العربية")
    album.picture(screen, "home", "ar")
    screen.touch(TALK)
    album.picture(screen, "topics", "ar")
    screen.touch(("Topic", "Papers & residence"), INTERPRETER)
    album.picture(screen, "interpreter", "ar")
    screen.touch("T", "ትግርኛ")
    album.picture(screen, "questions", "ar")
    screen.touch(GET_NUMBER)
    screen.wait_for(TAKE_SLIP)
    album.picture(screen, "number", "ar")
    screen.turn(LANDSCAPE)
    album.picture(screen, "number", "ar")
    screen.turn(PORTRAIT)
    screen.touch(DONE)
    return album.ticket(screen, "ar")


def english_family_of_four(screen: Stage, album: Album) -> int:
    """Two topics on one visit, children along."""
    screen.touch("English", TALK, ("Topic", "Housing"))
    screen.touch(("ChosenTopics", "Another topic"), ("Topic", "Money & forms"))
    screen.touch(("QuestionsPage", "Children are with me"))
    screen.touch(*[("PeopleCount", "One more")] * 3)
    album.picture(screen, "questions", "en")
    screen.touch(GET_NUMBER)
    screen.wait_for(TAKE_SLIP)
    album.picture(screen, "number", "en")
    screen.touch(DONE)
    return album.ticket(screen, "en")


def german_letter_with_a_date(screen: Stage, album: Album) -> int:
    """A yellow envelope, on a screen that lies on its side."""
    screen.turn(LANDSCAPE)
    album.picture(screen, "welcome", "de")
    screen.touch("Deutsch")
    album.picture(screen, "home", "de")
    screen.touch(TALK)
    album.picture(screen, "topics", "de")
    screen.touch(("Topic", "A difficult letter"))
    screen.touch(("LetterQuestion", "Yes, a yellow envelope or a date to keep"))
    album.picture(screen, "questions", "de")
    screen.touch(GET_NUMBER)
    screen.wait_for(TAKE_SLIP)
    album.picture(screen, "number", "de")
    screen.touch(DONE)
    screen.turn(PORTRAIT)
    return album.ticket(screen, "de")


def arabic_without_paper(screen: Stage, album: Album) -> None:
    """The tray is empty: the number counts all the same."""
    screen.paper(PrinterState.NO_PAPER)
    screen.touch("العربية", TALK, ("Topic", "Housing"), GET_NUMBER)
    screen.wait_for(("VisitorNumber", "No paper."))
    album.picture(screen, "no-paper", "ar")
    screen.touch(DONE)
    screen.paper(PrinterState.READY)


def looking_round(screen: Stage, album: Album) -> None:
    """Addresses in English, meetings in Arabic, taking part in German."""
    screen.touch("English", ("HomePage", "Find addresses"))
    album.picture(screen, "fields", "en")
    screen.touch(("Topic", "Housing"))
    album.picture(screen, "results", "en")
    screen.touch("Help in finding a flat")
    album.picture(screen, "detail", "en")
    screen.touch(START_OVER, "العربية", ("HomePage", "Meetings & courses"))
    screen.touch(("Topic", "German & school"))
    album.picture(screen, "results", "ar")
    screen.touch(START_OVER, "Deutsch", ("HomePage", "Take part"))
    album.picture(screen, "take-part", "de")
    screen.touch(("VisitorOffers", "Give time"))
    album.picture(screen, "offer", "de")
    screen.touch(START_OVER)


def asking_after_a_number(screen: Stage, album: Album, number: int) -> None:
    """Somebody with a number looks how far it is."""
    screen.touch("العربية", ("HomePage", "I have a number"))
    screen.touch(*str(number))
    album.picture(screen, "standing", "ar")
    screen.touch(START_OVER)


def going_away(screen: Stage, album: Album) -> None:
    """A visitor leaves in the middle: a warning, then nothing is left of them."""
    screen.touch("English", TALK, ("Topic", "Housing"))
    screen.later(61)
    screen.wait_for(("AreYouThere", "Are you still there?"))
    album.picture(screen, "still-there", "en")
    screen.later(21)
    screen.wait_for("العربية")
