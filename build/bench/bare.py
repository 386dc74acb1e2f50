# SPDX-License-Identifier: EUPL-1.2
"""The bare commit: the rows that a touch stored, written once more with nothing around it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from kiosk.store.engine import connect


class BareCommit:
    """Watches a site's visits.db, and repeats what was added to it in a file of its own.

    The file has the same tables with the same columns and no rules, lies on the same disk, and is
    written with the same care: WAL and full synchronisation.
    """

    def __init__(self, visits: Path) -> None:
        """Begin to watch; what is already in the file does not count."""
        self._site = connect(str(visits), isolation_level=None)
        self._bare = connect(str(visits.with_name("bare.db")), isolation_level=None)
        self._bare.execute("PRAGMA journal_mode = WAL")
        self._bare.execute("PRAGMA synchronous = FULL")
        listed = self._site.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        self._seen: dict[str, int] = {}
        for (table,) in listed.fetchall():
            columns = ", ".join(f'"{row[1]}"' for row in self._columns(table))
            self._bare.execute(f'CREATE TABLE "{table}" ({columns})')
            self._seen[table] = self._last(table)

    def repeat(self) -> float:
        """Commit the rows added since the last call, and say how many seconds that took.

        Raises:
            LookupError: nothing was added.
        """
        inserts: list[tuple[str, list[Any]]] = []
        for table, seen in self._seen.items():
            rows = self._site.execute(f'SELECT * FROM "{table}" WHERE rowid > ?', [seen]).fetchall()  # noqa: S608
            if rows:
                places = ", ".join("?" * len(rows[0]))
                inserts.append((f'INSERT INTO "{table}" VALUES ({places})', rows))  # noqa: S608
                self._seen[table] = self._last(table)
        if not inserts:
            raise LookupError("the touch stored nothing")
        start = time.perf_counter()
        self._bare.execute("BEGIN IMMEDIATE")
        for statement, rows in inserts:
            self._bare.executemany(statement, rows)
        self._bare.execute("COMMIT")
        return time.perf_counter() - start

    def close(self) -> None:
        """Close both files."""
        self._site.close()
        self._bare.close()

    def _columns(self, table: str) -> list[tuple[Any, ...]]:
        return list(self._site.execute(f'PRAGMA table_info("{table}")'))

    def _last(self, table: str) -> int:
        [(last,)] = self._site.execute(f'SELECT coalesce(max(rowid), 0) FROM "{table}"')  # noqa: S608
        return int(last)
