# SPDX-License-Identifier: EUPL-1.2
"""What one desk does with visits, over the real store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.compose.site import load_site
from kiosk.domain.clock import wall_clock
from kiosk.domain.counter import UNDOABLE_FOR, Counter, line
from kiosk.domain.profile import Profile
from kiosk.domain.trouble import DeskBusy, NotUndoable, StaleVisit
from kiosk.domain.visit import Outcome, Visit, VisitState
from kiosk.resources import resource
from kiosk.store.day_book import StoredDayBook
from kiosk.store.opening import open_visits
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING, FixedClock
from tests.ready_made import prepared
from tests.store.drafts import book, draft, no_paper, today


class Desks:
    """Two desks over one queue."""

    def __init__(self, visits: StoredVisitBook, profile: Profile) -> None:
        """Stand them up."""
        self.clock = FixedClock()
        self.visits = visits
        self.profile = profile
        self.one = Counter("1", profile, visits, self.clock)
        self.two = Counter("2", profile, visits, self.clock)

    def visitor(self) -> Visit:
        """Somebody takes a number, a minute after the one before."""
        return self.visits.check_in(draft(), self.clock.forward(timedelta(minutes=1)), no_paper)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Two desks of the demo site."""
    profile = load_site(resource("demo"), FixedClock()).profile
    prepared(tmp_path)
    with closing(open_visits(tmp_path)) as store:
        for desk in ("1", "2"):
            StoredDayBook(store, today).open_desk(desk, OPENING)
        yield Desks(book(store), profile)


def test_the_line_of_a_desk(desks: Desks) -> None:
    """Its own visit, who waits, whom it would call, who is set aside by whomever."""
    first, second, third, fourth = (desks.visitor() for _ in range(4))
    desks.one.call(first)
    parked = desks.two.park(desks.two.arrived(desks.two.call(second)))
    desks.one.missed(desks.visits.visit(first.id) or first)
    desks.two.call(third)
    wall = wall_clock(desks.clock.now(), desks.profile.zone)
    seen = line(desks.visits.open_visits(), "2", wall)
    assert seen.current is not None
    assert seen.current.id == third.id
    assert [visit.id for visit in seen.waiting] == [fourth.id]
    assert seen.following == seen.waiting[0]
    assert {visit.id for visit in seen.set_aside} == {first.id, parked.id}


def test_the_next_one_is_nobody_where_nobody_waits(desks: Desks) -> None:
    """An empty queue is no fault."""
    assert desks.one.call_next() is None


def test_a_visit_goes_from_desk_to_desk_and_ends(desks: Desks) -> None:
    """Called, here, forwarded to desk 2, called there first, closed."""
    visit, other = desks.visitor(), desks.visitor()
    served = desks.one.arrived(desks.one.call(visit))
    desks.one.forward(served, desk="2")
    assert desks.one.call_next() == desks.visits.visit(other.id)
    called = desks.two.call_next()
    assert called is not None
    assert called.id == visit.id
    closed = desks.two.close(desks.two.arrived(called), Outcome.INFORMED)
    assert closed.outcome is Outcome.INFORMED


def test_a_visit_seen_before_it_changed_is_not_touched(desks: Desks) -> None:
    """Each verb names what the desk saw."""
    seen = desks.visitor()
    desks.one.call(seen)
    with pytest.raises(StaleVisit):
        desks.two.call(seen)


def test_a_desk_has_one_visit(desks: Desks) -> None:
    """A second call is refused with the number to finish first."""
    first = desks.visitor()
    desks.visitor()
    desks.one.call(first)
    with pytest.raises(DeskBusy) as refused:
        desks.one.call_next()
    assert refused.value.number == first.number


def test_a_step_is_taken_back_within_ten_seconds_and_not_after(desks: Desks) -> None:
    """The last moment counts."""
    called = desks.one.call(desks.visitor())
    desks.clock.forward(UNDOABLE_FOR)
    waiting = desks.one.undo(called)
    assert waiting.state is VisitState.WAITING
    called = desks.one.call(waiting)
    desks.clock.forward(UNDOABLE_FOR + timedelta(seconds=1))
    with pytest.raises(NotUndoable):
        desks.one.undo(called)


def test_whoever_goes_is_gone_from_wherever(desks: Desks) -> None:
    """Leaving the queue is leaving; leaving after a missed call closes the visit."""
    waiting, missed = desks.visitor(), desks.visitor()
    assert desks.one.left(waiting).state is VisitState.LEFT
    missed = desks.one.missed(desks.one.call(missed))
    assert desks.two.left(missed).state is VisitState.CLOSED


def test_a_visit_of_a_desk_that_broke_down_is_called_by_another(desks: Desks) -> None:
    """Its visitor does not wait for a machine."""
    served = desks.one.arrived(desks.one.call(desks.visitor()))
    returned = desks.two.returned(served)
    assert returned.state is VisitState.WAITING
    called = desks.two.call_next()
    assert called is not None
    assert (called.id, called.desk) == (served.id, "2")


def test_a_walk_in_gets_a_number_once(desks: Desks) -> None:
    """The form's key makes a double click one visit."""
    form = draft("one form")
    first = desks.one.add_walk_in(form, no_paper)
    assert desks.one.add_walk_in(form, no_paper) == first
