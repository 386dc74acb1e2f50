# SPDX-License-Identifier: EUPL-1.2
"""A slip that is with the printer for long: said before the printer says anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.ports import PAPER_PATIENCE
from kiosk.screens.desk.slip_names import slip_name

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.ports import Phrases, QueuedSlip


@dataclass(frozen=True, slots=True)
class InHand:
    """The slip that the printer has, and since when this desk has seen it there."""

    slip: QueuedSlip
    since: datetime

    def late(self, now: datetime) -> bool:
        """Whether its paper should have come by now."""
        return now - self.since >= PAPER_PATIENCE

    def words(self, phrases: Phrases) -> str:
        """What is to be done about it."""
        text = phrases.translate(
            "Desk",
            "The printer takes long. Please look at it. Not printed yet: {name}",
            "It has not answered for a while; {name} is the number, or code, of one slip",
        )
        return text.format(name=slip_name(self.slip.slip, phrases))


def seen(slip: QueuedSlip | None, before: InHand | None, now: datetime) -> InHand | None:
    """The slip that the printer has now, after what it had when the desk looked last."""
    if slip is None or (before and before.slip.id == slip.id):
        return before if slip else None
    return InHand(slip, now)
