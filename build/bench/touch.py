# SPDX-License-Identifier: EUPL-1.2
"""What the last touch of a check-in costs, beside a bare commit of the rows that it stored."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QInputDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from bench.bare import BareCommit
from kiosk.compose.demo import make_demo
from kiosk.compose.windows import Parts, visitor_window
from kiosk.screens.hand import Hand
from kiosk.screens.run import start_application

ROUNDS = 60
UNCOUNTED = 5
"""Rounds in which pages and fonts are loaded for the first time."""
WAY = ("English", "Talk to us", "Housing")
LAST_TOUCH = "Get my number"
AFTERWARDS = "Done"


class Finger:
    """One finger that says how long its touch took."""

    def __init__(self, window: QQuickWindow) -> None:
        """Hold a finger over a window."""
        self._window = window
        self._finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def seconds_of(self, button: QQuickItem) -> float:
        """Touch a button, and count until what it did is stored and the next page is built."""
        middle = QPointF(button.width() / 2, button.height() / 2)
        point = button.mapToScene(middle).toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        start = time.perf_counter()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()
        QCoreApplication.processEvents()
        return time.perf_counter() - start


def main() -> int:
    """Check in again and again through the real window; print one row."""
    application = start_application(sys.argv[:1])
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        site = make_demo(Path(folder, "site"))
        parts = Parts(site, "visitor")
        parts.books.days.open_desk(site.profile.desks[0].id, site.clock.now())
        window = visitor_window(parts)
        window.root.resize(1080, 1920)
        window.root.show()
        hand, finger = Hand(window.root), Finger(window.root)
        bare = BareCommit(site.folder / "visits.db")
        touches: list[float] = []
        commits: list[float] = []
        for _ in range(UNCOUNTED + ROUNDS):
            for name in WAY:
                hand.touch(name)
            hand.wait_for(LAST_TOUCH)
            touches.append(finger.seconds_of(hand.find(LAST_TOUCH)))
            commits.append(bare.repeat())
            hand.touch(AFTERWARDS)
        bare.close()
        window.close()
        parts.close()
    application.quit()
    touch, commit = (median(times[UNCOUNTED:]) * 1000 for times in (touches, commits))
    print(
        f"touch to committed number {touch:.2f} ms   bare commit of the same rows {commit:.2f} ms"
        f"   ratio {touch / commit:.1f}   (medians of {ROUNDS})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
