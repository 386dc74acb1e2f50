# SPDX-License-Identifier: EUPL-1.2
"""What a visitor's list says on paper, and what is said where something is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.directory import Directory
from kiosk.domain.ports import PrinterState
from kiosk.printing.slips import render
from tests.printing import paper
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.around_scenes import put_up_notices
from tests.screens.visitor.list_scenes import (
    MIDWIVES,
    PRINT,
    my_list,
    picks,
    waiting_list,
    way,
)

SAFE = "Safe place from violence, for women"


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


class Shelf:
    """Another edition."""

    def __init__(self, directory: Directory) -> None:
        """Hold it."""
        self._directory = directory

    def directory(self) -> Directory:
        """The edition."""
        return self._directory
