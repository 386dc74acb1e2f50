# SPDX-License-Identifier: EUPL-1.2
"""Which dates of meetings and courses fall into today, this week, this month.

All on the wall clock of the site. A week is today and the six days after it, a month today and the
thirty days after it: on a Sunday evening "this week" is not over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from kiosk.domain.finding import Days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.domain.directory import Event, Occurrence

LENGTHS: Mapping[Days, int] = {Days.TODAY: 1, Days.WEEK: 7, Days.MONTH: 31}
"""How many days each span has, today included."""

_INSTANT = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event on one of its dates.

    Attributes:
        date: the one to go to; one that does not take place only where there is no other.
        dropped: dates before it that do not take place.
    """

    event: Event
    date: Occurrence
    dropped: tuple[Occurrence, ...] = ()

    @property
    def held(self) -> bool:
        """Whether it takes place."""
        return takes_place(self.event, self.date)

    def then(self) -> Iterator[Occurrence]:
        """The dates after it that take place."""
        later = (date for date in self.event.occurrences if date.starts > self.date.starts)
        return (date for date in later if takes_place(self.event, date))


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What there is in a span of days.

    Attributes:
        counts: of each span, how many events take place in it.
        later: whether nothing takes place in the span, so that these are the next of all.
    """

    meetings: tuple[Meeting, ...]
    counts: Mapping[Days, int]
    later: bool


def last_day(occurrence: Occurrence) -> date:
    """The day on which a date ends; midnight is the end of the day before."""
    return max(occurrence.starts, occurrence.ends - _INSTANT).date()


def is_all_day(occurrence: Occurrence) -> bool:
    """Whether a date takes whole days: from midnight to midnight, or a minute before it."""
    ends = (time(), time(23, 59))
    whole = occurrence.ends - occurrence.starts >= timedelta(hours=23, minutes=59)
    return whole and occurrence.starts.time() == time() and _minute(occurrence.ends) in ends


def takes_place(event: Event, occurrence: Occurrence) -> bool:
    """Whether somebody may go there; what is put off has no new date yet."""
    return not occurrence.cancelled and event.details.status not in {"cancelled", "postponed"}


def agenda(events: Iterable[Event], days: Days, wall: datetime) -> Agenda:
    """What of some events there is in a span that has not ended, soonest first.

    Where nothing takes place, the next of each event: nobody is left with an empty page.
    """
    chosen, midnight = tuple(events), datetime.combine(wall.date(), time())
    ends = {span: midnight + timedelta(days=length) for span, length in LENGTHS.items()}
    month = tuple(_meetings(chosen, wall, ends[Days.MONTH]))
    held = [one.date.starts for one in month if one.held]
    counts = {span: sum(starts < end for starts in held) for span, end in ends.items()}
    later = counts[days] == 0
    meetings: Iterable[Meeting] = month
    if later:
        meetings = _meetings(chosen, wall)
    elif days is not Days.MONTH:
        meetings = _meetings((one.event for one in month), wall, ends[days])
    soonest = sorted(meetings, key=lambda one: (one.date.starts, one.event.id))
    return Agenda(meetings=tuple(soonest), counts=counts, later=later)


def next_meeting(event: Event, wall: datetime) -> Meeting | None:
    """The next date of an event, whenever that is."""
    return next(_meetings((event,), wall), None)


def _meetings(
    events: Iterable[Event], wall: datetime, end: datetime | None = None
) -> Iterator[Meeting]:
    """Events with a date that is not over and, where that is asked, begins before an end."""
    for event in events:
        dates = tuple(_coming(event, wall, end))
        if dates:
            yield _meeting(event, dates)


def _coming(event: Event, wall: datetime, end: datetime | None) -> Iterator[Occurrence]:
    """They stand in order; that keeps many courses of half a year quick."""
    for occurrence in event.occurrences:
        if end is not None and occurrence.starts >= end:
            return
        if not _over(occurrence, wall):
            yield occurrence


def _meeting(event: Event, dates: tuple[Occurrence, ...]) -> Meeting:
    held = [date for date in dates if takes_place(event, date)]
    if not held:
        return Meeting(event, dates[0])
    dropped = takewhile(lambda date: date is not held[0], dates)
    return Meeting(event, held[0], tuple(dropped))


def _over(date: Occurrence, wall: datetime) -> bool:
    """Whether a date has ended; one without a length ends after its first minute."""
    return date.ends <= wall and date.starts + _MINUTE <= wall


def _minute(at: datetime) -> time:
    return at.time().replace(second=0, microsecond=0)
