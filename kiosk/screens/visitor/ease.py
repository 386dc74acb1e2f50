# SPDX-License-Identifier: EUPL-1.2
"""How the visitor who stands there wants the screen; as usual again for the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Comfort
from kiosk.domain.touch import Eased

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.page import Flow
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EasePart(QObject):
    """The comfort page's wishes, which every page follows."""

    changed = Signal()

    def __init__(self, touch: Callable[[Touch], None], parent: QObject | None = None) -> None:
        """Be as usual; belong to a screen that is told each touch."""
        super().__init__(parent)
        self._touch = touch
        self._comfort = Comfort()

    def show(self, flow: Flow) -> None:
        """Show what the visitor of a flow wishes."""
        if flow.comfort != self._comfort:
            self._comfort = flow.comfort
            self.changed.emit()

    @Property(int, notify=changed)
    def letters(self) -> int:
        """How large the visitor wants the letters, in percent of what is usual."""
        return self._comfort.letters

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether the visitor wants white and yellow on black."""
        return self._comfort.contrast

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Whether the visitor wants everything within reach from a seat."""
        return self._comfort.low

    @Property(bool, notify=changed)
    def largeTargets(self) -> bool:
        """Whether the visitor wants more room for a finger."""
        return self._comfort.large_targets

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing shall move, and there shall be more time."""
        return self._comfort.calm

    @Property(bool, notify=changed)
    def aloud(self) -> bool:
        """Whether every page shall be read aloud once it is there."""
        return self._comfort.aloud

    @Property(bool, notify=changed)
    def eased(self) -> bool:
        """Whether anything is not as usual."""
        return self._comfort != Comfort()

    @Slot(int)
    def setLetters(self, percent: int) -> None:
        """Letters of another size."""
        self._ease(letters=percent)

    @Slot()
    def toggleContrast(self) -> None:
        """More contrast, or as usual."""
        self._ease(contrast=not self._comfort.contrast)

    @Slot()
    def toggleLow(self) -> None:
        """Everything lower, or as usual."""
        self._ease(low=not self._comfort.low)

    @Slot()
    def toggleLargeTargets(self) -> None:
        """Larger buttons, or usual ones."""
        self._ease(large_targets=not self._comfort.large_targets)

    @Slot()
    def toggleCalm(self) -> None:
        """Calm, or as usual."""
        self._ease(calm=not self._comfort.calm)

    @Slot()
    def toggleAloud(self) -> None:
        """Every page by itself, or only what is asked for."""
        self._ease(aloud=not self._comfort.aloud)

    @Slot()
    def asUsual(self) -> None:
        """Everything as it was at first."""
        self._touch(Eased(Comfort()))

    def _ease(self, **changed: bool | int) -> None:
        self._touch(Eased(replace(self._comfort, **changed)))  # type: ignore[arg-type]
