# SPDX-License-Identifier: EUPL-1.2
"""Taking a number, moving a visit, taking a step back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.estimate import Served
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import DeskBusy, NoNumberFree, NotUndoable, StaleVisit, UnlawfulMove
from kiosk.domain.visit import Move, Step, VisitState
from kiosk.store.opening import Store
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING
from tests.store.drafts import arrive, book, call, close, draft, no_paper, ticket, today


def kinds(store: Store) -> list[str]:
    """What the journal tells, in order."""
    return [row["kind"] for row in store.read("SELECT kind FROM journal ORDER BY seq")]


def test_a_check_in_stores_number_fact_and_slip_together(
    store: Store, visits: StoredVisitBook
) -> None:
    """A visit comes back as it was stored, with its slip waiting and its fact told."""
    visit = visits.check_in(draft(), OPENING, ticket)
    assert visit.number == 100
    assert visits.open_visits() == (visit,)
    assert visits.numbered(100) == visits.visit(visit.id) == visit
    slip = StoredPrintBook(store, today).ticket(visit.id)
    assert slip is not None
    assert slip.slip == ticket(visit, (visit,))
    assert kinds(store) == ["checked_in"]


def test_a_double_tap_makes_one_number(store: Store, visits: StoredVisitBook) -> None:
    """The same key gives the same visit, and nothing is stored again."""
    first = visits.check_in(draft("one-touch"), OPENING, ticket)
    again = visits.check_in(draft("one-touch"), OPENING + timedelta(seconds=1), ticket)
    assert again == first
    assert kinds(store) == ["checked_in"]
    assert store.read("SELECT count(*) AS slips FROM slip") == [{"slips": 1}]


def test_a_slip_that_cannot_be_made_leaves_no_number(store: Store, visits: StoredVisitBook) -> None:
    """Whatever fails inside a check-in, none of it is stored."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        visits.check_in(draft(), OPENING, broken)
    assert visits.open_visits() == ()
    assert kinds(store) == []
    assert visits.check_in(draft(), OPENING, ticket).number == 100


def test_used_up_numbers_start_with_the_lowest_that_is_free(store: Store) -> None:
    """A small band is refused when full and goes on where a visit has ended."""
    visits = book(store, Band(first=200, size=3))
    taken = [visits.check_in(draft(), OPENING, no_paper) for _ in range(3)]
    assert [visit.number for visit in taken] == [200, 201, 202]
    with pytest.raises(NoNumberFree, match="200 to 202"):
        visits.check_in(draft(), OPENING, no_paper)
    visits.step(taken[1].id, 0, Step(move=Move.LEAVE), OPENING)
    again = visits.check_in(draft(), OPENING + timedelta(seconds=1), no_paper)
    assert again.number == 201
    assert visits.numbered(201) == again
    with pytest.raises(NotUndoable, match="somebody else"):
        visits.undo(taken[1].id, 1, OPENING)


def test_a_visit_goes_to_a_desk_and_ends(store: Store, visits: StoredVisitBook) -> None:
    """Each step is written with the state before it."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    for step in (call(desk="1"), arrive(desk="1"), close(desk="1")):
        visit = visits.step(visit.id, visit.revision, step, OPENING)
    assert visit.state is VisitState.CLOSED
    assert visits.open_visits() == ()
    assert visits.recent_calls(5) == (visit,)
    told = store.read("SELECT kind, prior_state, state, desk FROM journal ORDER BY seq")
    assert [tuple(row.values()) for row in told] == [
        ("checked_in", None, "waiting", None),
        ("called", "waiting", "called", "1"),
        ("arrived", "called", "serving", "1"),
        ("closed", "serving", "closed", "1"),
    ]


def test_a_screen_that_looked_too_early_changes_nothing(visits: StoredVisitBook) -> None:
    """A step decided on an older revision is refused."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    called = visits.step(visit.id, 0, call(desk="1"), OPENING)
    with pytest.raises(StaleVisit, match="100"):
        visits.step(visit.id, 0, call(desk="2"), OPENING)
    with pytest.raises(StaleVisit):
        visits.undo(visit.id, 0, OPENING)
    with pytest.raises(UnlawfulMove):
        visits.step(visit.id, called.revision, arrive(desk="2"), OPENING)
    assert visits.visit(visit.id) == called


def test_a_desk_holds_one_visit(visits: StoredVisitBook) -> None:
    """A second call of the same desk is refused, another desk's is not."""
    first, second = (visits.check_in(draft(), OPENING, no_paper) for _ in range(2))
    visits.step(first.id, 0, call(desk="1"), OPENING)
    with pytest.raises(DeskBusy, match="desk 1 already has number 100"):
        visits.step(second.id, 0, call(desk="1"), OPENING)
    assert visits.step(second.id, 0, call(desk="2"), OPENING).desk == "2"


def test_a_step_is_taken_back_within_ten_seconds(store: Store, visits: StoredVisitBook) -> None:
    """The visit is as before, but for its revision, and the journal tells both."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    called = visits.step(visit.id, 0, call(desk="1"), OPENING)
    undone = visits.undo(visit.id, called.revision, OPENING + timedelta(seconds=10))
    assert (undone.state, undone.desk, undone.calls) == (VisitState.WAITING, None, 0)
    assert undone.revision == 2
    assert kinds(store) == ["checked_in", "called", "undone"]
    with pytest.raises(NotUndoable, match="no step"):
        visits.undo(visit.id, 2, OPENING)


def test_a_step_is_not_taken_back_later(visits: StoredVisitBook) -> None:
    """After ten seconds the step stands; a check-in cannot be taken back at all."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    with pytest.raises(NotUndoable, match="no step"):
        visits.undo(visit.id, 0, OPENING)
    called = visits.step(visit.id, 0, call(desk="1"), OPENING)
    with pytest.raises(NotUndoable, match="too long ago"):
        visits.undo(visit.id, 1, OPENING + timedelta(seconds=10.1))
    assert visits.visit(visit.id) == called


def test_undo_never_gives_a_desk_two_visits(visits: StoredVisitBook) -> None:
    """A closed visit cannot come back to a desk that has called the next."""
    first, second = (visits.check_in(draft(), OPENING, no_paper) for _ in range(2))
    for revision, step in enumerate((call(desk="1"), arrive(desk="1"), close(desk="1"))):
        visits.step(first.id, revision, step, OPENING)
    visits.step(second.id, 0, call(desk="1"), OPENING)
    with pytest.raises(NotUndoable, match="desk 1 has number 101"):
        visits.undo(first.id, 3, OPENING)


def test_a_called_number_stays_on_the_board(visits: StoredVisitBook) -> None:
    """Whoever has not come yet is shown before all who were called later and came."""
    taken = [visits.check_in(draft(), OPENING, no_paper) for _ in range(3)]
    for later, (visit, desk) in enumerate(zip(taken, "123", strict=True)):
        at = OPENING + timedelta(minutes=later)
        called = visits.step(visit.id, 0, call(desk=desk), at)
        if desk != "1":
            visits.step(called.id, 1, arrive(desk=desk), at)
    assert [visit.number for visit in visits.recent_calls(2)] == [100, 102]


def test_numbers_go_on_where_the_clock_jumped(store: Store, visits: StoredVisitBook) -> None:
    """A morning of tomorrow forgot today's counter; today's numbers are not given twice."""
    first = visits.check_in(draft(), OPENING, no_paper)
    visits.step(first.id, 0, Step(move=Move.LEAVE), OPENING)
    store.execute("DELETE FROM counter")
    assert visits.check_in(draft(), OPENING, no_paper).number == 101
    assert book(store, Band(first=500, size=9)).check_in(draft(), OPENING, no_paper).number == 500


def test_a_clock_that_went_back_counts_no_time(visits: StoredVisitBook) -> None:
    """A wait or a service that ends before it began is left out."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    for minutes, step in ((-5, call(desk="1")), (-6, arrive(desk="1")), (-9, close(desk="1"))):
        visit = visits.step(visit.id, visit.revision, step, OPENING + timedelta(minutes=minutes))
    figures = visits.figures()
    assert visits.served() == figures.waits == ()


def test_figures_count_the_first_call_and_the_tally(visits: StoredVisitBook) -> None:
    """A wait ends with the first call, however often the number is called; then comes service."""
    visit = visits.check_in(draft(), OPENING, no_paper)
    visits.check_in(draft(), OPENING, no_paper)
    again = Step(move=Move.CALL_AGAIN, desk="1")
    way = ((5, call(desk="1")), (9, again), (9, arrive(desk="1")), (20, close(desk="1")))
    for minutes, step in way:
        visit = visits.step(visit.id, visit.revision, step, OPENING + timedelta(minutes=minutes))
    visits.tally(OPENING)
    figures = visits.figures()
    assert (figures.numbers, figures.people, figures.tally) == (2, 4, 1)
    assert figures.waits == (timedelta(minutes=5),)
    assert visits.served() == (Served(("housing", "letter"), timedelta(minutes=11), 0),)
    assert figures.by_topic == (("housing", 2), ("letter", 2))
