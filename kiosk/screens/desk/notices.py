# SPDX-License-Identifier: EUPL-1.2
"""What needs a hand: calls for help, slips without paper, a store that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.late_paper import seen
from kiosk.screens.desk.notice_rows import NoticeRow, notice_rows
from kiosk.screens.desk.printing_words import cause_of
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.ports import QueuedSlip
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.late_paper import InHand
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoticesPanel(QObject):
    """What NoticeStrips.qml shows."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._in_hand: InHand | None = None
        self._rows = Rows(NoticeRow, lambda row: row.key, self)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The strips."""
        return self._rows

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        self._in_hand = seen(known.in_hand, self._in_hand, known.now)
        rows = notice_rows(known, self._in_hand, self._ports, self._deeds.phrases)
        self._rows.show(tuple(rows))

    def due(self, now: datetime) -> bool:
        """Whether there is something to say by now that does not show yet."""
        shown, in_hand = self._known, self._in_hand
        return bool(shown and in_hand and in_hand.late(now) and not in_hand.late(shown.now))

    @Slot()
    def help(self) -> None:
        """Go to the touchscreen, or be back from there: the oldest alert first."""
        alerts = self._known.alerts if self._known else ()
        for alert in alerts:
            if alert.desk in {None, self._ports.desk}:
                self.act(f"help:{alert.id}")
                return

    @Slot()
    def printAgain(self) -> None:
        """Print what did not print: the first strip that says so."""
        unprinted = self._known.unprinted if self._known else ()
        if unprinted:
            self.act(f"slips:{cause_of(unprinted[0])}")

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what a strip's first button says."""
        kind, _, subject = key.partition(":")
        match kind:
            case "help":
                self._deeds.do(lambda: self._answer(subject))
            case "slips":
                self._deeds.do(lambda: self._print_again(subject))
            case "clock":
                self._deeds.do(self._follow_clock)
            case _:
                self._deeds.do(self._resume)

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Do what the second button of a strip about slips says."""
        self._deeds.do(lambda: self._not_needed(key.partition(":")[2]))

    def _answer(self, alert_id: str) -> Deed:
        alert = self._ports.help.alert(alert_id)
        now = self._ports.clock.now()
        if alert is None or alert.ended:
            return Deed(self._deeds.phrases.translate("Desk", "Help is no longer needed."))
        if alert.desk is None:
            self._ports.help.accept(alert_id, self._ports.desk, now)
            return Deed(
                self._deeds.phrases.translate("Desk", "The touchscreen says you are coming.")
            )
        self._ports.help.end(alert_id, now)
        return Deed(self._deeds.phrases.translate("Desk", "The call for help is over."))

    def _print_again(self, cause: str) -> Deed:
        slips = self._of(cause)
        for slip in slips:
            self._ports.prints.print_again(slip.id)
        return Deed(self._deeds.phrases.translate("Desk", "Printing %n slips", "", len(slips)))

    def _not_needed(self, cause: str) -> Deed:
        for slip in self._of(cause):
            self._ports.prints.dismiss(slip.id)
        return Deed(self._deeds.phrases.translate("Desk", "Taken off the list."))

    def _follow_clock(self) -> Deed:
        self._ports.clock.follow()
        return Deed(self._deeds.phrases.translate("Desk", "The computer's time counts now."))

    def _resume(self) -> Deed:
        self._ports.days.stop_numbers(stopped=False, at=self._ports.clock.now())
        return Deed(self._deeds.phrases.translate("Desk", "Numbers are given again."))

    def _of(self, cause: str) -> list[QueuedSlip]:
        known = self._known.unprinted if self._known else ()
        return [slip for slip in known if cause_of(slip) == cause]
