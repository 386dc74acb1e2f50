# SPDX-License-Identifier: EUPL-1.2
"""Searching: what is typed, the keys to type with, and what is found as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.keyboard import keyboards_for, runs_right_to_left
from kiosk.domain.page import Flow, Page, Shelf
from kiosk.domain.search import Kind
from kiosk.domain.touch import Opened, Typed
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.language_rows import ScriptRow
from kiosk.screens.visitor.offers import offer_for
from kiosk.screens.visitor.questions import TopicRow
from kiosk.screens.visitor.seeking import (
    GUIDE,
    Entries,
    HitRow,
    KeyRow,
    entries,
    hit_row,
    is_wanted,
    key_rows,
    suggestions,
    typed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from kiosk.domain.directory import Directory
    from kiosk.domain.keyboard import Keyboard
    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

MOST_HITS = 24


@QmlElement
class SearchPart(QObject):
    """The field, the keyboard and the hits; what is typed stands in the flow alone."""

    shownChanged = Signal()

    def __init__(
        self, ports: VisitorPorts, touch: Callable[[Touch], None], parent: QObject | None = None
    ) -> None:
        """Show nothing yet.

        Args:
            ports: everything from outside.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._shelf = ports.shelf
        self._search = ports.search
        self._keyboards = ports.keyboards
        self._site = ports.profile.name
        self._touch = touch
        self._typed = ""
        self._lengths: list[int] = []
        self._right_to_left = False
        self._visitor = ("", "")
        self._script: str | None = None
        self._known: tuple[Directory, Entries] | None = None
        self._keys = Rows(KeyRow, lambda row: row.letter, self)
        self._scripts = Rows(ScriptRow, lambda row: row.script, self)
        self._hits = Rows(HitRow, lambda row: (row.kind, row.record), self)
        self._suggestions = Rows(TopicRow, lambda row: row.topic, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show what was typed and what it finds.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        if self._visitor != (flow.key, phrases.language):
            self._visitor = (flow.key, phrases.language)
            self._script = None  # the next visitor begins with their own letters
        here = flow.page is Page.SEARCH
        self._typed = flow.subject if here else ""
        self._show_keys(phrases, here=here)
        self._hits.show(tuple(self._found(phrases, wall)))
        idle = here and not self._typed
        shown = suggestions(self._shelf.directory(), phrases) if idle else ()
        self._suggestions.show(shown)
        self.shownChanged.emit()

    def in_vain(self) -> bool:
        """Whether something is typed that finds nothing."""
        return bool(self._typed.strip()) and not self._hits.rowCount()

    def _show_keys(self, phrases: Phrases, *, here: bool) -> None:
        offered = keyboards_for(self._keyboards, phrases.language) if here else ()
        chosen = [board for board in offered if board.script == self._script] or offered[:1]
        self._keys.show([key for board in chosen for key in key_rows(board)])
        others: list[Keyboard] = [board for board in offered if board not in chosen]
        self._scripts.show([ScriptRow(board.script, board.sample) for board in others])
        self._lengths = [len(row) for board in chosen for row in board.rows]
        letters = chosen[0].alphabet if chosen else ""
        self._right_to_left = runs_right_to_left(self._typed or letters)

    def _found(self, phrases: Phrases, wall: datetime) -> Iterator[HitRow]:
        if not self._typed.strip():
            return
        directory = self._shelf.directory()
        if self._known is None or self._known[0] is not directory:
            self._known = (directory, entries(directory))
        known = self._known[1]
        language = phrases.language
        hits = self._search.find(
            self._typed, language, MOST_HITS, lambda hit: is_wanted(hit, known, wall)
        )
        for hit in hits:
            yield hit_row(hit, known[hit.kind, hit.id], wall, self._site, phrases)

    @Property(QObject, constant=True)
    def keys(self) -> QObject:
        """The keys of the script that is typed in."""
        return self._keys

    @Property("QVariantList", notify=shownChanged)  # type: ignore[arg-type]
    def lengths(self) -> list[int]:
        """How many letters stand in each row of keys."""
        return self._lengths

    @Property(QObject, constant=True)
    def scripts(self) -> QObject:
        """The other scripts to type in."""
        return self._scripts

    @Property(QObject, constant=True)
    def hits(self) -> QObject:
        """What was found, best first."""
        return self._hits

    @Property(QObject, constant=True)
    def suggestions(self) -> QObject:
        """Topics to begin with while nothing is typed."""
        return self._suggestions

    @Property(str, notify=shownChanged)
    def typed(self) -> str:
        """What stands in the field."""
        return self._typed

    @Property(bool, notify=shownChanged)
    def rightToLeft(self) -> bool:
        """Whether the field is written from right to left."""
        return self._right_to_left

    @Slot(str)
    def typeText(self, text: str) -> None:
        """Add what a key says."""
        self._touch(Typed(typed(self._typed + text)))

    @Slot()
    def eraseLetter(self) -> None:
        """Take back the last letter."""
        self._touch(Typed(self._typed[:-1]))

    @Slot()
    def clearAll(self) -> None:
        """Begin anew."""
        self._touch(Typed(""))

    @Slot(str)
    def write(self, script: str) -> None:
        """Go on in another script."""
        self._script = script
        self._touch(Typed(self._typed))

    @Slot(str, str)
    def openHit(self, kind: str, record: str) -> None:
        """Look at something found."""
        match Kind(kind):
            case Kind.SERVICE:
                self._touch(Opened(Page.DETAIL, record, Shelf.ADDRESSES))
            case Kind.EVENT:
                self._touch(Opened(Page.DETAIL, record, Shelf.EVENTS))
            case Kind.OPPORTUNITY:
                self._touch(Opened(Page.OFFER, self._offer(record)))
            case Kind.PAGE:
                self._touch(Opened(Page.GUIDE_PAGE, record))
            case found:
                assert_never(found)

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """Look at all there is to a topic, or into the guide."""
        if topic == GUIDE:
            self._touch(Opened(Page.GUIDE_PAGE))
            return
        self._touch(Opened(Page.RESULTS, topic, Shelf.ADDRESSES))

    @Slot()
    def takeNumber(self) -> None:
        """Talk to a person instead."""
        self._touch(Opened(Page.TOPICS))

    def _offer(self, record: str) -> str:
        opportunities = self._shelf.directory().opportunities
        return next((offer_for(known.kind) for known in opportunities if known.id == record), "")
