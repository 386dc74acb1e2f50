# SPDX-License-Identifier: EUPL-1.2
"""What a desk has chosen for a notice so far: dates, times and choices, never free text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.notice import Notice, NoticeKind, end_of

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory

STEP = timedelta(minutes=15)
SOONEST = timedelta(days=14)
"""How far ahead meetings are offered for cancelling."""
LONGEST = timedelta(days=366)

FROM = frozenset({NoticeKind.CLOSED, NoticeKind.LATER, NoticeKind.ABSENT})
"""Kinds that ask for the first day."""
AT = frozenset({NoticeKind.CLOSED, NoticeKind.LATER})
"""Kinds that ask for a time of day."""
UNTIL = frozenset({NoticeKind.CLOSED, NoticeKind.ABSENT, NoticeKind.HIDDEN})
"""Kinds that ask for the last day; a service that has moved does too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChoice:
    """The form of a notice.

    Attributes:
        at: time of day; midnight stands for the whole day.
        entry: id of an entry; with a date of it where it is a meeting.
        starts: begin of that date.
    """

    kind: NoticeKind
    day: date
    last: date
    at: time
    entry: str | None = None
    starts: datetime | None = None
    place: str | None = None
    topic: str | None = None
    desk: str | None = None

    @property
    def asks_last_day(self) -> bool:
        """Whether the last day is to be chosen."""
        moved_service = self.kind is NoticeKind.MOVED and self.starts is None
        return self.kind in UNTIL or moved_service


def blank(kind: NoticeKind, wall: datetime) -> NoticeChoice:
    """A form to begin with: today, and for a time the next quarter of an hour."""
    minutes = wall.minute - wall.minute % 15
    ahead = wall.replace(minute=minutes, second=0, microsecond=0) + STEP
    at = ahead.time() if ahead.date() == wall.date() else time()
    return NoticeChoice(kind=kind, day=wall.date(), last=wall.date(), at=at)


def day_moved(choice: NoticeChoice, days: int, today: date) -> NoticeChoice:
    """The first day some days later; never before today."""
    day = choice.day + timedelta(days=days)
    if not today <= day <= today + LONGEST:
        return choice
    return replace(choice, day=day, last=max(choice.last, day))


def last_moved(choice: NoticeChoice, days: int, today: date) -> NoticeChoice:
    """The last day some days later; never before the first."""
    last = choice.last + timedelta(days=days)
    first = choice.day if choice.kind in FROM else today
    return replace(choice, last=last) if first <= last <= today + LONGEST else choice


def time_moved(choice: NoticeChoice, steps: int) -> NoticeChoice:
    """The time some quarters of an hour later, within the same day."""
    moved = datetime.combine(choice.day, choice.at) + steps * STEP
    return replace(choice, at=moved.time()) if moved.date() == choice.day else choice


def drafted(
    choice: NoticeChoice, notice_id: str, directory: Directory, wall: datetime
) -> Notice | None:
    """The notice that the form asks for; None while a fact is missing or it would be over."""
    span = _span(choice, directory, wall)
    if span is None or not wall < span[1] or not span[0] < span[1]:
        return None
    return Notice(
        id=notice_id,
        kind=choice.kind,
        starts=span[0],
        ends=span[1],
        entry=choice.entry,
        place=choice.place,
        topic=choice.topic,
        desk=choice.desk,
    )


def _span(
    choice: NoticeChoice, directory: Directory, wall: datetime
) -> tuple[datetime, datetime] | None:
    day, night = datetime.combine(choice.day, time()), end_of(choice.last)
    told: str | None = None
    match choice.kind:
        case NoticeKind.CLOSED:
            return datetime.combine(choice.day, choice.at), night
        case NoticeKind.LATER:
            return day, datetime.combine(choice.day, choice.at)
        case NoticeKind.ABSENT:
            return (day, night) if choice.topic or choice.desk else None
        case NoticeKind.HIDDEN:
            told = choice.entry
        case NoticeKind.CANCELLED:
            return _date(choice, directory)
        case NoticeKind.GIVEN_UP | NoticeKind.PAUSED:
            pass  # only the city says so
        case NoticeKind.MOVED:
            told = choice.entry and choice.place
            if choice.starts is not None:
                return _date(choice, directory) if told else None
        case _:
            assert_never(choice.kind)
    return (wall, night) if told else None


def _date(choice: NoticeChoice, directory: Directory) -> tuple[datetime, datetime] | None:
    dates = (
        (date.starts, date.ends)
        for event in directory.events
        if event.id == choice.entry
        for date in event.occurrences
        if date.starts == choice.starts
    )
    return next(dates, None)
