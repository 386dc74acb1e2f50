# SPDX-License-Identifier: EUPL-1.2
"""What the waiting room sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.ticket import Look, look
from kiosk.domain.visit import VisitState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.visit import Visit

MOST_CURRENT = 3
MOST_RECENT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A number called to a desk.

    Attributes:
        times: how often it was called; a new call of the same number chimes again.
        language: the visitor's own, where they chose to be called in it.
    """

    visit: str
    number: int
    look: Look
    desk: str
    called_at: datetime
    times: int
    language: str | None


@dataclass(frozen=True, slots=True)
class Board:
    """Calls that wait for somebody to come, and those before them."""

    current: tuple[Call, ...]
    recent: tuple[Call, ...]


def board(calls: Sequence[Visit], pictograms: tuple[str, ...]) -> Board:
    """The board for today's called visits, in the order of `VisitBook.recent_calls`."""
    current = [visit for visit in calls if visit.state is VisitState.CALLED]
    shown = current[:MOST_CURRENT]
    recent = [visit for visit in calls if visit not in shown and visit.desk is not None]
    return Board(
        tuple(_call(visit, pictograms) for visit in shown),
        tuple(_call(visit, pictograms) for visit in recent[:MOST_RECENT]),
    )


def _call(visit: Visit, pictograms: tuple[str, ...]) -> Call:
    return Call(
        visit=visit.id,
        number=visit.number,
        look=look(visit.number, pictograms),
        desk=visit.desk or "",
        called_at=visit.called_at or visit.taken_at,
        times=visit.calls,
        language=visit.call_language,
    )
