# SPDX-License-Identifier: EUPL-1.2
"""Counts of one day: by topic, outcome and wait; nothing per visitor or staff member."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

from kiosk.domain.promise import NOTHING_PROMISED, Promises, by_topic, reckon
from kiosk.domain.visit import OPEN_STATES, VisitState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One day in numbers.

    Attributes:
        waits: from taking a number to the first call, of visits called, without those that a
            clock set back would make negative.
        tally: visitors who needed no number.
        promises, promises_by_topic: what was said about waits, against what they were.
    """

    numbers: int = 0
    people: int = 0
    waiting: int = 0
    left: int = 0
    tally: int = 0
    referrals: int = 0
    by_topic: tuple[tuple[str, int], ...] = ()
    by_outcome: tuple[tuple[str, int], ...] = ()
    by_language: tuple[tuple[str, int], ...] = ()
    waits: tuple[timedelta, ...] = ()
    promises: Promises = NOTHING_PROMISED
    promises_by_topic: tuple[tuple[str, Promises], ...] = ()

    @property
    def median_wait(self) -> timedelta | None:
        """The wait that half of the visitors did not exceed."""
        if not self.waits:
            return None
        return timedelta(seconds=median(wait.total_seconds() for wait in self.waits))

    @property
    def longest_wait(self) -> timedelta | None:
        """The longest wait."""
        return max(self.waits, default=None)


def count(visits: Iterable[Visit], *, tally: int, referrals: int) -> Figures:
    """The figures of a day's visits."""
    day = list(visits)
    return Figures(
        numbers=len(day),
        people=sum(visit.party_size for visit in day),
        waiting=sum(visit.state in OPEN_STATES for visit in day),
        left=sum(visit.state is VisitState.LEFT for visit in day),
        tally=tally,
        referrals=referrals,
        by_topic=_most_common(topic for visit in day for topic in visit.topics),
        by_outcome=_most_common(visit.outcome.value for visit in day if visit.outcome),
        by_language=_most_common(visit.spoken_language for visit in day),
        waits=tuple(
            visit.first_called_at - visit.taken_at
            for visit in day
            if visit.first_called_at and visit.first_called_at >= visit.taken_at
        ),
        promises=reckon(day),
        promises_by_topic=by_topic(day),
    )


def _most_common(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda row: (-row[1], row[0])))
