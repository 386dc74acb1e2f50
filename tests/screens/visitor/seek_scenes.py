# SPDX-License-Identifier: EUPL-1.2
"""The search, before anything is typed, with hits, and in vain; pages of the guide."""

from __future__ import annotations

from tests.screens.robots import VisitorRobot


def search(visitor: VisitorRobot) -> None:
    """A keyboard and topics to begin with."""
    visitor.screen.open("search")


def search_found(visitor: VisitorRobot) -> None:
    """Some letters find a lot."""
    search(visitor)
    visitor.screen.find.search.typeText("be")


def search_in_vain(visitor: VisitorRobot) -> None:
    """A long text that finds nothing, other letters to go on with."""
    search(visitor)
    visitor.screen.find.search.typeText("qqwwxx yyzz " * 9)
    visitor.screen.find.search.write("CYRILLIC")


def guide(visitor: VisitorRobot) -> None:
    """What it is about."""
    visitor.screen.find.guide.openGuide()


def guide_page(visitor: VisitorRobot) -> None:
    """A text with pages below it."""
    guide(visitor)
    visitor.screen.find.guide.openPage("arriving")


def guide_facts(visitor: VisitorRobot) -> None:
    """Points within points, a number to call."""
    guide_page(visitor)
    visitor.screen.find.guide.openPage("arriving-register")


SEEKING = (search, search_found, search_in_vain, guide, guide_page, guide_facts)
