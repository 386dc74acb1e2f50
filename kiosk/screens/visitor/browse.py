# SPDX-License-Identifier: EUPL-1.2
"""Addresses, meetings and courses: fields, a list, one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.topic import FIELDS, TOPICS, topic_name
from kiosk.domain.touch import Browsed, Opened, TopicTouched
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.browsing import (
    Detail,
    ResultRow,
    event_detail,
    event_slip,
    events,
    service_detail,
    service_slip,
    services,
)
from kiosk.screens.visitor.facts import FactRow
from kiosk.screens.visitor.paper import PaperPart
from kiosk.screens.visitor.qr_picture import qr_picture
from kiosk.screens.visitor.questions import TopicRow, topic_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.clock import Clock
    from kiosk.domain.ports import Phrases, PrintBook
    from kiosk.domain.profile import Profile
    from kiosk.domain.slip import PlaceSlip
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

    def __init__(
        self,
        shelf: DirectoryShelf,
        prints: PrintBook,
        clock: Clock,
        profile: Profile,
        codes: Callable[[str], tuple[tuple[bool, ...], ...]],
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Read a site's directory.

        Args:
            shelf: the directory.
            prints: takes the slips of records.
            clock: says when a slip was asked for.
            profile: the site.
            codes: draws a QR code, row by row, True is dark; no quiet zone.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._shelf = shelf
        self._profile = profile
        self._codes = codes
        self._touch = touch
        self._field = ""
        self._field_name = ""
        self._events = False
        self._detail = Detail()
        self._code = ""
        self._fields = Rows(TopicRow, lambda row: row.topic, self)
        self._results = Rows(ResultRow, lambda row: row.record, self)
        self._facts = Rows(FactRow, lambda row: row.symbol, self)
        self._paper = PaperPart(prints, clock, touch, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the part of the directory that a flow is at.

        Raises:
            StoreTrouble: directory or slip cannot be read.
        """
        self._events = flow.shelf is Shelf.EVENTS
        self._fields.show(self._tiles(flow, phrases))
        self._results.show(self._list(flow, phrases, wall))
        passed = [place.subject for place in flow.trail if place.page is Page.RESULTS]
        self._field = flow.subject if flow.page is Page.RESULTS else next(iter(passed), "")
        self._field_name = topic_name(self._field, phrases.translate) if self._field else ""
        detail, slip = self._record(flow, phrases, wall)
        if detail.code != self._detail.code:
            self._code = qr_picture(self._codes(detail.code)) if detail.code else ""
        self._detail = detail
        self._facts.show(detail.facts)
        self._paper.show(flow, slip, phrases)
        self.shownChanged.emit()

    def _tiles(self, flow: Flow, phrases: Phrases) -> list[TopicRow]:
        if flow.page is not Page.FIELDS:
            return []
        shown = FIELDS if self._events else (*FIELDS, *ACROSS)
        return [topic_row(topic, phrases) for topic in TOPICS if topic.id in shown]

    def _list(self, flow: Flow, phrases: Phrases, wall: datetime) -> tuple[ResultRow, ...]:
        if flow.page is not Page.RESULTS:
            return ()
        directory = self._shelf.directory()
        if self._events:
            return events(directory, flow.subject, wall, self._profile.name, phrases)
        return services(directory, flow.subject, phrases)

    def _record(
        self, flow: Flow, phrases: Phrases, wall: datetime
    ) -> tuple[Detail, PlaceSlip | None]:
        """What the page shows of a record, and what a slip of it says."""
        if flow.page is not Page.DETAIL:
            return Detail(), None
        directory, site = self._shelf.directory(), self._profile
        if self._events:
            event = next((e for e in directory.events if e.id == flow.subject), None)
            if event is None:
                return Detail(), None
            detail = event_detail(event, wall, site.name, phrases)
            return detail, event_slip(event, detail.code, wall, site, phrases.language)
        service = directory.service(flow.subject)
        if service is None:
            return Detail(), None
        detail = service_detail(service, phrases)
        return detail, service_slip(service, detail.code, wall, site, phrases.language)

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        """The fields to look in."""
        return self._fields

    @Property(QObject, constant=True)
    def results(self) -> QObject:
        """What there is in a field."""
        return self._results

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """What is known of one record."""
        return self._facts

    @Property(PaperPart, constant=True)
    def paper(self) -> PaperPart:
        """The record on paper."""
        return self._paper

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

    @Property(str, notify=shownChanged)
    def title(self) -> str:
        """The record's title."""
        return self._detail.title

    @Property(str, notify=shownChanged)
    def foreign(self) -> str:
        """In which other language the record's text is, or nothing."""
        return self._detail.foreign

    @Property(str, notify=shownChanged)
    def summary(self) -> str:
        """What it is about."""
        return self._detail.summary

    @Property(str, notify=shownChanged)
    def code(self) -> str:
        """The picture of the QR code for the visitor's telephone; nothing where there is none."""
        return self._code

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
