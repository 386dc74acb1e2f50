# SPDX-License-Identifier: EUPL-1.2
"""An edition out of its rows: what is the same in many records is one object in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, Protocol, TypeVar

import msgspec

from kiosk.domain.details import (
    EventDetails,
    Fact,
    LocationDetails,
    OrganizationDetails,
    ServiceDetails,
    Wording,
)
from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.domain.hours import Week
from kiosk.store.directory_rows import plain_columns, table_of
from kiosk.store.opening import Store, in_words
from kiosk.store.rows import Row

EMPTY: Final = Directory(edition=0, origin="none", made_at=datetime.fromtimestamp(0, UTC))
"""What a site shows that has no edition yet."""

_ROWS_AT_ONCE: Final = 50

T = TypeVar("T", Organization, Location, Service, Event, Opportunity, GuidePage)
Decode = Callable[[Any], Any]
Known = Mapping[str, Mapping[Any, Any]]
"""Records that a column refers to, by the column and by their ids."""


class Texts(Protocol):
    """How the texts of records come to mind: at once, or when they are looked at."""

    def columns(self, kind: type) -> tuple[str, ...]:
        """The columns that are read for them."""
        ...

    def of(self, kind: type, edition: int, key: str, values: Sequence[str]) -> Row:
        """The text fields of one record, out of the values of those columns."""
        ...


def _json(kind: Any) -> Decode:
    return msgspec.json.Decoder(kind).decode


_names = _json(tuple[str, ...])
_COLUMNS: Final[dict[str, Decode]] = {
    "fields": _names,
    "topics": _names,
    "languages": _names,
    "hours": _json(Week),
    "facts": _json(tuple[Fact, ...]),
    "wording": _json(Wording),
    "by_appointment": bool,
    "sensitive": bool,
    "at_site": bool,
    "confidential": bool,
    "updated": date.fromisoformat,
}
_DETAILS: Final[dict[type, Decode]] = {
    Service: _json(ServiceDetails),
    Event: _json(EventDetails),
    Location: _json(LocationDetails),
    Organization: _json(OrganizationDetails),
}


class _Shared(dict[Any, Any]):
    """Decodes each value of a column once."""

    def __init__(self, decode: Decode | None) -> None:
        super().__init__({None: None})
        self._decode = decode

    def __missing__(self, stored: Any) -> Any:
        found = self[stored] = stored if self._decode is None else self._decode(stored)
        return found


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition that has been read, with its key in the file; None where there is none."""

    key: int | None
    directory: Directory


class EditionReader:
    """Reads editions of one file, row by row."""

    def __init__(
        self, store: Store, texts: Texts, breathe: Callable[[], None] = lambda: None
    ) -> None:
        """Read over one connection.

        Args:
            store: directory.db.
            texts: makes texts of rows.
            breathe: called after some rows.
        """
        self._store = store
        self._texts = texts
        self._breathe = breathe

    def current(self) -> Edition:
        """The edition in use, whole: what is staged meanwhile does not count.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        with in_words(self._store.path):
            self._store.conn.execute("BEGIN")
            try:
                row = self._store.one("SELECT * FROM edition WHERE current = 1")
                return Edition(row["id"], self.read(row)) if row else Edition(None, EMPTY)
            finally:
                self._store.rollback()

    def read(self, edition: Row) -> Directory:
        """The edition of a row.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        key = edition["id"]
        organizations = {one.id: one for one in self._records(Organization, key)}
        locations = {one.id: one for one in self._records(Location, key)}
        places: dict[str | None, Location | None] = {None: None}
        places.update(locations)
        known: Known = {"organization": organizations, "location": places}
        elsewhere: dict[str, list[Location]] = defaultdict(list)
        for service, location in self._rows("elsewhere", ("service", "location"), key):
            elsewhere[service].append(locations[location])
        dates = self._dates(key)
        return Directory(
            edition=edition["number"],
            origin=edition["origin"],
            made_at=datetime.fromisoformat(edition["made_at"]),
            services=tuple(self._records(Service, key, known, elsewhere=elsewhere)),
            events=tuple(self._records(Event, key, known, occurrences=dates)),
            opportunities=tuple(self._records(Opportunity, key, known)),
            pages=tuple(self._records(GuidePage, key)),
            attribution=edition["attribution"],
        )

    def _dates(self, edition: int) -> dict[str, list[Occurrence]]:
        dates: dict[str, list[Occurrence]] = defaultdict(list)
        columns = ("event", "starts", "ends", "cancelled")
        for event, starts, ends, cancelled in self._rows("occurrence", columns, edition):
            dates[event].append(
                Occurrence(
                    starts=datetime.fromisoformat(starts),
                    ends=datetime.fromisoformat(ends),
                    cancelled=bool(cancelled),
                )
            )
        return dates

    def _records(
        self,
        kind: type[T],
        edition: int,
        known: Known | None = None,
        **lists: Mapping[str, Sequence[Any]],
    ) -> Iterator[T]:
        """The records of a table.

        Args:
            kind: what they are.
            edition: its id.
            known: what is referred to.
            lists: what stands in other tables, by the field and by the record's id.
        """
        names: tuple[str, ...] = plain_columns(kind)
        lookups = [self._lookup(kind, name, known or {}) for name in names]
        columns = (*names, *self._texts.columns(kind))
        for row in self._rows(table_of(kind), columns, edition):
            facts = {
                name: lookup[value]
                for name, lookup, value in zip(names, lookups, row, strict=False)
            }
            key = row[0]
            facts |= self._texts.of(kind, edition, key, row[len(names) :])
            facts |= {field: tuple(found.get(key, ())) for field, found in lists.items()}
            yield kind(**facts)

    def _lookup(self, kind: type, name: str, known: Known) -> Mapping[Any, Any]:
        if name in known:
            return known[name]
        return _Shared(_DETAILS[kind] if name == "details" else _COLUMNS.get(name))

    def _rows(self, table: str, columns: Sequence[str], edition: int) -> Iterator[Any]:
        """The rows of an edition, in the order they were put in."""
        listed = ", ".join(columns)
        sql = f"SELECT {listed} FROM {table} WHERE edition = ? ORDER BY rowid"  # noqa: S608 - our names
        with in_words(self._store.path):
            cursor = self._store.conn.execute(sql, [edition])
            while rows := cursor.fetchmany(_ROWS_AT_ONCE):
                yield from rows
                self._breathe()
