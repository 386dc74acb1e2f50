# SPDX-License-Identifier: EUPL-1.2
"""Looking around without a number: addresses, meetings, taking part."""

from __future__ import annotations

from contextlib import closing

import pytest

from kiosk.domain.ports import PrinterState
from kiosk.domain.slip import PlaceSlip
from kiosk.store.opening import VISITS, Store, write
from tests.screens.robots import Foyer, VisitorRobot


def test_an_address_with_everything_to_go_there(visitor: VisitorRobot) -> None:
    """Field, list, record: street, telephone, hours by weekday, languages, what to bring, cost."""
    visitor.touch("English", "Find addresses", "Children & family")
    visitor.touch("Next", "Pregnant? Advice and midwives")
    said = visitor.reads()
    for fact in (
        "Zaunkönigstieg 3",
        "0221 4710 104",
        "10:00–15:00",  # noqa: RUF001
        "German, English, Arabic and Farsi",
        "Your health insurance card, if you have one",
        "Free of charge",
        "Scan: save the contact in your phone",
    ):
        assert fact in said


def test_a_safe_place_does_not_show_where_it_is(visitor: VisitorRobot) -> None:
    """Neither list nor record holds its street."""
    visitor.touch("English", "Find addresses", "Housing")
    visitor.touch("Safe place from violence, for women")
    said = visitor.reads()
    assert "Please call: we tell you the address." in said
    hidden = [p for p in visitor.books.shelf.directory().services if p.id == "haus-linde"]
    location = hidden[0].location
    assert location is not None
    assert location.street not in said


def test_from_an_address_to_a_number_about_it(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Every such page says that there is no number yet, and gives one."""
    visitor.touch("English", "Find addresses", "Work & career")
    assert visitor.sees("You have no number yet")
    visitor.touch("Take a number", "Get my number")
    assert foyer.visit(100).topics == ("economy_employment",)


def test_meetings_come_soonest_first(visitor: VisitorRobot) -> None:
    """With the next date in the visitor's words, and all dates on the meeting's own page."""
    visitor.touch("English", "Meetings & courses", "Volunteering & clubs")
    assert visitor.sees("Today · 09:30–11:30")  # noqa: RUF001
    visitor.touch("Open breakfast")
    assert visitor.sees("Monday, 9 March 2026 · 09:30–11:30")  # noqa: RUF001


def test_a_text_in_another_language_says_so(visitor: VisitorRobot) -> None:
    """A German text on an Arabic screen carries a badge."""
    visitor.touch("العربية", "Find addresses")
    shelf = visitor.books.shelf.directory()
    german = next(s for s in shelf.services if "ar" not in s.title)
    visitor.screen.find.browse.openField(german.fields[0] if german.fields else german.topics[0])
    visitor.screen.find.browse.openRecord(german.id)
    assert visitor.sees("In German")


@pytest.mark.parametrize(
    ("offer", "topic"),
    [
        ("Give time", "civic_involvement"),
        ("Offer a flat", "housing"),
        ("Need a room", "civic_involvement"),
        ("Association or partner", "civic_involvement"),
        ("I work or interpret here", "civic_involvement"),
    ],
)
def test_taking_part_tells_and_leads_to_a_number(
    visitor: VisitorRobot, foyer: Foyer, offer: str, topic: str
) -> None:
    """Each offer has the site's own words; then a person is there."""
    visitor.touch("English", "Take part", offer)
    kind = str(visitor.screen.offers.title)
    assert kind == offer
    words = str(visitor.screen.offers.words)
    assert words
    assert visitor.sees(words)
    visitor.touch("Take a number", "Get my number")
    assert foyer.visit(100).topics == (topic,)


def test_who_gives_time_sees_who_needs_it(visitor: VisitorRobot) -> None:
    """Volunteer needs and initiatives from the directory."""
    visitor.touch("English", "Take part", "Give time")
    assert visitor.sees("Reading to children")
    assert visitor.sees("Bicycle workshop")


PAGE = "Print this page"


def opens_an_address(visitor: VisitorRobot) -> None:
    """Somebody reads where midwives are."""
    visitor.touch("English", "Find addresses", "Children & family")
    visitor.touch("Next", "Pregnant? Advice and midwives")


def waiting_slips(foyer: Foyer) -> list[PlaceSlip]:
    """What the printer would get next, taken from the queue."""
    slips = []
    while (claimed := foyer.books.prints.claim()) is not None:
        assert isinstance(claimed.slip, PlaceSlip)
        slips.append(claimed.slip)
    return slips


def test_an_address_comes_along_on_paper(visitor: VisitorRobot, foyer: Foyer) -> None:
    """One touch, and the page says how far the paper is; a second one has nothing to touch."""
    opens_an_address(visitor)
    visitor.touch(PAGE)
    assert visitor.sees("Your slip is being printed.")
    assert not visitor.may_touch(PAGE)
    foyer.prints()
    visitor.hears()
    assert visitor.sees("Take your slip.")
    assert [title for title, _ in foyer.tray.printed] == ["20260302-place"]


def test_a_page_is_printed_once_however_often_it_is_opened(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Impatience and a way back make no second slip; another page has its own."""
    opens_an_address(visitor)
    visitor.touch(PAGE)
    visitor.screen.find.detail.paper.printPage()
    visitor.touch("Back", "Pregnant? Advice and midwives")
    assert not visitor.may_touch(PAGE)
    visitor.touch("Back")
    other = next(s for s in visitor.books.shelf.directory().services if not s.sensitive)
    visitor.screen.find.browse.openRecord(other.id)
    visitor.touch(PAGE)
    assert len(waiting_slips(foyer)) == 2


def test_a_meeting_comes_along_with_its_next_date(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Its place is this site."""
    visitor.touch("English", "Meetings & courses", "Volunteering & clubs", "Open breakfast", PAGE)
    (slip,) = waiting_slips(foyer)
    assert slip.place.organization == foyer.site.profile.name
    assert slip.next_date is not None
    assert slip.next_date[0].isoformat() == "2026-03-02T09:30:00"


def test_a_safe_place_stays_one_on_paper(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Whoever finds the slip reads a neutral title, no organization, no address, no code."""
    visitor.touch("English", "Find addresses", "Housing")
    visitor.touch("Safe place from violence, for women", PAGE)
    (slip,) = waiting_slips(foyer)
    place = slip.place
    assert "violence" not in place.title
    assert (place.organization, place.street, place.town, slip.code) == ("", None, None, None)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (PrinterState.NO_PAPER, "No paper. You can take a photo instead."),
        (PrinterState.GONE, "Not printed. You can take a photo."),
    ],
)
def test_without_paper_there_is_still_the_camera(
    visitor: VisitorRobot, foyer: Foyer, fault: PrinterState, words: str
) -> None:
    """The page says what to do; the printer's trouble stops nobody."""
    opens_an_address(visitor)
    visitor.touch(PAGE)
    foyer.prints(fault)
    visitor.hears()
    assert visitor.sees(words)
    assert visitor.may_touch("Take a number")


def test_the_next_visitor_finds_a_page_that_nobody_printed(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Nothing of the last visitor's paper is left on the screen."""
    opens_an_address(visitor)
    visitor.touch(PAGE)
    visitor.screen.startOver()
    assert visitor.screen.find.detail.paper.words == ""
    opens_an_address(visitor)
    assert visitor.may_touch(PAGE)
    visitor.touch(PAGE)
    assert len(waiting_slips(foyer)) == 2


def test_a_store_that_takes_no_slip_leads_to_the_fault_page(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """As everywhere: come to us, in every language."""
    opens_an_address(visitor)
    with closing(Store(foyer.site.folder / VISITS)) as store, write(store):
        store.execute("ALTER TABLE slip RENAME COLUMN reason TO lost")
    visitor.touch(PAGE)
    assert visitor.page == "fault"
