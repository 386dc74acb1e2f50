# SPDX-License-Identifier: EUPL-1.2
"""The public directory on disk: one edition in use, the one before kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.domain.search import findables
from kiosk.store import search_index
from kiosk.store.directory_reading import EditionReader
from kiosk.store.directory_rows import Entry, Record, columns_of, rows_of, table_of
from kiosk.store.directory_texts import WholeTexts
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant, wall


class StoredDirectoryShelf:
    """Implements `kiosk.domain.books.DirectoryShelf`, whole; windows have `shown_shelf`."""

    def __init__(self, store: Store) -> None:
        """Keep editions in directory.db."""
        self._store = store
        self._reader = EditionReader(store, WholeTexts())

    def directory(self) -> Directory:
        """The edition in use, with every text; an empty one where there is none.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        return self._reader.current().directory

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
            self.put(directory, number, made_of)
        return number

    def put(self, directory: Directory, number: int, made_of: str | None = None) -> int:
        """As `stage`, within a transaction of the caller's; the id of the edition's row."""
        store = self._store
        store.execute("DELETE FROM edition WHERE current = 0")
        store.execute("UPDATE edition SET current = 0")
        staged = store.execute(
            "INSERT INTO edition (number, origin, made_at, made_of, attribution, current) "
            "VALUES (?, ?, ?, ?, ?, 1)",
            [
                number,
                directory.origin,
                instant(directory.made_at),
                made_of,
                directory.attribution,
            ],
        )
        row = int(staged.lastrowid or 0)
        self._fill(row, directory)
        search_index.fill(store, row, findables(directory))
        return row

    def put_back(self, row: int) -> None:
        """Put an edition that is here in use again, within a transaction of the caller's."""
        store = self._store
        store.execute("UPDATE edition SET current = 0")
        store.execute("UPDATE edition SET current = 1 WHERE id = ?", [row])
        [edition] = store.read("SELECT * FROM edition WHERE id = ?", [row])
        search_index.fill(store, row, findables(self._reader.read(edition)))

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
                found = findables(self._reader.read(edition))
                search_index.fill(self._store, edition["id"], found)

    def _fill(self, edition: int | None, directory: Directory) -> None:
        services, events = directory.services, directory.events
        entries: tuple[Entry, ...] = (*services, *events, *directory.opportunities)
        also = [place for service in services for place in service.elsewhere]
        places = [*(entry.location for entry in entries if entry.location), *also]
        records: tuple[tuple[type, Iterable[Record]], ...] = (
            (Organization, {e.organization.id: e.organization for e in entries}.values()),
            (Location, {place.id: place for place in places}.values()),
            (Service, services),
            (Event, events),
            (Opportunity, directory.opportunities),
            (GuidePage, directory.pages),
        )
        for kind, some in records:
            self._insert(edition, table_of(kind), columns_of(kind), rows_of(kind, some))
        self._insert(
            edition,
            "elsewhere",
            ("service", "position", "location"),
            (
                (service.id, position, place.id)
                for service in services
                for position, place in enumerate(service.elsewhere)
            ),
        )
        self._insert(
            edition,
            "occurrence",
            ("event", "position", "starts", "ends", "cancelled"),
            (
                (event.id, position, wall(date.starts), wall(date.ends), date.cancelled)
                for event in events
                for position, date in enumerate(event.occurrences)
            ),
        )

    def _insert(
        self,
        edition: int | None,
        table: str,
        columns: Sequence[str],
        rows: Iterable[tuple[Any, ...]],
    ) -> None:
        listed = ", ".join(("edition", *columns))
        values = f"INSERT INTO {table} ({listed}) VALUES (?{', ?' * len(columns)})"  # noqa: S608 - our names
        self._store.conn.executemany(values, ((edition, *row) for row in rows))
