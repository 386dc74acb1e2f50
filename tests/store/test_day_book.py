# SPDX-License-Identifier: EUPL-1.2
"""Opening and closing the day, and what the next one forgets."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.appointment import Appointment
from kiosk.domain.books import Day, DayBook
from kiosk.domain.trouble import NotUndoable, VisitsAtDesk
from kiosk.domain.visit import Move, Outcome, Step, VisitState
from kiosk.store.appointment_book import StoredAppointmentBook
from kiosk.store.day_book import StoredDayBook
from kiosk.store.opening import Store
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING
from tests.store.drafts import TODAY, arrive, call, close, draft, no_paper, referral, ticket, today

TOMORROW = TODAY + timedelta(days=1)
NEXT_MORNING = OPENING + timedelta(days=1)


@pytest.fixture
def days(store: Store) -> DayBook:
    """The office day."""
    return StoredDayBook(store, today)


def tomorrow() -> date:
    """The day after every other test's day."""
    return TOMORROW


def test_the_first_desk_opens_the_day(days: DayBook) -> None:
    """A day is closed until a desk opens, and stays open without one."""
    assert days.day() == Day(opened=False, numbers_stopped=False, open_desks=())
    for desk in ("2", "1", "1"):
        days.open_desk(desk, OPENING)
    assert days.day() == Day(opened=True, numbers_stopped=False, open_desks=("1", "2"))
    days.close_desk("1", OPENING)
    days.close_desk("2", OPENING)
    assert days.day() == Day(opened=True, numbers_stopped=False, open_desks=())
    days.open_desk("1", OPENING)
    assert days.day().open_desks == ("1",)


def test_numbers_are_stopped_and_resumed(store: Store, days: DayBook) -> None:
    """Each change is one fact, however often it is asked for."""
    for stopped in (True, True, False):
        days.stop_numbers(stopped=stopped, at=OPENING)
        assert days.day().numbers_stopped is stopped
    told = [row["kind"] for row in store.read("SELECT kind FROM journal ORDER BY seq")]
    assert told == ["numbers_stopped", "numbers_resumed"]


def test_closing_the_day_settles_who_is_left(
    store: Store, days: DayBook, visits: StoredVisitBook
) -> None:
    """Who waits has left, who was missed is closed, desks close, the check-in keys go."""
    days.open_desk("1", OPENING)
    waiting, missed = (visits.check_in(draft(), OPENING, ticket) for _ in range(2))
    visits.step(missed.id, 0, call(desk="1"), OPENING)
    visits.step(missed.id, 1, Step(move=Move.MISS, desk="1"), OPENING)
    days.close_day(OPENING)
    assert days.day() == Day(opened=False, numbers_stopped=False, open_desks=())
    left, closed = visits.visit(waiting.id), visits.visit(missed.id)
    assert left is not None
    assert closed is not None
    assert left.state is VisitState.LEFT
    assert (closed.state, closed.outcome) == (VisitState.CLOSED, Outcome.OTHER)
    assert store.read("SELECT DISTINCT check_in_key AS k FROM visit") == [{"k": None}]
    assert list(store.table("slip").rows) == []
    with pytest.raises(NotUndoable):
        visits.undo(left.id, left.revision, OPENING)


def test_closing_the_day_forgets_its_slips(store: Store, days: DayBook) -> None:
    """Whatever became of them; but what is on its way, or printed for the staff, comes out."""
    slips = StoredPrintBook(store, today)
    printed, failed, unknown, dismissed, on_its_way, waiting = (
        slips.add(referral(str(n)), OPENING) for n in range(6)
    )
    for _ in range(5):
        slips.claim()
    for slip in (printed, unknown, on_its_way):
        slips.submitted(slip)
    slips.printed(printed)
    slips.failed(failed, "no_paper")
    slips.failed(dismissed, "no_paper")
    slips.dismiss(dismissed)
    slips.unknown(unknown, "jam")
    days.close_day(OPENING)
    assert [row["id"] for row in store.read("SELECT id FROM slip ORDER BY seq")] == [
        on_its_way,
        waiting,
    ]


def test_the_day_is_not_closed_over_somebody_at_a_desk(
    days: DayBook, visits: StoredVisitBook
) -> None:
    """Staff are told which numbers to finish first, and nothing has changed."""
    days.open_desk("1", OPENING)
    taken = [visits.check_in(draft(), OPENING, no_paper) for _ in range(3)]
    visits.step(taken[0].id, 0, call(desk="1"), OPENING)
    visits.step(taken[1].id, 0, call(desk="2"), OPENING)
    visits.step(taken[1].id, 1, arrive(desk="2"), OPENING)
    with pytest.raises(VisitsAtDesk, match="100, 101") as refused:
        days.close_day(OPENING)
    assert refused.value.numbers == (100, 101)
    assert days.day().open_desks == ("1",)
    assert len(visits.open_visits()) == 3


def test_a_desk_does_not_go_while_it_has_somebody(
    store: Store, days: DayBook, visits: StoredVisitBook
) -> None:
    """Called or served: the desk stays open until the visit is returned or done."""
    days.open_desk("1", OPENING)
    days.open_desk("2", OPENING)
    visit = visits.check_in(draft(), OPENING, no_paper)
    for step in (call(desk="1"), arrive(desk="1")):
        visit = visits.step(visit.id, visit.revision, step, OPENING)
        with pytest.raises(VisitsAtDesk, match="100"):
            days.close_desk("1", OPENING)
        assert days.day().open_desks == ("1", "2")
    visits.step(visit.id, visit.revision, Step(move=Move.RETURN, desk="2"), OPENING)
    days.close_desk("1", OPENING)
    assert days.day().open_desks == ("2",)
    told = store.read("SELECT prior_state, state, desk FROM journal WHERE kind = 'returned'")
    assert told == [{"prior_state": "serving", "state": "waiting", "desk": "2"}]


def test_a_day_that_nobody_closed_is_settled_by_the_next(
    store: Store, visits: StoredVisitBook
) -> None:
    """Numbers begin again, yesterday's visits end lawfully, its slips and appointments go."""
    taken = [visits.check_in(draft("one-touch"), OPENING, ticket)]
    taken += [visits.check_in(draft(), OPENING, ticket) for _ in range(2)]
    for visit, desk in zip(taken[1:], "12", strict=True):
        visits.step(visit.id, 0, call(desk=desk), OPENING)
    visits.step(taken[2].id, 1, arrive(desk="2"), OPENING)
    appointment = Appointment(id="a", at=datetime(2026, 3, 2, 11), desk="1", language="ti")  # noqa: DTZ001
    StoredAppointmentBook(store, today).add(appointment)

    StoredDayBook(store, tomorrow).open_desk("1", NEXT_MORNING)

    states = [visit.state for visit in map(visits.visit, (v.id for v in taken)) if visit]
    assert states == [VisitState.LEFT, VisitState.CLOSED, VisitState.CLOSED]
    for table in ("slip", "last_step", "appointment", "counter"):
        assert list(store.table(table).rows) == []
    kept = StoredVisitBook(store, tomorrow, band=visits._band)
    again = kept.check_in(draft("one-touch"), NEXT_MORNING, no_paper)
    assert (again.number, again.id != taken[0].id) == (100, True)
    assert kept.step(again.id, 0, call(desk="2"), NEXT_MORNING).desk == "2"
    assert kept.step(again.id, 1, arrive(desk="2"), NEXT_MORNING).desk == "2"
    assert kept.step(again.id, 2, close(desk="2"), NEXT_MORNING).revision == 3


def test_a_desk_that_goes_leaves_nobody_waiting_for_it(
    days: DayBook, visits: StoredVisitBook
) -> None:
    """What was forwarded to it is for every desk again; the rest of the queue is as it was."""
    days.open_desk("2", OPENING)
    forwarded, other = (visits.check_in(draft(), OPENING, no_paper) for _ in range(2))
    for step in (call(desk="1"), arrive(desk="1"), Step(move=Move.FORWARD, desk="1", to_desk="2")):
        forwarded = visits.step(forwarded.id, forwarded.revision, step, OPENING)
    assert forwarded.reserved_for == "2"
    days.close_desk("2", OPENING)
    released = visits.visit(forwarded.id)
    assert released is not None
    assert released.reserved_for is None
    assert visits.visit(other.id) == other


def test_a_desk_that_goes_leaves_nobody_parked(days: DayBook, visits: StoredVisitBook) -> None:
    """Who was set aside for it is in line again, and so is who comes back or is sent there."""
    days.open_desk("1", OPENING)
    parked, missed, sent = (visits.check_in(draft(), OPENING, no_paper) for _ in range(3))
    park = Step(move=Move.PARK, desk="1")
    for step in (call(desk="1"), arrive(desk="1"), park):
        parked = visits.step(parked.id, parked.revision, step, OPENING)
    days.open_desk("2", OPENING)
    to_one = Step(move=Move.FORWARD, desk="2", to_desk="1")
    miss = Step(move=Move.MISS, desk="2")
    for step in (call(desk="2"), arrive(desk="2"), to_one, call(desk="2"), miss):
        missed = visits.step(missed.id, missed.revision, step, OPENING)
    assert (parked.reserved_for, parked.parked, missed.reserved_for) == ("1", True, "1")

    days.close_desk("1", OPENING)

    for step in (call(desk="2"), arrive(desk="2"), to_one):
        sent = visits.step(sent.id, sent.revision, step, OPENING)
    visits.step(missed.id, missed.revision, Step(move=Move.COME_BACK), OPENING)
    assert [(v.reserved_for, v.parked) for v in visits.open_visits()] == [(None, False)] * 3


def test_a_step_back_leads_to_no_desk_that_has_gone(days: DayBook, visits: StoredVisitBook) -> None:
    """What was forwarded to it waits for every desk after an undo, too."""
    days.open_desk("1", OPENING)
    visit = visits.check_in(draft(), OPENING, no_paper)
    to_one = Step(move=Move.FORWARD, desk="2", to_desk="1")
    for step in (call(desk="2"), arrive(desk="2"), to_one, call(desk="2")):
        visit = visits.step(visit.id, visit.revision, step, OPENING)
    days.close_desk("1", OPENING)
    assert visits.undo(visit.id, visit.revision, OPENING).reserved_for is None
