# SPDX-License-Identifier: EUPL-1.2
"""The tour's clock: a working morning, whenever the tour is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.clock import SystemClock
from kiosk.store.anchor_file import uptime

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MORNING = time(9, 40)
_SATURDAY = 5


@dataclass(slots=True)
class TourClock:
    """The real clock, moved; every screen of a tour moves by the same.

    Implements `kiosk.domain.clock.WatchedClock`.
    """

    moved: timedelta

    def now(self) -> datetime:
        """The present instant of the tour, timezone-aware, in UTC."""
        return SystemClock().now() + self.moved

    def uptime(self) -> timedelta:
        """Time since the machine's start, moved as well."""
        return uptime() + self.moved

    def later(self, seconds: float) -> None:
        """Move on."""
        self.moved += timedelta(seconds=seconds)

    def doubt(self) -> None:
        """Nobody doubts it."""

    def follow(self) -> None:
        """There is nothing else to follow."""


def to_the_morning(zone: ZoneInfo) -> timedelta:
    """How far the clock must move to the next weekday's morning."""
    now = SystemClock().now()
    day = now.astimezone(zone).date() + timedelta(days=1)
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    morning = datetime.combine(day, MORNING, zone).astimezone(UTC)
    return morning - now
