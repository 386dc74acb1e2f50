# SPDX-License-Identifier: EUPL-1.2
"""Real parts that a test holds in its hand: a clock that stands until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.domain.clock import WatchedClock
from kiosk.domain.steady_clock import Anchor

OPENING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning."""


class MovedClock(WatchedClock, Protocol):
    """A clock that a test moves."""

    def forward(self, by: timedelta) -> datetime:
        """Move on; the new instant."""
        ...


class FixedClock:
    """Implements `kiosk.domain.clock.WatchedClock`; nobody doubts it."""

    def __init__(self, at: datetime = OPENING) -> None:
        """Stand at an instant."""
        self._at = at

    def now(self) -> datetime:
        """The instant it stands at."""
        return self._at

    def forward(self, by: timedelta) -> datetime:
        """Move on; the new instant."""
        self._at += by
        return self._at

    def doubt(self) -> None:
        """Never."""

    def follow(self) -> None:
        """There is nothing else to follow."""


class Machine:
    """A machine's clock, which can be set, and the time since its start, which cannot."""

    def __init__(self, at: datetime = OPENING, boot: str = "first") -> None:
        """Start at an instant."""
        self.at = at
        self.boot = boot
        self.up = timedelta(hours=1)

    def now(self) -> datetime:
        """What its clock says."""
        return self.at

    def uptime(self) -> timedelta:
        """Time since its start."""
        return self.up

    def runs(self, by: timedelta) -> None:
        """Time passes."""
        self.at += by
        self.up += by

    def jumps(self, by: timedelta) -> None:
        """Somebody, or something, sets its clock."""
        self.at += by

    def restarts(self, boot: str) -> None:
        """It is switched off and on."""
        self.boot = boot
        self.up = timedelta(seconds=30)


class Pocket:
    """An anchor in memory. Implements `kiosk.domain.steady_clock.AnchorBook`."""

    anchor: Anchor | None = None

    def read(self) -> Anchor | None:
        """The anchor kept last."""
        return self.anchor

    def keep(self, anchor: Anchor) -> None:
        """Keep it."""
        self.anchor = anchor
