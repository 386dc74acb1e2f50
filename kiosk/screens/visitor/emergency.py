# SPDX-License-Identifier: EUPL-1.2
"""The emergency page: it stands when nothing else does."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.emergency import LAW
from kiosk.domain.page import Page, Shelf
from kiosk.domain.touch import Opened
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.emergency_words import (
    LineRow,
    emergency_slip,
    line_row,
    place_row,
)
from kiosk.screens.visitor.paper import PaperPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EmergencyPart(QObject):
    """112 and 110, help lines, a bed tonight."""

    shownChanged = Signal()

    def __init__(
        self,
        ports: VisitorPorts,
        phrasebook: Phrasebook,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Know the country's help lines; the directory adds those of the city."""
        super().__init__(parent)
        self._lines = ports.help_lines
        self._shelf = ports.shelf
        self._profile = ports.profile
        self._phrasebook = phrasebook
        self._touch = touch
        self._law = Rows(LineRow, lambda row: row.key, self)
        self._help = Rows(LineRow, lambda row: row.key, self)
        self._paper = PaperPart(ports.prints, ports.clock, touch, self)
        self._readable = True

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the numbers; without a directory those of the whole country."""
        if flow.page is not Page.EMERGENCY:
            return
        places = self._places()
        self._law.show([line_row(line, phrases) for line in LAW])
        near = [place_row(place, phrases) for place in places]
        self._help.show([*near, *(line_row(line, phrases) for line in self._lines)])
        if self._readable:
            self._show_paper(flow, places, wall, phrases)
        self.shownChanged.emit()

    def _places(self) -> tuple[Service, ...]:
        try:
            places = self._shelf.directory().for_emergencies()
        except StoreTrouble as trouble:
            log.warning("emergency.without_directory %s", trouble)
            self._readable = False
            return ()
        self._readable = True
        return places

    def _show_paper(
        self, flow: Flow, places: tuple[Service, ...], wall: datetime, phrases: Phrases
    ) -> None:
        language = phrases.language
        slip = emergency_slip(
            self._lines, places, wall.date(), self._profile, self._phrasebook, language
        )
        try:
            self._paper.show(flow, slip, phrases)
        except StoreTrouble as trouble:
            log.warning("emergency.without_paper %s", trouble)
            self._readable = False

    @Property(QObject, constant=True)
    def law(self) -> QObject:
        """112 and 110."""
        return self._law

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """Places of the city, then help lines of the country."""
        return self._help

    @Property(PaperPart, constant=True)
    def paper(self) -> PaperPart:
        """The numbers on paper."""
        return self._paper

    @Property(bool, notify=shownChanged)
    def readable(self) -> bool:
        """Whether the store can be read: only then can anything be printed or anybody called."""
        return self._readable

    @Slot(str)
    def openRecord(self, record: str) -> None:
        """Look at a place of the directory."""
        self._touch(Opened(Page.DETAIL, record, Shelf.ADDRESSES))
