# SPDX-License-Identifier: EUPL-1.2
"""Nobody learns more from what the city is told than "give or take 2"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain import statistics
from kiosk.domain.statistics import Counts, Told, highest, lowest, rounded, told
from kiosk.domain.topic import MOST_TOPICS
from tests.domain.attacker import Attacker, Narrowed

TOPICS = ("culture", "housing", "letter", "money", "papers")
LANGUAGES = ("ar", "de", "fa", "so", "ti", "uk")
LEANINGS = {"low": (3, 8), "high": (0, 2, 7, 12), "any": tuple(range(14))}
"""Numbers that are all rounded up, or all down, give the most away."""


@st.composite
def split(draw: st.DrawFn, whole: int, names: tuple[str, ...]) -> dict[str, int]:
    """So many visits, each in one place; what leans is made up for in the last place."""
    sizes = st.sampled_from(LEANINGS[draw(st.sampled_from(sorted(LEANINGS)))])
    parts: dict[str, int] = {}
    for name in names[:-1]:
        parts[name] = min(draw(sizes), whole)
        whole -= parts[name]
    return {**parts, names[-1]: whole}


@st.composite
def months(draw: st.DrawFn) -> Counts:
    """A month of visits, often a small one; a closed day is empty as a rule."""
    sizes = st.sampled_from(LEANINGS[draw(st.sampled_from(sorted(LEANINGS)))])
    length = draw(st.integers(1, 31))
    closed = draw(st.frozensets(st.integers(1, length)))
    unexpected = draw(st.booleans())
    days = tuple(
        0 if day in closed and not unexpected else draw(sizes) for day in range(1, length + 1)
    )
    visits = sum(days)
    topics = draw(split(visits, TOPICS))
    more = draw(st.integers(0, (MOST_TOPICS - 1) * visits))
    for topic in TOPICS:
        added = draw(st.integers(0, min(more, visits - topics[topic])))
        topics[topic] += added
        more -= added
    return Counts(
        days=days,
        open_days=frozenset(range(1, length + 1)) - closed,
        topics=topics,
        languages=draw(split(visits, LANGUAGES)),
    )


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(months(), min_size=1, max_size=3))
def test_no_combination_of_what_is_told_narrows_a_number(year: list[Counts]) -> None:
    """Whatever the months were, everything that they were told by leaves each number whole."""
    attacker = Attacker()
    for month in year:
        attacker.hears(told(month, TOPICS, LANGUAGES), month.open_days)
    assert list(attacker.learns()) == []


def unguarded(month: Counts) -> Told:
    """What is told, with no table withheld."""
    return replace(
        told(month, TOPICS, LANGUAGES),
        topics={name: rounded(count) for name, count in month.topics.items()},
        languages={name: rounded(count) for name, count in month.languages.items()},
    )


def days_of(*days: int) -> Counts:
    """Open days alone; who came is for each story to say."""
    return Counts(days=days, open_days=frozenset(range(1, len(days) + 1)), topics={}, languages={})


@pytest.mark.parametrize(
    ("days", "total"), [((3, 3), 10), ((7, 7), 10), ((3, 4), 10), ((8, 6), 15)]
)
def test_a_total_that_narrows_a_day_is_moved(days: tuple[int, ...], total: int) -> None:
    """3 and 3, told as 5 and 5, with 6 told as 5 in all: both could only be 3 or 4."""
    month = days_of(*days)
    published = told(month, TOPICS, LANGUAGES)
    assert published.total == total
    careless, careful = Attacker(), Attacker()
    careless.hears(replace(published, total=rounded(sum(days))), month.open_days)
    careful.hears(published, month.open_days)
    assert bool(list(careless.learns())) is (total != rounded(sum(days)))
    assert list(careful.learns()) == []


@pytest.mark.parametrize(
    ("days", "topics", "languages"),
    [
        pytest.param((7, 7, 7, 7, 7), (), (8, 13, 8, 3, 3), id="full days, nearly empty languages"),
        pytest.param((8, 8, 8, 8), (), (12, 12, 7, 1), id="nearly empty days, full languages"),
        pytest.param((8, 7), (), (3, 4, 8), id="one visit fewer would do"),
        pytest.param((8, 7), (), (7, 7, 1), id="one visit more would do"),
        pytest.param((7, 7), (8, 8, 8, 8, 3), (), id="nearly everybody named three topics"),
        pytest.param((12, 7), (3, 18), (), id="nearly everybody named one topic"),
        pytest.param((8, 8, 8), (7, 7, 12), (), id="nobody named two topics"),
        pytest.param((2, 2, 2), (5, 5), (), id="more than came on any day"),
    ],
)
def test_a_table_that_narrows_another_is_withheld(
    days: tuple[int, ...], topics: tuple[int, ...], languages: tuple[int, ...]
) -> None:
    """Rounding alone would be caught; what is told instead is not."""
    month = replace(
        days_of(*days),
        topics=dict(zip(TOPICS, topics, strict=False)),
        languages=dict(zip(LANGUAGES, languages, strict=False)),
    )
    careless, careful = Attacker(), Attacker()
    careless.hears(unguarded(month), month.open_days)
    assert list(careless.learns())
    published = told(month, month.topics, month.languages)
    assert (published.topics, published.languages) == ({}, {})
    careful.hears(published, month.open_days)
    assert list(careful.learns()) == []


@pytest.mark.parametrize(
    ("days", "topics", "languages"),
    [
        pytest.param((7, 7, 8), (), (4, 4, 4, 4, 3, 3), id="languages"),
        pytest.param((7, 8), (13, 13, 13), (), id="topics"),
    ],
)
def test_nothing_is_withheld_in_vain(
    days: tuple[int, ...], topics: tuple[int, ...], languages: tuple[int, ...]
) -> None:
    """What can be told without narrowing anything is told."""
    month = replace(
        days_of(*days),
        topics=dict(zip(TOPICS, topics, strict=False)),
        languages=dict(zip(LANGUAGES, languages, strict=False)),
    )
    attacker = Attacker()
    attacker.hears(unguarded(month), month.open_days)
    assert list(attacker.learns()) == []
    assert told(month, month.topics, month.languages) == unguarded(month)


MOST_VISITS = 14


def everything() -> Iterator[Counts]:
    """Every possible truth of two days, two topics, two languages and few visits."""
    for visits in range(MOST_VISITS + 1):
        splits = [(one, visits - one) for one in range(visits + 1)]
        choices = [
            (one, other)
            for one, other in product(range(visits + 1), repeat=2)
            if visits <= one + other
        ]
        for days, languages, topics in product(splits, splits, choices):
            yield Counts(
                days=days,
                open_days=frozenset({1, 2}),
                topics=dict(zip(("a", "b"), topics, strict=True)),
                languages=dict(zip(("a", "b"), languages, strict=True)),
            )


def learnt_by_trying_everything() -> set[Narrowed]:
    """What is learnt by somebody who knows the program and tries every truth that there can be."""
    possible: defaultdict[tuple[tuple[int, ...], ...], list[set[int]]]
    possible = defaultdict(lambda: [set() for _ in range(7)])
    for truth in everything():
        said = told(truth, truth.topics, truth.languages)
        by_name = (tuple(said.topics.values()), tuple(said.languages.values()))
        heard = (said.days, *by_name, (said.total,))
        numbers = (*truth.days, *truth.topics.values(), *truth.languages.values(), sum(truth.days))
        for values, number in zip(possible[heard], numbers, strict=True):
            values.add(number)
    found = set()
    for tables, seen in possible.items():
        if sum(map(highest, tables[0])) > MOST_VISITS:
            continue  # there may be truths with more visits than were tried
        for at, name in enumerate(("days", "topics", "languages", "total")):
            for number, values in zip(tables[at], seen[2 * at : 2 * at + 2], strict=False):
                bounds, known = (lowest(number), highest(number)), (min(values), max(values))
                if known[0] > bounds[0] or known[1] < bounds[1]:
                    found.add(Narrowed(name, bounds, known))
    return found


def test_knowing_the_program_does_not_help() -> None:
    """Not even that a table is withheld says anything about what stands in another one."""
    assert learnt_by_trying_everything() == set()


def test_withholding_for_one_reason_alone_would_be_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were a table with all visits in one place told, its absence would say why it is absent."""
    monkeypatch.setattr(statistics, "LEAST_FILLED", 0)
    assert learnt_by_trying_everything()
