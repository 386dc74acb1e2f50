# SPDX-License-Identifier: EUPL-1.2
"""Lists that change by difference."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.screens.rows import Rows


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row as the desk has them."""

    number: int
    minutes: int


rows = st.lists(st.builds(Waiting, st.integers(100, 110), st.integers(0, 3)), max_size=8)


@pytest.fixture
def model() -> Rows[Waiting]:
    """An empty list."""
    return Rows(Waiting, lambda row: row.number)


def test_qml_reads_fields_as_roles(model: Rows[Waiting]) -> None:
    """Each field is a role of its own name."""
    model.show([Waiting(142, 5)])
    roles = {name: role for role, name in model.roleNames().items()}
    assert model.data(model.index(0), roles[b"minutes"]) == 5
    assert model.rowCount() == 1


def test_a_changed_field_changes_its_row_only(model: Rows[Waiting]) -> None:
    """A minute later nothing is inserted or removed."""
    model.show([Waiting(142, 5), Waiting(143, 1)])
    changed: list[int] = []
    moved: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.rowsInserted.connect(lambda *_: moved.append(1))
    model.rowsRemoved.connect(lambda *_: moved.append(1))
    model.show([Waiting(142, 5), Waiting(143, 2)])
    assert changed == [1]
    assert moved == []


@given(st.lists(rows, max_size=6))
@settings(deadline=None)
def test_it_becomes_what_it_is_shown(shown: list[list[Waiting]]) -> None:
    """Whatever follows whatever, the list is right and Qt's own tester finds no fault."""
    model = Rows(Waiting, lambda row: row.number)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for state in shown:
        model.show(state)
        assert list(model) == state
    assert tester.model() is model
