# SPDX-License-Identifier: EUPL-1.2
"""A pulse: twice a second it looks whether another process has committed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.trouble import StoreTrouble

if TYPE_CHECKING:
    from kiosk.domain.books import Watch

log = logging.getLogger(__name__)

PULSE_MS = 400


class Pulse(QObject):
    """Tells a screen when to read the store again, and when it cannot."""

    changed = Signal()
    lost = Signal(str)
    ticked = Signal()

    def __init__(self, watch: Watch, parent: QObject | None = None) -> None:
        """Watch one store."""
        super().__init__(parent)
        self._watch = watch
        self._timer = QTimer(self)
        self._timer.setInterval(PULSE_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat."""
        self._timer.start()

    def stop(self) -> None:
        """Beat no longer."""
        self._timer.stop()

    def beat(self) -> None:
        """Look once."""
        try:
            changed = self._watch.changed()
        except StoreTrouble as trouble:
            log.warning("store.unreadable %s", trouble)
            self.lost.emit(str(trouble))
            return
        if changed:
            self.changed.emit()
        self.ticked.emit()
