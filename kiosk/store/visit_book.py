# SPDX-License-Identifier: EUPL-1.2
"""Today's visits on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

import msgspec

from kiosk.domain import figures
from kiosk.domain.appointment import Appointment
from kiosk.domain.books import TicketPaper, VisitDraft
from kiosk.domain.counter import UNDOABLE_FOR
from kiosk.domain.estimate import REMEMBERED_DAYS, Served
from kiosk.domain.figures import Figures
from kiosk.domain.ticket import Band, next_number
from kiosk.domain.trouble import DeskBusy, NoNumberFree, NotUndoable, StaleVisit
from kiosk.domain.visit import AT_DESK, OPEN_STATES, Move, Step, Visit
from kiosk.store import visit_table
from kiosk.store.appointment_book import arrive
from kiosk.store.journal import record, record_visit
from kiosk.store.numbers import given, is_kept, note_given
from kiosk.store.opening import Store, write
from kiosk.store.print_book import queue
from kiosk.store.rows import row_of, visit_of


class StoredVisitBook:
    """Implements `kiosk.domain.books.VisitBook`."""

    def __init__(
        self,
        store: Store,
        today: Callable[[], date],
        *,
        band: Band,
        device: str = "kiosk",
        source: Literal["visitor", "desk"] = "visitor",
    ) -> None:
        """Keep visits.

        Args:
            store: visits.db, opened by this thread.
            today: the site's calendar day.
            band: the numbers that this device gives out.
            device: the machine; devices of one site have bands of their own.
            source: who takes numbers here.
        """
        self._store = store
        self._today = today
        self._band = band
        self._device = device
        self._source = source
        self._learnt: tuple[Served, ...] = ()
        self._learnt_on: date | None = None

    def check_in(self, draft: VisitDraft, at: datetime, paper: TicketPaper) -> Visit:
        """Store a visit with its number and slip in one transaction, once per key."""
        store = self._store
        with write(store):
            known = store.one("SELECT * FROM visit WHERE check_in_key = ?", [draft.key])
            if known is not None:
                return visit_of(known)
            day = self._today()
            visit = visit_table.new_visit(draft, day, self._give_number(day), at)
            if draft.appointment is not None:
                merged = _merged(visit, arrive(store, draft.appointment, day))
                visit = visit_table.in_reach(store, merged)
            origin = {"device": self._device, "source": self._source, "check_in_key": draft.key}
            store.table("visit").insert(row_of(visit) | origin)
            record_visit(store, visit, at, "checked_in")
            slip = paper(visit, self.open_visits())
            if slip is not None:
                queue(store, slip, day, at, visit.id)
                visit = self._promised(visit, slip.wait)
        return visit

    def open_visits(self) -> tuple[Visit, ...]:
        """Today's visits that have not ended, in order of arrival."""
        return visit_table.open_visits_of(self._store, self._today())

    def visit(self, visit_id: str) -> Visit | None:
        """One visit of today."""
        return self._one("SELECT * FROM visit WHERE id = ? AND day = ?", visit_id)

    def numbered(self, number: int) -> Visit | None:
        """Today's latest visit with this number."""
        return self._one(
            "SELECT * FROM visit WHERE number = ? AND day = ? ORDER BY taken_at DESC LIMIT 1",
            number,
        )

    def recent_calls(self, limit: int) -> tuple[Visit, ...]:
        """Today's visits called and not missed: who has not come yet first, then by latest call."""
        rows = self._store.read(
            "SELECT * FROM visit WHERE day = ? AND desk IS NOT NULL"
            " ORDER BY state = 'called' DESC, called_at DESC, number DESC LIMIT ?",
            [self._today().isoformat(), limit],
        )
        return tuple(map(visit_of, rows))

    def step(self, visit_id: str, revision: int, step: Step, at: datetime) -> Visit:
        """Take one step and record it."""
        with write(self._store):
            visit = self._expected(visit_id, revision)
            if step.move is Move.CALL and step.desk is not None:
                self._refuse_second(visit, step.desk)
            return visit_table.move(self._store, visit, step, at)

    def undo(self, visit_id: str, revision: int, at: datetime) -> Visit:
        """Take back the last step; that is a fact of its own."""
        store = self._store
        with write(store):
            visit = self._expected(visit_id, revision)
            prior = self._prior(visit, at)
            if prior.desk is not None and prior.state in AT_DESK:
                other = visit_table.at_desk(store, visit.day, prior.desk)
                if other is not None and other.id != visit.id:
                    raise NotUndoable(f"desk {prior.desk} has number {other.number} by now")
            if visit.state not in OPEN_STATES and self._taken_again(visit):
                raise NotUndoable(f"number {visit.number} was given to somebody else by now")
            restored = visit_table.in_reach(store, replace(prior, revision=visit.revision + 1))
            visit_table.save(store, restored)
            store.table("last_step").delete(visit.id)
            desk = restored.desk or visit.desk
            record_visit(store, restored, at, "undone", prior=visit.state, desk=desk)
        return restored

    def figures(self) -> Figures:
        """Today's counts."""
        day = self._today()
        [counted] = self._store.read(
            "SELECT (SELECT count(*) FROM journal WHERE day = :day AND kind = 'tally') AS tally,"
            " (SELECT count(*) FROM referral WHERE day = :day) AS referrals",
            {"day": day.isoformat()},
        )
        return figures.count(visit_table.visits_of(self._store, day), **counted)

    def served(self) -> tuple[Served, ...]:
        """How long services took, today and on the days that still count."""
        day = self._today()
        if self._learnt_on != day:
            first, last = day - timedelta(REMEMBERED_DAYS), day - timedelta(1)
            self._learnt = visit_table.served_between(self._store, first, last, day)
            self._learnt_on = day
        return self._learnt + visit_table.served_between(self._store, day, day, day)

    def tally(self, at: datetime) -> None:
        """Count one visitor who needed no number."""
        with write(self._store):
            record(self._store, self._today(), at, "tally")

    def _promised(self, visit: Visit, wait: tuple[int, int] | None) -> Visit:
        if wait is None:
            return visit
        promised = replace(visit, promised_least=wait[0], promised_most=wait[1])
        visit_table.save(self._store, promised)
        return promised

    def _one(self, sql: str, key: str | int) -> Visit | None:
        row = self._store.one(sql, [key, self._today().isoformat()])
        return None if row is None else visit_of(row)

    def _give_number(self, day: date) -> int:
        known = given(self._store, day, self._device, self._band)
        number = next_number(self._band, known.highest, known.in_use)
        if number is None:
            raise NoNumberFree(
                f"every number from {self._band.first} to {self._band.last} is still open"
            )
        note_given(self._store, day, self._device, number, known.highest)
        return number

    def _expected(self, visit_id: str, revision: int) -> Visit:
        row = self._store.one("SELECT * FROM visit WHERE id = ?", [visit_id])
        if row is None:
            raise KeyError(visit_id)
        visit = visit_of(row)
        if visit.revision != revision:
            raise StaleVisit(visit.number)
        return visit

    def _refuse_second(self, visit: Visit, desk: str) -> None:
        other = visit_table.at_desk(self._store, visit.day, desk)
        if other is not None and other.id != visit.id:
            raise DeskBusy(desk, other.number)

    def _prior(self, visit: Visit, at: datetime) -> Visit:
        row = self._store.one(
            "SELECT prior, at FROM last_step WHERE visit = ? AND revision = ?",
            [visit.id, visit.revision],
        )
        if row is None:
            raise NotUndoable(f"number {visit.number} has no step to take back")
        if abs(at - datetime.fromisoformat(row["at"])) > UNDOABLE_FOR:
            raise NotUndoable(f"the last step of number {visit.number} is too long ago")
        return msgspec.json.decode(row["prior"], type=Visit)

    def _taken_again(self, visit: Visit) -> bool:
        holder = self.numbered(visit.number)
        if holder is not None and holder.id != visit.id:
            return True
        return is_kept(self._store, visit.day, visit.number)


def _merged(visit: Visit, appointment: Appointment | None) -> Visit:
    """The visit with its appointment's time, desk, and the interpreter arranged for it."""
    if appointment is None:
        return visit
    visit = replace(visit, appointment_at=appointment.at, reserved_for=appointment.desk)
    if visit.interpreter or not appointment.interpreter:
        return visit
    return replace(visit, interpreter=True, spoken_language=appointment.language)
