# SPDX-License-Identifier: EUPL-1.2
"""Nobody touches the screen any more: warn, count down, then let it forget."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_MS = 250


class Idle(QObject):
    """Counts from the last touch; `expired` when nobody answered the warning."""

    changed = Signal()
    expired = Signal()

    def __init__(
        self,
        uptime: Callable[[], timedelta],
        patience: Callable[[], int | None],
        warning_seconds: int,
        parent: QObject | None = None,
    ) -> None:
        """Begin to count.

        Args:
            uptime: a time that only ever passes; a clock that is set moves no session's end.
            patience: seconds without a touch until the warning; None while there is
                nothing to forget.
            warning_seconds: from the warning until `expired`.
        """
        super().__init__(parent)
        self._uptime = uptime
        self._patience = patience
        self._warning = timedelta(seconds=warning_seconds)
        self._touched_at = uptime()
        self._left = 0
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    @property
    def seconds_left(self) -> int:
        """Seconds until everything is forgotten; 0 while nobody is warned."""
        return self._left

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._uptime()
        self._show(0)

    def look(self) -> None:
        """See how long ago the last touch was."""
        patience = self._patience()
        if patience is None:
            self.touched()
            return
        quiet = self._uptime() - self._touched_at
        left = timedelta(seconds=patience) + self._warning - quiet
        if left <= timedelta():
            self.touched()
            self.expired.emit()
        elif left <= self._warning:
            self._show(-(-left // timedelta(seconds=1)))
        else:
            self._show(0)

    def _show(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()
