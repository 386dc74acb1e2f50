# SPDX-License-Identifier: EUPL-1.2
"""The site's notices: put up and taken down at a desk, in every language at once."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.bulletin import CityNotice
from kiosk.domain.clock import wall_clock
from kiosk.domain.notice import NoticeKind, standing
from kiosk.domain.notice_choice import (
    AT,
    FROM,
    NoticeChoice,
    blank,
    day_moved,
    drafted,
    last_moved,
    time_moved,
)
from kiosk.domain.saying import short_day
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.site_notice_shown import (
    DESK,
    TOPIC,
    SiteNoticeRow,
    kinds,
    places,
    split_key,
    standing_rows,
    subjects,
)
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.notice_words import notice_words
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.notice import Notice
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SiteNoticePanel(QObject):
    """What SiteNoticePage.qml shows."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._query = ""
        self._id = uuid.uuid4().hex
        wall = wall_clock(ports.clock.now(), ports.profile.zone)
        self._choice = blank(NoticeKind.CLOSED, wall)
        self._rows = Rows(SiteNoticeRow, lambda row: row.key, self)
        self._ticks = {
            name: Rows(TickRow, lambda row: row.key, self)
            for name in ("kinds", "subjects", "places")
        }

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The notices that stand."""
        return self._rows

    @Property(QObject, constant=True)
    def kinds(self) -> QObject:
        """The templates."""
        return self._ticks["kinds"]

    @Property(QObject, constant=True)
    def subjects(self) -> QObject:
        """What it can be about."""
        return self._ticks["subjects"]

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        """Where it can be now."""
        return self._ticks["places"]

    @Property(str, notify=shownChanged)
    def kind(self) -> str:
        """The chosen template."""
        return self._choice.kind.value

    @Property(str, notify=shownChanged)
    def day(self) -> str:
        """The first day; empty where none is asked for."""
        if self._choice.kind not in FROM:
            return ""
        return short_day(self._choice.day, self._deeds.phrases)

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """From when, or until when; empty where none is asked for."""
        phrases = self._deeds.phrases
        if self._choice.kind not in AT:
            return ""
        if self._choice.at == time() and self._choice.kind is NoticeKind.CLOSED:
            return phrases.translate("SiteNotice", "All day")
        return phrases.time(self._choice.at)

    @Property(str, notify=shownChanged)
    def last(self) -> str:
        """The last day; empty where none is asked for."""
        if not self._choice.asks_last_day:
            return ""
        return short_day(self._choice.last, self._deeds.phrases)

    @Property(str, notify=shownChanged)
    def words(self) -> str:
        """The notice as visitors will read it; empty while something is missing."""
        known, notice = self._known, self._draft()
        if known is None or notice is None:
            return ""
        published = self._ports.published()
        return notice_words(notice, published, self._ports.profile, known.wall, self._deeds.phrases)

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        if self._choice.last < known.wall.date() or self._choice.day < known.wall.date():
            self._choice = blank(self._choice.kind, known.wall)
        self._show()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Another template; what was chosen before is forgotten."""
        if self._known is not None:
            self._query = ""
            self._become(blank(NoticeKind(kind), self._known.wall))

    @Slot(str)
    def chooseSubject(self, key: str) -> None:
        """What it is about."""
        choice = self._choice
        if key.startswith(DESK):
            self._become(replace(choice, desk=key.removeprefix(DESK), topic=None))
        elif key.startswith(TOPIC):
            self._become(replace(choice, topic=key.removeprefix(TOPIC), desk=None))
        else:
            entry, starts = split_key(key)
            self._become(replace(choice, entry=entry, starts=starts))

    @Slot(str)
    def choosePlace(self, place: str) -> None:
        """Where it is now."""
        self._become(replace(self._choice, place=place))

    @Slot(str)
    def search(self, query: str) -> None:
        """Find entries."""
        self._query = query
        self._show()

    @Slot(int)
    def stepDay(self, days: int) -> None:
        """Earlier or later."""
        if self._known is not None:
            self._become(day_moved(self._choice, days, self._known.wall.date()))

    @Slot(int)
    def stepTime(self, steps: int) -> None:
        """A quarter of an hour earlier or later."""
        self._become(time_moved(self._choice, steps))

    @Slot(int)
    def stepLast(self, days: int) -> None:
        """Shorter or longer."""
        if self._known is not None:
            self._become(last_moved(self._choice, days, self._known.wall.date()))

    @Slot()
    def putUp(self) -> None:
        """Let everybody read it."""
        notice, book, phrases = self._draft(), self._ports.notices, self._deeds.phrases
        if notice is None:
            self._deeds.refuse(phrases.translate("SiteNotice", "Something is still missing."))
            return

        def act() -> Deed:
            book.put_up(notice)
            words = phrases.translate("SiteNotice", "The notice is up, in every language.")
            return Deed(words, lambda: book.take_down(notice.id))

        if self._deeds.do(act) and self._known is not None:
            self._id = uuid.uuid4().hex
            self._query = ""
            self._become(blank(self._choice.kind, self._known.wall))

    @Slot(str)
    def takeDown(self, key: str) -> None:
        """It is no longer so."""
        book, phrases = self._ports.notices, self._deeds.phrases
        notice = next((one for one in self._notices() if one.id == key), None)
        if notice is None or isinstance(notice, CityNotice):
            return

        def act() -> Deed:
            book.take_down(key)
            words = phrases.translate("SiteNotice", "The notice is taken down.")
            return Deed(words, lambda: book.put_up(notice))

        self._deeds.do(act)

    def _draft(self) -> Notice | None:
        if self._known is None or not self._known.readable:
            return None
        return drafted(self._choice, self._id, self._known.directory, self._known.wall)

    def _notices(self) -> tuple[Notice, ...]:
        known = self._known
        return standing(known.directory.notices, known.wall) if known else ()

    def _become(self, choice: NoticeChoice) -> None:
        self._choice = choice
        self._show()

    def _show(self) -> None:
        known, phrases, profile = self._known, self._deeds.phrases, self._ports.profile
        if known is None or not known.readable:
            return
        published = self._ports.published()
        choice, wall, query = self._choice, known.wall, self._query
        self._rows.show(standing_rows(self._notices(), published, profile, wall, phrases))
        self._ticks["kinds"].show(kinds(choice.kind, phrases))
        found = subjects(choice, known.directory, profile, wall, query, phrases)
        self._ticks["subjects"].show(found)
        moved = choice.kind is NoticeKind.MOVED and choice.entry is not None
        self._ticks["places"].show(places(choice, published, query) if moved else [])
        self.shownChanged.emit()
