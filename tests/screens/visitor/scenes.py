# SPDX-License-Identifier: EUPL-1.2
"""Every page of the touchscreen with something on it, as a visitor comes to it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.ports import PrinterState
from tests.screens.robots import VisitorRobot
from tests.screens.visitor.around_scenes import AROUND
from tests.screens.visitor.city_scenes import CITY
from tests.screens.visitor.detail_scenes import DETAILS
from tests.screens.visitor.find_scenes import FINDING, results
from tests.screens.visitor.list_scenes import LISTS
from tests.screens.visitor.meeting_scenes import MEETINGS
from tests.screens.visitor.seek_scenes import SEEKING


def questions(visitor: VisitorRobot) -> None:
    """Three topics with a letter, everything answered."""
    part = visitor.screen.checkIn
    visitor.screen.open("topics")
    for topic in ("letter", "civic_involvement", "papers"):
        part.touchTopic(topic)
        part.addTopic()
    part.touchTopic("papers")
    for need in ("children", "quiet", "seat"):
        part.toggleNeed(need)
    part.answerDeadline(True)
    part.toggleOwnCall()


def interpreter(visitor: VisitorRobot) -> None:
    """Already chosen, may be taken back."""
    questions(visitor)
    visitor.screen.open("interpreter")
    visitor.screen.languages.speak("ti")
    visitor.screen.open("interpreter")


def appointment(visitor: VisitorRobot) -> None:
    """Two times to choose from."""
    questions(visitor)
    visitor.screen.open("appointment")


def number(visitor: VisitorRobot) -> None:
    """The slip has come out."""
    visitor.screen.open("topics")
    visitor.screen.checkIn.touchTopic("housing")
    visitor.screen.checkIn.toggleOwnCall()
    visitor.screen.checkIn.getNumber()
    visitor.foyer.prints()
    visitor.hears()


def number_without_paper(visitor: VisitorRobot) -> None:
    """The longest of the printer's excuses."""
    visitor.screen.open("topics")
    visitor.screen.checkIn.touchTopic("housing")
    visitor.screen.checkIn.getNumber()
    visitor.foyer.prints(PrinterState.GONE)
    visitor.hears()


def no_number(visitor: VisitorRobot) -> None:
    """Numbers have stopped."""
    visitor.foyer.books.days.stop_numbers(stopped=True, at=visitor.foyer.clock.now())
    visitor.screen.open("topics")


def unknown_number(visitor: VisitorRobot) -> None:
    """Three digits that mean nothing today."""
    visitor.screen.open("have_number")
    for digit in "998":
        visitor.screen.standing.typeDigit(digit)


def handed_out(visitor: VisitorRobot) -> None:
    """A number from a block: nobody has asked yet what for."""
    books, now = visitor.foyer.books, visitor.foyer.clock.now()
    block = books.blocks.keep(5, now, books.door.block_paper)
    books.blocks.hand_out(block.id, block.numbers[1], now)
    visitor.screen.open("have_number")
    for digit in str(block.numbers[1]):
        visitor.screen.standing.typeDigit(digit)


def missed(visitor: VisitorRobot) -> None:
    """Called in vain."""
    number(visitor)
    called = visitor.foyer.desk("1").call_next()
    assert called is not None
    visitor.foyer.desk("1").missed(called)
    visitor.screen.startOver()
    visitor.screen.languages.read("en")
    visitor.screen.open("have_number")
    for digit in "100":
        visitor.screen.standing.typeDigit(digit)


def detail(visitor: VisitorRobot) -> None:
    """A record with everything."""
    results(visitor)
    visitor.screen.find.browse.openRecord("pregnancy-midwife")


def detail_printed(visitor: VisitorRobot) -> None:
    """The paper has come out."""
    detail(visitor)
    visitor.screen.find.detail.paper.printPage()
    visitor.foyer.prints()
    visitor.hears()


def detail_without_paper(visitor: VisitorRobot) -> None:
    """The longest of the printer's excuses."""
    detail(visitor)
    visitor.screen.find.detail.paper.printPage()
    visitor.foyer.prints(PrinterState.GONE)
    visitor.hears()


def detail_on_lost_paper(visitor: VisitorRobot) -> None:
    """Nobody knows whether it came out."""
    detail(visitor)
    visitor.screen.find.detail.paper.printPage()
    visitor.foyer.tray.forgetful = True
    visitor.foyer.prints()
    visitor.hears()


def helped(visitor: VisitorRobot) -> None:
    """Somebody is coming."""
    visitor.screen.open("help")
    (alert,) = visitor.foyer.books.help.open_alerts()
    visitor.foyer.books.help.accept(alert.id, "1", visitor.foyer.clock.now())
    visitor.hears()


def other_language(visitor: VisitorRobot) -> None:
    """A language without screens."""
    visitor.screen.startOver()
    visitor.screen.open("other_language")


def home_for_another_language(visitor: VisitorRobot) -> None:
    """With the note in two languages."""
    other_language(visitor)
    visitor.screen.languages.speak("ti")


def welcome(visitor: VisitorRobot) -> None:
    """The greeting."""
    visitor.screen.startOver()


def fault(visitor: VisitorRobot) -> None:
    """The store is gone."""
    visitor.news.trouble = "gone"
    visitor.hears()


def warned(visitor: VisitorRobot) -> None:
    """Nobody has touched anything for a while."""
    visitor.waits(66)


def opened(page: str) -> Callable[[VisitorRobot], None]:
    """A page that needs nothing but to be opened."""

    def scene(visitor: VisitorRobot) -> None:
        visitor.screen.open(page)

    scene.__name__ = page
    return scene


SCENES = (
    welcome,
    other_language,
    home_for_another_language,
    opened("home"),
    opened("topics"),
    questions,
    interpreter,
    appointment,
    number,
    number_without_paper,
    no_number,
    opened("have_number"),
    unknown_number,
    handed_out,
    missed,
    *FINDING,
    detail,
    detail_printed,
    detail_without_paper,
    detail_on_lost_paper,
    *SEEKING,
    *DETAILS,
    *MEETINGS,
    opened("take_part"),
    opened("help"),
    helped,
    *LISTS,
    *AROUND,
    *CITY,
    opened("languages"),
    opened("access"),
    fault,
    warned,
)
