# SPDX-License-Identifier: EUPL-1.2
"""A list model over frozen rows: QML sees each field of the dataclass as a role."""

from __future__ import annotations

from dataclasses import fields
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from _typeshed import DataclassInstance

    Row = TypeVar("Row", bound=DataclassInstance)
else:
    Row = TypeVar("Row")

Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class Rows(QAbstractListModel, Generic[Row]):
    """Rows of one type, changed by difference so that delegates stay where they are."""

    def __init__(
        self, row: type[Row], key: Callable[[Row], Hashable], parent: QObject | None = None
    ) -> None:
        """Start empty.

        Args:
            row: the dataclass of a row.
            key: what makes a row the same row when its fields change.
        """
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row))
        self._key = key
        self._rows: list[Row] = []

    def __iter__(self) -> Any:
        """The rows as they stand."""
        return iter(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows: inserted, removed and changed ones are told apart."""
        old = [self._key(row) for row in self._rows]
        new = [self._key(row) for row in rows]
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for step, first, last, start, end in reversed(steps):
            if step in {"replace", "delete"}:
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self._rows[first:last]
                self.endRemoveRows()
            if step in {"replace", "insert"}:
                self.beginInsertRows(QModelIndex(), first, first + end - start - 1)
                self._rows[first:first] = rows[start:end]
                self.endInsertRows()
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are (Qt)."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row (Qt); QML reads a tuple as a list."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[place])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, Any]:
        """The fields' names (Qt)."""
        return {_FIRST_ROLE + i: name.encode() for i, name in enumerate(self._names)}
