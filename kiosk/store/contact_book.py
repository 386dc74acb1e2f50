# SPDX-License-Identifier: EUPL-1.2
"""The latest attempt each way to reach the city, on disk."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.contact import CityLink, Contact, Failure, Obstacle, Way
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import StoredOutbox
from kiosk.store.rows import Row, instant


class StoredContactBook:
    """Implements `kiosk.domain.contact.ContactBook`."""

    def __init__(self, store: Store) -> None:
        """Remember in visits.db."""
        self._store = store

    def contact(self, way: Way) -> Contact | None:
        """See `kiosk.domain.contact.ContactBook`."""
        row = self._store.one("SELECT * FROM contact WHERE way = ?", [way])
        return _contact(row) if row else None

    def keep(
        self,
        way: Way,
        tried_at: datetime,
        failure: Failure | None = None,
        apart: timedelta | None = None,
    ) -> None:
        """See `kiosk.domain.contact.ContactBook`.

        Raises:
            StoreTrouble: it could not be stored; the attempt before stays.
        """
        at = instant(tried_at)
        obstacle, sentence = (failure.obstacle, failure.sentence) if failure else (None, "")
        seconds = None if apart is None else apart.total_seconds()
        with write(self._store):
            self._store.execute(
                "INSERT INTO contact (way, tried_at, reached_at, obstacle, sentence, apart)"
                " VALUES (:way, :at, :reached, :obstacle, :sentence, coalesce(:apart, 0))"
                " ON CONFLICT (way) DO UPDATE SET tried_at = excluded.tried_at,"
                " reached_at = coalesce(excluded.reached_at, reached_at),"
                " obstacle = excluded.obstacle, sentence = excluded.sentence,"
                " apart = coalesce(:apart, apart)",
                {
                    "way": way,
                    "at": at,
                    "reached": None if failure else at,
                    "obstacle": obstacle,
                    "sentence": sentence,
                    "apart": seconds,
                },
            )

    def tell_time(self, apart: timedelta, at: datetime) -> None:
        """See `kiosk.domain.contact.ContactBook`.

        Raises:
            StoreTrouble: it could not be stored; what was known before stays.
        """
        with write(self._store):
            self._store.execute(
                "INSERT INTO contact (way, tried_at, sentence, apart) VALUES (?, ?, '', ?)"
                " ON CONFLICT (way) DO UPDATE SET apart = excluded.apart",
                [Way.UP, instant(at), apart.total_seconds()],
            )

    def forget(self) -> None:
        """See `kiosk.domain.contact.ContactBook`.

        Raises:
            StoreTrouble: it could not be stored; nothing is forgotten.
        """
        with write(self._store):
            self._store.execute("DELETE FROM contact")


def city_link(store: Store) -> CityLink | None:
    """How the site of a visits.db and its city stand; None where it was never enrolled."""
    outbox, contacts = StoredOutbox(store), StoredContactBook(store)
    if outbox.epoch() is None:
        return None
    return CityLink(
        sending=contacts.contact(Way.UP),
        fetching=contacts.contact(Way.DOWN),
        waiting=outbox.waiting(),
    )


def _contact(row: Row) -> Contact:
    reached, obstacle = row["reached_at"], row["obstacle"]
    return Contact(
        tried_at=datetime.fromisoformat(row["tried_at"]),
        reached_at=datetime.fromisoformat(reached) if reached else None,
        failure=Failure(Obstacle(obstacle), row["sentence"]) if obstacle else None,
        apart=timedelta(seconds=row["apart"]),
    )
