# SPDX-License-Identifier: EUPL-1.2
"""Scenes of what the city says: a pause, the end of a site, dates that nobody has confirmed."""

from __future__ import annotations

from datetime import timedelta

from tests.bulletins import GIVEN_UP, PAUSE, comes_from_the_city, tells
from tests.screens.robots import VisitorRobot
from tests.screens.visitor.meeting_scenes import meeting_detail


def paused_greeting(visitor: VisitorRobot) -> None:
    """Whoever has no language yet is told too."""
    tells(visitor.foyer.site, pause=PAUSE)
    visitor.screen.startOver()


def paused_home(visitor: VisitorRobot) -> None:
    """Finding goes on; a strip says that there are no numbers."""
    tells(visitor.foyer.site, pause=PAUSE)
    visitor.hears()


def paused(visitor: VisitorRobot) -> None:
    """Why, until when, and where to go instead."""
    tells(visitor.foyer.site, pause=PAUSE)
    visitor.hears()
    visitor.screen.open("topics")


def given_up(visitor: VisitorRobot) -> None:
    """The site is no more."""
    tells(visitor.foyer.site, closed=GIVEN_UP)
    visitor.hears()
    visitor.screen.open("topics")


def unconfirmed_meeting(visitor: VisitorRobot) -> None:
    """The city has not been heard of for three days."""
    comes_from_the_city(visitor.foyer.site, timedelta(days=3))
    meeting_detail(visitor)


CITY = (paused_greeting, paused_home, paused, given_up, unconfirmed_meeting)
