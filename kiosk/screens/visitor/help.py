# SPDX-License-Identifier: EUPL-1.2
"""Help from a person: the desks are told silently, and nobody is promised before they say so."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.front_door import NotOpen
from kiosk.domain.page import Page
from kiosk.domain.touch import Failed, Opened, WentBack
from kiosk.domain.trouble import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.books import HelpBook
    from kiosk.domain.clock import Clock
    from kiosk.domain.front_door import FrontDoor
    from kiosk.domain.page import Flow
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


class Answer(StrEnum):
    """What the help page can honestly say."""

    TOLD = "told"
    COMING = "coming"
    ENDED = "ended"
    NOBODY = "nobody"


@QmlElement
class HelpPart(QObject):
    """The help page, and the alert of the visitor who is here now."""

    shownChanged = Signal()

    def __init__(
        self,
        book: HelpBook,
        door: FrontDoor,
        clock: Clock,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Tell a site's desks."""
        super().__init__(parent)
        self._book = book
        self._door = door
        self._clock = clock
        self._touch = touch
        self._alert: str | None = None
        self._answer = Answer.TOLD

    def show(self, flow: Flow) -> None:
        """Read how the alert stands; coming to the page raises one.

        Raises:
            StoreTrouble: it cannot be told or read.
        """
        if flow.page is Page.HELP and self._alert is None:
            self._alert = self._book.ask(self._clock.now())
        answer = self._read()
        if answer is not self._answer:
            self._answer = answer
            self.shownChanged.emit()

    @property
    def open(self) -> bool:
        """Whether this visitor has asked and nobody has ended it."""
        return self._alert is not None and self._answer is not Answer.ENDED

    @Property(str, notify=shownChanged)
    def answer(self) -> str:
        """One of "told", "coming", "ended", "nobody"."""
        return self._answer.value

    @Slot()
    def again(self) -> None:
        """Ask once more after the alert was ended."""
        self._alert = None
        self._touch(Opened(Page.HELP))

    @Slot()
    def noLonger(self) -> None:
        """Help is not needed any more."""
        try:
            self.forget()
        except StoreTrouble:
            self._touch(Failed())
            return
        self._touch(WentBack())

    def forget(self) -> None:
        """The visitor is gone: nobody needs to come.

        Raises:
            StoreTrouble: it cannot be told.
        """
        alert, self._alert = self._alert, None
        if alert is not None and self._answer is not Answer.ENDED:
            self._book.end(alert, self._clock.now())

    def _read(self) -> Answer:
        if self._alert is None:
            return Answer.TOLD
        alert = self._book.alert(self._alert)
        if alert is None or alert.ended:
            return Answer.ENDED
        if alert.desk is not None:
            return Answer.COMING
        return Answer.NOBODY if isinstance(self._door.closed(), NotOpen) else Answer.TOLD
