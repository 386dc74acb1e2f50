# SPDX-License-Identifier: EUPL-1.2
"""What needs a hand: calls for help, slips without paper, a store that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.clock import wall_clock
from kiosk.domain.isolate import isolated
from kiosk.domain.ports import SlipState
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.late_paper import seen
from kiosk.screens.desk.printing_words import cause_of, which, why_not_printed
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.help import HelpAlert
    from kiosk.domain.ports import Phrases, QueuedSlip
    from kiosk.domain.steady_clock import Doubt
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.late_paper import InHand
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """One strip.

    Attributes:
        key: "store", "clock", "paper", "numbers", "help:<id>" or "slips:<cause>".
        action, second: words of its buttons; empty where there is none.
        shortcut: the key of the first button.
    """

    key: str
    symbol: str
    tone: str
    text: str
    action: str = ""
    shortcut: str = ""
    second: str = ""


def _notices(
    known: Known, in_hand: InHand | None, ports: DeskPorts, phrases: Phrases
) -> Iterator[NoticeRow]:
    """The strips, the most urgent first."""
    if not known.readable:
        text = phrases.translate("Desk", "As of {time}. Nothing can be changed now: {reason}")
        since = phrases.time(known.read_at.time())
        yield NoticeRow(
            key="store",
            symbol="ui/error",
            tone="red",
            text=text.format(time=since, reason=known.trouble),
        )
    if (doubt := ports.clock.doubt()) is not None:
        yield _clock(doubt, ports.profile.zone, phrases)
    for alert in known.alerts:
        yield _help(alert, ports, phrases)
    if in_hand and in_hand.late(known.now):
        text = in_hand.words(phrases)
        yield NoticeRow(key="paper", symbol="ui/hourglass_top", tone="orange", text=text)
    for cause in dict.fromkeys(cause_of(slip) for slip in known.unprinted):
        slips = [slip for slip in known.unprinted if cause_of(slip) == cause]
        yield NoticeRow(
            key=f"slips:{cause}",
            symbol="ui/help" if slips[0].state is SlipState.UNKNOWN else "ui/print_disabled",
            tone="orange",
            text=f"{why_not_printed(slips[0], phrases)} {which(slips, phrases)}",
            action=phrases.translate("Desk", "Print again"),
            shortcut="D" if slips[0] is known.unprinted[0] else "",
            second=phrases.translate("Desk", "Not needed"),
        )
    if known.day.numbers_stopped:
        yield NoticeRow(
            key="numbers",
            symbol="ui/block",
            tone="neutral",
            text=phrases.translate("Desk", "No new numbers today."),
            action=phrases.translate("Desk", "Give numbers again"),
        )


def _clock(doubt: Doubt, zone: ZoneInfo, phrases: Phrases) -> NoticeRow:
    text = phrases.translate(
        "Desk", "The computer's clock jumped to {machine}. We count on from {ours}. Have it set."
    )
    if doubt.behind:
        text = phrases.translate(
            "Desk", "The computer's clock says {machine}, but {ours} is over. Have it set."
        )
    machine, ours = (
        f"{phrases.date(wall.date())}, {isolated(phrases.time(wall.time()))}"
        for wall in (wall_clock(doubt.machine, zone), wall_clock(doubt.ours, zone))
    )
    return NoticeRow(
        key="clock",
        symbol="ui/schedule",
        tone="orange",
        text=text.format(machine=machine, ours=ours),
        action=phrases.translate("Desk", "The computer is right"),
    )


def _help(alert: HelpAlert, ports: DeskPorts, phrases: Phrases) -> NoticeRow:
    since = phrases.time(wall_clock(alert.raised_at, ports.profile.zone).time())
    if alert.desk is None:
        text = phrases.translate("Desk", "Somebody at the touchscreen asks for help, since {time}")
        return NoticeRow(
            key=f"help:{alert.id}",
            symbol="ui/front_hand",
            tone="orange",
            text=text.format(time=since),
            action=phrases.translate("Desk", "I am coming"),
            shortcut="H",
        )
    desk = ports.profile.desk_name(alert.desk, phrases.language)
    mine = alert.desk == ports.desk
    text = phrases.translate("Desk", "{desk} is on the way to the touchscreen")
    return NoticeRow(
        key=f"help:{alert.id}",
        symbol="ui/directions_walk",
        tone="neutral",
        text=text.format(desk=desk),
        action=phrases.translate("Desk", "Done") if mine else "",
        shortcut="H" if mine else "",
    )


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
        rows = _notices(known, self._in_hand, self._ports, self._deeds.phrases)
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
