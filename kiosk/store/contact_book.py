# SPDX-License-Identifier: EUPL-1.2
"""The latest attempt to reach the city, on disk."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.contact import Contact
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant


class StoredContactBook:
    """Implements `kiosk.domain.contact.ContactBook`."""

    def __init__(self, store: Store) -> None:
        """Remember in visits.db."""
        self._store = store

    def contact(self) -> Contact | None:
        """See `kiosk.domain.contact.ContactBook`."""
        row = self._store.one("SELECT tried_at, reached_at, trouble FROM contact")
        if row is None:
            return None
        reached = row["reached_at"]
        return Contact(
            tried_at=datetime.fromisoformat(row["tried_at"]),
            reached_at=datetime.fromisoformat(reached) if reached else None,
            trouble=row["trouble"],
        )

    def keep(self, tried_at: datetime, trouble: str = "") -> None:
        """See `kiosk.domain.contact.ContactBook`.

        Raises:
            StoreTrouble: it could not be stored; the attempt before stays.
        """
        at = instant(tried_at)
        with write(self._store):
            self._store.execute(
                "INSERT INTO contact (only, tried_at, reached_at, trouble) VALUES (1, ?, ?, ?)"
                " ON CONFLICT (only) DO UPDATE SET tried_at = excluded.tried_at,"
                " reached_at = coalesce(excluded.reached_at, reached_at),"
                " trouble = excluded.trouble",
                [at, None if trouble else at, trouble],
            )
