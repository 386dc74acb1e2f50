# SPDX-License-Identifier: EUPL-1.2
"""The outbox on disk: numbered without gaps, kept until the city has surely kept it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from kiosk.domain.outbox import Answer, NoEpoch, OutboxRecord
from kiosk.store.opening import Store, write
from kiosk.store.rows import Row, instant

_EPOCHS = "SELECT id FROM epoch"
_COLUMNS = "outbox.id, epoch, sequence, kind, body, supersedes"


class StoredOutbox:
    """Implements `kiosk.domain.outbox.Outbox`."""

    def __init__(self, store: Store) -> None:
        """Keep records in visits.db."""
        self._store = store

    def epoch(self) -> str | None:
        """See `kiosk.domain.outbox.Outbox`."""
        return _latest(self._store)

    def epoch_began(self) -> datetime | None:
        """See `kiosk.domain.outbox.Outbox`."""
        row = self._store.one("SELECT began_at FROM epoch ORDER BY position DESC LIMIT 1")
        return None if row is None else datetime.fromisoformat(row["began_at"])

    def begin_epoch(self, at: datetime) -> str:
        """See `kiosk.domain.outbox.Outbox`.

        Raises:
            StoreTrouble: it could not be stored; the epoch before goes on.
        """
        with write(self._store):
            return self._begin_epoch(at)

    def put(
        self,
        kind: str,
        body: str,
        at: datetime,
        supersedes: str | None = None,
        record: str | None = None,
    ) -> str:
        """See `kiosk.domain.outbox.Outbox`.

        Raises:
            NoEpoch: the site is not enrolled.
            StoreTrouble: it could not be stored; nothing is.
        """
        with write(self._store):
            return put(self._store, kind, body, at, supersedes=supersedes, record=record)

    def has(self, record: str) -> bool:
        """See `kiosk.domain.outbox.Outbox`."""
        return _has(self._store, record)

    def unanswered(self, most: int) -> tuple[OutboxRecord, ...]:
        """See `kiosk.domain.outbox.Outbox`."""
        return tuple(OutboxRecord(**row) for row in self._unanswered(most))

    def waiting(self) -> int:
        """See `kiosk.domain.outbox.Outbox`."""
        return self._count("answer IS NULL")

    def set_aside(self) -> int:
        """See `kiosk.domain.outbox.Outbox`."""
        return self._count("answer IN ('quarantined', 'conflict')")

    def answered(self, answers: Mapping[str, Answer], at: datetime) -> None:
        """See `kiosk.domain.outbox.Outbox`.

        Raises:
            StoreTrouble: it could not be stored; the records are sent again.
        """
        when = instant(at)
        with write(self._store):
            self._store.conn.executemany(
                "UPDATE outbox SET answer = ?, answered_at = ? WHERE id = ?",
                [
                    (answer, when, record)
                    for record, answer in answers.items()
                    if answer is not Answer.MISNUMBERED
                ],
            )
            if Answer.MISNUMBERED in answers.values():
                self._begin_epoch(at)

    def send_again(self, known: Mapping[str, int], at: datetime) -> int:
        """See `kiosk.domain.outbox.Outbox`.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        forgotten = 0
        with write(self._store):
            lost = [(row["id"], known.get(row["id"], 0)) for row in self._store.read(_EPOCHS)]
            for epoch in lost:
                forgotten += self._store.execute(
                    "UPDATE outbox SET answer = NULL, answered_at = NULL"
                    " WHERE epoch = ? AND sequence > ? AND answer IS NOT NULL",
                    epoch,
                ).rowcount
            if self._is_older_than(known) or any(
                self._lacks_what_follows(*epoch) for epoch in lost
            ):
                self._begin_epoch(at)
        return forgotten

    def drop_answered(self, before: datetime) -> int:
        """See `kiosk.domain.outbox.Outbox`.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        with write(self._store):
            dropped = self._store.execute(
                "DELETE FROM outbox WHERE answered_at < ?", [instant(before)]
            )
            return int(dropped.rowcount)

    def _count(self, which: str) -> int:
        [row] = self._store.read(f"SELECT count(*) AS many FROM outbox WHERE {which}")  # noqa: S608
        return int(row["many"])

    def _begin_epoch(self, at: datetime) -> str:
        epoch = secrets.token_hex(8)
        self._store.execute("INSERT INTO epoch (id, began_at) VALUES (?, ?)", [epoch, instant(at)])
        for record in self._unanswered(-1):
            self._store.execute(
                "UPDATE outbox SET epoch = ?, sequence = ? WHERE id = ?",
                [epoch, _next(self._store, epoch), record["id"]],
            )
        return epoch

    def _is_older_than(self, known: Mapping[str, int]) -> bool:
        """Whether the city knows numbers of this epoch that were not given here."""
        now = self._store.one("SELECT id, last FROM epoch ORDER BY position DESC LIMIT 1")
        return now is not None and known.get(now["id"], 0) > now["last"]

    def _lacks_what_follows(self, epoch: str, up_to: int) -> bool:
        """Whether the next record that the city lacks is gone while later ones are kept."""
        rows = self._store.read(
            "SELECT min(sequence) AS next FROM outbox WHERE epoch = ? AND sequence > ?",
            [epoch, up_to],
        )
        return rows[0]["next"] is not None and rows[0]["next"] > up_to + 1

    def _unanswered(self, most: int) -> list[Row]:
        # The order of a CROSS JOIN is kept: epoch by epoch nothing has to be sorted.
        return self._store.read(
            f"SELECT {_COLUMNS} FROM epoch"  # noqa: S608 - ours
            " CROSS JOIN outbox ON epoch = epoch.id"
            " WHERE answer IS NULL ORDER BY position, sequence LIMIT ?",
            [most],
        )


def put(
    store: Store,
    kind: str,
    body: str,
    at: datetime,
    *,
    supersedes: str | None = None,
    record: str | None = None,
) -> str:
    """Add a record within the caller's transaction, beside the fact that it tells of; its id.

    Raises:
        NoEpoch: the site is not enrolled.
    """
    epoch = _latest(store)
    if epoch is None:
        raise NoEpoch("the site is not enrolled with a city")
    if record and _has(store, record):
        return record
    record = record or uuid4().hex
    store.execute(
        "INSERT INTO outbox (id, epoch, sequence, kind, body, supersedes, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [record, epoch, _next(store, epoch), kind, body, supersedes, instant(at)],
    )
    return record


def forget_record(store: Store, record: str, erase: str, at: datetime) -> None:
    """Ask the city within the caller's transaction to forget a record that it may have.

    A record that is still kept here becomes the wish to forget itself: where it never came, it
    comes blank; where it did, the wish that follows it blanks it.

    Args:
        record: its id.
        erase: the body that asks for it.
        at: now.
    """
    store.execute("UPDATE outbox SET kind = 'erase', body = ? WHERE id = ?", [erase, record])
    put(store, "erase", erase, at)


def _has(store: Store, record: str) -> bool:
    return store.one("SELECT 1 FROM outbox WHERE id = ?", [record]) is not None


def _latest(store: Store) -> str | None:
    row = store.one("SELECT id FROM epoch ORDER BY position DESC LIMIT 1")
    return None if row is None else str(row["id"])


def _next(store: Store, epoch: str) -> int:
    rows = store.read("UPDATE epoch SET last = last + 1 WHERE id = ? RETURNING last", [epoch])
    return int(rows[0]["last"])
