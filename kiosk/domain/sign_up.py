# SPDX-License-Identifier: EUPL-1.2
"""Signing up for the site's own meetings: how many come, under a random code; nobody by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
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
    """A meeting on one of its dates, and who is expected there."""

    meeting: Meeting
    sign_ups: tuple[SignUp, ...]

    @property
    def key(self) -> str:
        """Names it among all the others."""
        return _key(self.meeting)

    @property
    def people(self) -> int:
        """How many."""
        return sum(one.people for one in self.sign_ups)


def expected(
    directory: Directory, sign_ups: Iterable[SignUp], wall: datetime
) -> tuple[Expected, ...]:
    """The site's own meetings of the coming days, soonest first.

    Only its own: of a meeting elsewhere nobody there would learn who comes. One that does not
    take place is among them while somebody counts on it. Where an hour was changed since, a
    sign-up stays with the meeting of its day.
    """
    end = datetime.combine(wall.date(), time()) + timedelta(days=DAYS_AHEAD + 1)
    meetings = [
        Meeting(event, date)
        for event in directory.events
        if event.at_site
        for date in event.coming(wall)
        if date.starts < end
    ]
    signed: dict[str, list[SignUp]] = defaultdict(list)
    for one in sign_ups:
        same = (its for its in meetings if _on_its_day(one, its))
        if its := min(
            same, key=lambda meeting: abs(meeting.date.starts - one.starts), default=None
        ):
            signed[_key(its)].append(one)
    found = [
        Expected(meeting=one, sign_ups=tuple(signed.get(_key(one), ())))
        for one in meetings
        if one.held or _key(one) in signed
    ]
    return tuple(sorted(found, key=lambda one: one.key))


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


def _key(meeting: Meeting) -> str:
    return f"{meeting.date.starts.isoformat()} {meeting.event.id}"


def _on_its_day(sign_up: SignUp, meeting: Meeting) -> bool:
    return meeting.event.id == sign_up.event and meeting.date.starts.date() == sign_up.starts.date()


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
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...

    def keep(self, code: str) -> None:
        """They come after all.

        Raises:
            NotUndoable: it is gone already.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...
