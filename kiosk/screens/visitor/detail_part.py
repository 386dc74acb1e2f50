# SPDX-License-Identifier: EUPL-1.2
"""One record of the directory, with its paper and its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.place_slip import service_slip
from kiosk.domain.topic import TOPICS
from kiosk.domain.touch import Opened, TopicTouched
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.detail import Detail, Remark, service_detail
from kiosk.screens.visitor.facts import FactRow
from kiosk.screens.visitor.meeting_detail import event_detail, event_slip
from kiosk.screens.visitor.paper import PaperPart
from kiosk.screens.visitor.qr_picture import qr_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import PlaceSlip
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

_HUES = {topic.id: topic.hue for topic in TOPICS}


@QmlElement
class DetailPart(QObject):
    """The record that a visitor looks at."""

    shownChanged = Signal()

    def __init__(
        self, ports: VisitorPorts, touch: Callable[[Touch], None], parent: QObject | None = None
    ) -> None:
        """Show no record yet.

        Args:
            ports: everything from outside.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._shelf = ports.shelf
        self._profile = ports.profile
        self._codes = ports.codes
        self._read = ports.read
        self._touch = touch
        self._field = ""
        self._detail = Detail()
        self._code = ""
        self._facts = Rows(FactRow, lambda row: (row.symbol, row.label), self)
        self._remarks = Rows(Remark, lambda row: row.symbol, self)
        self._paper = PaperPart(ports.prints, ports.clock, touch, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the record that a flow is at.

        Raises:
            StoreTrouble: directory or slip cannot be read.
        """
        passed = [place.subject for place in flow.trail if place.page is Page.RESULTS]
        detail, slip = self._record(flow, phrases, wall)
        self._field = next(iter(passed), "") or detail.field
        if detail.code != self._detail.code:
            self._code = qr_picture(self._codes(detail.code)) if detail.code else ""
        self._detail = detail
        self._facts.show(detail.facts)
        self._remarks.show(detail.remarks)
        self._paper.show(flow, slip, phrases)
        self.shownChanged.emit()

    def _record(
        self, flow: Flow, phrases: Phrases, wall: datetime
    ) -> tuple[Detail, PlaceSlip | None]:
        """What the page shows of a record, and what a slip of it says."""
        if flow.page is not Page.DETAIL:
            return Detail(), None
        directory, site = self._shelf.directory(), self._profile
        if flow.shelf is Shelf.EVENTS:
            event = next((e for e in directory.events if e.id == flow.subject), None)
            if event is None:
                return Detail(), None
            unsure = directory.unsure_since
            detail = event_detail(event, wall, site, phrases, unsure)
            return detail, event_slip(event, wall, site, phrases.language, unsure)
        service = directory.service(flow.subject)
        if service is None:
            return Detail(), None
        named = directory.attribution
        detail = service_detail(service, self._read, wall, phrases, named)
        return detail, service_slip(service, self._read, wall, site, phrases.language)

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """What is known of it."""
        return self._facts

    @Property(PaperPart, constant=True)
    def paper(self) -> PaperPart:
        """The record on paper."""
        return self._paper

    @Property(str, notify=shownChanged)
    def symbol(self) -> str:
        """The pictogram of the field that it was found in."""
        return f"topic/{self._field}" if self._field else ""

    @Property(str, notify=shownChanged)
    def hue(self) -> str:
        """That field's colour."""
        return _HUES.get(self._field, "neutral")

    @Property(str, notify=shownChanged)
    def title(self) -> str:
        """Its title."""
        return self._detail.title

    @Property("QVariantList", notify=shownChanged)  # type: ignore[arg-type]
    def badges(self) -> list[str]:
        """In which other language its text is, and how that came to be."""
        return list(self._detail.badges)

    @Property(QObject, constant=True)
    def remarks(self) -> QObject:
        """What is to be seen before everything else."""
        return self._remarks

    @Property(str, notify=shownChanged)
    def headline(self) -> str:
        """Whether it is open; nothing where there is nothing to say."""
        return self._detail.headline.text

    @Property(str, notify=shownChanged)
    def headlineHue(self) -> str:
        """Its colour."""
        return self._detail.headline.hue

    @Property(str, notify=shownChanged)
    def summary(self) -> str:
        """What it is about."""
        return self._detail.summary

    @Property(str, notify=shownChanged)
    def summaryLanguage(self) -> str:
        """The language of that, where it is not the page's."""
        return self._detail.summary_language

    @Property(str, notify=shownChanged)
    def code(self) -> str:
        """The picture of the QR code for the visitor's telephone; nothing where there is none."""
        return self._code

    @Property(str, notify=shownChanged)
    def caption(self) -> str:
        """What that code does."""
        return self._detail.caption

    @Slot()
    def takeNumber(self) -> None:
        """Talk to a person about this."""
        self._touch(TopicTouched(self._field) if self._field else Opened(Page.TOPICS))
