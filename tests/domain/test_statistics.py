# SPDX-License-Identifier: EUPL-1.2
"""What the city is told of a month, number by number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.statistics import Counts, highest, lowest, over_before, rounded, told

TOPICS = ("housing", "letter", "papers")
LANGUAGES = ("ar", "de", "ti")
MONTH = Counts(
    days=(12, 0, 1, 24),
    open_days=frozenset({1, 3, 4}),
    topics={"housing": 21, "letter": 18, "papers": 2},
    languages={"ar": 9, "de": 27, "ti": 1},
)


@given(st.integers(0, 10_000))
def test_a_number_is_told_give_or_take_two(count: int) -> None:
    """A multiple of 5, never more than 2 away; what is told says how few and how many it may be."""
    number = rounded(count)
    assert number % 5 == 0
    assert lowest(number) <= count <= highest(number)
    assert abs(number - count) <= 2


def test_a_month_is_told_in_three_tables() -> None:
    """By day, by topic and by language; what was seldom is told as 0, which means 0 to 2."""
    month = told(MONTH, TOPICS, LANGUAGES)
    assert month.total == 35
    assert month.days == (10, 0, 0, 25)
    assert month.topics == {"housing": 20, "letter": 20, "papers": 0}
    assert month.languages == {"ar": 10, "de": 25, "ti": 0}


def test_the_names_in_a_table_do_not_depend_on_who_came() -> None:
    """A language that nobody spoke stands there; one that is not on the list stands nowhere."""
    rare = replace(MONTH, languages={"de": 24, "ar": 12, "xx": 1})
    assert set(told(rare, TOPICS, LANGUAGES).languages) == set(LANGUAGES)


def test_a_table_that_says_the_same_of_everybody_is_withheld() -> None:
    """Where only one language was spoken, nobody is told which."""
    alike = replace(MONTH, languages={"ar": 36, "de": 1})
    month = told(alike, TOPICS, LANGUAGES)
    assert month.languages == {}
    assert month.topics


def test_a_quiet_month_is_told_by_its_days_alone() -> None:
    """One or two visits on a day, and no topic or language that stands out; the total adds up."""
    quiet = Counts(
        days=(1, 2, 0, 1),
        open_days=frozenset({1, 2, 3, 4}),
        topics={"housing": 2, "papers": 2},
        languages={"ar": 2, "de": 2},
    )
    month = told(quiet, TOPICS, LANGUAGES)
    assert (month.days, month.total) == ((0, 0, 0, 0), 5)
    assert (month.topics, month.languages) == ({}, {})


@pytest.mark.parametrize(
    ("today", "not_yet"),
    [
        (date(2026, 3, 31), date(2026, 3, 1)),
        (date(2026, 4, 1), date(2026, 3, 1)),
        (date(2026, 4, 2), date(2026, 4, 1)),
        (date(2027, 1, 2), date(2027, 1, 1)),
    ],
)
def test_a_month_is_over_when_every_desk_has_closed_it(today: date, not_yet: date) -> None:
    """Not on the first of the next one, but on the second."""
    assert over_before(today) == not_yet
