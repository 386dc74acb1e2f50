# SPDX-License-Identifier: EUPL-1.2
"""The visit at this desk: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.ticket import look
from kiosk.domain.topic import TOPICS, topic_name
from kiosk.domain.visit import Need, VisitState
from kiosk.screens.desk.sound_panel import fetch_words
from kiosk.screens.desk.words import (
    HUES,
    NEED_SYMBOLS,
    language_of,
    needs_of,
    party_of,
    topics_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing known about the visit.

    Attributes:
        urgent: whether it matters more than the rest.
        errand: whether the desk must do something now, such as fetch the visitor.
    """

    key: str
    symbol: str
    text: str
    urgent: bool = False
    errand: bool = False


@dataclass(frozen=True, slots=True)
class WayRow:
    """Somewhere the visit can be forwarded to."""

    key: str
    label: str
    symbol: str
    hue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitShown:
    """The panel's face.

    Attributes:
        state: "none", "called" or "serving".
        ways: the other desks, then topics.
    """

    state: str = "none"
    number: str = ""
    hue: str = "neutral"
    symbol: str = ""
    status: str = ""
    facts: tuple[FactRow, ...] = ()
    desks: tuple[WayRow, ...] = ()
    topics: tuple[WayRow, ...] = ()


def show_visit(known: Known, ports: DeskPorts, phrases: Phrases) -> VisitShown:
    """The visit this desk has called or serves."""
    visit = known.line.current
    if visit is None:
        return VisitShown()
    shown = look(visit.number, ports.pictograms)
    return VisitShown(
        state="called" if visit.state is VisitState.CALLED else "serving",
        number=str(visit.number),
        hue=shown.colour,
        symbol=f"ticket/{shown.pictogram}",
        status=_status(visit, ports, phrases),
        facts=(*_fetch(visit, known, ports, phrases), *_facts(visit, ports, phrases)),
        desks=tuple(
            WayRow(desk.id, ports.profile.desk_name(desk.id, phrases.language), "ui/person", "")
            for desk in ports.profile.desks
            if desk.id != ports.desk
        ),
        topics=tuple(
            WayRow(
                topic.id,
                topic_name(topic.id, phrases.translate),
                f"topic/{topic.id}",
                HUES[topic.id],
            )
            for topic in TOPICS
        ),
    )


def _status(visit: Visit, ports: DeskPorts, phrases: Phrases) -> str:
    if visit.state is VisitState.SERVING:
        return phrases.translate("Desk", "At the desk since {time}").format(
            time=_clock(visit.serving_since or visit.taken_at, ports, phrases)
        )
    called = _clock(visit.called_at or visit.taken_at, ports, phrases)
    if visit.calls > 1:
        return phrases.translate("Desk", "Called %n times, last at {time}", "", visit.calls).format(
            time=called
        )
    return phrases.translate("Desk", "Called at {time}").format(time=called)


def _fetch(visit: Visit, known: Known, ports: DeskPorts, phrases: Phrases) -> Iterator[FactRow]:
    if words := fetch_words(visit, known, ports, phrases):
        yield FactRow("fetch", "ui/directions_walk", words, urgent=True, errand=True)


def _facts(visit: Visit, ports: DeskPorts, phrases: Phrases) -> Iterator[FactRow]:
    language_symbol = "ui/interpreter_mode" if visit.interpreter else "ui/translate"
    yield FactRow("language", language_symbol, language_of(visit, phrases), visit.interpreter)
    first = visit.topics[0] if visit.topics else "unsure"
    yield FactRow("topics", f"topic/{first}", topics_of(visit, phrases))
    if visit.deadline:
        sentence = phrases.translate("Desk", "A letter with a date to keep")
        yield FactRow("deadline", "ui/mark_email_unread", sentence, urgent=True)
    if visit.party_size > 1:
        yield FactRow("party", "ui/group", party_of(visit, phrases))
    needs = [need for need in Need if need in visit.needs]
    if needs:
        yield FactRow("needs", NEED_SYMBOLS[needs[0]], needs_of(visit, phrases))
    if visit.appointment_at is not None:
        time = phrases.time(visit.appointment_at.time())
        words = phrases.translate("Desk", "Appointment at {time}").format(time=time)
        yield FactRow("appointment", "ui/event", words)
    taken = _clock(visit.taken_at, ports, phrases)
    words = phrases.translate("Desk", "Number taken at {time}").format(time=taken)
    yield FactRow("taken", "ui/schedule", words)


def _clock(at: datetime, ports: DeskPorts, phrases: Phrases) -> str:
    return phrases.time(wall_clock(at, ports.profile.zone).time())
