# SPDX-License-Identifier: EUPL-1.2
"""What the city is told of a month's visits, so that no number tells more than "give or take 2".

Each number is rounded by itself to the nearest 5; 0 stands for 0 to 2. Numbers rounded by
themselves still give each other away where they count the same visits: were 3 + 3 = 6 told as
5 + 5 and 5 in all, both would have to be 3 or 4. So every table must by itself allow each number
of visits that the total allows: the total is moved until the days do, and a table by topic or by
language that does not is not told at all (docs/statistics.md).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.domain.topic import MOST_TOPICS

STEP: Final = 5
WITHIN: Final = 2
"""How far a number may be from the truth, either way."""

SETTLING: Final = timedelta(days=1)
"""After the last day of a month, until every desk has closed it."""

LEAST_FILLED: Final = 2
"""Of a table by topic or language: with all visits in one place it tells it of each of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A month's visits, as they were.

    Attributes:
        days: visits of each day, the first of the month first.
        open_days: days of the month on which the site was open, as everybody can know.
        topics: visits by topic; one visit has one to three.
        languages: visits by language spoken; one visit has one.
    """

    days: tuple[int, ...]
    open_days: frozenset[int]
    topics: Mapping[str, int]
    languages: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A month's visits, as the city is told; every number a multiple of 5.

    Attributes:
        total: all visits of the month.
        topics, languages: all names that there are, or none where the table is withheld.
    """

    days: tuple[int, ...]
    total: int
    topics: Mapping[str, int]
    languages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Span:
    """How many visits a month can have had, as far as one table says."""

    least: int
    most: int

    def allows(self, total: int) -> bool:
        """Whether the month can have had any number of visits that a total stands for."""
        return self.least <= lowest(total) and highest(total) <= self.most


def rounded(count: int) -> int:
    """The nearest multiple of 5: 0 stands for 0 to 2."""
    return (count + WITHIN) // STEP * STEP


def lowest(number: int) -> int:
    """The least that a rounded number can stand for."""
    return max(number - WITHIN, 0)


def highest(number: int) -> int:
    """The most that a rounded number can stand for."""
    return number + WITHIN


def once_each(numbers: Collection[int]) -> Span:
    """The span of a table in which each visit counts once."""
    return Span(sum(map(lowest, numbers)), sum(map(highest, numbers)))


def up_to(times: int, numbers: Collection[int]) -> Span:
    """The span of a table in which each visit counts in one to so many places, once in each.

    There are at least as many visits as any number says, and at most as many as all together.
    """
    all_together = once_each(numbers)
    least = max([-(-all_together.least // times), *map(lowest, numbers)])
    return Span(least, all_together.most)


def total_of(visits: int, days: Span) -> int:
    """All visits, as the multiple of 5 that is nearest to them of those that the days allow.

    It is further away than 2 where nearly every day is told too high, or nearly every one too low;
    nobody who reads it can know that.
    """
    total = rounded(visits)
    while total and highest(total) > days.most:
        total -= STEP
    while lowest(total) < days.least:
        total += STEP
    return total


def told(counts: Counts, topics: Iterable[str], languages: Iterable[str]) -> Told:
    """A month as the city is told, by these topics and languages.

    Which names stand in a table never depends on what was counted. That a table is withheld says
    nothing of the others: it also is where all visits are in one place, and they always might be.
    """
    days = tuple(map(rounded, counts.days))
    of_days = once_each([day for at, day in enumerate(days, 1) if day or at in counts.open_days])
    total = total_of(sum(counts.days), of_days)
    by_topic = _rounded_all(counts.topics, topics)
    by_language = _rounded_all(counts.languages, languages)
    return Told(
        days=days,
        total=total,
        topics=_unless_narrow(by_topic, up_to(MOST_TOPICS, by_topic.values()), total),
        languages=_unless_narrow(by_language, once_each(by_language.values()), total),
    )


def month_name(month: date) -> str:
    """A month as records call it, such as 2026-03."""
    return f"{month:%Y-%m}"


def over_before(today: date) -> date:
    """The first day of the first month that is not over, or not settled yet."""
    return (today - SETTLING).replace(day=1)


def _rounded_all(counts: Mapping[str, int], names: Iterable[str]) -> dict[str, int]:
    return {name: rounded(counts.get(name, 0)) for name in sorted(names)}


def _unless_narrow(table: dict[str, int], span: Span, total: int) -> dict[str, int]:
    filled = sum(number > 0 for number in table.values())
    return table if filled >= LEAST_FILLED and span.allows(total) else {}
