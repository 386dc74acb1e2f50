# SPDX-License-Identifier: EUPL-1.2
"""The public directory on disk: one edition in use, the one before kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain

from kiosk.domain.directory import Directory, Event, Opportunity, Service
from kiosk.domain.search import findables
from kiosk.store import search_index
from kiosk.store.directory_rows import (
    E,
    Entry,
    date_row,
    entry_of,
    entry_row,
    location_of,
    location_row,
    organization_of,
    organization_row,
    page_of,
    page_row,
    table_of,
    text_rows,
    texts_of,
)
from kiosk.store.opening import Store, in_words, write
from kiosk.store.rows import Row, instant

_EMPTY = Directory(edition=0, origin="none", made_at=datetime.fromtimestamp(0, UTC))


class StoredDirectoryShelf:
    """Implements `kiosk.domain.books.DirectoryShelf`."""

    def __init__(self, store: Store) -> None:
        """Keep editions in directory.db."""
        self._store = store
        self._kept: tuple[int, Directory] | None = None

    def directory(self) -> Directory:
        """The edition in use, kept in memory until another is; an empty one where there is none.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        row = self._store.one("SELECT * FROM edition WHERE current = 1")
        if row is None:
            return _EMPTY
        if self._kept is None or self._kept[0] != row["id"]:
            self._kept = (row["id"], self._read(row))
        return self._kept[1]

    def stage(self, directory: Directory, made_of: str | None = None) -> int:
        """Put an edition in use in one transaction; its number.

        Edition 0 is numbered here: one more than the highest so far. The edition in use until
        now is kept, older ones are dropped.

        Args:
            made_of: a digest of the sources it was made of, if it was.

        Raises:
            StoreTrouble: it could not be stored; the edition in use stays.
        """
        store = self._store
        with write(store):
            [highest] = store.read("SELECT coalesce(max(number), 0) AS number FROM edition")
            number = directory.edition or int(highest["number"]) + 1
            store.execute("DELETE FROM edition WHERE current = 0")
            store.execute("UPDATE edition SET current = 0")
            staged = store.execute(
                "INSERT INTO edition (number, origin, made_at, made_of, current) "
                "VALUES (?, ?, ?, ?, 1)",
                [number, directory.origin, instant(directory.made_at), made_of],
            )
            self._fill(staged.lastrowid, directory)
            search_index.fill(store, staged.lastrowid, findables(directory))
        return number

    def index(self) -> None:
        """Index the edition in use for the search, if that is still to do after an update.

        Raises:
            StoreTrouble: it cannot be read or written.
        """
        if search_index.is_fresh(self._store):
            return
        with write(self._store):
            edition = self._store.one("SELECT * FROM edition WHERE current = 1")
            if edition is not None:
                found = findables(self._read(edition))
                search_index.fill(self._store, edition["id"], found)

    def _fill(self, edition: int | None, directory: Directory) -> None:
        kinds: tuple[tuple[Entry, ...], ...] = (
            directory.services,
            directory.events,
            directory.opportunities,
        )
        entries = [entry for kind in kinds for entry in kind]
        organizations = {entry.organization.id: entry.organization for entry in entries}
        also = [place for service in directory.services for place in service.elsewhere]
        places = [*(entry.location for entry in entries if entry.location), *also]
        locations = {place.id: place for place in places}
        self._insert(edition, "organization", map(organization_row, organizations.values()))
        self._insert(edition, "location", map(location_row, locations.values()))
        for kind in kinds:
            if kind:
                self._insert(edition, table_of(type(kind[0])), map(entry_row, kind))
        self._insert(edition, "page", map(page_row, directory.pages))
        self._insert(
            edition,
            "elsewhere",
            (
                {"service": service.id, "position": position, "location": place.id}
                for service in directory.services
                for position, place in enumerate(service.elsewhere)
            ),
        )
        self._insert(
            edition,
            "occurrence",
            (
                date_row(occurrence) | {"event": event.id, "position": position}
                for event in directory.events
                for position, occurrence in enumerate(event.occurrences)
            ),
        )
        worded = (*organizations.values(), *entries, *directory.pages)
        texts = (row for record in worded for row in text_rows(record))
        self._insert(edition, "translation", texts)

    def _insert(self, edition: int | None, table: str, rows: Iterable[Row]) -> None:
        rows = iter(rows)
        if (first := next(rows, None)) is None:
            return
        columns = ", ".join(("edition", *first))
        values = f"INSERT INTO {table} ({columns}) VALUES (?{', ?' * len(first)})"  # noqa: S608 - our names
        in_order = ((edition, *row.values()) for row in chain([first], rows))
        self._store.conn.executemany(values, in_order)

    def _read(self, edition: Row) -> Directory:
        key = edition["id"]
        texts = texts_of(self._rows("translation", key))
        organizations = {
            row["id"]: organization_of(row, texts) for row in self._rows("organization", key)
        }
        locations = {row["id"]: location_of(row) for row in self._rows("location", key)}
        dates: dict[str, list[Row]] = defaultdict(list)
        for row in self._rows("occurrence", key):
            dates[row["event"]].append(row)
        elsewhere: dict[str, list[str]] = defaultdict(list)
        for row in self._rows("elsewhere", key):
            elsewhere[row["service"]].append(row["location"])

        def entries(kind: type[E]) -> tuple[E, ...]:
            rows = self._rows(table_of(kind), key)
            return tuple(
                entry_of(row, kind, texts, organizations, locations, dates, elsewhere)
                for row in rows
            )

        return Directory(
            edition=edition["number"],
            origin=edition["origin"],
            made_at=datetime.fromisoformat(edition["made_at"]),
            services=entries(Service),
            events=entries(Event),
            opportunities=entries(Opportunity),
            pages=tuple(page_of(row, texts) for row in self._rows("page", key)),
        )

    def _rows(self, table: str, edition: int) -> list[Row]:
        """The rows of an edition, in the order they were put in."""
        with in_words(self._store.path):
            rows = self._store.table(table).rows_where("edition = ?", [edition], order_by="rowid")
            return list(rows)
