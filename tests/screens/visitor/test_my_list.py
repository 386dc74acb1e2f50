# SPDX-License-Identifier: EUPL-1.2
"""Somebody puts places and meetings together and looks at them."""

from __future__ import annotations

import pytest

from kiosk.domain.finding import MOST_PICKS
from kiosk.screens.hand import accessible_name, is_control, plain
from kiosk.screens.visitor.my_listing import PickRow
from tests.screens.geometry import seen
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.list_scenes import (
    MIDWIVES,
    PRINT,
    detail_of_a_full_list,
    detail_on_my_list,
    my_list,
    picks,
    picks_three,
    waiting_list,
    way,
)


def test_a_place_and_a_meeting_come_along_on_one_paper(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Two touches put them on the list, two more print it; the page says how far the paper is."""
    visitor.touch("English", "Find addresses", "Children & family", "Next", MIDWIVES)
    visitor.touch("Put on my list", "Back", "Back", "Back")
    visitor.touch("Meetings & courses", "Volunteering & clubs", "Open breakfast")
    visitor.touch("Put on my list", way(2))
    said = visitor.reads()
    for fact in (MIDWIVES, "Zaunkönigstieg 3", "0221 4710 104", "Open breakfast", "09:30"):
        assert fact in said
    visitor.touch(PRINT)
    assert visitor.sees("Your slip is being printed.")
    assert not visitor.may_touch(PRINT)
    foyer.prints()
    visitor.hears()
    assert visitor.sees("Take your slip.")
    assert [title for title, _ in foyer.tray.printed] == ["20260302-list"]


def test_nothing_leads_to_a_list_that_is_empty(visitor: VisitorRobot) -> None:
    """The way appears with the first entry, says how many there are, and goes with the last."""
    visitor.touch("English", "Find addresses", "Children & family", "Next", MIDWIVES)
    assert not visitor.may_touch(way(0))
    visitor.touch("Put on my list")
    assert visitor.may_touch(way(1))
    visitor.touch("On my list")
    assert visitor.screen._flow.picks == ()
    assert not visitor.may_touch(way(1))
    assert visitor.may_touch("Put on my list")


def test_an_entry_is_taken_off_and_the_rest_stays(visitor: VisitorRobot, foyer: Foyer) -> None:
    """In the order in which they were put there; what was taken off is not printed."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    visitor.touch(f"Take off: {MIDWIVES}")
    assert not visitor.sees(MIDWIVES)
    visitor.touch(PRINT)
    slip = waiting_list(foyer)
    assert [place.place.title_german for place in slip.places] == [
        "Offenes Frühstück",
        "Termin nach Anruf",
    ]


def test_an_entry_leads_to_its_page_and_back(visitor: VisitorRobot) -> None:
    """Whoever forgot what it was looks again."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    visitor.touch("Open breakfast")
    assert visitor.page == "detail"
    assert visitor.may_touch("On my list")
    visitor.touch("Back")
    assert visitor.page == "my_list"


def test_a_list_without_entries_says_what_to_do(visitor: VisitorRobot) -> None:
    """The last one taken off: there is a way on to addresses and meetings, and nothing to print."""
    visitor.screen.languages.read("en")
    picks(visitor, "pregnancy-midwife")
    visitor.touch(way(1), f"Take off: {MIDWIVES}")
    assert visitor.sees("Your list is empty.")
    assert not visitor.may_touch(PRINT)
    visitor.touch("Find addresses")
    assert visitor.page == "fields"


def test_a_full_list_says_so_and_leads_to_itself(visitor: VisitorRobot) -> None:
    """There something can be taken off; then there is room again."""
    visitor.screen.languages.read("en")
    detail_of_a_full_list(visitor)
    visitor.touch("My list is full")
    assert visitor.page == "my_list"
    assert len(visitor.screen._flow.picks) == MOST_PICKS
    first = next(iter(visitor.screen.find.myList._rows))
    visitor.screen.find.myList.takeOff(first.key)
    visitor.touch("Back", "Put on my list")
    assert len(visitor.screen._flow.picks) == MOST_PICKS


@pytest.mark.parametrize("leaves", ["starts over", "walks away"])
def test_the_next_visitor_finds_no_list(visitor: VisitorRobot, leaves: str) -> None:
    """Neither entries nor their names nor the paper's outcome are left."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    visitor.touch(PRINT)
    if leaves == "starts over":
        visitor.touch("Start over")
    else:
        visitor.waits(81)
    part = visitor.screen.find.myList
    assert visitor.screen._flow.picks == ()
    assert part._names == {}
    assert [row for row in part._rows if isinstance(row, PickRow)] == []
    assert part.paper.words == ""
    visitor.screen.languages.read("en")
    visitor.screen.open("my_list")
    assert visitor.sees("Your list is empty.")


def test_the_list_is_there_after_a_number_was_taken(visitor: VisitorRobot) -> None:
    """Who waits may still print what they found, and comes back to their number."""
    visitor.screen.languages.read("en")
    picks_three(visitor)
    visitor.screen.open("topics")
    visitor.touch("Housing", "Get my number", way(3), "Back")
    assert visitor.page == "number"


def test_from_a_seat_the_way_to_the_list_is_within_reach(visitor: VisitorRobot) -> None:
    """The strip above is too high then: the record's page has the way below."""
    visitor.screen.languages.read("en")
    detail_on_my_list(visitor)
    assert ways(visitor) == 1
    visitor.screen.frame.ease.toggleLow()
    assert ways(visitor) == 2


def ways(visitor: VisitorRobot) -> int:
    """How many things lead to a list of three."""
    visitor.looks()
    found = (
        item
        for item in seen(visitor.window.root.contentItem())
        if is_control(item) and plain(accessible_name(item)) == way(3)
    )
    return len(list(found))
