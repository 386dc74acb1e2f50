# SPDX-License-Identifier: EUPL-1.2
"""Two desks and a door do anything in any order; a simple model does the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from kiosk.domain import visit as rules
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import DeskBusy, NoNumberFree, NotUndoable, StaleVisit, UnlawfulMove
from kiosk.domain.visit import AT_DESK, OPEN_STATES, Move, Outcome, Step, Visit
from kiosk.store.day_book import StoredDayBook
from kiosk.store.opening import open_visits
from tests.fakes import OPENING
from tests.ready_made import prepared
from tests.store.drafts import book, draft, no_paper, today

BAND = Band(first=100, size=5)
DESKS = ("1", "2")
OPEN_DESK = "1"


class Visits(RuleBasedStateMachine):
    """The store beside a model of dictionaries."""

    seen = Bundle("seen")

    def __init__(self) -> None:
        """Begin a day on an empty file, two connections to it."""
        super().__init__()
        self.folder = TemporaryDirectory()
        prepared(Path(self.folder.name))
        self.stores = [open_visits(Path(self.folder.name)) for _ in DESKS]
        self.books = [book(store, BAND) for store in self.stores]
        StoredDayBook(self.stores[0], today).open_desk(OPEN_DESK, OPENING)
        self.now: datetime = OPENING
        self.model: dict[str, Visit] = {}
        self.undoable: dict[str, tuple[Visit, datetime]] = {}

    def teardown(self) -> None:
        """Close the files."""
        for store in self.stores:
            store.close()
        self.folder.cleanup()

    @rule(target=seen, desk=st.sampled_from((0, 1)), key=st.sampled_from("abcdefgh"))
    def check_in(self, desk: int, key: str) -> str:
        """One number for each key, as long as there are numbers."""
        known = {visit.id for visit in self.model.values()}
        try:
            visit = self.books[desk].check_in(draft(key), self.now, no_paper)
        except NoNumberFree:
            assert len(self.open()) == BAND.size
            return ""
        if visit.id not in known:
            assert visit.number not in {other.number for other in self.open()}
            self.model[visit.id] = visit
        assert visit == self.model[visit.id]
        return visit.id

    @rule(
        visit=seen,
        desk=st.sampled_from((0, 1)),
        move=st.sampled_from(Move),
        behind=st.sampled_from((0, 0, 0, 1)),
        to_desk=st.sampled_from((None, *DESKS)),
    )
    def step(self, visit: str, desk: int, move: Move, behind: int, to_desk: str | None) -> None:
        """A step is taken where the model allows it, and refused where it does not."""
        if visit not in self.model:
            return
        before = self.model[visit]
        step = Step(move=move, desk=DESKS[desk], outcome=Outcome.INFORMED, to_desk=to_desk)
        try:
            after = self.books[desk].step(visit, before.revision - behind, step, self.now)
        except StaleVisit:
            assert behind
        except DeskBusy:
            assert any(other.id != visit for other in self.at(DESKS[desk]))
        except UnlawfulMove:
            assert not rules.is_lawful(before, step)
        else:
            assert not behind
            moved = rules.step(before, step, self.now)
            assert after == rules.in_reach(moved, (OPEN_DESK,))
            self.model[visit] = after
            self.undoable[visit] = (before, self.now)

    @rule(visit=seen, desk=st.sampled_from((0, 1)))
    def undo(self, visit: str, desk: int) -> None:
        """A step comes back only while it is young and its place is free."""
        if visit not in self.model:
            return
        now = self.model[visit]
        try:
            restored = self.books[desk].undo(visit, now.revision, self.now)
        except NotUndoable:
            assert not self.may_come_back(visit)
        else:
            assert self.may_come_back(visit)
            prior, _ = self.undoable.pop(visit)
            assert restored == replace(prior, revision=now.revision + 1)
            self.model[visit] = restored

    @rule(seconds=st.sampled_from((1, 4, 11)))
    def time_passes(self, seconds: int) -> None:
        """The clock goes on."""
        self.now += timedelta(seconds=seconds)

    @invariant()
    def both_desks_see_the_model(self) -> None:
        """Each connection reads exactly the open visits of the model."""
        for stored in self.books:
            assert {v.id: v for v in stored.open_visits()} == {v.id: v for v in self.open()}

    @invariant()
    def no_desk_and_no_number_is_taken_twice(self) -> None:
        """A desk has one visit at most, and open numbers differ."""
        assert all(len(self.at(desk)) <= 1 for desk in DESKS)
        numbers = [visit.number for visit in self.open()]
        assert len(set(numbers)) == len(numbers)

    def may_come_back(self, visit: str) -> bool:
        """Whether the last step is young, and desk and number of before are free."""
        if visit not in self.undoable:
            return False
        prior, at = self.undoable[visit]
        others = [other for other in self.open() if other.id != visit]
        desk_taken = prior.state in AT_DESK and any(
            other.desk == prior.desk for other in others if other.state in AT_DESK
        )
        number_taken = any(other.number == prior.number for other in others)
        return self.now - at <= timedelta(seconds=10) and not desk_taken and not number_taken

    def open(self) -> list[Visit]:
        """The visits of the model that have not ended."""
        return [visit for visit in self.model.values() if visit.state in OPEN_STATES]

    def at(self, desk: str) -> list[Visit]:
        """The visits of the model that a desk has."""
        return [v for v in self.model.values() if v.desk == desk and v.state in AT_DESK]


TestVisits = Visits.TestCase
TestVisits.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
