# SPDX-License-Identifier: EUPL-1.2
"""When the front door gives a number, and what it says when it does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.compose.books import Books
from kiosk.domain.appointment import Appointment
from kiosk.domain.books import TicketPaper, VisitDraft
from kiosk.domain.front_door import CheckedIn, FrontDoor, NotOpen, NumbersStopped, Shut
from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.domain.visit import Move, Step, Visit
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.store.drafts import draft

TOMORROW_AT_EIGHT = datetime(2026, 3, 3, 8, 0)  # noqa: DTZ001 - a wall clock


class Site:
    """A demo site on a Monday morning at ten, nobody there yet."""

    def __init__(self, folder: Path) -> None:
        """Make it."""
        self.clock = FixedClock()
        self.site = demo_site(folder, self.clock)
        self.books = Books(self.site, "visitor")
        self.door = self.books.door

    def without_desks(self) -> FrontDoor:
        """The front door of the same site, had it no screen at any desk."""
        profile = replace(self.site.profile, desks=())
        books = self.books
        return FrontDoor(
            profile,
            books.visits,
            books.days,
            books.appointments,
            books.blocks,
            self.clock,
            self.site.pictograms,
        )


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A site and its front door."""
    made = Site(tmp_path / "site")
    with closing(made.books):
        yield made


def test_no_desk_no_number_but_when_it_opens(site: Site) -> None:
    """Before anybody sits down nothing is stored; in opening hours it may be any minute."""
    assert site.door.check_in(draft()) == NotOpen(None)
    assert site.books.visits.open_visits() == ()
    site.clock.forward(timedelta(hours=12))
    assert site.door.check_in(draft()) == NotOpen(TOMORROW_AT_EIGHT)


def test_an_open_desk_gives_numbers_until_they_are_stopped(site: Site) -> None:
    """Stopped for today: says so, and when there are new ones."""
    site.books.days.open_desk("1", site.clock.now())
    given = site.door.check_in(draft())
    assert isinstance(given, CheckedIn)
    assert (given.visit.number, given.ahead, given.wait) == (100, 0, None)
    site.books.days.stop_numbers(stopped=True, at=site.clock.now())
    assert site.door.check_in(draft()) == NumbersStopped(TOMORROW_AT_EIGHT)


def test_a_double_tap_is_one_number(site: Site) -> None:
    """The same key gives the same visit."""
    site.books.days.open_desk("1", site.clock.now())
    first, second = (site.door.check_in(draft(key="one")) for _ in range(2))
    assert first == second
    assert len(site.books.visits.open_visits()) == 1


def test_a_double_tap_keeps_its_number_when_numbers_stop(site: Site) -> None:
    """The second tap is no new check-in: it shows the number that was given."""
    site.books.days.open_desk("1", site.clock.now())
    first = site.door.check_in(draft(key="one"))
    site.books.days.stop_numbers(stopped=True, at=site.clock.now())
    assert site.door.check_in(draft(key="one")) == first
    assert site.door.check_in(draft(key="two")) == NumbersStopped(TOMORROW_AT_EIGHT)


def test_nobody_slips_in_while_the_day_is_closed(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that closes the day just before a check-in is written leaves no number behind."""
    visits, days = site.books.visits, site.books.days
    days.open_desk("1", site.clock.now())
    check_in = visits.check_in

    def too_late(draft: VisitDraft, at: datetime, paper: TicketPaper) -> Visit:
        days.close_day(at)
        return check_in(draft, at, paper)

    monkeypatch.setattr(visits, "check_in", too_late)
    assert site.door.check_in(draft()) == NotOpen(None)
    assert visits.open_visits() == ()


def test_a_parked_number_is_told_no_place_in_line(site: Site) -> None:
    """The desk calls it when it is ready: nobody can say how many come first."""
    site.books.days.open_desk("1", site.clock.now())
    given = site.door.check_in(draft())
    assert isinstance(given, CheckedIn)
    visit = given.visit
    for move in (Move.CALL, Move.ARRIVE, Move.PARK):
        step = Step(move=move, desk="1")
        visit = site.books.visits.step(visit.id, visit.revision, step, site.clock.now())
    standing = site.door.standing(visit.number)
    assert standing is not None
    assert (standing.ahead, standing.wait) == (None, None)


def test_a_site_without_a_desk_screen_gives_numbers_in_opening_hours(site: Site) -> None:
    """Staff there call by hand; at night the door is closed all the same."""
    door = site.without_desks()
    assert isinstance(door.check_in(draft()), CheckedIn)
    site.clock.forward(timedelta(hours=12))
    assert door.check_in(draft()) == NotOpen(TOMORROW_AT_EIGHT)


def test_an_appointment_brings_its_time_and_is_used_once(site: Site) -> None:
    """What the visitor tapped is no longer offered to the next one."""
    site.books.days.open_desk("1", site.clock.now())
    at = datetime(2026, 3, 2, 10, 30)  # noqa: DTZ001 - a wall clock
    site.books.appointments.add(Appointment(id="a", at=at, desk="1", language="ti"))
    assert [appointment.id for appointment in site.door.appointments()] == ["a"]
    given = site.door.check_in(draft(appointment="a"))
    assert isinstance(given, CheckedIn)
    assert given.visit.appointment_at == at
    assert site.door.appointments() == ()


def test_a_notice_shuts_the_door_whatever_the_desks_do(site: Site) -> None:
    """No number is stored until the site opens again; a number already given stands."""
    site.books.days.open_desk("1", site.clock.now())
    before = site.door.check_in(draft("early"))
    assert isinstance(before, CheckedIn)
    wall = site.door.wall()
    notice = Notice(id="n", kind=NoticeKind.CLOSED, starts=wall, ends=end_of(wall.date()))
    site.books.notices.put_up(notice)
    assert site.door.check_in(draft()) == Shut(notice, TOMORROW_AT_EIGHT)
    assert site.door.check_in(draft("early")) == before
    site.books.notices.take_down("n")
    assert site.door.closed() is None
