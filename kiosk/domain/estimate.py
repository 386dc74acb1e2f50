# SPDX-License-Identifier: EUPL-1.2
"""How long a wait may be, learnt from this site's own days; unknown where it cannot be known."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.visit import VisitState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kiosk.domain.visit import Visit

ENOUGH_SERVICES = 5
"""Services this site must have ended before a wait is estimated at all."""

REMEMBERED_DAYS = 56
"""Earlier days that still count; each fortnight halves what a day counts."""

LONGEST_SERVICE = timedelta(hours=3)
"""What took longer was forgotten at the desk, or the clock was moved."""

LONGEST_PROMISE = 240
"""Minutes; beyond them nobody can know."""

_HALVED_AFTER_DAYS = 14
_TODAY_COUNTS = 3.0
_BORROWED = 6.0
_QUICK, _SLOW = 0.40, 0.75
_OVERDUE = 0.5
_ROUNDED_TO = 5
_SHORTEST = 1.0


@dataclass(frozen=True, slots=True)
class Wait:
    """An honest range in minutes."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Served:
    """A service that ended: how long it kept a desk, from the call to the end."""

    topics: tuple[str, ...]
    took: timedelta
    days_ago: int


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of a service that goes quickly, and of one that does not."""

    quick: float
    slow: float


@dataclass(frozen=True, slots=True)
class Pace:
    """How long services take at this site, over all and by topic."""

    overall: Span
    by_topic: dict[str, Span]

    def of(self, visit: Visit) -> Span:
        """What to expect of a visit: as long as the longest of its topics."""
        spans = [self.by_topic.get(topic, self.overall) for topic in visit.topics]
        if not spans:
            return self.overall
        return Span(max(span.quick for span in spans), max(span.slow for span in spans))


def learn(services: Iterable[Served]) -> Pace | None:
    """The site's pace, or None after too few services.

    Recent days count more, today most; a topic with few services borrows from all of them.
    """
    known = [
        served
        for served in services
        if timedelta() <= served.took <= LONGEST_SERVICE and served.days_ago >= 0
    ]
    if len(known) < ENOUGH_SERVICES:
        return None
    overall = Span(_quantile(known, _QUICK), _quantile(known, _SLOW))
    topics = {topic for served in known for topic in served.topics}
    return Pace(overall, {topic: _of_topic(topic, known, overall) for topic in topics})


def estimate(
    ahead: Iterable[Visit], desks: Sequence[Visit | None], pace: Pace | None, at: datetime
) -> Wait | None:
    """How long the wait may be, or None where the site cannot know.

    Everybody ahead goes to the desk that is free first: once with quick services, once with
    slow ones. So one more ahead never makes either end shorter.

    Args:
        ahead: who is called first, in order.
        desks: for each open desk whom it has called or is serving.
        pace: what this site's days have taught.
        at: the present instant.

    Returns:
        A range, rounded outwards to five minutes.
    """
    if pace is None or not desks:
        return None
    spans = [pace.of(visit) for visit in ahead]
    busy = [_left(visit, pace, at) for visit in desks]
    quick = _free_after([span.quick for span in busy], [span.quick for span in spans])
    slow = _free_after([span.slow for span in busy], [span.slow for span in spans])
    least = int(quick // _ROUNDED_TO * _ROUNDED_TO)
    most = int(-(-slow // _ROUNDED_TO) * _ROUNDED_TO)
    wait = Wait(least, max(most, least + _ROUNDED_TO))
    return wait if wait.most <= LONGEST_PROMISE else None


def _free_after(desks: list[float], services: Iterable[float]) -> float:
    heapq.heapify(desks)
    for minutes in services:
        heapq.heapreplace(desks, desks[0] + minutes)
    return desks[0]


def _left(visit: Visit | None, pace: Pace, at: datetime) -> Span:
    """What a desk's visit still needs; overdue, it is never as good as done."""
    if visit is None:
        return Span(0, 0)
    span = pace.of(visit)
    if visit.state is not VisitState.SERVING or visit.serving_since is None:
        return span
    spent = max((at - visit.serving_since).total_seconds() / 60, 0)
    return Span(max(span.quick - spent, 0), max(span.slow - spent, span.slow * _OVERDUE))


def _of_topic(topic: str, known: list[Served], overall: Span) -> Span:
    own = [served for served in known if topic in served.topics]
    weight = sum(_weight(served) for served in own)

    def between(share: float, usual: float) -> float:
        return (weight * _quantile(own, share) + _BORROWED * usual) / (weight + _BORROWED)

    return Span(between(_QUICK, overall.quick), between(_SLOW, overall.slow))


def _weight(served: Served) -> float:
    if served.days_ago == 0:
        return _TODAY_COUNTS
    return float(0.5 ** (served.days_ago / _HALVED_AFTER_DAYS))


def _quantile(known: list[Served], share: float) -> float:
    """The minutes that this share of the services, weighted, did not exceed."""
    ordered = sorted(known, key=lambda served: served.took)
    reached, goal = 0.0, share * sum(map(_weight, ordered))
    for served in ordered:
        reached += _weight(served)
        if reached >= goal:
            break
    return max(served.took.total_seconds() / 60, _SHORTEST)
