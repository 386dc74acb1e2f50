# SPDX-License-Identifier: EUPL-1.2
"""A day at a site, minute by minute: its people, its machine, and what goes wrong."""

from __future__ import annotations

import os
import random
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.compose.books import Books
from kiosk.domain.books import VisitDraft
from kiosk.domain.front_door import CheckedIn, NotOpen, NumbersStopped, Shut
from kiosk.domain.steady_clock import SteadyClock
from kiosk.domain.ticket import Look
from tests.fakes import Machine, Pocket
from tests.screens.desk_robot import Desk
from tests.screens.robots import Foyer, VisitorRobot

MINUTE = timedelta(minutes=1)
MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""Nine o'clock on a Monday at the site."""

SEED = int(os.environ.get("KIOSK_STORY_SEED", "1"))
"""Other days, other chances: the stories hold for each."""


class StoryClock(SteadyClock):
    """The product's own clock, on a machine that the story holds."""

    def __init__(self, machine: Machine) -> None:
        """Start with the machine."""
        super().__init__(machine, machine.uptime, machine.boot, Pocket())
        self._story_machine = machine

    def forward(self, by: timedelta) -> datetime:
        """Time passes; the new instant."""
        self._story_machine.runs(by)
        return self.now()


class Story(Foyer):
    """A site whose machine's clock may jump within its first minutes."""

    def __init__(
        self,
        folder: Path,
        *,
        jump: timedelta,
        begins: datetime = MORNING,
        desks: tuple[str, ...] = ("1",),
    ) -> None:
        """Begin a day.

        Args:
            folder: where the site is made.
            jump: by how much the machine's clock is set; not at all if zero.
            begins: the first instant.
            desks: those that are open from the start.
        """
        self.chance = random.Random(SEED)  # noqa: S311 - a seeded day, not a secret
        self.machine = Machine(begins)
        super().__init__(folder, desks=desks, clock=StoryClock(self.machine))
        self._jump = jump
        self._jumps_at = self.chance.randint(1, 4)
        self._minutes = 0
        self._windows: list[VisitorRobot | Desk] = []

    def touchscreen(self) -> VisitorRobot:
        """The visitors' screen, switched on."""
        robot = VisitorRobot(self)
        self._windows.append(robot)
        return robot

    def sits_down(self, *, opens: bool = True) -> Desk:
        """Somebody at desk 2, who opens it."""
        desk = Desk(self, seated=opens)
        self._windows.append(desk)
        return desk

    def passes(self, minutes: int) -> None:
        """Time goes by, and with it the moment at which the machine's clock is set."""
        for _ in range(minutes):
            self._minutes += 1
            self.clock.forward(MINUTE)
            if self._minutes == self._jumps_at:
                self.machine.jumps(self._jump)
                self._jump_is_told()

    def arrives(self, *topics: str, **told: Any) -> CheckedIn | NotOpen | NumbersStopped | Shut:
        """A visitor asks for a number at the machine's own door."""
        draft = VisitDraft(
            key=uuid.uuid4().hex,
            topics=topics or ("housing",),
            screen_language="ar",
            spoken_language="ar",
            **told,
        )
        return self.books.door.check_in(draft)

    def is_given(self, *topics: str) -> CheckedIn:
        """A visitor who gets a number."""
        given = self.arrives(*topics)
        assert isinstance(given, CheckedIn)
        assert isinstance(given.look, Look)
        return given

    def another_process(self) -> Books:
        """The same site, opened by somebody else."""
        return Books(self.site, "desk")

    def ends(self) -> None:
        """Everything is switched off."""
        for window in self._windows:
            window.leaves()
        self.books.close()

    def _jump_is_told(self) -> None:
        told = self.clock.doubt() is not None
        assert told == (self._jump != timedelta())
