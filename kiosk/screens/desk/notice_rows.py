# SPDX-License-Identifier: EUPL-1.2
"""The strips above a desk's page: what needs a hand, the most urgent first. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.isolate import isolated
from kiosk.domain.notice import halt_of
from kiosk.domain.ports import SlipState
from kiosk.screens.desk.printing_words import cause_of, which, why_not_printed
from kiosk.screens.halt_words import halt_in_a_line
from kiosk.screens.notice_words import SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from kiosk.domain.help import HelpAlert
    from kiosk.domain.ports import Phrases
    from kiosk.domain.steady_clock import Doubt
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.late_paper import InHand
    from kiosk.screens.desk.ports import DeskPorts


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """One strip.

    Attributes:
        key: "store", "clock", "paper", "halt", "numbers", "help:<id>" or "slips:<cause>".
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


def notice_rows(
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
    yield from _halt(known, ports, phrases)
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


def _halt(known: Known, ports: DeskPorts, phrases: Phrases) -> Iterator[NoticeRow]:
    """That the city lets no numbers be given here, why, and where people can go."""
    halt = halt_of(known.directory.notices, known.wall)
    if halt is None:
        return
    words = halt_in_a_line(halt, ports.profile, known.wall, phrases)
    text = phrases.translate("Desk", "From the city: {words}", "What the city's office says")
    yield NoticeRow(
        key="halt",
        symbol=SYMBOLS[halt.kind],
        tone="orange",
        text=text.format(words=words),
    )
