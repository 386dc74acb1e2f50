# SPDX-License-Identifier: EUPL-1.2
"""A list model of any length: a row is made when it is looked at."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from _typeshed import DataclassInstance

    Row = TypeVar("Row", bound=DataclassInstance)
else:
    Row = TypeVar("Row")

Entry = TypeVar("Entry")
Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class LongRows(QAbstractListModel, Generic[Entry, Row]):
    """Rows over ten thousand entries cost as much as those that stand on the screen."""

    def __init__(self, row: type[Row], parent: QObject | None = None) -> None:
        """Start empty.

        Args:
            row: the dataclass of a row; QML sees its fields as roles.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row))
        self._entries: Sequence[Entry] = ()
        self._make: Callable[[Entry], Row] = _nothing
        self._made: dict[int, Row] = {}
        self._moment: Hashable = None

    def __iter__(self) -> Any:
        """All the rows."""
        return map(self.row, range(len(self._entries)))

    def show(
        self, entries: Sequence[Entry], make: Callable[[Entry], Row], moment: Hashable = None
    ) -> None:
        """Become the rows of these entries.

        The same entries keep their place; at another moment they may say something else.
        """
        self._make = make
        if entries != self._entries:
            self.beginResetModel()
            self._entries, self._made = entries, {}
            self.endResetModel()
        elif moment != self._moment and entries:
            self._made = {}
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        self._moment = moment

    def row(self, place: int) -> Row:
        """The row at a place."""
        if (made := self._made.get(place)) is None:
            made = self._made[place] = self._make(self._entries[place])
        return made

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are (Qt)."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row (Qt); QML reads a tuple as a list."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        value = getattr(self.row(index.row()), self._names[place])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, Any]:
        """The fields' names (Qt)."""
        return {_FIRST_ROLE + i: name.encode() for i, name in enumerate(self._names)}


def _nothing(_entry: object) -> Any:
    """No row is asked for before there are entries."""
    raise IndexError
