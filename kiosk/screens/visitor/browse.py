# SPDX-License-Identifier: EUPL-1.2
"""The fields of the directory, and the one that is looked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.topic import FIELDS, TOPICS, topic_name
from kiosk.domain.touch import Browsed, Opened, TopicTouched
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.questions import TopicRow, topic_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

ACROSS = ("papers", "money")
"""Topics across fields that addresses can be found under too."""

_HUES = {topic.id: topic.hue for topic in TOPICS}


@QmlElement
class BrowsePart(QObject):
    """The directory on the visitor's screen."""

    shownChanged = Signal()

    def __init__(self, touch: Callable[[Touch], None], parent: QObject | None = None) -> None:
        """Look nowhere yet.

        Args:
            touch: is told each touch.
        """
        super().__init__(parent)
        self._touch = touch
        self._field = ""
        self._field_name = ""
        self._events = False
        self._fields = Rows(TopicRow, lambda row: row.topic, self)

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show the fields, or the one that a flow is at."""
        self._events = flow.shelf is Shelf.EVENTS
        self._fields.show(self._tiles(flow, phrases))
        passed = [place.subject for place in flow.trail if place.page is Page.RESULTS]
        self._field = flow.subject if flow.page is Page.RESULTS else next(iter(passed), "")
        self._field_name = topic_name(self._field, phrases.translate) if self._field else ""
        self.shownChanged.emit()

    def _tiles(self, flow: Flow, phrases: Phrases) -> list[TopicRow]:
        if flow.page is not Page.FIELDS or self._events:
            return []
        return [topic_row(topic, phrases) for topic in TOPICS if topic.id in (*FIELDS, *ACROSS)]

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        """The fields to look in."""
        return self._fields

    @Property(bool, notify=shownChanged)
    def events(self) -> bool:
        """Whether meetings and courses are browsed, not addresses."""
        return self._events

    @Property(str, notify=shownChanged)
    def fieldName(self) -> str:
        """The field's name."""
        return self._field_name

    @Property(str, notify=shownChanged)
    def fieldSymbol(self) -> str:
        """The field's pictogram."""
        return f"topic/{self._field}" if self._field else ""

    @Property(str, notify=shownChanged)
    def fieldHue(self) -> str:
        """The field's colour."""
        return _HUES.get(self._field, "neutral")

    @Slot()
    def addresses(self) -> None:
        """The visitor looks for a place."""
        self._touch(Browsed(Shelf.ADDRESSES))

    @Slot()
    def meetings(self) -> None:
        """The visitor looks for people or a course."""
        self._touch(Browsed(Shelf.EVENTS))

    @Slot(str)
    def openField(self, field: str) -> None:
        """Look in a field."""
        self._touch(Opened(Page.RESULTS, field))

    @Slot(str)
    def openRecord(self, record: str) -> None:
        """Look at one record."""
        self._touch(Opened(Page.DETAIL, record))

    @Slot()
    def takeNumber(self) -> None:
        """Talk to a person about this."""
        self._touch(TopicTouched(self._field) if self._field else Opened(Page.TOPICS))
