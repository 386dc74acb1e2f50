# SPDX-License-Identifier: EUPL-1.2
"""Scenes of the visitor's own list."""

from __future__ import annotations

from kiosk.domain.finding import MOST_PICKS, Pick
from kiosk.domain.page import Page, Shelf
from kiosk.domain.ports import PrinterState
from kiosk.domain.search import Kind
from kiosk.domain.slip import ListSlip
from kiosk.domain.touch import Opened, PickTouched
from tests.screens.robots import Foyer, VisitorRobot

MIDWIVES = "Pregnant? Advice and midwives"
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


def picks(visitor: VisitorRobot, *ids: str) -> None:
    """Put places and meetings on the list."""
    directory = visitor.books.shelf.directory()
    events = {event.id for event in directory.events}
    for entry in ids:
        kind = Kind.EVENT if entry in events else Kind.SERVICE
        visitor.screen._touch(PickTouched(Pick(kind, entry)))


def picks_three(visitor: VisitorRobot) -> None:
    """An address with everything, a meeting, a safe place."""
    meeting = visitor.books.shelf.directory().events[0].id
    picks(visitor, "pregnancy-midwife", meeting, "haus-linde")


def my_list(visitor: VisitorRobot) -> None:
    """Three entries."""
    picks_three(visitor)
    visitor.screen.open("my_list")


def my_empty_list(visitor: VisitorRobot) -> None:
    """Everything was taken off again."""
    visitor.screen.open("my_list")


def my_list_printed(visitor: VisitorRobot) -> None:
    """The paper has come out."""
    my_list(visitor)
    visitor.screen.find.myList.paper.printPage()
    visitor.foyer.prints()
    visitor.hears()


def my_list_without_paper(visitor: VisitorRobot) -> None:
    """The longest of the printer's excuses."""
    my_list(visitor)
    visitor.screen.find.myList.paper.printPage()
    visitor.foyer.prints(PrinterState.GONE)
    visitor.hears()


def my_list_with_one_gone(visitor: VisitorRobot) -> None:
    """A new edition has one entry less."""
    my_list(visitor)
    part = visitor.screen.find.myList
    gone = Pick(Kind.SERVICE, "gone")
    part._names[gone] = {"de": "Beratung im Hof", "en": "Advice in the yard"}
    visitor.screen._touch(PickTouched(gone))


def detail_on_my_list(visitor: VisitorRobot) -> None:
    """A record that stands on the list."""
    picks_three(visitor)
    visitor.screen._touch(Opened(Page.DETAIL, "pregnancy-midwife", Shelf.ADDRESSES))


def detail_of_a_full_list(visitor: VisitorRobot) -> None:
    """No room for one more."""
    services = visitor.books.shelf.directory().services
    ids = [service.id for service in services if service.id != "pregnancy-midwife"]
    picks(visitor, *ids[:MOST_PICKS])
    visitor.screen._touch(Opened(Page.DETAIL, "pregnancy-midwife", Shelf.ADDRESSES))


def results_with_a_list(visitor: VisitorRobot) -> None:
    """The way to the list stands above."""
    picks_three(visitor)
    visitor.screen.find.browse.addresses()
    visitor.screen.find.browse.openField("children_youth_family")


LISTS = (
    my_list,
    my_empty_list,
    my_list_printed,
    my_list_without_paper,
    my_list_with_one_gone,
    detail_on_my_list,
    detail_of_a_full_list,
    results_with_a_list,
)
