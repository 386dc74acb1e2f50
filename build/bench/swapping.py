# SPDX-License-Identifier: EUPL-1.2
"""How long a visitor's screen stands still while another process stages a new edition."""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from bench.town import town
from kiosk.compose.demo import make_demo
from kiosk.compose.windows import Parts, visitor_window
from kiosk.screens.hand import Hand
from kiosk.screens.run import start_application
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory

SERVICES = 10_000
AIM_MS = 50
BEAT_MS = 4
WAYS = {"home": ("English",), "list of addresses": ("English", "Find addresses", "Housing")}


def publish(site: Path) -> None:
    """Stage the edition in use once more, as an import does in a process of its own."""
    with closing(open_directory(site)) as store:
        shelf = StoredDirectoryShelf(store)
        shelf.stage(replace(shelf.directory(), edition=0))


class Stillness:
    """Beats as often as a screen is drawn, and knows what lay between two beats at most."""

    def __init__(self) -> None:
        """Begin."""
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._begin()

    def _begin(self) -> None:
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._longest = self._hardest = 0.0

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        self._longest = max(self._longest, now - self._last)
        self._hardest = max(self._hardest, worked - self._worked)
        self._last, self._worked = now, worked

    def during(self, over: Callable[[], bool]) -> str:
        """Let the window work until it is over; what it stood still for at most."""
        self._begin()
        while not over():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return f"{self._longest * 1000:.0f} ms, of them {self._hardest * 1000:.0f} ms at work"


def main() -> int:
    """Stand on a page, let an edition come, and print one row for each page."""
    application = start_application(sys.argv[:1])
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        site = make_demo(Path(folder, "site"))
        with closing(open_directory(site.folder)) as store:
            StoredDirectoryShelf(store).stage(town(SERVICES))
        parts = Parts(site, "visitor")
        window = visitor_window(parts, timedelta)  # time stands still: nobody is sent home
        window.root.resize(1080, 1920)
        window.root.show()
        parts.pulse.start()
        hand, stillness, shelf = Hand(window.root), Stillness(), parts.books.editions
        stillness.during(lambda: not shelf.is_behind())
        for page, way in WAYS.items():
            for name in way:
                hand.touch(name)
            before = shelf.directory().edition
            office = multiprocessing.get_context("spawn").Process(
                target=publish, args=(site.folder,)
            )
            office.start()
            begun = time.perf_counter()
            swapping = stillness.during(lambda: shelf.directory().edition > before)  # noqa: B023
            seconds = time.perf_counter() - begun
            office.join()
            end = time.perf_counter() + seconds
            usual = stillness.during(lambda: time.perf_counter() > end)  # noqa: B023
            print(
                f"{page}: stands still for {swapping} (aim {AIM_MS} ms), while an edition of"
                f" {SERVICES:,} services comes; {usual}, while none does; {seconds:.0f} s each"
            )
            hand.touch("Start over")
        window.close()
        parts.close()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
