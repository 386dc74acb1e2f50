# SPDX-License-Identifier: EUPL-1.2
"""What a site says of itself for a while: closed, moved, cancelled. Typed facts, never free text.

A notice lies over the directory and the opening hours at this site alone: it is never sent, and it
ends by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.hours import Span, Week

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from kiosk.domain.directory import Directory, Event, Location, Occurrence

_LOOK_AHEAD = 60
_LAST_MINUTE = time(23, 59)


class NoticeKind(StrEnum):
    """The sentences there are.

    Attributes:
        GIVEN_UP: the site is no more; PAUSED: it is open and gives no numbers. Only the city says
            either, with where to go instead.
    """

    GIVEN_UP = "given_up"
    PAUSED = "paused"
    CLOSED = "closed"
    LATER = "later"
    ABSENT = "absent"
    CANCELLED = "cancelled"
    MOVED = "moved"
    HIDDEN = "hidden"


SHUT = frozenset({NoticeKind.GIVEN_UP, NoticeKind.CLOSED, NoticeKind.LATER})
"""While one of these holds the site is not open."""

NO_NUMBERS = SHUT | {NoticeKind.PAUSED}
"""While one of these holds no numbers are given."""

HALTS = frozenset({NoticeKind.GIVEN_UP, NoticeKind.PAUSED})
"""What only the city says."""

OPEN_END = datetime(9999, 12, 31)  # noqa: DTZ001 - a wall clock
"""The end of what nobody knows the end of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice.

    Attributes:
        starts: from when what it says holds; wall clock of the site, naive.
        ends: when it is over and forgotten.
        entry: id of a service, event or opportunity.
        place: id of the location where it is now.
        topic: what nobody can be asked about.
        desk: where nobody sits.
    """

    id: str
    kind: NoticeKind
    starts: datetime
    ends: datetime
    entry: str | None = None
    place: str | None = None
    topic: str | None = None
    desk: str | None = None


class NoticeBook(Protocol):
    """The notices of this site."""

    def notices(self) -> tuple[Notice, ...]:
        """All that are kept, over or not."""
        ...

    def put_up(self, notice: Notice) -> None:
        """Keep a notice; what is over is forgotten on the way."""
        ...

    def take_down(self, notice_id: str) -> None:
        """Forget a notice."""
        ...


def standing(notices: Iterable[Notice], wall: datetime) -> tuple[Notice, ...]:
    """The notices that are not over, first whether there are numbers, then by when they hold."""
    left = (notice for notice in notices if notice.ends > wall)
    return tuple(sorted(left, key=lambda n: (n.kind not in NO_NUMBERS, n.starts, _weight(n))))


def halt_of(notices: Iterable[Notice], wall: datetime) -> Notice | None:
    """What the city says that stops the numbers at a wall-clock time."""
    halts = (n for n in notices if n.kind in HALTS and n.starts <= wall < n.ends)
    return next(halts, None)


def end_of(day: date) -> datetime:
    """Midnight after a day."""
    return datetime.combine(day + timedelta(days=1), time())


@dataclass(frozen=True, slots=True)
class LocalHours:
    """The site's weekly hours less what notices close."""

    week: Week
    notices: tuple[Notice, ...] = ()

    def halted(self, wall: datetime) -> Notice | None:
        """The notice because of which no numbers are given at a wall-clock time."""
        halts = (n for n in self.notices if n.kind in NO_NUMBERS and n.starts <= wall < n.ends)
        return min(halts, key=_weight, default=None)

    def opens_after(self, halt: Notice) -> datetime | None:
        """When it is open for the first time after what halts it; None where nobody knows."""
        if halt.ends == OPEN_END:
            return None
        return halt.ends if self.is_open(halt.ends) else self.opens_next(halt.ends)

    def on(self, day: date) -> tuple[Span, ...]:
        """The spans of a date; none when closed."""
        spans = self.week.on(day)
        for notice in self.notices:
            if notice.kind in SHUT:
                spans = tuple(left for span in spans for left in _less(span, notice, day))
        return spans

    def is_open(self, wall: datetime) -> bool:
        """Whether it is open at a wall-clock time."""
        return any(span.opens <= wall.time() < span.closes for span in self.on(wall.date()))

    def opens_next(self, wall: datetime) -> datetime | None:
        """The next opening after a wall-clock time, or None within two months."""
        days = (wall.date() + timedelta(days=ahead) for ahead in range(_LOOK_AHEAD))
        openings = (datetime.combine(day, span.opens) for day in days for span in self.on(day))
        return next((opening for opening in openings if opening > wall), None)


def overlaid(directory: Directory, notices: tuple[Notice, ...]) -> Directory:
    """The directory with notices over it: entries hidden, moved, cancelled."""
    hidden = {notice.entry for notice in notices if notice.kind is NoticeKind.HIDDEN}
    places = locations(directory)
    moved = {
        notice.entry: places[notice.place]
        for notice in notices
        if notice.kind is NoticeKind.MOVED and notice.place in places
    }
    return replace(
        directory,
        services=tuple(
            replace(s, location=moved[s.id], moved=True) if s.id in moved else s
            for s in directory.services
            if s.id not in hidden
        ),
        events=tuple(
            _event(event, notices, places) for event in directory.events if event.id not in hidden
        ),
        opportunities=tuple(o for o in directory.opportunities if o.id not in hidden),
        notices=notices,
    )


def locations(directory: Directory) -> dict[str, Location]:
    """Every place of the directory that may be told, by its id."""
    found = [service.location for service in directory.services]
    found += [event.location for event in directory.events]
    found += [opportunity.location for opportunity in directory.opportunities]
    return {place.id: place for place in found if place is not None and not place.confidential}


def _weight(notice: Notice) -> int:
    return list(NoticeKind).index(notice.kind)


def _event(event: Event, notices: tuple[Notice, ...], places: Mapping[str, Location]) -> Event:
    mine = [notice for notice in notices if notice.entry == event.id]
    if not mine:
        return event
    return replace(
        event, occurrences=tuple(_date(date, mine, places) for date in event.occurrences)
    )


def _date(
    occurrence: Occurrence, notices: list[Notice], places: Mapping[str, Location]
) -> Occurrence:
    for notice in notices:
        if not notice.starts <= occurrence.starts < notice.ends:
            continue
        match notice.kind:
            case NoticeKind.CANCELLED:
                occurrence = replace(occurrence, cancelled=True)
            case NoticeKind.MOVED:
                occurrence = replace(occurrence, moved_to=places.get(notice.place or ""))
            case _:
                pass
    return occurrence


def _less(span: Span, notice: Notice, day: date) -> tuple[Span, ...]:
    """What is left of a span of a day."""
    if notice.ends <= datetime.combine(day, span.opens):
        return (span,)
    if notice.starts >= datetime.combine(day, span.closes):
        return (span,)
    first = notice.starts.time() if notice.starts.date() == day else time()
    last = notice.ends.time() if notice.ends.date() == day else _LAST_MINUTE
    before = Span(span.opens, min(span.closes, first))
    after = Span(max(span.opens, last), span.closes)
    return tuple(left for left in (before, after) if left.opens < left.closes)
