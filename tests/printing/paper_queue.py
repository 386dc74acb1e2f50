# SPDX-License-Identifier: EUPL-1.2
"""A print book in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.ports import QueuedSlip, SlipState
from kiosk.domain.slip import Slip
from kiosk.printing.slips import title


class PaperQueue:
    """The part of a print book that a spooler touches, and a desk's buttons."""

    def __init__(self, *slips: Slip) -> None:
        """Slips that wait."""
        self.slips: dict[str, QueuedSlip] = {}
        for slip in slips:
            self.add(slip, datetime(2026, 11, 21, 13, 5, tzinfo=UTC))

    def add(self, slip: Slip, at: datetime) -> str:
        """Queue a slip."""
        slip_id = title(slip)
        self.slips[slip_id] = QueuedSlip(
            id=slip_id, slip=slip, state=SlipState.WAITING, reason=None, made_at=at
        )
        return slip_id

    def slip(self, slip_id: str) -> QueuedSlip | None:
        """One slip."""
        return self.slips.get(slip_id)

    def ticket(self, visit_id: str) -> QueuedSlip | None:  # noqa: ARG002
        """None here: visits are the store's affair."""
        return None

    def claim(self) -> QueuedSlip | None:
        """The oldest that waits."""
        for slip_id, queued in self.slips.items():
            if queued.state is SlipState.WAITING:
                self._move(slip_id, SlipState.CLAIMED)
                return self.slips[slip_id]
        return None

    def submitted(self, slip_id: str) -> None:
        """On its way."""
        self._move(slip_id, SlipState.SUBMITTED)

    def printed(self, slip_id: str) -> None:
        """Out."""
        self._move(slip_id, SlipState.PRINTED)

    def failed(self, slip_id: str, reason: str) -> None:
        """Not out."""
        self._move(slip_id, SlipState.FAILED, reason)

    def unknown(self, slip_id: str, reason: str) -> None:
        """Who knows."""
        self._move(slip_id, SlipState.UNKNOWN, reason)

    def in_hand(self) -> QueuedSlip | None:
        """What the printer has."""
        submitted = (slip for slip in self.slips.values() if slip.state is SlipState.SUBMITTED)
        return next(submitted, None)

    def recover(self) -> None:
        """After a crash."""
        after = {SlipState.CLAIMED: SlipState.WAITING, SlipState.SUBMITTED: SlipState.UNKNOWN}
        for slip_id, queued in self.slips.items():
            self._move(slip_id, after.get(queued.state, queued.state))

    def unprinted(self) -> tuple[QueuedSlip, ...]:
        """What a desk sees."""
        seen = {SlipState.FAILED, SlipState.UNKNOWN}
        return tuple(queued for queued in self.slips.values() if queued.state in seen)

    def print_again(self, slip_id: str) -> None:
        """The desk's button."""
        self._move(slip_id, SlipState.WAITING)

    def dismiss(self, slip_id: str) -> None:
        """The desk's other button."""
        self._move(slip_id, SlipState.DISMISSED)

    def states(self) -> list[SlipState]:
        """How far each got."""
        return [queued.state for queued in self.slips.values()]

    def _move(self, slip_id: str, state: SlipState, reason: str | None = None) -> None:
        self.slips[slip_id] = replace(self.slips[slip_id], state=state, reason=reason)
