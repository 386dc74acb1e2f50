# SPDX-License-Identifier: EUPL-1.2
"""The site's one spooler, in whichever screen holds its lock."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.lane import Failed, Lane, PoolExecutor

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.compose.site import Site
    from kiosk.domain.ports import SlipPrinter
    from kiosk.printing.spooler import Spooler
    from kiosk.screens.lane import Done
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)

BEATS_BETWEEN_TRIES = 10


class Press:
    """Prints waiting slips on a lane of its own; the window never waits for paper."""

    def __init__(self, site: Site, pulse: Pulse, printer: Callable[[], SlipPrinter]) -> None:
        """Try for the lock at each tenth beat until this process holds it.

        Args:
            site: the site.
            pulse: tells when slips may be waiting.
            printer: makes the site's printer.
        """
        self._site = site
        self._printer = printer
        self._lock = FileLock(site.folder / "locks" / "spooler.lock", timeout=0)
        self._executor = PoolExecutor()
        self._lane = Lane(self._executor)
        self._spooler: Spooler | None = None
        self._beats = 0
        self._wanted = False
        self._failed = False
        self._ending = False
        pulse.changed.connect(self.wake)
        pulse.ticked.connect(self._beat)
        self._take_lock()

    def on_duty(self) -> bool:
        """Whether this process, of all the site's, is the one that prints."""
        return self._lock.is_locked

    def wake(self) -> None:
        """Slips may be waiting."""
        if not self._lock.is_locked:
            return
        if self._lane.busy:
            self._wanted = True
            return
        self._wanted = False
        self._lane.run(self._print_all, self._ended)

    def close(self) -> None:
        """Finish the slip in hand and let another screen take over."""
        self._ending = True
        self._executor.finish()
        self._lock.release()

    def _beat(self) -> None:
        self._beats += 1
        if self._beats % BEATS_BETWEEN_TRIES:
            return
        if not self._lock.is_locked:
            self._take_lock()
        elif self._failed:
            self._failed = False
            self.wake()

    def _take_lock(self) -> None:
        try:
            self._lock.acquire()
        except (Timeout, OSError):
            return
        log.info("press.took_over")
        self.wake()

    def _print_all(self) -> None:
        """On the lane. After a store that failed, the next try begins with recovery."""
        if self._spooler is None:
            self._spooler = self._make_spooler()
        try:
            while not self._ending and self._spooler.run_once() is not None:
                pass
        except StoreTrouble:
            self._spooler = None
            raise

    def _ended(self, outcome: Done | Failed) -> None:
        self._failed = isinstance(outcome, Failed)
        if self._wanted and not self._failed:
            self.wake()

    def _make_spooler(self) -> Spooler:
        from kiosk.printing.slips import render  # noqa: PLC0415 - off the start path
        from kiosk.printing.spooler import Spooler  # noqa: PLC0415 - as above
        from kiosk.screens.language import PhraseShelf  # noqa: PLC0415 - as above
        from kiosk.store.opening import open_visits  # noqa: PLC0415 - as above
        from kiosk.store.print_book import StoredPrintBook  # noqa: PLC0415 - as above

        phrases = PhraseShelf(self._site.languages)
        book = StoredPrintBook(open_visits(self._site.folder), self._site.today)
        spooler = Spooler(book, self._printer(), lambda slip: render(slip, phrases))
        spooler.recover()
        return spooler
