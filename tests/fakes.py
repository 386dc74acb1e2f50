# SPDX-License-Identifier: EUPL-1.2
"""Real parts that a test holds in its hand: a clock that stands until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

OPENING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning."""


class FixedClock:
    """Implements `kiosk.domain.clock.Clock`."""

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
