# SPDX-License-Identifier: EUPL-1.2
"""Each day the directory is brought up to that day, by a process of its own."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from kiosk.compose.site import Site
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)

COMMAND: Final = ("content", "renew")
BEFORE_THE_NEXT_TRY: Final = timedelta(hours=1)


class Process(Protocol):
    """The part of `subprocess.Popen` that is needed."""

    def poll(self) -> int | None:
        """Its exit code; None while it runs."""
        ...

    def terminate(self) -> None:
        """Ask it to end."""
        ...

    def wait(self) -> int:
        """Wait until it has ended."""
        ...


class Renewal:
    """Starts the work at the first beat and after each midnight, in the screen that is on duty.

    It is seconds of reckoning and memory that is not given back: nothing for a window's process.
    """

    def __init__(
        self,
        site: Site,
        pulse: Pulse,
        on_duty: Callable[[], bool],
        start: Callable[[], Process],
    ) -> None:
        """Look at each beat.

        Args:
            site: the site.
            pulse: beats.
            on_duty: whether this screen, of all the site's, is the one that does such things.
            start: starts the work.
        """
        self._site = site
        self._on_duty = on_duty
        self._start = start
        self._running: Process | None = None
        self._begun_for: date | None = None
        self._done_for: date | None = None
        self._not_before: datetime | None = None
        pulse.ticked.connect(self._beat)

    def close(self) -> None:
        """End what is under way; the edition in use stays."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()

    def _beat(self) -> None:
        if self._running is not None:
            self._look(self._running)
        elif self._due() and self._on_duty():
            self._begun_for = self._site.today()
            try:
                self._running = self._start()
            except OSError as error:
                self._failed(str(error))

    def _due(self) -> bool:
        waits = self._not_before is not None and self._site.clock.now() < self._not_before
        return not waits and self._done_for != self._site.today()

    def _look(self, running: Process) -> None:
        code = running.poll()
        if code is None:
            return
        self._running = None
        if code:
            self._failed(f"code={code}")
        else:
            self._done_for, self._not_before = self._begun_for, None

    def _failed(self, why: str) -> None:
        log.error("renewal.failed %s", why)
        self._not_before = self._site.clock.now() + BEFORE_THE_NEXT_TRY
