# SPDX-License-Identifier: EUPL-1.2
"""Who is next, and who is ahead."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.visit import Need, Visit, VisitState

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD_START = timedelta(minutes=15)
"""A quiet priority counts as having waited this much longer; nobody starves behind it."""


def has_priority(visit: Visit) -> bool:
    """Whether the visitor said something that should shorten the wait."""
    return visit.deadline or bool(visit.needs & {Need.CHILDREN, Need.SEAT, Need.QUIET})


def _place(visit: Visit, wall: datetime) -> tuple[int, datetime, int]:
    due = visit.appointment_at is not None and visit.appointment_at <= wall
    since = visit.waiting_since - (HEAD_START if has_priority(visit) else timedelta())
    return (0 if due else 1, since, visit.number)


def in_order(visits: Iterable[Visit], wall: datetime) -> tuple[Visit, ...]:
    """Who waits, in the order of calling: due appointments, then by time waited.

    Args:
        visits: today's open visits.
        wall: the site's wall clock, to know which appointments are due.
    """
    waiting = (v for v in visits if v.state is VisitState.WAITING and not v.parked)
    return tuple(sorted(waiting, key=lambda visit: _place(visit, wall)))


def next_for(visits: Iterable[Visit], desk: str, wall: datetime) -> Visit | None:
    """The visit that a desk calls next: one that waits for it first, never another desk's.

    Who is early for an appointment there waits in the order of calling, like everybody.
    """
    order = [visit for visit in in_order(visits, wall) if visit.reserved_for in (desk, None)]
    own = (v for v in order if v.reserved_for == desk and not _is_early(v, wall))
    return next(own, next(iter(order), None))


def _is_early(visit: Visit, wall: datetime) -> bool:
    at = visit.appointment_at
    return at is not None and at > wall and visit.first_called_at is None


def ahead_of(visit: Visit, visits: Iterable[Visit], wall: datetime) -> tuple[Visit, ...] | None:
    """Who will be called before this one, as things stand; None if it is not in line."""
    order = in_order(visits, wall)
    place = next((place for place, other in enumerate(order) if other.id == visit.id), None)
    return None if place is None else order[:place]
