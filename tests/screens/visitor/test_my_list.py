# SPDX-License-Identifier: EUPL-1.2
"""Somebody puts places and meetings together and takes them along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.directory import Directory
from kiosk.domain.finding import MOST_PICKS
from kiosk.domain.ports import PrinterState
from kiosk.domain.slip import ListSlip
from kiosk.printing.slips import render
from kiosk.screens.visitor.my_listing import PickRow
from tests.printing import paper
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.around_scenes import put_up_notices
from tests.screens.visitor.list_scenes import detail_of_a_full_list, my_list, picks, picks_three

MIDWIVES = "Pregnant? Advice and midwives"
SAFE = "Safe place from violence, for women"
PRINT = "Print my list"


def way(count: int) -> str:
    """What leads to the list."""
    return f"My list ({count})"


def waiting_list(foyer: Foyer) -> ListSlip:
    """What the printer would get next, taken from the queue."""
    claimed = foyer.books.prints.claim()
    assert claimed is not None
    assert isinstance(claimed.slip, ListSlip)
    return claimed.slip


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


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
def test_a_safe_place_stays_one_on_list_and_paper(foyer: Foyer, sheet: str) -> None:
    """Whoever looks over a shoulder, or finds the paper, reads a neutral title and a number."""
    visitor = VisitorRobot(foyer, referral_paper=sheet)
    visitor.touch("English", "Find addresses", "Housing", SAFE, "Put on my list", way(1))
    assert not visitor.sees(SAFE)
    assert "Haus Linde" not in visitor.reads()
    visitor.touch(PRINT)
    slip = waiting_list(foyer)
    pdf = render(slip, foyer.shelf)
    assert slip.paper == sheet
    assert "violence" not in paper.text(pdf)
    assert "Haus Linde" not in paper.text(pdf)
    assert paper.codes(pdf) == []
    visitor.leaves()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (PrinterState.NO_PAPER, "No paper. You can take a photo instead."),
        (PrinterState.GONE, "Not printed. You can take a photo."),
    ],
)
def test_without_paper_the_list_itself_is_worth_a_photo(
    visitor: VisitorRobot, foyer: Foyer, fault: PrinterState, words: str
) -> None:
    """Titles, times, addresses and numbers stand on the screen beside what became of the paper."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    visitor.touch(PRINT)
    foyer.prints(fault)
    visitor.hears()
    said = visitor.reads()
    for fact in (words, "0221 4710 104", "Zaunkönigstieg 3", "Mon", "10:00"):
        assert fact in said


def test_a_list_prints_once_until_it_changes(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Impatience makes no second paper; one entry less does."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    visitor.touch(PRINT)
    visitor.screen.find.myList.paper.printPage()
    assert len(waiting_list(foyer).places) == 3
    assert foyer.books.prints.claim() is None
    visitor.touch("Take off: Open breakfast", PRINT)
    assert len(waiting_list(foyer).places) == 2


def test_what_a_new_edition_has_no_longer_is_said_to_be_gone(
    visitor: VisitorRobot, foyer: Foyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the name under which it was picked; it is not printed, and can be taken off."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    whole = visitor.books.shelf.directory()
    left = tuple(s for s in whole.services if s.id != "pregnancy-midwife")
    monkeypatch.setattr(visitor.screen.find.myList, "_shelf", Shelf(replace(whole, services=left)))
    visitor.hears()
    assert visitor.sees("This entry is no longer there.")
    gone, *others = visitor.screen.find.myList._rows
    assert (gone.title.strip("\u2068\u2069"), gone.gone) == (MIDWIVES, True)
    assert not any(row.gone for row in others)
    visitor.touch(PRINT)
    assert len(waiting_list(foyer).places) == 2
    visitor.touch(f"Take off: {MIDWIVES}")
    assert not visitor.sees("This entry is no longer there.")


def test_a_meeting_that_is_cancelled_meanwhile_says_so(visitor: VisitorRobot, foyer: Foyer) -> None:
    """On the list and on its paper, with the next date that takes place."""
    visitor.screen.languages.read("en")
    my_list(visitor)
    put_up_notices(foyer)
    visitor.hears()
    assert visitor.sees("Mon 2/3 cancelled")
    assert visitor.sees("Monday, 9 March 2026 · 09:30–11:30")  # noqa: RUF001
    visitor.touch(PRINT)
    meeting = waiting_list(foyer).places[1]
    assert [start.isoformat() for start in meeting.cancelled] == ["2026-03-02T09:30:00"]


def test_a_list_of_nothing_but_gone_entries_prints_nothing(visitor: VisitorRobot) -> None:
    """There is no paper without a place on it."""
    visitor.screen.languages.read("en")
    picks(visitor, "no-such-place")
    visitor.screen.open("my_list")
    assert visitor.sees("This entry is no longer there.")
    assert not visitor.may_touch(PRINT)


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


class Shelf:
    """Another edition."""

    def __init__(self, directory: Directory) -> None:
        """Hold it."""
        self._directory = directory

    def directory(self) -> Directory:
        """The edition."""
        return self._directory
