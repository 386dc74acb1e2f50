# SPDX-License-Identifier: EUPL-1.2
"""What staff said of entries, on disk until the city has been told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.counter import UNDOABLE_FOR
from kiosk.domain.outbox import id_of
from kiosk.domain.trouble import NotUndoable
from kiosk.domain.wrong_entry import Wrong
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import put
from kiosk.store.rows import instant


class StoredWrongEntryBook:
    """Implements `kiosk.domain.wrong_entry.WrongEntryBook`."""

    def __init__(self, store: Store) -> None:
        """Keep it in visits.db."""
        self._store = store

    def said(self, edition: int) -> frozenset[tuple[str, Wrong]]:
        """See `kiosk.domain.wrong_entry.WrongEntryBook`."""
        rows = self._store.read("SELECT entry, what FROM wrong_entry WHERE edition = ?", [edition])
        return frozenset((row["entry"], Wrong(row["what"])) for row in rows)

    def say(self, entry: str, edition: int, wrong: Wrong, at: datetime) -> None:
        """See `kiosk.domain.wrong_entry.WrongEntryBook`.

        Raises:
            StoreTrouble: it could not be stored.
        """
        with write(self._store):
            self._store.execute(
                "INSERT INTO wrong_entry (entry, edition, what, said_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                [entry, edition, wrong, instant(at)],
            )

    def take_back(self, entry: str, edition: int, wrong: Wrong) -> None:
        """See `kiosk.domain.wrong_entry.WrongEntryBook`.

        Raises:
            NotUndoable: it is on its way already.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        with write(self._store):
            taken = self._store.execute(
                "DELETE FROM wrong_entry"
                " WHERE entry = ? AND edition = ? AND what = ? AND settled = 0",
                [entry, edition, wrong],
            )
            if not taken.rowcount:
                raise NotUndoable("the editors are being told")

    def settle(self, tell: Callable[[str, int, Wrong], str | None], now: datetime) -> None:
        """Put what can no longer be taken back into the outbox; of old editions keep nothing.

        Args:
            tell: the body that tells it; None where it cannot be told.
            now: the instant.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        ripe = [instant(now - UNDOABLE_FOR)]
        waits = "SELECT 1 FROM wrong_entry WHERE settled = 0 AND said_at <= ?"
        if self._store.one(waits, ripe) is None:
            return
        with write(self._store):
            rows = self._store.read(
                "UPDATE wrong_entry SET settled = 1 WHERE settled = 0 AND said_at <= ?"
                " RETURNING entry, edition, what",
                ripe,
            )
            for entry, edition, what in sorted(tuple(row.values()) for row in rows):
                if body := tell(entry, edition, Wrong(what)):
                    record = id_of("entry_is_wrong", entry, str(edition), what)
                    put(self._store, "entry_is_wrong", body, now, record=record)
            self._store.execute(
                "DELETE FROM wrong_entry WHERE settled = 1"
                " AND edition < (SELECT max(edition) FROM wrong_entry)"
            )
