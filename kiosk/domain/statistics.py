# SPDX-License-Identifier: EUPL-1.2
"""What the city is told of a month's visits, so that no number tells more than "give or take 2".

Each number is rounded by itself to the nearest 5; 0 stands for 0 to 2. Numbers rounded by
themselves still give each other away where they count the same visits: were 3 + 3 = 6 told as
5 + 5 and 5 in all, both would have to be 3 or 4. So there is no total but the sum of what is told,
and a table that would narrow another one is not told at all (docs/statistics.md).
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
        topics, languages: all names that there are, or none where the table is withheld.
    """

    days: tuple[int, ...]
    topics: Mapping[str, int]
    languages: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """How many visits a month can have had, as far as one table says.

    Attributes:
        room: between the lowest and the highest of the table's widest number.
    """

    least: int
    most: int
    room: int

    def bears(self, other: Span) -> bool:
        """Whether each number of both tables can still be anything when both are known."""
        room = max(self.room, other.room)
        return self.least + room <= other.most and other.least + room <= self.most


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
    return Span(
        least=sum(map(lowest, numbers)), most=sum(map(highest, numbers)), room=_room(numbers)
    )


def up_to(times: int, numbers: Collection[int]) -> Span:
    """The span of a table in which each visit counts in one to so many places, once in each.

    There are at least as many visits as any number says, and at most as many as all together.
    """
    whole = once_each(numbers)
    least = max([-(-whole.least // times), *map(lowest, numbers)])
    return Span(least=least, most=whole.most, room=whole.room)


def told(counts: Counts, topics: Iterable[str], languages: Iterable[str]) -> Told:
    """A month as the city is told, by these topics and languages.

    Which names stand in a table never depends on what was counted. Where two tables would narrow
    each other, the less needed one is withheld: languages before topics, topics before days. That
    a table is withheld says nothing either: it is also withheld where all visits are in one place,
    and they might be, whatever the other tables say.
    """
    days = tuple(map(rounded, counts.days))
    spans = [once_each([day for at, day in enumerate(days, 1) if day or at in counts.open_days])]
    by_topic = {topic: rounded(counts.topics.get(topic, 0)) for topic in sorted(topics)}
    if _may_stand(by_topic, span := up_to(MOST_TOPICS, by_topic.values()), spans):
        spans.append(span)
    else:
        by_topic = {}
    by_language = {tag: rounded(counts.languages.get(tag, 0)) for tag in sorted(languages)}
    if not _may_stand(by_language, once_each(by_language.values()), spans):
        by_language = {}
    return Told(days=days, topics=by_topic, languages=by_language)


def month_name(month: date) -> str:
    """A month as records call it, such as 2026-03."""
    return f"{month:%Y-%m}"


def over_before(today: date) -> date:
    """The first day of the first month that is not over, or not settled yet."""
    return (today - SETTLING).replace(day=1)


def _may_stand(table: Mapping[str, int], span: Span, others: Iterable[Span]) -> bool:
    filled = sum(number > 0 for number in table.values())
    return filled >= LEAST_FILLED and all(map(span.bears, others))


def _room(numbers: Collection[int]) -> int:
    return max((highest(number) - lowest(number) for number in numbers), default=0)
