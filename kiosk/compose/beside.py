# SPDX-License-Identifier: EUPL-1.2
"""The sync's process beside the screens: begun after them, and again whenever it dies."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from kiosk.sync.backoff import wait_after

if TYPE_CHECKING:
    from collections.abc import Callable
    from subprocess import Popen

log = logging.getLogger(__name__)

COMMAND: Final = ("sync", "run")
AFTER_THE_SCREENS: Final = 15.0
"""Seconds that the screens have the machine for themselves at the start."""
LONG_LIFE: Final = 600.0
"""A process that lived so many seconds was well: its end is the first again."""


class Beside:
    """Keeps one process running while it is wanted; each time it dies sooner, it waits longer."""

    def __init__(
        self,
        wanted: Callable[[], bool],
        start: Callable[[], Popen[bytes]],
        now: Callable[[], float],
        chance: Callable[[], float],
    ) -> None:
        """Start nothing yet.

        Args:
            wanted: whether it should run; asked until it does.
            start: starts it.
            now: seconds on a clock that never goes back.
            chance: a number from 0 to 1, another one each time.
        """
        self._wanted = wanted
        self._start = start
        self._now = now
        self._chance = chance
        self._running: Popen[bytes] | None = None
        self._deaths = 0
        self._since = 0.0
        self._not_before = now() + AFTER_THE_SCREENS

    def look(self) -> None:
        """Start it where it is time to."""
        if self._running is not None:
            code = self._running.poll()
            if code is not None:
                self._running = None
                self._died(f"code={code}")
        elif self._now() >= self._not_before and self._wanted():
            self._since = self._now()
            try:
                self._running = self._start()
            except OSError as error:
                self._died(str(error))

    def end(self) -> Popen[bytes] | None:
        """Ask it to end; what to wait for."""
        if self._running is not None:
            self._running.terminate()
        return self._running

    def _died(self, why: str) -> None:
        lived = self._now() - self._since
        self._deaths = 1 if lived >= LONG_LIFE else self._deaths + 1
        wait = wait_after(self._deaths, self._chance).total_seconds()
        self._not_before = self._now() + wait
        log.error("sync.died %s after %ss, again in %ss", why, round(lived), round(wait))
