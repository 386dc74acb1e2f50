# SPDX-License-Identifier: EUPL-1.2
"""The waiting list: who waits, for what, in which language; call one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Move
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.moves import what_happened
from kiosk.screens.desk.queue_shown import QueueRow, QueueShown, show_queue
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.counter import Counter
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QueuePanel(QObject):
    """What QueueColumn.qml shows."""

    shownChanged = Signal()
    pickedChanged = Signal()

    def __init__(
        self, ports: DeskPorts, counter: Counter, deeds: Deeds, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._counter = counter
        self._deeds = deeds
        self._known: Known | None = None
        self._rows = Rows(QueueRow, lambda row: row.key, self)
        self._shown = QueueShown()
        self._picked = ""

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Who waits in the order of calling, then who is set aside."""
        return self._rows

    @Property(str, notify=shownChanged)
    def headline(self) -> str:
        """How many wait."""
        return self._shown.headline

    @Property(str, notify=shownChanged)
    def longest(self) -> str:
        """The longest wait."""
        return self._shown.longest

    @Property(bool, notify=shownChanged)
    def longestLate(self) -> bool:
        """Whether that is too long."""
        return self._shown.longest_late

    @Property(str, notify=shownChanged)
    def following(self) -> str:
        """The number that "next" would call."""
        return self._shown.following

    @Property(bool, notify=shownChanged)
    def mayCall(self) -> bool:
        """Whether this desk is free and somebody waits for it."""
        return self._shown.may_call

    @Property(bool, notify=shownChanged)
    def mayPick(self) -> bool:
        """Whether this desk is free to call whom it picks."""
        return self._shown.may_pick

    @Property(str, notify=pickedChanged)
    def picked(self) -> str:
        """The line somebody has picked; nothing is picked by itself."""
        return self._picked

    @Property(int, notify=pickedChanged)
    def pickedPlace(self) -> int:
        """Where that line stands; -1 where nothing is picked."""
        return self._place()

    def show(self, known: Known) -> None:
        """Show what is known now; a line that has gone is no longer picked."""
        self._known = known
        shown = show_queue(known, self._ports, self._deeds.phrases)
        if shown != self._shown:
            self._shown = shown
            self._rows.show(shown.rows)
            self.shownChanged.emit()
            if self._picked:
                listed = any(row.key == self._picked for row in shown.rows)
                self.pick(self._picked if listed else "")

    @Slot()
    def callNext(self) -> None:
        """Call whoever is next for this desk."""

        def act() -> Deed:
            visit = self._counter.call_next()
            if visit is None:
                return Deed(self._deeds.phrases.translate("Desk", "Nobody is waiting for you."))
            return self._called(visit)

        self._deeds.do(act)

    @Slot(str)
    def pick(self, key: str) -> None:
        """Pick a line, or none."""
        self._picked = key
        self.pickedChanged.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Pick the line so many further down; the first where nothing is picked."""
        last = len(self._shown.rows) - 1
        if last >= 0:
            place = min(max(self._place() + by, 0), last) if self._picked else 0
            self.pick(self._shown.rows[place].key)

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what a line of the list is there for: call it, or put it back in line."""
        row = next((row for row in self._shown.rows if row.key == key), None)
        if row is None:
            return
        if row.may_call:
            self.call(key)
        elif row.may_come_back:
            self.comeBack(key)
        elif row.elsewhere:
            self.putBack(key)

    @Slot(str)
    def call(self, key: str) -> None:
        """Call this one."""
        self._with(key, lambda visit: self._called(self._counter.call(visit)))

    @Slot(str)
    def left(self, key: str) -> None:
        """This one has gone."""
        self._with(key, lambda visit: self._done(Move.LEAVE, self._counter.left(visit)))

    @Slot(str)
    def comeBack(self, key: str) -> None:
        """This one missed the call and is here now."""
        self._with(key, lambda visit: self._done(Move.COME_BACK, self._counter.back(visit)))

    @Slot(str)
    def putBack(self, key: str) -> None:
        """This one's desk has broken down: it waits again, for every desk."""
        self._with(key, lambda visit: self._done(Move.RETURN, self._counter.returned(visit)))

    def _place(self) -> int:
        keys = [row.key for row in self._shown.rows]
        return keys.index(self._picked) if self._picked in keys else -1

    def _with(self, key: str, act: Callable[[Visit], Deed]) -> None:
        visit = self._known.visit(key) if self._known else None
        if visit is not None:
            self._deeds.do(lambda: act(visit))

    def _called(self, visit: Visit) -> Deed:
        return self._done(Move.CALL, visit)

    def _done(self, move: Move, visit: Visit) -> Deed:
        self.pick("")
        words = what_happened(move, visit.number, self._deeds.phrases)
        return Deed(words, lambda: self._counter.undo(visit))
