# SPDX-License-Identifier: EUPL-1.2
"""The waiting room's screen: reads calls, chimes for new ones, never goes blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.board import MOST_CURRENT, MOST_RECENT, Board, board
from kiosk.domain.clock import wall_clock
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.board.shown import CallRow, Inputs, MeetingRow, show
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.books import DirectoryShelf, VisitBook
    from kiosk.domain.clock import Clock
    from kiosk.domain.ports import Phrasebook
    from kiosk.domain.profile import Profile
    from kiosk.screens.board.calling import Calling
    from kiosk.screens.watch import Pulse

QML_IMPORT_NAME = "kiosk.screens.board"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoardScreen(QObject):
    """What BoardWindow.qml shows.

    Each new call is heard once, the first after a quiet hour like any other.
    """

    shownChanged = Signal()

    def __init__(
        self,
        profile: Profile,
        visits: VisitBook,
        shelf: DirectoryShelf,
        clock: Clock,
        pulse: Pulse,
        phrasebook: Phrasebook,
        pictograms: tuple[str, ...],
        calling: Calling,
        parent: QObject | None = None,
    ) -> None:
        """Read the store once and follow it from then on."""
        super().__init__(parent)
        self._profile = profile
        self._visits = visits
        self._shelf = shelf
        self._clock = clock
        self._phrases = tuple(phrasebook(tag) for tag in profile.board_languages)
        self._pictograms = pictograms
        self._calling = calling
        self._calls = Rows(CallRow, lambda row: row.number, self)
        self._recent = Rows(CallRow, lambda row: row.number, self)
        self._meetings = Rows(MeetingRow, lambda row: row.key, self)
        self._inputs = Inputs(
            board=Board((), ()),
            directory=None,
            wall=self._wall(),
            read_at=self._wall(),
            readable=True,
        )
        self._shown = show(self._inputs, profile, self._phrases)
        pulse.changed.connect(self.read)
        pulse.ticked.connect(self._tick)
        pulse.lost.connect(self._lost)
        self.read()

    @property
    def at_rest(self) -> bool:
        """Whether nobody is called."""
        return not self._inputs.board.current

    @Property(QObject, constant=True)
    def calls(self) -> QObject:
        """Calls that wait for somebody to come."""
        return self._calls

    @Property(QObject, constant=True)
    def recent(self) -> QObject:
        """The calls before them."""
        return self._recent

    @Property(QObject, constant=True)
    def meetings(self) -> QObject:
        """What is still to come at the site today."""
        return self._meetings

    @Property(str, notify=shownChanged)
    def notices(self) -> str:
        """What is different today, a line for each language; empty on a usual day."""
        return self._shown.notices

    @Property(str, constant=True)
    def siteName(self) -> str:
        """The site's name."""
        return self._profile.name

    @Property(bool, constant=True)
    def demo(self) -> bool:
        """Whether this is a demo site; it says so."""
        return self._profile.demo

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """The site's clock."""
        return self._shown.time

    @Property(str, notify=shownChanged)
    def asOf(self) -> str:
        """When the store was read last, if it cannot be read now."""
        return self._shown.as_of

    def read(self) -> None:
        """Read the store; what cannot be read stays as it was, with its time."""
        wall = self._wall()
        try:
            calls = self._visits.recent_calls(MOST_CURRENT + MOST_RECENT + MOST_RECENT)
            self._inputs = Inputs(
                board=board(calls, self._pictograms),
                directory=self._shelf.directory(),
                wall=wall,
                read_at=wall,
                readable=True,
            )
            self._calling.follow(self._inputs.board.current)
        except StoreTrouble:
            self._lost()
            return
        self._show()

    def _tick(self) -> None:
        self._calling.look(self._clock.now())
        if not self._inputs.readable or self._wall().date() != self._inputs.wall.date():
            self.read()
        else:
            self._at_this_time(readable=True)

    def _lost(self, _why: str = "") -> None:
        self._at_this_time(readable=False)

    def _at_this_time(self, *, readable: bool) -> None:
        was = self._inputs
        wall = self._wall()
        if readable == was.readable and wall.replace(second=0) == was.wall.replace(second=0):
            return
        self._inputs = Inputs(
            board=was.board,
            directory=was.directory,
            wall=wall,
            read_at=wall if readable else was.read_at,
            readable=readable,
        )
        self._show()

    def _wall(self) -> datetime:
        return wall_clock(self._clock.now(), self._profile.zone).replace(microsecond=0)

    def _show(self) -> None:
        shown = show(self._inputs, self._profile, self._phrases)
        if shown == self._shown:
            return
        self._shown = shown
        self._calls.show(shown.calls)
        self._recent.show(shown.recent)
        self._meetings.show(shown.meetings)
        self.shownChanged.emit()
