# SPDX-License-Identifier: EUPL-1.2
"""Texts of an edition: titles packed in memory, everything longer read when it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, TypeVar

import msgspec

from kiosk.store.directory_rows import TITLE, Told, table_of, text_fields, title_column
from kiosk.store.opening import Store
from kiosk.store.rows import Row

T = TypeVar("T")

_REMEMBERED: Final = 256
"""Entries whose texts stay at hand: a few pages of a list."""

_titles = msgspec.json.Decoder(dict[str, str])


_told = msgspec.json.Decoder(Told)


class PackedTexts(Mapping[str, str]):
    """One text in several languages in a quarter of a dictionary's room."""

    __slots__ = ("_packed",)

    def __init__(self, packed: str) -> None:
        """Keep what stands in the file."""
        self._packed = packed.encode()

    def __getitem__(self, language: str) -> str:
        """The text in a language."""
        return _titles.decode(self._packed)[language]

    def get(self, language: str, default: Any = None) -> Any:
        """The text in a language, if there is one."""
        return _titles.decode(self._packed).get(language, default)

    def __iter__(self) -> Iterator[str]:
        """Its languages."""
        return iter(_titles.decode(self._packed))

    def __len__(self) -> int:
        """How many languages."""
        return len(_titles.decode(self._packed))


class ShelvedTexts(Mapping[str, T]):
    """One text of an entry in several languages, in the file until it is looked at."""

    __slots__ = ("_entry", "_name", "_shelf")

    def __init__(self, shelf: TextShelf, entry: tuple[str, int, str], name: str) -> None:
        """Know where it stands."""
        self._shelf = shelf
        self._entry = entry
        self._name = name

    def _all(self) -> dict[str, T]:
        found: dict[str, T] = getattr(self._shelf.told(*self._entry), self._name)
        return found

    def __getitem__(self, language: str) -> T:
        """The text in a language."""
        return self._all()[language]

    def __iter__(self) -> Iterator[str]:
        """Its languages."""
        return iter(self._all())

    def __len__(self) -> int:
        """How many languages."""
        return len(self._all())


class TextShelf:
    """The texts of every edition in a file, for the thread that owns the connection."""

    def __init__(self, store: Store) -> None:
        """Read directory.db."""
        self._store = store
        self.told = lru_cache(_REMEMBERED)(self._read)

    def _read(self, table: str, edition: int, entry: str) -> Told:
        """What an entry tells; nothing where its edition has gone for good.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        sql = f"SELECT texts FROM {table} WHERE edition = ? AND id = ?"  # noqa: S608 - our names
        row = self._store.one(sql, [edition, entry])
        return Told() if row is None else _told.decode(row["texts"])


class WholeTexts:
    """Texts that are all there at once. Implements `kiosk.store.directory_reading.Texts`."""

    def columns(self, kind: type) -> tuple[str, ...]:
        """Everything."""
        return (*title_column(kind), *(("texts",) if text_fields(kind) else ()))

    def of(self, kind: type, _edition: int, _key: str, values: Sequence[str]) -> Row:
        """Decoded."""
        names = text_fields(kind)
        said: Row = {TITLE: _titles.decode(values[0])} if title_column(kind) else {}
        if names:
            told = _told.decode(values[-1])
            said |= {name: getattr(told, name) for name in names}
        return said


class SlimTexts:
    """Titles, and where the rest stands. Implements `kiosk.store.directory_reading.Texts`."""

    def __init__(self, shelf: TextShelf) -> None:
        """Leave the rest on a shelf."""
        self._shelf = shelf

    def columns(self, kind: type) -> tuple[str, ...]:
        """The title, where there is one."""
        return title_column(kind)

    def of(self, kind: type, edition: int, key: str, values: Sequence[str]) -> Row:
        """Packed, and left where it is."""
        entry = (table_of(kind), edition, key)
        said: Row = {name: ShelvedTexts(self._shelf, entry, name) for name in text_fields(kind)}
        if values:
            said[TITLE] = PackedTexts(values[0])
        return said
