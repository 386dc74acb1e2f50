# SPDX-License-Identifier: EUPL-1.2
"""What the city takes in a second, beside the barest way to put the same rows into its table."""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine

from kiosk.city import devices
from kiosk.city.database import engine_of, migrate
from kiosk.city.intake import Intake
from kiosk.city.tables import record
from kiosk.domain.clock import SystemClock
from kiosk.domain.outbox import OutboxRecord
from kiosk.sync.contract import EntryIsWrong, written
from kiosk.sync.signature import Request, sign
from kiosk.sync.wire import MOST_RECORDS, push_of
from tests.city.postgres import new_database, private_server, programs

BATCHES, ROUNDS = 20, 5
AIM = 0.25
SITE = "AB"
COLUMNS = ("site", "id", "epoch", "sequence", "kind", "body", "digest", "received_at")
Row = tuple[Any, ...]


def records(epoch: str) -> Iterator[tuple[OutboxRecord, ...]]:
    """Messages of a site, each as large as one may be."""
    body = written("entry_is_wrong", EntryIsWrong(entry="service-1", edition=7, what="hours"))
    for batch in range(BATCHES):
        first = batch * MOST_RECORDS + 1
        yield tuple(
            OutboxRecord(
                id=uuid4().hex, epoch=epoch, sequence=number, kind="entry_is_wrong", body=body
            )
            for number in range(first, first + MOST_RECORDS)
        )


def rows(epoch: str, at: object) -> list[list[Row]]:
    """The same as rows of the city's table."""
    return [
        [("CD", r.id, r.epoch, r.sequence, r.kind, r.body, r.digest, at) for r in batch]
        for batch in records(epoch)
    ]


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


class Kiosk:
    """An enrolled device; it signs beforehand, for that is not the city's work."""

    def __init__(self, engine: Engine) -> None:
        self.intake = Intake(engine, SystemClock())
        self._key = Ed25519PrivateKey.generate()
        now = self.intake.now()
        with engine.begin() as connection:
            code = devices.new_code(connection, SITE, now)
            self._id = devices.enrol(connection, code, self._key.public_key(), now).key_id

    def requests(self, epoch: str) -> list[Request]:
        """As they would come over the line."""
        made = []
        for batch in records(epoch):
            packed = gzip.compress(push_of(batch), mtime=0)
            request = Request("POST", f"https://city.example/v1/sites/{SITE}/records", {}, packed)
            sign(request, self._key, self._id, self.intake.now())
            made.append(request)
        return made

    def push(self, requests: Sequence[Request]) -> None:
        """Signature, gzip, decoding, contract, storing, commit."""
        for request in requests:
            taken = self.intake.push(SITE, request, "gzip").taken
            if any(one.state != "stored" for one in taken):
                raise AssertionError("something was not stored")


def copied(engine: Engine, batches: list[list[Row]]) -> None:
    """PostgreSQL's own way in, one transaction for each message."""
    statement = f"COPY record ({', '.join(COLUMNS)}) FROM STDIN"
    raw = engine.raw_connection()
    driver: Any = raw.driver_connection
    for batch in batches:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in batch:
                copy.write_row(row)
        driver.commit()
    raw.close()


def put(engine: Engine, batches: list[list[Row]]) -> None:
    """SQLite's own way in, one transaction for each message."""
    places = ", ".join("?" * len(COLUMNS))
    statement = f"INSERT INTO {record.name} ({', '.join(COLUMNS)}) VALUES ({places})"  # noqa: S608
    raw = engine.raw_connection()
    driver: Any = raw.driver_connection
    for batch in batches:
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(statement, batch)
        driver.execute("COMMIT")
    raw.close()


def compared(
    name: str, engine: Engine, bare: Callable[[Engine, list[list[Row]]], None], at: object
) -> None:
    """Print one row; both ways take turns."""
    migrate(engine)
    kiosk, city, raw = Kiosk(engine), [], []
    for _ in range(ROUNDS):
        requests, batches = kiosk.requests(uuid4().hex[:16]), rows(uuid4().hex[:16], at)
        city.append(timed(lambda: kiosk.push(requests)))  # noqa: B023 - called at once
        raw.append(timed(lambda: bare(engine, batches)))  # noqa: B023 - as above
    engine.dispose()
    many = BATCHES * MOST_RECORDS
    ratio = min(raw) / min(city)
    print(
        f"intake, {name}: {many / min(city):,.0f} records/s at {MOST_RECORDS} a message,"
        f" {ratio:.2f} of {bare.__name__} {many / min(raw):,.0f} (aim {AIM}; best of {ROUNDS})"
    )


def main() -> int:
    """Print one row for each kind of database."""
    now = datetime.now(UTC)
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        file = engine_of(f"sqlite:///{Path(folder, 'city.db')}")
        compared("SQLite", file, put, now.replace(tzinfo=None).isoformat(" "))
    if programs() is None:
        print("intake, PostgreSQL: not installed here")
        return 0
    with private_server() as server:
        compared("PostgreSQL", engine_of(new_database(server, "intake")), copied, now)
    return 0


if __name__ == "__main__":
    sys.exit(main())
