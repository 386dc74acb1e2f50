# SPDX-License-Identifier: EUPL-1.2
"""What a desk has ticked for a referral so far; every change gives a new value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.outgoing import must_stay_untold
from kiosk.domain.referral import MOST_TARGETS, ReferralDraft, Request, Thing

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.visit import Visit

FIRST_OFFER = time(10)
"""The hour at which the appointment steppers start, on the next day."""

EARLIEST, LATEST = time(7), time(20)
STEP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralChoice:
    """The form of a referral.

    Attributes:
        services: ids in the order they were chosen.
        requests: ticked, in the order of `Request`.
        appointment: wall clock of the site, naive.
        act_by_days: from today.
    """

    services: tuple[str, ...] = ()
    requests: frozenset[Request] = field(default=frozenset())
    bring: frozenset[Thing] = field(default=frozenset())
    appointment: datetime | None = None
    act_by_days: int | None = 14
    interpreter: bool = False


def with_service(choice: ReferralChoice, service: str) -> ReferralChoice:
    """The place ticked or unticked; the fourth takes the third's place."""
    if service in choice.services:
        rest = tuple(kept for kept in choice.services if kept != service)
        return replace(choice, services=rest)
    return replace(choice, services=(*choice.services[: MOST_TARGETS - 1], service))


def with_appointment(choice: ReferralChoice, wall: datetime) -> ReferralChoice:
    """An appointment to begin stepping from, or none where there was one."""
    if choice.appointment is not None:
        return replace(choice, appointment=None)
    tomorrow = wall.date() + timedelta(days=1)
    return replace(choice, appointment=datetime.combine(tomorrow, FIRST_OFFER))


def moved(
    choice: ReferralChoice, wall: datetime, *, days: int = 0, steps: int = 0
) -> ReferralChoice:
    """The appointment some days or steps of five minutes later; never past or at night."""
    if choice.appointment is None:
        return choice
    at = choice.appointment + timedelta(days=days) + steps * STEP
    if at <= wall or not EARLIEST <= at.time() <= LATEST:
        return choice
    return replace(choice, appointment=at)


def targets(choice: ReferralChoice, directory: Directory) -> tuple[Service, ...]:
    """The chosen places, as far as the edition in use still has them."""
    found = (directory.service(service) for service in choice.services)
    return tuple(service for service in found if service is not None)


def drafted(
    choice: ReferralChoice,
    directory: Directory,
    *,
    visit: Visit | None,
    language: str,
    today: date,
) -> ReferralDraft:
    """The referral that the form asks for.

    Args:
        choice: what is ticked.
        directory: tells which places are sensitive.
        visit: who is referred, or None for somebody without a number.
        language: tag of the slip's language beside German.
        today: the site's day.
    """
    places = targets(choice, directory)
    return ReferralDraft(
        visit=visit.id if visit else None,
        language=language,
        services=tuple(place.id for place in places),
        requests=tuple(request for request in Request if request in choice.requests),
        bring=tuple(thing for thing in Thing if thing in choice.bring),
        appointment=choice.appointment,
        act_by=None if choice.act_by_days is None else today + timedelta(days=choice.act_by_days),
        interpreter=(visit.spoken_language if visit else language) if choice.interpreter else None,
        sensitive=any(map(must_stay_untold, places)),
    )
