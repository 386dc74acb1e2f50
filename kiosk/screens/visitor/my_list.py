# SPDX-License-Identifier: EUPL-1.2
"""The visitor's own list: put on it, look at it, take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.finding import MOST_PICKS, Pick
from kiosk.domain.isolate import isolated
from kiosk.domain.page import Page, Shelf
from kiosk.domain.search import Kind
from kiosk.domain.touch import Opened, PickTouched
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.my_listing import (
    PickRow,
    gone_row,
    key_of,
    list_slip,
    listed,
    name_of,
    pick_row,
    record,
)
from kiosk.screens.visitor.paper import PaperPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.directory import Texts
    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import ListSlip
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

WITHOUT_WAY = frozenset({Page.WELCOME, Page.MY_LIST, Page.EMERGENCY, Page.FAULT})
"""Pages from which no way leads to the list: it is there already, or something matters more."""

_SHELVES = {Kind.SERVICE: Shelf.ADDRESSES, Kind.EVENT: Shelf.EVENTS}
_KINDS = {shelf: kind for kind, shelf in _SHELVES.items()}


@QmlElement
class MyListPart(QObject):
    """Entries that one visitor put together; forgotten with them."""

    shownChanged = Signal()

    def __init__(
        self, ports: VisitorPorts, touch: Callable[[Touch], None], parent: QObject | None = None
    ) -> None:
        """Start empty.

        Args:
            ports: everything from outside.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._shelf = ports.shelf
        self._profile = ports.profile
        self._read = ports.read
        self._touch = touch
        self._visitor = ""
        self._names: dict[Pick, Texts] = {}
        self._picks: tuple[Pick, ...] = ()
        self._open: Pick | None = None
        self._way = ""
        self._toggle = ""
        self._rows = Rows(PickRow, lambda row: row.key, self)
        self._paper = PaperPart(ports.prints, ports.clock, touch, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show the list of a flow, and whether the record it is at stands on it.

        Raises:
            StoreTrouble: directory or slip cannot be read.
        """
        if flow.key != self._visitor:
            self._visitor = flow.key
            self._names.clear()
        self._picks = flow.picks
        self._open = self._looked_at(flow)
        self._way = self._way_words(flow, phrases)
        self._toggle = self._toggle_words(phrases)
        self._remember()
        self._paper.show(flow, self._list(flow, phrases, wall), phrases)
        self.shownChanged.emit()

    def _looked_at(self, flow: Flow) -> Pick | None:
        """The record that is open, if there is one that can be put on the list."""
        if flow.page is not Page.DETAIL:
            return None
        pick = Pick(_KINDS[flow.shelf], flow.subject)
        there = pick in flow.picks or listed(pick, self._shelf.directory()) is not None
        return pick if there else None

    def _remember(self) -> None:
        """Keep what a pick is called: a new edition may have it no longer."""
        for pick in self._picks:
            if pick not in self._names:
                entry = listed(pick, self._shelf.directory())
                self._names[pick] = name_of(entry) if entry else {}

    def _list(self, flow: Flow, phrases: Phrases, wall: datetime) -> ListSlip | None:
        """Show the rows; the paper of those that are still there."""
        rows, slips = [], []
        for pick in self._picks if flow.page is Page.MY_LIST else ():
            directory = self._shelf.directory()
            entry = listed(pick, directory)
            if entry is None:
                rows.append(gone_row(pick, self._names[pick], phrases))
                continue
            unsure = directory.unsure_since
            detail, slip = record(entry, self._read, wall, self._profile, phrases, unsure)
            slips.append(slip)
            rows.append(pick_row(pick, entry, detail, slip, phrases))
        self._rows.show(rows)
        return list_slip(slips, wall, self._profile, phrases.language)

    def _way_words(self, flow: Flow, phrases: Phrases) -> str:
        if not flow.picks or flow.page in WITHOUT_WAY:
            return ""
        words = phrases.translate("VisitorList", "My list {count}", "{count} is '(3)'.")
        return words.format(count=isolated(f"({len(flow.picks)})"))

    def _toggle_words(self, phrases: Phrases) -> str:
        say = phrases.translate
        if self._open is None:
            return ""
        if self._open in self._picks:
            return say("VisitorList", "On my list", "German: 'Auf meiner Liste'.")
        if len(self._picks) >= MOST_PICKS:
            return say("VisitorList", "My list is full", "Leads to the list.")
        return say("VisitorList", "Put on my list", "German: 'Auf meine Liste'.")

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What stands on the list."""
        return self._rows

    @Property(PaperPart, constant=True)
    def paper(self) -> PaperPart:
        """The list on paper."""
        return self._paper

    @Property(bool, notify=shownChanged)
    def printable(self) -> bool:
        """Whether anything on the list can be printed."""
        return any(not row.gone for row in self._rows)

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        """How much stands on the list."""
        return len(self._picks)

    @Property(str, notify=shownChanged)
    def way(self) -> str:
        """Words on the way to the list; nothing where there is none."""
        return self._way

    @Property(str, notify=shownChanged)
    def toggle(self) -> str:
        """Words on what puts the record on the list, or takes it off; empty without a record."""
        return self._toggle

    @Property(bool, notify=shownChanged)
    def picked(self) -> bool:
        """Whether the record stands on the list."""
        return self._open in self._picks

    @Property(bool, notify=shownChanged)
    def full(self) -> bool:
        """Whether nothing more can be put on the list."""
        return len(self._picks) >= MOST_PICKS

    @Slot()
    def touchPick(self) -> None:
        """Put the record on the list or take it off; a full list is opened instead."""
        if self._open is None:
            return
        turned = self._open in self._picks or len(self._picks) < MOST_PICKS
        self._touch(PickTouched(self._open) if turned else Opened(Page.MY_LIST))

    @Slot(str)
    def takeOff(self, key: str) -> None:
        """Take an entry off the list."""
        for pick in self._picks:
            if key_of(pick) == key:
                self._touch(PickTouched(pick))

    @Slot(str)
    def openRecord(self, key: str) -> None:
        """Look at an entry again."""
        for pick in self._picks:
            if key_of(pick) == key:
                self._touch(Opened(Page.DETAIL, pick.id, _SHELVES[pick.kind]))

    @Slot()
    def open(self) -> None:
        """Look at the list."""
        self._touch(Opened(Page.MY_LIST))
