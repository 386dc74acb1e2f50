# SPDX-License-Identifier: EUPL-1.2
"""The place itself: what is different today, who is here, what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Page
from kiosk.screens.notice_words import NoticeLine, notice_lines
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.about_words import about_facts, welcome
from kiosk.screens.visitor.facts import FactRow
from kiosk.screens.visitor.qr_picture import qr_picture

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTICED = frozenset({Page.WELCOME, Page.HOME, Page.ABOUT})
"""Pages that say what is different today."""


@QmlElement
class AboutPart(QObject):
    """The page about the place, and the strip that leads there."""

    shownChanged = Signal()

    def __init__(
        self, ports: VisitorPorts, phrasebook: Phrasebook, parent: QObject | None = None
    ) -> None:
        """Know a site; its Wi-Fi code is drawn when it is first asked for."""
        super().__init__(parent)
        self._shelf = ports.shelf
        self._door = ports.door
        self._profile = ports.profile
        self._codes = ports.codes
        self._code = ""
        self._welcome = ""
        self._facts = Rows(FactRow, lambda row: row.label, self)
        self._notices = Rows(NoticeLine, lambda row: row.key, self)
        self._headline = NoticeLine("", "", "")
        self._greetings = tuple(map(phrasebook, ports.profile.languages))
        self._headlines: list[str] = []

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show what stands now.

        Raises:
            StoreTrouble: the notices or the desks cannot be read.
        """
        if flow.page in NOTICED:
            self._show_notices(flow.page, wall, phrases)
        if flow.page is Page.ABOUT:
            desks = self._door.open_desks()
            self._welcome = welcome(self._profile.about, phrases)
            named = self._shelf.directory().attribution
            facts = about_facts(self._profile, desks, wall, phrases, named)
            self._facts.show(tuple(facts))
            if self._profile.about.wifi and not self._code:
                self._code = qr_picture(self._codes(self._profile.about.wifi.code))
        self.shownChanged.emit()

    def _show_notices(self, page: Page, wall: datetime, phrases: Phrases) -> None:
        lines = self._lines(wall, phrases, in_full=page is Page.ABOUT)
        self._notices.show(lines)
        self._headline = _headline(lines, phrases)
        self._headlines = [
            _headline(self._lines(wall, greeting), greeting).text
            for greeting in (self._greetings if lines and page is Page.WELCOME else ())
        ]

    def _lines(
        self, wall: datetime, phrases: Phrases, *, in_full: bool = False
    ) -> tuple[NoticeLine, ...]:
        """What is different; a usual day does without the directory, the first page above all."""
        if not self._door.hours().notices:
            return ()
        directory = self._shelf.directory()
        return notice_lines(
            directory.notices, directory, self._profile, wall, phrases, in_full=in_full
        )

    @Property(str, notify=shownChanged)
    def headline(self) -> str:
        """What matters most today, and how much more there is; empty on a usual day."""
        return self._headline.text

    @Property("QVariantList", notify=shownChanged)  # type: ignore[arg-type]
    def headlines(self) -> list[str]:
        """The same in each language of the greeting, while nobody has chosen one."""
        return self._headlines

    @Property(str, notify=shownChanged)
    def headlineSymbol(self) -> str:
        """Its picture."""
        return self._headline.symbol

    @Property(QObject, constant=True)
    def notices(self) -> QObject:
        """Everything that is different."""
        return self._notices

    @Property(str, notify=shownChanged)
    def welcome(self) -> str:
        """That one may stay without buying anything."""
        return self._welcome

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """What there is to know."""
        return self._facts

    @Property(str, notify=shownChanged)
    def code(self) -> str:
        """The picture by which a telephone joins the Wi-Fi; empty where there is none."""
        return self._code


def _headline(lines: tuple[NoticeLine, ...], phrases: Phrases) -> NoticeLine:
    if not lines:
        return NoticeLine("", "", "")
    first, more = lines[0], len(lines) - 1
    if not more:
        return first
    rest = phrases.translate("Notice", "And %n more.", "", more)
    return NoticeLine(first.key, first.symbol, f"{first.text} {rest}")
