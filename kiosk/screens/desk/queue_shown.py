# SPDX-License-Identifier: EUPL-1.2
"""The waiting list as a desk reads it: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.queue import has_priority
from kiosk.domain.ticket import look
from kiosk.domain.visit import AT_DESK, Need, VisitState
from kiosk.screens.desk.words import (
    BETWEEN,
    HUES,
    NEED_SYMBOLS,
    language_of,
    minutes_waited,
    needs_of,
    party_of,
    topics_of,
)

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

TOO_LONG = 30
"""Minutes after which a wait is shown as one that needs a hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One waiting visit.

    Attributes:
        detail: language, people, appointment: what the next minutes will need.
        needs: symbols of quiet needs, separated by spaces.
        quiet: priority and deadline in words; only desks see them.
        place: where it was forwarded to or parked, or that the call was missed.
        late: whether the wait is too long.
        aside: whether it stands apart from the queue.
        may_call, may_come_back, elsewhere: what the row offers.
        spoken: the whole row for a screen reader.
    """

    key: str
    number: str
    hue: str
    symbol: str
    topics: str
    topic_symbol: str
    topic_hue: str
    detail: str
    needs: str
    quiet: str
    place: str
    here: bool
    wait: str
    late: bool
    aside: bool
    may_call: bool
    may_come_back: bool
    elsewhere: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueShown:
    """The panel's face."""

    rows: tuple[QueueRow, ...] = ()
    headline: str = ""
    longest: str = ""
    longest_late: bool = False
    following: str = ""
    may_call: bool = False
    may_pick: bool = False


def show_queue(known: Known, ports: DeskPorts, phrases: Phrases) -> QueueShown:
    """The waiting list, then what is set aside."""
    waiting, aside = known.line.waiting, known.line.set_aside
    longest = max((minutes_waited(visit, known.now) for visit in waiting), default=0)
    following = known.line.following
    free = known.line.current is None and known.readable
    return QueueShown(
        rows=tuple(_row(visit, known, ports, phrases) for visit in (*waiting, *aside)),
        headline=phrases.translate("Desk", "%n waiting", "", len(waiting))
        if waiting
        else phrases.translate("Desk", "Nobody is waiting"),
        longest=phrases.translate("Desk", "longest wait %n min", "", longest) if waiting else "",
        longest_late=longest > TOO_LONG,
        following="" if following is None else str(following.number),
        may_call=following is not None and free,
        may_pick=free,
    )


def _row(visit: Visit, known: Known, ports: DeskPorts, phrases: Phrases) -> QueueRow:
    shown = look(visit.number, ports.pictograms)
    minutes = minutes_waited(visit, known.now)
    missed = visit.state is VisitState.MISSED
    elsewhere = visit.state in AT_DESK
    topics = topics_of(visit, phrases)
    detail = BETWEEN.join(filter(None, (language_of(visit, phrases), *_extras(visit, phrases))))
    quiet = _quiet(visit, phrases)
    place = _place(visit, ports, phrases)
    wait = phrases.translate("Desk", "%n min", "", minutes)
    first = visit.topics[0] if visit.topics else "unsure"
    return QueueRow(
        key=visit.id,
        number=str(visit.number),
        hue=shown.colour,
        symbol=f"ticket/{shown.pictogram}",
        topics=topics,
        topic_symbol=f"topic/{first}",
        topic_hue=HUES[first],
        detail=detail,
        needs=" ".join(NEED_SYMBOLS[need] for need in Need if need in visit.needs),
        quiet=quiet,
        place=place,
        here=visit.reserved_for == ports.desk and not visit.parked,
        wait=wait,
        late=minutes > TOO_LONG,
        aside=visit.parked or missed or elsewhere,
        may_call=not missed and not elsewhere,
        may_come_back=missed and not visit.missed_before,
        elsewhere=elsewhere,
        spoken=", ".join(
            filter(
                None,
                (str(visit.number), topics, detail, needs_of(visit, phrases), quiet, place, wait),
            )
        ),
    )


def _extras(visit: Visit, phrases: Phrases) -> tuple[str, ...]:
    at = visit.appointment_at
    return (
        party_of(visit, phrases),
        ""
        if at is None
        else phrases.translate("Desk", "appointment {time}").format(time=phrases.time(at.time())),
    )


def _quiet(visit: Visit, phrases: Phrases) -> str:
    if visit.deadline:
        return phrases.translate("Desk", "deadline")
    return phrases.translate("Desk", "sooner") if has_priority(visit) else ""


def _place(visit: Visit, ports: DeskPorts, phrases: Phrases) -> str:
    if visit.state is VisitState.MISSED:
        return phrases.translate("Desk", "did not come")
    if visit.state in AT_DESK and visit.desk is not None:
        desk = ports.profile.desk_name(visit.desk, phrases.language)
        return phrases.translate("Desk", "at {desk}").format(desk=desk)
    if visit.reserved_for is None:
        return ""
    desk = ports.profile.desk_name(visit.reserved_for, phrases.language)
    if visit.parked:
        return phrases.translate("Desk", "parked, {desk}").format(desk=desk)
    return phrases.translate("Desk", "for {desk}").format(desk=desk)
