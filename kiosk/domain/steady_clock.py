# SPDX-License-Identifier: EUPL-1.2
"""A clock that keeps its pace when somebody, or something, moves the machine's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.clock import Clock

FOLLOWED = timedelta(minutes=2)
"""The machine's clock may be set by this much unasked: time servers do, people see nothing."""

_KEPT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An instant that was believed at a moment since the machine's start.

    Attributes:
        boot: names the machine's start; the same in every process until the next.
        uptime: since that start.
        at: the instant, in UTC.
    """

    boot: str
    uptime: timedelta
    at: datetime


class AnchorBook(Protocol):
    """Where the processes of a site share their anchor."""

    def read(self) -> Anchor | None:
        """The anchor kept last; None where there is none to read."""
        ...

    def keep(self, anchor: Anchor) -> None:
        """Keep an anchor for every process; where that cannot be, each keeps its own."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """The machine's clock cannot be right.

    Attributes:
        machine: what the machine's clock says.
        ours: what this program counts with instead, or, where `behind`, what has been already.
        behind: the machine started with a time that lies before what has been.
    """

    machine: datetime
    ours: datetime
    behind: bool = False


class SteadyClock:
    """Implements `kiosk.domain.clock.WatchedClock` for all processes of a site alike.

    A jump of the machine's clock reorders a queue and can end a day. So instants come from
    the time since the machine's start, and the machine's clock is followed by small steps
    only, or when a person says so.
    """

    def __init__(
        self, machine: Clock, uptime: Callable[[], timedelta], boot: str, anchors: AnchorBook
    ) -> None:
        """Take over the site's anchor, or begin a new one after a start of the machine.

        Args:
            machine: the machine's clock.
            uptime: time since the machine's start; never jumps.
            boot: names that start.
            anchors: shared with the site's other processes.
        """
        self._machine = machine
        self._uptime = uptime
        self._boot = boot
        self._anchors = anchors
        self._been: datetime | None = None
        known = anchors.read()
        if known is not None and known.boot == boot:
            self._anchor = known
            return
        self._anchor = self._here(machine.now())
        if known is not None and self._anchor.at < known.at - FOLLOWED:
            self._been = known.at
        else:
            anchors.keep(self._anchor)

    def now(self) -> datetime:
        """The present instant, timezone-aware, in UTC."""
        machine = self._machine.now()
        if self._been is not None and machine > self._been:
            self.follow()
        ours = self._count()
        if abs(machine - ours) > FOLLOWED:
            self._take_over()
            return self._count()
        if abs(machine - ours) > _KEPT:
            self._anchor = self._here(machine)
            if self._been is None:
                self._anchors.keep(self._anchor)
        return machine

    def doubt(self) -> Doubt | None:
        """What a person should see to, if anything."""
        machine, ours = self._machine.now(), self.now()
        if abs(machine - ours) > FOLLOWED:
            return Doubt(machine=machine, ours=ours)
        if self._been is not None:
            self._take_over()
        if self._been is not None:
            return Doubt(machine=machine, ours=self._been, behind=True)
        return None

    def follow(self) -> None:
        """A person says that the machine's clock is right."""
        self._been = None
        self._anchor = self._here(self._machine.now())
        self._anchors.keep(self._anchor)

    def _here(self, at: datetime) -> Anchor:
        return Anchor(boot=self._boot, uptime=self._uptime(), at=at.astimezone(UTC))

    def _count(self) -> datetime:
        return self._anchor.at + (self._uptime() - self._anchor.uptime)

    def _take_over(self) -> None:
        """Another process may have been told to follow."""
        known = self._anchors.read()
        if known is not None and known.boot == self._boot:
            self._anchor = known
            self._been = None
