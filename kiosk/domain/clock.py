# SPDX-License-Identifier: EUPL-1.2
"""What time it is: handed in everywhere, so that tests can set it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.domain.steady_clock import Doubt


class Clock(Protocol):
    """A source of the present instant."""

    def now(self) -> datetime:
        """The present instant, timezone-aware, in UTC."""
        ...


class WatchedClock(Clock, Protocol):
    """A clock that can tell when the machine's own cannot be right."""

    def doubt(self) -> Doubt | None:
        """What a person should see to, if anything."""
        ...

    def follow(self) -> None:
        """A person says that the machine's clock is right."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, timezone-aware, in UTC."""
        return datetime.now(UTC)


def wall_clock(instant: datetime, zone: ZoneInfo) -> datetime:
    """The naive local time that a clock on the site's wall shows at an instant."""
    return instant.astimezone(zone).replace(tzinfo=None)


def site_day(instant: datetime, zone: ZoneInfo) -> date:
    """The site's calendar day at an instant; ticket numbers restart with it."""
    return instant.astimezone(zone).date()
