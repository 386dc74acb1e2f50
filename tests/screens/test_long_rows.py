# SPDX-License-Identifier: EUPL-1.2
"""A list of any length makes the rows that are looked at."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.long_rows import LongRows


@dataclass(frozen=True)
class NumberRow:
    """A number in words."""

    words: str


@pytest.fixture
def rows(qapp: QApplication) -> LongRows[int, NumberRow]:
    """An empty list."""
    return LongRows(NumberRow)


def test_only_what_is_looked_at_is_made(rows: LongRows[int, NumberRow]) -> None:
    """And once."""
    made: list[int] = []

    def make(number: int) -> NumberRow:
        made.append(number)
        return NumberRow(str(number))

    rows.show(range(1_000_000), make)
    role = next(iter(rows.roleNames()))
    assert rows.rowCount() == 1_000_000
    for _ in range(2):
        assert rows.data(rows.index(70_000), role) == "70000"
    assert made == [70_000]


def test_the_same_entries_keep_their_place(rows: LongRows[int, NumberRow]) -> None:
    """At another moment they say something else; others begin anew."""
    news: list[str] = []
    rows.modelReset.connect(lambda: news.append("reset"))
    rows.dataChanged.connect(lambda *_: news.append("changed"))
    rows.show((1, 2), lambda number: NumberRow(f"{number} at nine"), "nine")
    rows.show((1, 2), lambda number: NumberRow(f"{number} at nine"), "nine")
    assert rows.row(0).words == "1 at nine"
    rows.show((1, 2), lambda number: NumberRow(f"{number} at ten"), "ten")
    assert rows.row(0).words == "1 at ten"
    rows.show((1,), lambda number: NumberRow(f"{number} at ten"), "ten")
    assert news == ["reset", "changed", "reset"]
