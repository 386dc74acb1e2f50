# SPDX-License-Identifier: EUPL-1.2
"""Numbers printed ahead of a rush, on disk."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta

from kiosk.domain.books import VisitDraft
from kiosk.domain.language import GERMAN
from kiosk.domain.number_block import UNSURE, NumberBlock, reserve
from kiosk.domain.slip import NumberSlip
from kiosk.domain.ticket import Band
from kiosk.domain.trouble import NotUndoable
from kiosk.domain.visit import VisitState
from kiosk.store.journal import record, record_visit
from kiosk.store.numbers import given, note_given
from kiosk.store.opening import Store, write
from kiosk.store.print_book import queue
from kiosk.store.rows import Row, row_of, visit_of
from kiosk.store.visit_table import new_visit


class StoredBlockBook:
    """Implements `kiosk.domain.number_block.BlockBook`."""

    def __init__(
        self, store: Store, today: Callable[[], date], *, band: Band, device: str = "kiosk"
    ) -> None:
        """Keep blocks in visits.db, from the numbers of a device."""
        self._store = store
        self._today = today
        self._band = band
        self._device = device

    def keep(self, size: int, at: datetime, paper: Callable[[int], NumberSlip]) -> NumberBlock:
        """Set numbers aside and queue their slips, in one transaction."""
        store, day = self._store, self._today()
        block = uuid.uuid4().hex
        with write(store):
            known = given(store, day, self._device, self._band)
            numbers = reserve(self._band, known.highest, known.in_use, size)
            for number in numbers:
                store.table("block_number").insert(
                    {"day": day.isoformat(), "block": block, "number": number, "visit": None}
                )
                queue(store, paper(number), day, at)
            note_given(store, day, self._device, max(numbers), known.highest)
            record(store, day, at, "block_kept", size=size)
        return NumberBlock(id=block, numbers=tuple(numbers))

    def blocks(self) -> tuple[NumberBlock, ...]:
        """Today's blocks, oldest first."""
        rows: dict[str, list[Row]] = {}
        for row in self._rows("SELECT * FROM block_number WHERE day = ? ORDER BY seq"):
            rows.setdefault(row["block"], []).append(row)
        return tuple(
            NumberBlock(
                id=block,
                numbers=tuple(row["number"] for row in numbers),
                handed_out=sum(row["visit"] is not None for row in numbers),
            )
            for block, numbers in rows.items()
        )

    def hand_out(self, block: str, up_to: int, at: datetime) -> tuple[int, ...]:
        """Put a block's numbers into the line, up to this one; those that were not yet."""
        store, day = self._store, self._today()
        with write(store):
            known = next((known for known in self.blocks() if known.id == block), None)
            numbers = known.up_to(up_to) if known else ()
            first = known.handed_out if known else 0
            for place, number in enumerate(numbers, first):
                self._hand_out(day, block, number, at + timedelta(microseconds=place))
        return numbers

    def take_back(self, block: str, numbers: Collection[int], at: datetime) -> None:
        """Numbers just handed out are on paper only again."""
        store = self._store
        with write(store):
            rows = self._rows(
                "SELECT visit.* FROM block_number JOIN visit ON visit.id = block_number.visit"
                " WHERE block_number.day = ? AND block = ?",
                block,
            )
            for visit in map(visit_of, rows):
                if visit.number not in numbers:
                    continue
                if visit.revision or visit.state is not VisitState.WAITING:
                    raise NotUndoable(f"number {visit.number} has been called by now")
                record_visit(store, visit, at, "taken_back", prior=visit.state)
                store.table("visit").delete(visit.id)
                store.execute("UPDATE block_number SET visit = NULL WHERE visit = ?", [visit.id])

    def _hand_out(self, day: date, block: str, number: int, at: datetime) -> None:
        draft = VisitDraft(
            key=uuid.uuid4().hex,
            topics=(UNSURE,),
            screen_language=GERMAN,
            spoken_language=GERMAN,
        )
        visit = new_visit(draft, day, number, at)
        self._store.execute(
            "UPDATE block_number SET visit = ?"
            " WHERE day = ? AND block = ? AND number = ? AND visit IS NULL",
            [visit.id, day.isoformat(), block, number],
        )
        origin = {"device": self._device, "source": "desk", "check_in_key": draft.key}
        self._store.table("visit").insert(row_of(visit) | origin)
        record_visit(self._store, visit, at, "checked_in")

    def _rows(self, sql: str, *more: str) -> list[Row]:
        return self._store.read(sql, [self._today().isoformat(), *more])


def forget_blocks(store: Store, until: date) -> None:
    """Inside the caller's transaction: what is not handed out by then lapses."""
    store.table("block_number").delete_where(
        "day < :day OR (day = :day AND visit IS NULL)", {"day": until.isoformat()}
    )
