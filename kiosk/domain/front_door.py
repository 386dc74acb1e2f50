# SPDX-License-Identifier: EUPL-1.2
"""The visitor's verbs: take a number, ask after it, say what for, come back, leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.clock import wall_clock
from kiosk.domain.estimate import Wait, estimate, learn
from kiosk.domain.notice import LocalHours
from kiosk.domain.queue import ahead_of
from kiosk.domain.slip import NumberSlip, TicketSlip
from kiosk.domain.ticket import Look, look
from kiosk.domain.visit import AT_DESK, Move, Step, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.appointment import Appointment
    from kiosk.domain.books import AppointmentBook, Day, DayBook, VisitBook, VisitDraft
    from kiosk.domain.clock import Clock
    from kiosk.domain.notice import Notice
    from kiosk.domain.number_block import BlockBook
    from kiosk.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A number, how many are ahead (None if not in line), and how long it may take."""

    visit: Visit
    look: Look
    ahead: int | None
    wait: Wait | None


@dataclass(frozen=True, slots=True)
class NotOpen:
    """No desk is open: no number; when the site opens next (wall clock).

    None in opening hours: a desk may open any minute.
    """

    opens: datetime | None


@dataclass(frozen=True, slots=True)
class NumbersStopped:
    """No new numbers today; when the site opens next (wall clock)."""

    opens: datetime | None


@dataclass(frozen=True, slots=True)
class Shut:
    """A notice says that there are no numbers; when there are again (wall clock)."""

    notice: Notice
    opens: datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a number stands, for the visitor who holds it.

    Attributes:
        ahead: how many numbers come first; None if it is not in line (parked, called, ended).
    """

    visit: Visit
    look: Look
    ahead: int | None
    wait: Wait | None


class _RefusedError(Exception):
    """Ends a check-in before anything is stored."""

    def __init__(self, why: NotOpen | NumbersStopped | Shut) -> None:
        super().__init__(why)
        self.why = why


class FrontDoor:
    """What a visitor can do at the touchscreen."""

    def __init__(
        self,
        profile: Profile,
        visits: VisitBook,
        days: DayBook,
        appointments: AppointmentBook,
        blocks: BlockBook,
        clock: Clock,
        pictograms: tuple[str, ...],
        notices: Callable[[], tuple[Notice, ...]] = tuple,
    ) -> None:
        """Stand at the door of one site; its notices may shut it."""
        self._profile = profile
        self._visits = visits
        self._days = days
        self._appointments = appointments
        self._blocks = blocks
        self._clock = clock
        self._pictograms = pictograms
        self._notices = notices

    def hours(self) -> LocalHours:
        """The site's hours as its notices leave them."""
        return LocalHours(self._profile.hours, self._notices())

    def open_desks(self) -> tuple[str, ...]:
        """Which desks are open now."""
        return self._days.day().open_desks

    def wall(self) -> datetime:
        """The site's wall clock."""
        return wall_clock(self._clock.now(), self._profile.zone)

    def closed(self) -> NotOpen | NumbersStopped | Shut | None:
        """Why no number can be given now, or None where one can."""
        return self._closed(self._days.day())

    def check_in(self, draft: VisitDraft) -> CheckedIn | NotOpen | NumbersStopped | Shut:
        """Give a number, once per key, and queue its slip; paper comes later.

        A number already given for the key stands, whether or not there are new ones now.

        Raises:
            StoreTrouble: nothing could be stored.
        """
        try:
            visit = self._visits.check_in(draft, self._clock.now(), self._paper_if_open)
        except _RefusedError as refused:
            return refused.why
        standing = self._standing(visit, self._days.day())
        return CheckedIn(visit, standing.look, standing.ahead, standing.wait)

    def standing(self, number: int) -> Standing | None:
        """Where a number of today stands, or None where there is no such number."""
        visit = self._visits.numbered(number)
        return None if visit is None else self._standing(visit, self._days.day())

    def printed_ahead(self, number: int) -> bool:
        """Whether a number stands on a slip for a rush, and staff have not handed it out yet."""
        return any(number in block.left for block in self._blocks.blocks())

    def come_back(self, visit: Visit) -> Visit:
        """The visitor missed the call and is here again.

        Raises:
            StaleVisit, UnlawfulMove: see VisitBook.step.
        """
        return self._take(visit, Step(move=Move.COME_BACK))

    def leave(self, visit: Visit) -> Visit:
        """The visitor does not want to wait any longer.

        Raises:
            StaleVisit, UnlawfulMove: see VisitBook.step.
        """
        move = Move.CLOSE if visit.state is VisitState.MISSED else Move.LEAVE
        return self._take(visit, Step(move=move))

    def tell(self, visit: Visit, topic: str, language: str, interpreter: str | None) -> Visit:
        """The visitor in line says what for, and in which languages; nothing else changes.

        Raises:
            StaleVisit, UnlawfulMove: see VisitBook.step.
        """
        step = Step(move=Move.TELL, to_topic=topic, language=language, interpreter=interpreter)
        return self._take(visit, step)

    def appointments(self) -> tuple[Appointment, ...]:
        """Today's appointments whose visitors have not arrived."""
        return tuple(a for a in self._appointments.appointments() if not a.arrived)

    def paper(self, visit: Visit, open_visits: tuple[Visit, ...]) -> TicketSlip:
        """The slip of a new visit, given today's open visits."""
        shown = look(visit.number, self._pictograms)
        ahead = ahead_of(visit, open_visits, self.wall()) or ()
        wait = self._wait(ahead, open_visits, self._days.day())
        return TicketSlip(
            language=visit.screen_language,
            site_id=self._profile.id,
            site_name=self._profile.name,
            number=visit.number,
            colour=shown.colour,
            pictogram=shown.pictogram,
            taken_at=wall_clock(visit.taken_at, self._profile.zone),
            ahead=len(ahead),
            wait=(wait.least, wait.most) if wait else None,
            demo=self._profile.demo,
        )

    def block_paper(self, number: int) -> NumberSlip:
        """The slip of a number that is printed ahead of a rush."""
        shown = look(number, self._pictograms)
        return NumberSlip(
            languages=self._profile.languages,
            site_id=self._profile.id,
            site_name=self._profile.name,
            number=number,
            colour=shown.colour,
            pictogram=shown.pictogram,
            day=self.wall().date(),
            demo=self._profile.demo,
        )

    def _paper_if_open(self, visit: Visit, open_visits: tuple[Visit, ...]) -> TicketSlip:
        if (why := self.closed()) is not None:
            raise _RefusedError(why)
        return self.paper(visit, open_visits)

    def _take(self, visit: Visit, step: Step) -> Visit:
        return self._visits.step(visit.id, visit.revision, step, self._clock.now())

    def _closed(self, day: Day) -> NotOpen | NumbersStopped | Shut | None:
        hours, wall = self.hours(), self.wall()
        if (notice := hours.halted(wall)) is not None:
            return Shut(notice, hours.opens_after(notice))
        if day.numbers_stopped:
            return NumbersStopped(hours.opens_next(wall))
        in_hours = hours.is_open(wall)
        if day.open_desks or (in_hours and not self._profile.desks):
            return None
        return NotOpen(None if in_hours else hours.opens_next(wall))

    def _standing(self, visit: Visit, day: Day) -> Standing:
        open_visits = self._visits.open_visits()
        ahead = ahead_of(visit, open_visits, self.wall())
        shown = look(visit.number, self._pictograms)
        if ahead is None:
            return Standing(visit, shown, None, None)
        return Standing(visit, shown, len(ahead), self._wait(ahead, open_visits, day))

    def _wait(
        self, ahead: tuple[Visit, ...], open_visits: tuple[Visit, ...], day: Day
    ) -> Wait | None:
        at_desks = {visit.desk: visit for visit in open_visits if visit.state in AT_DESK}
        desks = [at_desks.get(desk) for desk in day.open_desks]
        return estimate(ahead, desks, learn(self._visits.served()), self._clock.now())
