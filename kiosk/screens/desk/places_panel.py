# SPDX-License-Identifier: EUPL-1.2
"""Places to send somebody on to: searched as one types, away from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.place_search import Asked, Place, PlaceFinder, Want
from kiosk.screens.desk.place_rows import PlaceRow, WantRow, place_row, want_rows
from kiosk.screens.desk.wrong_entry_panel import WrongEntryPanel
from kiosk.screens.lane import Done, Failed, Lane
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts
    from kiosk.screens.lane import Executor

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlacesPanel(QObject):
    """The search of ReferralColumn.qml; what is typed lives here only.

    `toggled` asks for a place to be ticked or not.
    """

    shownChanged = Signal()
    toggled = Signal(str)

    def __init__(
        self, ports: DeskPorts, deeds: Deeds, executor: Executor, parent: QObject | None = None
    ) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._wrong = WrongEntryPanel(ports, deeds, self)
        self._finder = PlaceFinder(ports.search, ports.read)
        self._lane = Lane(executor, self)
        self._inputs: tuple[Known, tuple[str, ...], str] | None = None
        self._query = ""
        self._wanted: frozenset[Want] = frozenset()
        self._asked: Asked | None = None
        self._answered: Asked | None = None
        self._found: tuple[Place, ...] = ()
        self._failed = False
        self._takes_first = False
        self._rows = Rows(PlaceRow, lambda row: row.key, self)
        self._wants = Rows(WantRow, lambda row: row.key, self)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The chosen places, then what was found."""
        return self._rows

    @Property(WrongEntryPanel, constant=True)
    def wrong(self) -> WrongEntryPanel:
        """What is wrong with one of them."""
        return self._wrong

    @Property(QObject, constant=True)
    def wants(self) -> QObject:
        """What can be asked of every place."""
        return self._wants

    @Property(str, notify=shownChanged)
    def query(self) -> str:
        """What is searched."""
        return self._query

    @Property(str, notify=shownChanged)
    def found(self) -> str:
        """What to do where no place is listed."""
        say = self._deeds.phrases.translate
        if self._asked is not self._answered or self._found:
            return ""
        if self._failed:
            return say("Desk", "The search does not work now.")
        if self._wanted and self._query.strip():
            return say("Desk", "Nothing found. Ask for less, or try another word.")
        if self._query.strip():
            return say("Desk", "Nothing found. Try a shorter or another word.")
        return say("Desk", "Search for a place by what it does, its name or its district.")

    def show(self, known: Known, chosen: tuple[str, ...], language: str) -> None:
        """Show what is known now.

        Args:
            known: what the desk knows.
            chosen: ids of the ticked places.
            language: tag of the slip's language beside German.
        """
        self._inputs = (known, chosen, language)
        self._wrong.show(known)
        self._ask()

    def clear(self) -> None:
        """Forget what was searched and found."""
        self._query, self._wanted, self._found, self._takes_first = "", frozenset(), (), False
        self._asked = self._answered = None
        self._wrong.clear()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for places; an empty search offers those of the visit's topics."""
        self._query = query
        self._takes_first = False
        self._ask()

    @Slot(str)
    def want(self, want: str) -> None:
        """Ask it of every place, or no longer."""
        if Want(want) in self._offered():
            self._wanted ^= {Want(want)}
            self._ask()

    @Slot(str)
    def toggle(self, place: str) -> None:
        """Tick a place or not; the search has done its work."""
        if any(row.key == place and not row.hidden for row in self._rows):
            self._query = ""
            self.toggled.emit(place)

    @Slot()
    def takeFirst(self) -> None:
        """Tick the first place found, as soon as it is."""
        self._takes_first = bool(self._query.strip())
        self._take()

    def _take(self) -> None:
        if not self._takes_first or self._asked is not self._answered:
            return
        self._takes_first = False
        found = (row.key for row in self._rows if not row.ticked and not row.hidden)
        if first := next(found, None):
            self.toggle(first)

    def _spoken(self) -> str:
        if self._inputs is None:
            return GERMAN
        known, _, language = self._inputs
        return known.line.current.spoken_language if known.line.current else language

    def _offered(self) -> frozenset[Want]:
        everywhere = reads_german(self._spoken())
        return frozenset(Want) - ({Want.LANGUAGE} if everywhere else frozenset())

    def _ask(self) -> None:
        if self._inputs is None:
            return
        known, chosen, language = self._inputs
        visit = known.line.current
        written = dict.fromkeys((language, self._deeds.phrases.language))
        asked = Asked(
            published=known.published,
            shown=known.directory,
            query=self._query,
            written=tuple(tag for tag in written if not reads_german(tag)) or (GERMAN,),
            wants=self._wanted & self._offered(),
            topics=visit.topics if visit else (),
            chosen=chosen,
            district=self._ports.profile.district,
            spoken=self._spoken(),
            wall=known.wall.replace(second=0, microsecond=0),
        )
        if asked != self._asked:
            self._asked = asked
            if not self._lane.busy:
                self._look(asked)
        self._show()

    def _look(self, asked: Asked) -> None:
        self._lane.run(lambda: self._finder.find(asked), lambda end: self._answer(asked, end))

    def _answer(self, asked: Asked, outcome: Done | Failed) -> None:
        if asked is not self._asked:
            if self._asked is not None:
                self._look(self._asked)
            return
        self._answered = asked
        self._failed = isinstance(outcome, Failed)
        self._found = outcome.value if isinstance(outcome, Done) else ()
        self._show()
        self._take()

    def _show(self) -> None:
        if self._inputs is None:
            return
        known, chosen, _ = self._inputs
        spoken, phrases = self._spoken(), self._deeds.phrases
        self._rows.show(
            [place_row(place, chosen, spoken, known.wall, phrases) for place in self._found]
        )
        self._wants.show(want_rows(self._wanted, self._offered(), spoken, phrases))
        self.shownChanged.emit()
