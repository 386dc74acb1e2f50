# SPDX-License-Identifier: EUPL-1.2
"""Scenes of the pages around the number: emergency, the place, and days that are different."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.notice import Notice, NoticeKind, end_of
from tests.screens.robots import Foyer, VisitorRobot


def emergency(visitor: VisitorRobot) -> None:
    """Whom to call."""
    visitor.screen.open("emergency")


def about(visitor: VisitorRobot) -> None:
    """Everything there is to know."""
    visitor.screen.open("about")


def offer(visitor: VisitorRobot) -> None:
    """Text and opportunities."""
    visitor.screen.open("take_part")
    visitor.screen.offers.openKind("give_time")


def noticed(visitor: VisitorRobot) -> None:
    """Home on a day on which much is different."""
    put_up_notices(visitor.foyer)
    visitor.hears()


def about_with_notices(visitor: VisitorRobot) -> None:
    """Everything that is different, and everything there is to know."""
    put_up_notices(visitor.foyer)
    visitor.screen.open("about")


def greeting_with_notices(visitor: VisitorRobot) -> None:
    """Whoever has no language yet is told too."""
    put_up_notices(visitor.foyer)
    visitor.screen.startOver()


def shut(visitor: VisitorRobot) -> None:
    """A notice has closed the site."""
    wall = visitor.foyer.site.wall()
    closed = Notice(id="c", kind=NoticeKind.CLOSED, starts=wall, ends=end_of(wall.date()))
    visitor.foyer.books.notices.put_up(closed)
    visitor.hears()
    visitor.screen.open("topics")


def emergency_in_hand(visitor: VisitorRobot) -> None:
    """The numbers have come out on paper."""
    visitor.screen.open("emergency")
    visitor.screen.around.emergency.paper.printPage()
    visitor.foyer.prints()
    visitor.hears()


def put_up_notices(foyer: Foyer) -> None:
    """Closed early, a meeting cancelled, nobody for papers."""
    wall, book = foyer.site.wall(), foyer.books.notices
    night = end_of(wall.date())
    meeting = next(e for e in foyer.books.shelf.published().events if e.at_site and e.coming(wall))
    date = meeting.coming(wall)[0]
    for notice in (
        Notice(id="a", kind=NoticeKind.CLOSED, starts=wall + timedelta(hours=5), ends=night),
        Notice(id="b", kind=NoticeKind.ABSENT, starts=wall, ends=night, topic="papers"),
        Notice(
            id="d",
            kind=NoticeKind.CANCELLED,
            starts=date.starts,
            ends=date.ends,
            entry=meeting.id,
        ),
    ):
        book.put_up(notice)


AROUND = (
    emergency,
    emergency_in_hand,
    about,
    about_with_notices,
    noticed,
    offer,
    greeting_with_notices,
    shut,
)
