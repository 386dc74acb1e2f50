# SPDX-License-Identifier: EUPL-1.2
"""A visit (one errand) and the lawful moves between its states."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, assert_never

from kiosk.domain.trouble import UnlawfulMove


class VisitState(StrEnum):
    """Where a visit stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    MISSED = "missed"
    CLOSED = "closed"
    LEFT = "left"


class Need(StrEnum):
    """What a visitor said on the question page; the room cannot read it."""

    CHILDREN = "children"
    QUIET = "quiet"
    SEAT = "seat"


class Outcome(StrEnum):
    """How a visit ended at the desk."""

    INFORMED = "informed"
    REFERRED = "referred"
    APPOINTMENT = "appointment"
    OTHER = "other"


class Move(StrEnum):
    """What can happen to a visit; each is one fact of the journal."""

    CALL = "called"
    CALL_AGAIN = "called_again"
    ARRIVE = "arrived"
    PARK = "parked"
    FORWARD = "forwarded"
    MISS = "missed"
    COME_BACK = "came_back"
    RETURN = "returned"
    RELEASE = "released"
    CLOSE = "closed"
    LEAVE = "left"
    TELL = "told"


LAWFUL: dict[Move, tuple[frozenset[VisitState], VisitState]] = {
    Move.CALL: (frozenset({VisitState.WAITING}), VisitState.CALLED),
    Move.CALL_AGAIN: (frozenset({VisitState.CALLED}), VisitState.CALLED),
    Move.ARRIVE: (frozenset({VisitState.CALLED}), VisitState.SERVING),
    Move.PARK: (frozenset({VisitState.SERVING}), VisitState.WAITING),
    Move.FORWARD: (frozenset({VisitState.SERVING}), VisitState.WAITING),
    Move.MISS: (frozenset({VisitState.CALLED}), VisitState.MISSED),
    Move.COME_BACK: (frozenset({VisitState.MISSED}), VisitState.WAITING),
    Move.RETURN: (frozenset({VisitState.CALLED, VisitState.SERVING}), VisitState.WAITING),
    Move.CLOSE: (frozenset({VisitState.SERVING, VisitState.MISSED}), VisitState.CLOSED),
    Move.RELEASE: (frozenset({VisitState.WAITING}), VisitState.WAITING),
    Move.LEAVE: (frozenset({VisitState.WAITING}), VisitState.LEFT),
    Move.TELL: (frozenset({VisitState.WAITING}), VisitState.WAITING),
}
"""Each move with the states it may start from and the state it leads to."""

OPEN_STATES = frozenset(
    {VisitState.WAITING, VisitState.CALLED, VisitState.SERVING, VisitState.MISSED}
)
AT_DESK = frozenset({VisitState.CALLED, VisitState.SERVING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One errand of one visitor or family, without anything that identifies them.

    Attributes:
        revision: counts the moves; a move names the revision it was decided on.
        spoken_language: what an interpreter would speak; the screen's language otherwise.
        deadline: a letter with a date to keep; seen by desks only.
        appointment_at: wall clock of the site, naive.
        desk: who called or serves it.
        first_called_at: where the wait ended; called_at is the latest call.
        reserved_for: the desk it was forwarded to, is parked for or has its appointment at.
        promised_least, promised_most: minutes of waiting that its paper named, if any.
    """

    id: str
    revision: int
    day: date
    number: int
    topics: tuple[str, ...]
    screen_language: str
    spoken_language: str
    interpreter: bool
    taken_at: datetime
    waiting_since: datetime
    state: VisitState = VisitState.WAITING
    party_size: int = 1
    needs: frozenset[Need] = frozenset()
    deadline: bool = False
    appointment_at: datetime | None = None
    own_language_call: bool = False
    desk: str | None = None
    reserved_for: str | None = None
    parked: bool = False
    first_called_at: datetime | None = None
    called_at: datetime | None = None
    serving_since: datetime | None = None
    calls: int = 0
    missed_before: bool = False
    outcome: Outcome | None = None
    ended_at: datetime | None = None
    promised_least: int | None = None
    promised_most: int | None = None

    @property
    def call_language(self) -> str | None:
        """The language to call in besides German, where the visitor chose that."""
        if not self.own_language_call:
            return None
        return self.spoken_language if self.interpreter else self.screen_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A move with what it needs: the acting desk, an outcome, where to, what a visitor said.

    Attributes:
        language: the visitor's screen.
        interpreter: the language that an interpreter shall speak.
    """

    move: Move
    desk: str | None = None
    outcome: Outcome | None = None
    to_topic: str | None = None
    to_desk: str | None = None
    language: str | None = None
    interpreter: str | None = None


def step(visit: Visit, step: Step, at: datetime) -> Visit:
    """The visit after a step.

    Raises:
        UnlawfulMove: the visit's state does not allow the move, another desk has it,
            or it was already back from being missed.
    """
    if not is_lawful(visit, step):
        raise UnlawfulMove(visit.number, visit.state, step.move)
    _, target = LAWFUL[step.move]
    moved = replace(visit, state=target, revision=visit.revision + 1)
    return replace(moved, **_changes(visit, step, at))


def in_reach(visit: Visit, open_desks: Collection[str]) -> Visit:
    """The visit, waiting for every desk where the one it would wait for is not open."""
    if visit.state is not VisitState.WAITING or visit.reserved_for is None:
        return visit
    if visit.reserved_for in open_desks:
        return visit
    return replace(visit, reserved_for=None, parked=False)


def is_lawful(visit: Visit, step: Step) -> bool:
    """Whether the visit's state, its desk and its history allow the step.

    Only a return is any desk's to make: the visit's own may have broken down.
    """
    sources, _ = LAWFUL[step.move]
    if visit.state not in sources:
        return False
    if visit.state in AT_DESK and step.desk != visit.desk and step.move is not Move.RETURN:
        return False
    return not (step.move is Move.COME_BACK and visit.missed_before)


def _changes(  # noqa: C901 - one set of changes for each move
    visit: Visit, step: Step, at: datetime
) -> dict[str, Any]:
    changes: dict[str, Any]
    topics = visit.topics if step.to_topic is None else (step.to_topic,)
    match step.move:
        case Move.CALL | Move.CALL_AGAIN:
            changes = {"desk": step.desk, "called_at": at, "calls": visit.calls + 1}
            changes |= {"first_called_at": visit.first_called_at or at, "parked": False}
        case Move.ARRIVE:
            changes = {"serving_since": at}
        case Move.PARK:
            changes = {"desk": None, "reserved_for": step.desk, "parked": True}
            changes["serving_since"] = None
        case Move.FORWARD:
            changes = {"desk": None, "reserved_for": step.to_desk, "topics": topics}
            changes["serving_since"] = None
        case Move.MISS:
            changes = {"desk": None}
        case Move.COME_BACK:
            changes = {"missed_before": True}
        case Move.RETURN:
            changes = {"desk": None, "reserved_for": None, "serving_since": None}
        case Move.RELEASE:
            changes = {"reserved_for": None, "parked": False}
        case Move.CLOSE:
            changes = {"outcome": step.outcome or Outcome.OTHER, "ended_at": at}
        case Move.LEAVE:
            changes = {"ended_at": at}
        case Move.TELL:
            screen = step.language or visit.screen_language
            spoken = step.interpreter or (visit.spoken_language if visit.interpreter else screen)
            changes = {"topics": topics, "screen_language": screen, "spoken_language": spoken}
            changes["interpreter"] = visit.interpreter or step.interpreter is not None
        case _:
            assert_never(step.move)
    return changes
