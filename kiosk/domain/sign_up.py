# SPDX-License-Identifier: EUPL-1.2
"""Signing up for the site's own meetings: how many come, under a random code; nobody by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.meeting_days import Meeting

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory
    from kiosk.domain.sign_up_slip import SignUpSlip

MOST_PEOPLE = 20
"""Of one sign-up; more than that is a group, and is talked about."""

DAYS_AHEAD = 30
"""How far ahead people can sign up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUp:
    """Some people are expected at a meeting.

    Attributes:
        code: as on their slip (see `kiosk.domain.referral.new_code`).
        starts: wall clock of the site, naive, as it was when they signed up.
    """

    code: str
    event: str
    starts: datetime
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A meeting on one of its dates, and who is expected there.

    Attributes:
        meeting: None where the directory has none of that event on that day any more.
    """

    event: str
    starts: datetime
    meeting: Meeting | None
    sign_ups: tuple[SignUp, ...]

    @property
    def key(self) -> str:
        """Names it among all the others."""
        return f"{self.starts.isoformat()} {self.event}"

    @property
    def held(self) -> bool:
        """Whether it takes place."""
        return self.meeting is not None and self.meeting.held

    @property
    def people(self) -> int:
        """How many."""
        return sum(one.people for one in self.sign_ups)


def expected(
    directory: Directory, sign_ups: Iterable[SignUp], wall: datetime
) -> tuple[Expected, ...]:
    """The site's own meetings of the coming days, soonest first.

    Only its own: of a meeting elsewhere nobody there would learn who comes. What began on an
    earlier day is not among them. One that does not take place is while somebody counts on it,
    also where it is no longer in the directory. Where an hour was changed since, a sign-up stays
    with the nearest meeting of its day, and goes when that is over.
    """
    end = datetime.combine(wall.date(), time()) + timedelta(days=DAYS_AHEAD + 1)
    starts: dict[tuple[str, date], set[datetime]] = defaultdict(set)
    meetings: dict[tuple[str, datetime], Meeting] = {}
    for event in directory.events:
        for on in event.occurrences if event.at_site else ():
            if on.starts.date() >= wall.date():
                starts[event.id, on.starts.date()].add(on.starts)
                meetings[event.id, on.starts] = Meeting(event, on)
    parties: dict[tuple[str, datetime], list[SignUp]] = defaultdict(list)
    for one in sign_ups:
        of_its_day = starts.get((one.event, one.starts.date()), {one.starts})
        nearest = min(of_its_day, key=lambda at: (abs(at - one.starts), at))
        parties[one.event, nearest].append(one)
    found = (
        Expected(
            event=event,
            starts=at,
            meeting=meetings.get((event, at)),
            sign_ups=tuple(parties.get((event, at), ())),
        )
        for event, at in meetings.keys() | parties.keys()
    )
    return tuple(
        sorted((one for one in found if _concerns(one, wall, end)), key=lambda one: one.key)
    )


def _concerns(one: Expected, wall: datetime, end: datetime) -> bool:
    """Whether it is not over, and somebody is expected or may still come."""
    if one.meeting is not None and one.meeting.date.ends <= wall:
        return False
    return bool(one.sign_ups) or (one.held and one.starts < end)


def must_stay_untold(event: str, directory: Directory) -> bool:
    """Whether the city is not told that somebody comes to an event.

    So it is with one that is no longer in the directory or is at a secret address, and where
    all that its organization offers is sensitive: then the organization's name says enough.
    """
    found = next((one for one in directory.events if one.id == event), None)
    if found is None or (found.location is not None and found.location.confidential):
        return True
    offers = [one for one in directory.services if one.organization.id == found.organization.id]
    return bool(offers) and all(one.sensitive for one in offers)


class SignUpBook(Protocol):
    """Who is expected at this site's meetings."""

    def coming(self) -> tuple[SignUp, ...]:
        """Sign-ups for today and later, in the order they were made."""
        ...

    def sign_up(
        self,
        event: str,
        starts: datetime,
        people: int,
        at: datetime,
        slip: Callable[[str], SignUpSlip] | None = None,
    ) -> str:
        """Keep a sign-up under a fresh code, with its slip where that is wanted; its code.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        ...

    def cancel(self, code: str, at: datetime) -> None:
        """They do not come; what the city knows of it, it is asked to forget.

        Raises:
            NoSuchReferral: no sign-up has this code.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...

    def keep(self, code: str) -> None:
        """They come after all, and their slip is printed if it was still to be.

        Raises:
            NotUndoable: it is gone already.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...
