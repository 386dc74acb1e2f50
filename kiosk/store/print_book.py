# SPDX-License-Identifier: EUPL-1.2
"""Slips on their way to paper."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, datetime

from kiosk.domain.ports import QueuedSlip, SlipState
from kiosk.domain.slip import Slip
from kiosk.domain.trouble import StoreTrouble
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant, json_text, queued_slip_of, slip_kind

_IN_FLIGHT = (SlipState.CLAIMED, SlipState.SUBMITTED)
_UNPRINTED = (SlipState.FAILED, SlipState.UNKNOWN)


class StoredPrintBook:
    """Implements `kiosk.domain.ports.PrintBook`; what was not printed on its day never is."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep slips in visits.db for the site's calendar day."""
        self._store = store
        self._today = today

    def add(self, slip: Slip, at: datetime) -> str:
        """Queue a slip; its id."""
        with write(self._store):
            return queue(self._store, slip, self._today(), at)

    def slip(self, slip_id: str) -> QueuedSlip | None:
        """One slip."""
        return self._one("SELECT * FROM slip WHERE id = ?", slip_id)

    def ticket(self, visit_id: str) -> QueuedSlip | None:
        """The slip of a visit's number."""
        return self._one("SELECT * FROM slip WHERE visit = ? AND kind = 'ticket'", visit_id)

    def claim(self) -> QueuedSlip | None:
        """Take today's oldest waiting slip; a visitor who waits for paper comes before a block."""
        with write(self._store):
            waiting = self._one(
                "SELECT * FROM slip WHERE day = ? AND state = 'waiting'"
                " ORDER BY kind = 'number', seq LIMIT 1",
                self._today().isoformat(),
            )
            if waiting is None:
                return None
            self._set(waiting.id, SlipState.CLAIMED)
            return self.slip(waiting.id)

    def submitted(self, slip_id: str) -> None:
        """The next act is to hand it to the printer.

        Raises:
            StoreTrouble: somebody else has it by now: it must not be printed.
        """
        self._move(slip_id, (SlipState.CLAIMED,), SlipState.SUBMITTED)

    def printed(self, slip_id: str) -> None:
        """The paper came out."""
        self._move(slip_id, (SlipState.SUBMITTED,), SlipState.PRINTED)

    def failed(self, slip_id: str, reason: str) -> None:
        """It did not print, for sure."""
        self._move(slip_id, _IN_FLIGHT, SlipState.FAILED, reason)

    def unknown(self, slip_id: str, reason: str) -> None:
        """It may have printed: look in the tray; what is known of why nobody knows."""
        self._move(slip_id, _IN_FLIGHT, SlipState.UNKNOWN, reason)

    def in_hand(self) -> QueuedSlip | None:
        """Today's slip that the printer has now."""
        return self._one(
            "SELECT * FROM slip WHERE day = ? AND state = 'submitted' ORDER BY seq LIMIT 1",
            self._today().isoformat(),
        )

    def latest(self) -> QueuedSlip | None:
        """Today's slip that a printer dealt with last, well or not."""
        return self._one(
            "SELECT * FROM slip WHERE day = ? AND state IN ('printed', 'failed', 'unknown')"
            " ORDER BY seq DESC LIMIT 1",
            self._today().isoformat(),
        )

    def recover(self) -> None:
        """After a crash: claimed waits again, submitted is unknown."""
        with write(self._store):
            self._store.execute("UPDATE slip SET state = 'waiting' WHERE state = 'claimed'")
            self._store.execute(
                "UPDATE slip SET state = 'unknown', reason = 'unknown' WHERE state = 'submitted'"
            )

    def unprinted(self) -> tuple[QueuedSlip, ...]:
        """Today's failed and unknown slips, oldest first."""
        rows = self._store.read(
            "SELECT * FROM slip WHERE day = ? AND state IN ('failed', 'unknown') ORDER BY seq",
            [self._today().isoformat()],
        )
        return tuple(map(queued_slip_of, rows))

    def print_again(self, slip_id: str) -> None:
        """A person at the desk wants it now; only what did not print, or may not have."""
        self._settle(slip_id, _UNPRINTED, SlipState.WAITING)

    def dismiss(self, slip_id: str) -> None:
        """A person at the desk says it is not needed; no matter where it is on its way."""
        self._settle(slip_id, (SlipState.WAITING, *_UNPRINTED), SlipState.DISMISSED)

    def _one(self, sql: str, key: str) -> QueuedSlip | None:
        row = self._store.one(sql, [key])
        return None if row is None else queued_slip_of(row)

    def _set(self, slip_id: str, state: SlipState, reason: str | None = None) -> None:
        self._store.execute(
            "UPDATE slip SET state = ?, reason = ? WHERE id = ?", [state, reason, slip_id]
        )

    def _move(
        self,
        slip_id: str,
        sources: tuple[SlipState, ...],
        state: SlipState,
        reason: str | None = None,
    ) -> None:
        with write(self._store):
            slip = self.slip(slip_id)
            if slip is None or slip.state not in sources:
                found = "gone" if slip is None else slip.state.value
                raise StoreTrouble(
                    f"{self._store.path}: a slip is {found}, it cannot become {state}"
                )
            self._set(slip_id, state, reason)

    def _settle(self, slip_id: str, sources: tuple[SlipState, ...], state: SlipState) -> None:
        with write(self._store):
            slip = self.slip(slip_id)
            if slip is not None and slip.state in sources:
                self._set(slip_id, state)


def forget_slips(store: Store, day: date) -> None:
    """Drop a day's slips inside the caller's transaction: settled ones, and tickets not begun.

    What is on its way, or asked for by staff, still comes out.
    """
    store.table("slip").delete_where(
        "day = ? AND (state IN ('printed', 'failed', 'unknown', 'dismissed')"
        " OR (state = 'waiting' AND kind IN ('ticket', 'number')))",
        [day.isoformat()],
    )


def queue(store: Store, slip: Slip, day: date, at: datetime, visit: str | None = None) -> str:
    """Queue a slip inside the caller's transaction; its id."""
    slip_id = uuid.uuid4().hex
    store.table("slip").insert(
        {
            "id": slip_id,
            "kind": slip_kind(slip),
            "content": json_text(slip),
            "visit": visit,
            "day": day.isoformat(),
            "made_at": instant(at),
            "state": SlipState.WAITING,
            "reason": None,
        }
    )
    return slip_id
