# SPDX-License-Identifier: EUPL-1.2
"""The pages of the city's guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Flow, Page
from kiosk.domain.touch import Opened
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.facts import FactRow
from kiosk.screens.visitor.guide_rows import (
    BlockRow,
    ChildRow,
    GuideShown,
    contents,
    guide_shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuidePart(QObject):
    """One page of the guide, or the first one with all that stands at its top."""

    shownChanged = Signal()

    def __init__(
        self,
        shelf: DirectoryShelf,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Read a site's guide.

        Args:
            shelf: the directory.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._shelf = shelf
        self._touch = touch
        self._record = ""
        self._shown = GuideShown()
        self._text = Rows(BlockRow, lambda row: row.place, self)
        self._facts = Rows(FactRow, lambda row: row.symbol, self)
        self._below = Rows(ChildRow, lambda row: row.record, self)

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show the page that a flow is at.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        self._shown = GuideShown()
        self._record = flow.subject if flow.page is Page.GUIDE_PAGE else ""
        if flow.page is Page.GUIDE_PAGE:
            directory = self._shelf.directory()
            page = next((page for page in directory.pages if page.id == flow.subject), None)
            shown = guide_shown(directory, page, phrases) if page else contents(directory, phrases)
            self._shown = shown
        self._text.show(self._shown.text)
        self._facts.show(self._shown.facts)
        self._below.show(self._shown.children)
        self.shownChanged.emit()

    @Property(str, notify=shownChanged)
    def record(self) -> str:
        """The page's id; empty for the guide's first one."""
        return self._record

    @Property(str, notify=shownChanged)
    def title(self) -> str:
        """What the page is about."""
        return self._shown.title

    @Property("QStringList", notify=shownChanged)  # type: ignore[arg-type]
    def badges(self) -> list[str]:
        """In which other language it is, and how that came to be."""
        return list(self._shown.badges)

    @Property(str, notify=shownChanged)
    def language(self) -> str:
        """The language of the text, where it is not the screen's."""
        return self._shown.language

    @Property(bool, notify=shownChanged)
    def backwards(self) -> bool:
        """Whether the text runs from right to left."""
        return self._shown.backwards

    @Property(QObject, constant=True)
    def text(self) -> QObject:
        """Its headings, paragraphs and points."""
        return self._text

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """Numbers and addresses it names."""
        return self._facts

    @Property(QObject, constant=True)
    def below(self) -> QObject:
        """The pages below it."""
        return self._below

    @Property(str, notify=shownChanged)
    def updated(self) -> str:
        """When it was last changed."""
        return self._shown.updated

    @Slot()
    def openGuide(self) -> None:
        """Look at what the guide is about."""
        self._touch(Opened(Page.GUIDE_PAGE))

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Go to a page below."""
        self._touch(Opened(Page.GUIDE_PAGE, page))
