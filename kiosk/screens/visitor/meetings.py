# SPDX-License-Identifier: EUPL-1.2
"""Meetings and courses: today, this week, this month, by field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.finding import Days, Filters
from kiosk.domain.meeting_days import Agenda, Meeting, agenda
from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.topic import TOPICS
from kiosk.domain.touch import Filtered, Opened
from kiosk.screens.long_rows import LongRows
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.meeting_rows import (
    DaysRow,
    MeetingRow,
    days_rows,
    meeting_row,
    nothing,
)
from kiosk.screens.visitor.questions import TopicRow, topic_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = frozenset({Page.FIELDS, Page.RESULTS})
NOTHING = Agenda(meetings=(), counts=dict.fromkeys(Days, 0), later=False)


@QmlElement
class MeetingsPart(QObject):
    """What takes place, and when."""

    shownChanged = Signal()

    def __init__(
        self,
        shelf: DirectoryShelf,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Read a site's directory.

        Args:
            shelf: the directory.
            touch: is told each touch.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._shelf = shelf
        self._touch = touch
        self._filters = Filters()
        self._listed = False
        self._nothing = ""
        self._days = Rows(DaysRow, lambda row: row.days, self)
        self._fields = Rows(TopicRow, lambda row: row.topic, self)
        self._rows: LongRows[Meeting, MeetingRow] = LongRows(MeetingRow, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the meetings that a flow is at.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        here = flow.page in PAGES and flow.shelf is Shelf.EVENTS
        self._filters = flow.filters
        self._listed = here and flow.page is Page.RESULTS
        days = flow.filters.days or Days.TODAY
        found = self._found(flow, days, wall) if here else NOTHING
        self._days.show(days_rows(found, days if self._listed else None, phrases) if here else ())
        self._fields.show(() if self._listed or not here else self._tiles(phrases, wall))
        self._nothing = nothing(found, days, phrases) if self._listed else ""
        if flow.page is not Page.DETAIL:  # from there the visitor comes back to the same list
            listed = found.meetings if self._listed else ()
            self._rows.show(listed, lambda meeting: meeting_row(meeting, wall, phrases))
        self.shownChanged.emit()

    def _found(self, flow: Flow, days: Days, wall: datetime) -> Agenda:
        field = flow.subject if flow.page is Page.RESULTS else ""
        events = self._shelf.directory().events
        return agenda((e for e in events if field in ("", e.field)), days, wall)

    def _tiles(self, phrases: Phrases, wall: datetime) -> tuple[TopicRow, ...]:
        """The fields in which anything takes place."""
        fields = {one.field for one in self._shelf.directory().events if one.coming(wall)}
        return tuple(topic_row(topic, phrases) for topic in TOPICS if topic.id in fields)

    @Property(QObject, constant=True)
    def days(self) -> QObject:
        """Today, this week, this month."""
        return self._days

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        """The fields in which there is something."""
        return self._fields

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The meetings, soonest first."""
        return self._rows

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        """How many there are."""
        return self._rows.rowCount()

    @Property(str, notify=shownChanged)
    def nothing(self) -> str:
        """That there is nothing on the chosen days, where that is so."""
        return self._nothing

    @Slot(str)
    def choose(self, days: str) -> None:
        """Look at the meetings of some days; before a field is chosen, at those of all."""
        listed = self._listed
        self._touch(Filtered(replace(self._filters, days=Days(days))))
        if not listed:
            self._touch(Opened(Page.RESULTS))
