# SPDX-License-Identifier: EUPL-1.2
"""The desk's verbs: call, serve, forward, close, undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.queue import in_order, next_for
from kiosk.domain.visit import AT_DESK, Move, Outcome, Step, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from kiosk.domain.books import TicketPaper, VisitBook, VisitDraft
    from kiosk.domain.clock import Clock
    from kiosk.domain.profile import Profile


UNDOABLE_FOR = timedelta(seconds=10)
"""How long a desk may take a step back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The queue as one desk sees it.

    Attributes:
        current: what this desk has called or is serving.
        waiting: in the order of calling.
        following: whom "next" would call.
        set_aside: parked, missed and at other desks, the longest wait first.
    """

    current: Visit | None
    waiting: tuple[Visit, ...]
    following: Visit | None
    set_aside: tuple[Visit, ...]


def line(visits: Iterable[Visit], desk: str, wall: datetime) -> Line:
    """The queue for a desk.

    Args:
        visits: today's open visits.
        desk: who looks.
        wall: the site's wall clock.
    """
    known = tuple(visits)
    aside = [
        visit
        for visit in known
        if visit.parked
        or visit.state is VisitState.MISSED
        or (visit.state in AT_DESK and visit.desk != desk)
    ]
    return Line(
        current=next((v for v in known if v.desk == desk and v.state in AT_DESK), None),
        waiting=in_order(known, wall),
        following=next_for(known, desk, wall),
        set_aside=tuple(sorted(aside, key=lambda visit: (visit.taken_at, visit.number))),
    )


class Counter:
    """What one desk does with visits.

    Every verb takes the visit as the desk saw it: if it has changed since,
    StaleVisit is raised and nothing happens.
    """

    def __init__(self, desk: str, profile: Profile, visits: VisitBook, clock: Clock) -> None:
        """Stand at one desk of a site."""
        self.desk = desk
        self._profile = profile
        self._visits = visits
        self._clock = clock

    def line(self) -> Line:
        """The queue as it stands."""
        wall = wall_clock(self._clock.now(), self._profile.zone)
        return line(self._visits.open_visits(), self.desk, wall)

    def call_next(self) -> Visit | None:
        """Call the next visit for this desk; None where nobody waits.

        Raises:
            StaleVisit: another desk was quicker.
            DeskBusy: this desk still has a visit.
        """
        following = self.line().following
        return None if following is None else self.call(following)

    def call(self, visit: Visit) -> Visit:
        """Call this visit."""
        return self._step(visit, Step(move=Move.CALL, desk=self.desk))

    def call_again(self, visit: Visit) -> Visit:
        """Call it once more."""
        return self._step(visit, Step(move=Move.CALL_AGAIN, desk=self.desk))

    def arrived(self, visit: Visit) -> Visit:
        """The visitor is at the desk."""
        return self._step(visit, Step(move=Move.ARRIVE, desk=self.desk))

    def park(self, visit: Visit) -> Visit:
        """Set it aside, for this desk to call again."""
        return self._step(visit, Step(move=Move.PARK, desk=self.desk))

    def forward(self, visit: Visit, *, topic: str | None = None, desk: str | None = None) -> Visit:
        """Back into the queue, for another desk or topic of this site."""
        step = Step(move=Move.FORWARD, desk=self.desk, to_topic=topic, to_desk=desk)
        return self._step(visit, step)

    def returned(self, visit: Visit) -> Visit:
        """Back into the queue for every desk, from whichever desk has it."""
        return self._step(visit, Step(move=Move.RETURN, desk=self.desk))

    def missed(self, visit: Visit) -> Visit:
        """Called, but nobody came."""
        return self._step(visit, Step(move=Move.MISS, desk=self.desk))

    def back(self, visit: Visit) -> Visit:
        """Missed, but here now; once."""
        return self._step(visit, Step(move=Move.COME_BACK, desk=self.desk))

    def close(self, visit: Visit, outcome: Outcome) -> Visit:
        """The visit is done."""
        return self._step(visit, Step(move=Move.CLOSE, desk=self.desk, outcome=outcome))

    def left(self, visit: Visit) -> Visit:
        """Whoever waited, or missed the call, has gone."""
        move = Move.CLOSE if visit.state is VisitState.MISSED else Move.LEAVE
        return self._step(visit, Step(move=move, desk=self.desk))

    def undo(self, visit: Visit) -> Visit:
        """Take back the last step.

        Raises:
            NotUndoable: it is older than ten seconds.
        """
        return self._visits.undo(visit.id, visit.revision, self._clock.now())

    def add_walk_in(self, draft: VisitDraft, paper: TicketPaper) -> Visit:
        """Give a number to somebody who stands at the desk."""
        return self._visits.check_in(draft, self._clock.now(), paper)

    def _step(self, visit: Visit, step: Step) -> Visit:
        return self._visits.step(visit.id, visit.revision, step, self._clock.now())
