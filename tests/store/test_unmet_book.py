# SPDX-License-Identifier: EUPL-1.2
"""What was looked for in vain, as counts."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.unmet import UNKNOWN, Lacking, Unmet
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import Store
from kiosk.store.unmet_book import StoredUnmetBook

HOUSING = Unmet("housing", Lacking.FILTERED_OUT)
SOMETHING = Unmet(UNKNOWN, Lacking.SEARCH_EMPTY)


def test_a_need_is_counted_in_its_week(store: Store) -> None:
    """The highest count first; the next week begins at none."""
    days = iter([*[date(2026, 3, 2)] * 3, date(2026, 3, 8), date(2026, 3, 9)])
    book = StoredUnmetBook(store, lambda: next(days))
    for unmet in (SOMETHING, HOUSING, HOUSING):
        book.record(unmet)
    assert list(book.this_week().items()) == [(HOUSING, 2), (SOMETHING, 1)]
    assert book.this_week() == {}


def test_the_week_is_that_of_the_norm(store: Store) -> None:
    """The first of January may belong to the last week of the year before."""
    StoredUnmetBook(store, lambda: date(2027, 1, 1)).record(HOUSING)
    assert store.read("SELECT * FROM unmet_need") == [
        {"week": "2026-W53", "need": "housing", "lacking": "filtered_out", "times": 1}
    ]


def test_the_file_takes_no_day(store: Store) -> None:
    """A week is the most that is known of when."""
    with pytest.raises(IntegrityError):
        store.execute("INSERT INTO unmet_need VALUES ('2026-03-02', 'housing', 'search_empty', 1)")
