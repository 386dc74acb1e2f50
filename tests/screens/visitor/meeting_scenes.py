# SPDX-License-Identifier: EUPL-1.2
"""Meetings and courses with something on each page."""

from __future__ import annotations

from tests.screens.robots import VisitorRobot


def meetings(visitor: VisitorRobot) -> None:
    """Eight fields."""
    visitor.screen.find.browse.meetings()


def meeting_results(visitor: VisitorRobot) -> None:
    """Today's of one field."""
    meetings(visitor)
    visitor.screen.find.browse.openField("civic_involvement")


def meetings_of_a_month(visitor: VisitorRobot) -> None:
    """A long list of all fields."""
    meetings(visitor)
    visitor.screen.find.meetings.choose("month")


def nothing_today(visitor: VisitorRobot) -> None:
    """What comes next stands there instead."""
    meetings(visitor)
    visitor.screen.find.browse.openField("housing")


def meeting_detail(visitor: VisitorRobot) -> None:
    """With everything that decides whether to come."""
    meetings_of_a_month(visitor)
    visitor.screen.find.browse.openRecord("application-days")


def cancelled_meeting(visitor: VisitorRobot) -> None:
    """Its next date does not take place."""
    meetings_of_a_month(visitor)
    visitor.screen.find.browse.openRecord("garden-day")


def guided(visitor: VisitorRobot) -> None:
    """The first question."""
    visitor.screen.open("guided")


def guided_topics(visitor: VisitorRobot) -> None:
    """The second one, with the most pictures."""
    guided(visitor)
    visitor.screen.find.guided.choose("me")


def guided_where(visitor: VisitorRobot) -> None:
    """The last one."""
    guided_topics(visitor)
    visitor.screen.find.guided.choose("unsure")


def guided_results(visitor: VisitorRobot) -> None:
    """What they lead to."""
    guided_where(visitor)
    visitor.screen.find.guided.choose("near")


MEETINGS = (
    meetings,
    meeting_results,
    meetings_of_a_month,
    nothing_today,
    meeting_detail,
    cancelled_meeting,
    guided,
    guided_topics,
    guided_where,
    guided_results,
)
