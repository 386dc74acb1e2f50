# SPDX-License-Identifier: EUPL-1.2
"""Finding something in the directory: each way has a part of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Flow, Page
from kiosk.domain.service_list import KeptList
from kiosk.screens.visitor.browse import BrowsePart
from kiosk.screens.visitor.detail_part import DetailPart
from kiosk.screens.visitor.guide import GuidePart
from kiosk.screens.visitor.guided_part import GuidedPart
from kiosk.screens.visitor.meetings import MeetingsPart
from kiosk.screens.visitor.my_list import MyListPart
from kiosk.screens.visitor.results import ResultsPart
from kiosk.screens.visitor.seek import SearchPart
from kiosk.screens.visitor.unmet import UnmetNeeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FindPart(QObject):
    """The ways to an entry of the directory, and the entry itself."""

    def __init__(
        self, ports: VisitorPorts, touch: Callable[[Touch], None], parent: QObject | None = None
    ) -> None:
        """Make the parts.

        Args:
            ports: everything from outside.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._browse = BrowsePart(touch, self)
        self._meetings = MeetingsPart(ports.shelf, touch, self)
        self._detail = DetailPart(ports, touch, self)
        self._unmet = UnmetNeeds(ports.unmet)
        district = ports.profile.district
        services = KeptList(ports.shelf, ports.read, district)
        self._results = ResultsPart(ports, services, self._unmet, touch, self)
        self._guided = GuidedPart(services, district, touch, self)
        self._my_list = MyListPart(ports, touch, self)
        self._search = SearchPart(ports, touch, self)
        self._guide = GuidePart(ports.shelf, touch, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show what a flow is at.

        Raises:
            StoreTrouble: directory or slip cannot be read.
        """
        self._unmet.left(flow)
        self._browse.show(flow, phrases)
        self._results.show(flow, phrases, wall)
        self._guided.show(flow, phrases, wall)
        self._meetings.show(flow, phrases, wall)
        self._detail.show(flow, phrases, wall)
        self._my_list.show(flow, phrases, wall)
        self._search.show(flow, phrases, wall)
        if flow.page is Page.SEARCH:
            self._unmet.searched(flow, flow.subject, in_vain=self._search.in_vain())
        self._guide.show(flow, phrases)

    @Property(BrowsePart, constant=True)
    def browse(self) -> BrowsePart:
        """The fields, and the one that is looked in."""
        return self._browse

    @Property(ResultsPart, constant=True)
    def results(self) -> ResultsPart:
        """The list of services, and what is asked of it."""
        return self._results

    @Property(GuidedPart, constant=True)
    def guided(self) -> GuidedPart:
        """Three picture questions."""
        return self._guided

    @Property(MeetingsPart, constant=True)
    def meetings(self) -> MeetingsPart:
        """Meetings and courses of some days."""
        return self._meetings

    @Property(DetailPart, constant=True)
    def detail(self) -> DetailPart:
        """One record."""
        return self._detail

    @Property(MyListPart, constant=True)
    def myList(self) -> MyListPart:
        """What the visitor put together."""
        return self._my_list

    @Property(SearchPart, constant=True)
    def search(self) -> SearchPart:
        """Typing and what it finds."""
        return self._search

    @Property(GuidePart, constant=True)
    def guide(self) -> GuidePart:
        """The city's guide."""
        return self._guide
