# SPDX-License-Identifier: EUPL-1.2
"""The place: who is here, what there is, what is different today."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.about import About
from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.domain.slip import PlaceSlip
from tests.screens.robots import Foyer, VisitorRobot


def closing(foyer: Foyer, hours: int) -> Notice:
    """A notice that closes the site in some hours, put up."""
    wall = foyer.site.wall()
    starts = wall + timedelta(hours=hours)
    notice = Notice(id="a", kind=NoticeKind.CLOSED, starts=starts, ends=end_of(wall.date()))
    foyer.books.notices.put_up(notice)
    return notice


def test_the_page_tells_what_the_site_wrote_down(visitor: VisitorRobot) -> None:
    """Desks that are open, today's languages, toilet, Wi-Fi, promise, licence; no names."""
    visitor.touch("English", "About this place")
    seen = "\n".join(row.label + "\n" + row.text for row in visitor.screen.around.about.facts)
    for words in (
        "Desk 1 · Advice and forms",
        "Ukrainian",
        "Water and tea are free.",
        "willkommen-demo",
        "This machine does not ask for your name.",
        "EUPL-1.2",
    ):
        assert words in seen
    assert visitor.sees("You need not buy anything here.")
    assert not any(name in seen for name in visitor.foyer.site.profile.staff)
    assert visitor.screen.around.about.code


def test_the_name_of_the_site_leads_there_from_the_greeting(visitor: VisitorRobot) -> None:
    """No language needs to be chosen first."""
    visitor.touch("Welcome Point 03, About this place")
    assert visitor.page == "about"


def test_a_site_that_wrote_nothing_down_says_nothing(foyer: Foyer) -> None:
    """No empty heading, no promise that nobody made."""
    visitor = VisitorRobot(foyer, about=About())
    visitor.touch("English", "About this place")
    labels = [row.label for row in visitor.screen.around.about.facts]
    assert "Toilet" not in labels
    assert "Wi-Fi" not in labels
    assert not visitor.sees("You need not buy anything here.")
    visitor.leaves()


def test_a_notice_is_read_on_the_greeting_and_at_home(visitor: VisitorRobot, foyer: Foyer) -> None:
    """It leads to the page about the place, and the strip above knows the new hours."""
    closing(foyer, 4)
    visitor.hears()
    assert visitor.sees("Closed today from 14:00.")
    assert visitor.sees("Today 08:00–14:00")  # noqa: RUF001 - a span
    visitor.touch("English", "Closed today from 14:00.")
    assert visitor.page == "about"


def test_a_closed_site_gives_no_number_and_says_when_it_opens(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Also while a desk is still finishing its last visit."""
    closing(foyer, 0)
    visitor.hears()
    visitor.touch("English", "Talk to us")
    assert visitor.page == "no_number"
    assert visitor.sees("We are closed now.")
    assert "We open again" in visitor.screen.number.meanwhile


def test_a_notice_vanishes_at_its_end_without_a_touch(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The next minute of the clock is enough."""
    wall = foyer.site.wall()
    absent = Notice(
        id="b", kind=NoticeKind.ABSENT, starts=wall, ends=wall + timedelta(minutes=5), desk="1"
    )
    foyer.books.notices.put_up(absent)
    visitor.hears()
    assert visitor.sees("Desk 1: nobody is here today.") or "Tisch 1" in visitor.reads()
    foyer.clock.forward(timedelta(minutes=5))
    visitor.screen._tick()
    assert "nobody is here" not in visitor.reads()


def test_a_cancelled_meeting_says_so_in_list_and_on_its_page(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """The list names the day, the page strikes the date, the paper has the next one."""
    wall = foyer.site.wall()
    event = next(e for e in foyer.books.shelf.published().events if e.id == "open-breakfast")
    date = event.coming(wall)[0]
    off = Notice(
        id="c",
        kind=NoticeKind.CANCELLED,
        starts=date.starts,
        ends=date.ends,
        entry=event.id,
    )
    foyer.books.notices.put_up(off)
    visitor.touch("English", "Meetings & courses", "Volunteering & clubs")
    row = next(row for row in visitor.screen.find.meetings.rows if row.record == event.id)
    assert "ancelled" in row.remark
    visitor.screen.find.browse.openRecord(event.id)
    when = next(fact.text for fact in visitor.screen.find.detail.facts if fact.label == "When")
    assert when.splitlines()[0].startswith("Cancelled: ")
    visitor.screen.find.detail.paper.printPage()
    queued = foyer.books.prints.claim()
    assert queued is not None
    assert isinstance(queued.slip, PlaceSlip)
    assert queued.slip == replace(queued.slip, cancelled=(date.starts,))
    assert queued.slip.next_date is not None
    assert queued.slip.next_date[0] > date.starts
