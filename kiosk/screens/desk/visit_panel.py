# SPDX-License-Identifier: EUPL-1.2
"""The visit at this desk, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.topic import topic_name
from kiosk.domain.visit import Move, Outcome, Step, is_lawful
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.moves import what_happened
from kiosk.screens.desk.visit_shown import FactRow, VisitShown, WayRow, show_visit
from kiosk.screens.desk.words import outcome_name
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
class VisitPanel(QObject):
    """What VisitColumn.qml shows."""

    shownChanged = Signal()

    def __init__(
        self, ports: DeskPorts, counter: Counter, deeds: Deeds, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._counter = counter
        self._deeds = deeds
        self._visit: Visit | None = None
        self._facts = Rows(FactRow, lambda row: row.key, self)
        self._desks = Rows(WayRow, lambda row: row.key, self)
        self._topics = Rows(WayRow, lambda row: row.key, self)
        self._shown = VisitShown()
        self._forwarding = False

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """Language, topics, needs, times."""
        return self._facts

    @Property(QObject, constant=True)
    def desks(self) -> QObject:
        """The other desks."""
        return self._desks

    @Property(QObject, constant=True)
    def topics(self) -> QObject:
        """The topics to go on with."""
        return self._topics

    @Property(str, notify=shownChanged)
    def state(self) -> str:
        """Whether there is a visit: "none", "called" or "serving"."""
        return self._shown.state

    @Property(str, notify=shownChanged)
    def number(self) -> str:
        """Its number."""
        return self._shown.number

    @Property(str, notify=shownChanged)
    def hue(self) -> str:
        """Its ticket's colour."""
        return self._shown.hue

    @Property(str, notify=shownChanged)
    def symbol(self) -> str:
        """Its ticket's pictogram."""
        return self._shown.symbol

    @Property(str, notify=shownChanged)
    def status(self) -> str:
        """Called or served, and since when."""
        return self._shown.status

    @Property(bool, notify=shownChanged)
    def forwarding(self) -> bool:
        """Whether the panel asks where to."""
        return self._forwarding

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._visit = known.line.current
        shown = show_visit(known, self._ports, self._deeds.phrases)
        forwarding = self._forwarding and shown.state == "serving"
        if (shown, forwarding) != (self._shown, self._forwarding):
            self._shown, self._forwarding = shown, forwarding
            self._facts.show(shown.facts)
            self._desks.show(shown.desks)
            self._topics.show(shown.topics)
            self.shownChanged.emit()

    @Slot()
    def arrived(self) -> None:
        """The visitor is here."""
        self._do(Move.ARRIVE, self._counter.arrived)

    @Slot()
    def callAgain(self) -> None:
        """Call once more."""
        self._do(Move.CALL_AGAIN, self._counter.call_again)

    @Slot()
    def missed(self) -> None:
        """Nobody came."""
        self._do(Move.MISS, self._counter.missed)

    @Slot()
    def park(self) -> None:
        """Set aside for this desk."""
        self._do(Move.PARK, self._counter.park)

    @Slot()
    def askWhereTo(self) -> None:
        """Offer the other desks and the topics, or stop offering them."""
        if self._shown.state == "serving":
            self._forwarding = not self._forwarding
            self.shownChanged.emit()

    @Slot(str)
    def forwardToDesk(self, desk: str) -> None:
        """Back into the queue, for that desk."""
        name = self._ports.profile.desk_name(desk, self._deeds.phrases.language)
        self._do(Move.FORWARD, lambda visit: self._counter.forward(visit, desk=desk), name)

    @Slot(str)
    def forwardToTopic(self, topic: str) -> None:
        """Back into the queue, under that topic."""
        name = topic_name(topic, self._deeds.phrases.translate)
        self._do(Move.FORWARD, lambda visit: self._counter.forward(visit, topic=topic), name)

    @Slot(str)
    def close(self, outcome: str) -> None:
        """Done, with an outcome."""
        ending = Outcome(outcome)
        how = outcome_name(ending, self._deeds.phrases)
        self._do(Move.CLOSE, lambda visit: self._counter.close(visit, ending), how)

    def _do(self, move: Move, act: Callable[[Visit], Visit], more: str = "") -> None:
        visit = self._visit
        if visit is None or not is_lawful(visit, Step(move=move, desk=self._ports.desk)):
            return

        def deed() -> Deed:
            moved = act(visit)
            words = what_happened(move, moved.number, self._deeds.phrases, more)
            return Deed(words, lambda: self._counter.undo(moved))

        self._forwarding = False
        self._deeds.do(deed)
