# SPDX-License-Identifier: EUPL-1.2
"""The search, before anything is typed, with hits, and in vain."""

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


SEEKING = (search, search_found, search_in_vain)
