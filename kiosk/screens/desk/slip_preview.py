# SPDX-License-Identifier: EUPL-1.2
"""A slip seen before it is printed, rendered away from the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.desk.preview import picture_address
from kiosk.screens.lane import Done, Failed, Lane

if TYPE_CHECKING:
    from kiosk.domain.slip import Slip
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SlipPreview(QObject):
    """What PreviewSheet.qml shows."""

    shownChanged = Signal()

    def __init__(
        self, ports: DeskPorts, deeds: Deeds, executor: Executor, parent: QObject | None = None
    ) -> None:
        """Show no slip yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._lane = Lane(executor, self)
        self._seeing = False
        self._picture = ""

    @Property(bool, notify=shownChanged)
    def seeing(self) -> bool:
        """Whether a slip is looked at."""
        return self._seeing

    @Property(str, notify=shownChanged)
    def picture(self) -> str:
        """The slip as it will be printed; empty until it is rendered."""
        return self._picture

    def look(self, slip: Slip) -> None:
        """See a slip, or stop looking."""
        if self._seeing:
            self.close()
            return
        self._seeing = True
        self.shownChanged.emit()
        self._lane.run(lambda: picture_address(self._ports.render(slip)), self._seen)

    def close(self) -> None:
        """Stop looking."""
        self._seeing = False
        self._picture = ""
        self.shownChanged.emit()

    def _seen(self, outcome: Done | Failed) -> None:
        match outcome:
            case Done(picture):
                self._picture = picture if self._seeing else ""
            case Failed():
                self._seeing = False
                words = self._deeds.phrases.translate("Desk", "The slip cannot be shown.")
                self._deeds.refuse(words)
        self.shownChanged.emit()
