# SPDX-License-Identifier: EUPL-1.2
"""A way on for people, and the cause for staff, until the store opens again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.domain.ports import Phrases

QML_IMPORT_NAME = "kiosk.screens.fault"
QML_IMPORT_MAJOR_VERSION = 1
RETRY_MS = 3000


@dataclass(frozen=True, slots=True)
class FaultLine:
    """What to do, in one language."""

    words: str


@QmlElement
class FaultScreen(QObject):
    """What FaultWindow.qml shows; looks again every three seconds.

    `mended` is emitted once the store opens.
    """

    mended = Signal()

    def __init__(
        self,
        phrases: Sequence[Phrases],
        cause: str,
        works: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Show a fault.

        Args:
            phrases: the languages to say it in.
            cause: a sentence for staff, or nothing on screens for everyone.
            works: whether the store opens now.
        """
        super().__init__(parent)
        self._lines = Rows(FaultLine, lambda line: line.words, self)
        self._lines.show(
            [
                FaultLine(said.translate("Fault", "Please come to us at the desk."))
                for said in phrases
            ]
        )
        self._cause = cause
        self._works = works
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(RETRY_MS)

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """The same sentence in each language."""
        return self._lines

    @Property(str, constant=True)
    def cause(self) -> str:
        """What is wrong and where, for staff."""
        return self._cause

    def look(self) -> None:
        """Try again."""
        if self._works():
            self._timer.stop()
            self.mended.emit()
