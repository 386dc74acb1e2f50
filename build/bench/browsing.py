# SPDX-License-Identifier: EUPL-1.2
"""How much memory a visitor's screen takes for a large directory, more than for the demo's."""

from __future__ import annotations

import multiprocessing
import resource
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.town import town
from kiosk.compose.demo import make_demo
from kiosk.compose.windows import Parts, visitor_window
from kiosk.screens.hand import Hand, wait_until
from kiosk.screens.run import start_application
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory

SERVICES = 10_000
AIM_MB = 60
PATIENCE_MS = 60_000
FIELDS = ("Housing", "Culture", "Older people")


def publish(site: Path) -> None:
    """Stage the large town, as an import does in a process of its own."""
    with closing(open_directory(site)) as store:
        StoredDirectoryShelf(store).stage(town(SERVICES))


def peak() -> float:
    """The most memory this process ever had, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000


def browse(hand: Hand) -> None:
    """Look into some fields and go home."""
    for name in ("English", "Find addresses"):
        hand.touch(name)
    for field in FIELDS:
        hand.touch(field)
        hand.touch("Back")
    hand.touch("Start over")


def main() -> int:
    """Browse the demo, let the large town come, browse again, and print one row."""
    application = start_application(sys.argv[:1])
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        site = make_demo(Path(folder, "site"))
        parts = Parts(site, "visitor")
        window = visitor_window(parts, timedelta)  # time stands still: nobody is sent home
        window.root.resize(1080, 1920)
        window.root.show()
        parts.pulse.start()
        hand, editions = Hand(window.root), parts.books.editions
        browse(hand)
        before = peak()
        for _ in range(2):  # the second comes while the first is in hand
            number = editions.directory().edition
            office = multiprocessing.get_context("spawn").Process(
                target=publish, args=[site.folder]
            )
            office.start()
            wait_until(lambda: editions.directory().edition > number, PATIENCE_MS)  # noqa: B023
            office.join()
            browse(hand)
        taken = peak() - before
        window.close()
        parts.close()
    application.quit()
    print(
        f"browsing {SERVICES:,} services takes {taken:.0f} MB more than browsing the demo,"
        f" two editions at once included (aim {AIM_MB} MB, ratio {taken / AIM_MB:.1f})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
