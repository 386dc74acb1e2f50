# SPDX-License-Identifier: EUPL-1.2
"""Fields, a list of addresses, what is asked of it."""

from __future__ import annotations

from tests.screens.robots import VisitorRobot


def addresses(visitor: VisitorRobot) -> None:
    """Ten fields."""
    visitor.screen.find.browse.addresses()


def results(visitor: VisitorRobot) -> None:
    """A long list."""
    addresses(visitor)
    visitor.screen.find.browse.openField("children_youth_family")


def results_asked(visitor: VisitorRobot) -> None:
    """Two things asked of it."""
    results(visitor)
    visitor.screen.find.results.ask("free", "yes")
    visitor.screen.find.results.ask("language", "ar")


def results_left(visitor: VisitorRobot) -> None:
    """Further down."""
    results(visitor)
    visitor.screen.turnTo(7)


def filters(visitor: VisitorRobot) -> None:
    """Everything that can be asked, something asked."""
    results_asked(visitor)
    visitor.screen.find.results.openFilters()


def nothing_found(visitor: VisitorRobot) -> None:
    """Too much asked, with two ways out."""
    results(visitor)
    for ask, value in (("language", "zz"), ("district", "03"), ("step_free", "yes")):
        visitor.screen.find.results.ask(ask, value)


FINDING = (addresses, results, results_asked, results_left, filters, nothing_found)
