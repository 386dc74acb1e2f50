# SPDX-License-Identifier: EUPL-1.2
"""A city and a kiosk as files, between which messages get lost, and what each must still know."""

from __future__ import annotations

import shutil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, select

from kiosk.city import devices
from kiosk.city.database import engine_of, migrate
from kiosk.city.devices import Refused
from kiosk.city.intake import Intake
from kiosk.city.tables import progress, quarantine, record, taken_number
from kiosk.store.opening import Store, open_visits, prepare
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.city import CityRefused, NotTheCity, Unreachable
from kiosk.sync.signature import Request, sign
from kiosk.sync.wire import Pushed, SiteState
from tests.fakes import FixedClock

SITE = "AB"
URL = f"https://city.example/v1/sites/{SITE}"


def prepared(folder: Path) -> Path:
    """A folder with the files of a city and a kiosk in which nothing has happened yet."""
    prepare(folder)
    engine = engine_of(f"sqlite:///{folder / 'city.db'}")
    migrate(engine)
    engine.dispose()
    return folder


class CityFile:
    """A city that is called directly; implements `kiosk.sync.city.City`."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        """Open the city and enrol one device."""
        self.path, self._clock = folder / "city.db", clock
        self._key = Ed25519PrivateKey.generate()
        self.engine = self._opened()
        with self.engine.begin() as connection:
            code = devices.new_code(connection, SITE, clock.now())
            who = devices.enrol(connection, code, self._key.public_key(), clock.now())
        self._key_id = who.key_id
        self.messages: list[bytes] = []
        self.requests: list[Request] = []
        self.breaks: list[type[Unreachable | NotTheCity]] = []

    def _opened(self) -> Engine:
        return engine_of(f"sqlite:///{self.path}")

    def push(self, packed: bytes) -> Pushed:
        """Carried out; the answer may get lost on its way."""
        self.messages.append(packed)
        pushed = self.carry_out(self._signed("POST", "records", packed))
        if self.breaks:
            raise self.breaks.pop()("the answer got lost")
        return pushed

    def carry_out(self, request: Request) -> Pushed:
        """A push as it comes over the line."""
        self.requests.append(request)
        try:
            return Intake(self.engine, self._clock).push(SITE, request, "gzip")
        except Refused as refused:
            raise CityRefused(refused.code, str(refused)) from None

    def again(self, packed: bytes) -> Pushed:
        """A message of some time ago, signed anew."""
        return self.carry_out(self._signed("POST", "records", packed))

    def state(self) -> SiteState:
        """What it has."""
        return Intake(self.engine, self._clock).state(SITE, self._signed("GET", "state", b""))

    def _signed(self, method: str, what: str, body: bytes) -> Request:
        request = Request(method, f"{URL}/{what}", {}, body)
        sign(request, self._key, self._key_id, self._clock.now())
        return request

    def back_up(self) -> None:
        """Keep a copy."""
        self.engine.dispose()
        shutil.copy(self.path, f"{self.path}.copy")

    def restore(self) -> None:
        """Go on with the copy."""
        self.engine.dispose()
        shutil.copy(f"{self.path}.copy", self.path)
        self.engine = self._opened()

    def has(self) -> dict[str, str | None]:
        """The bodies of its records, by id."""
        with self.engine.connect() as connection:
            rows = connection.execute(select(record.c.id, record.c.body)).all()
        return {row.id: row.body for row in rows}

    def set_aside(self) -> list[bytes]:
        """What it could not read."""
        with self.engine.connect() as connection:
            return list(connection.execute(select(quarantine.c.raw)).scalars())

    def numbers(self) -> dict[str, tuple[int, set[int]]]:
        """By epoch, up to where it says to have everything, and which numbers it really has."""
        with self.engine.connect() as connection:
            said = connection.execute(select(progress.c.epoch, progress.c.up_to)).all()
            there = [
                (row.epoch, row.sequence)
                for table in (record, taken_number)
                for row in connection.execute(select(table.c.epoch, table.c.sequence))
            ]
        return {
            row.epoch: (row.up_to, {number for epoch, number in there if epoch == row.epoch})
            for row in said
        }

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


class KioskFile:
    """A kiosk's outbox on disk."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        """Begin the first epoch."""
        self._folder, self._clock = folder, clock
        self._open()
        self.outbox.begin_epoch(clock.now())

    def _open(self) -> None:
        self._store: Store = open_visits(self._folder)
        self.outbox = StoredOutbox(self._store)

    def back_up(self) -> None:
        """Keep a copy."""
        self._store.close()
        shutil.copy(self._folder / "visits.db", self._folder / "visits.copy")
        self._open()

    def restore(self, *, told: bool) -> None:
        """Go on with the copy; it may be told so, or find out by itself."""
        self._store.close()
        shutil.copy(self._folder / "visits.copy", self._folder / "visits.db")
        self._open()
        if told:
            self.outbox.begin_epoch(self._clock.now())

    def answers(self) -> dict[str, str | None]:
        """By id, what the city said of each record that is kept."""
        rows = self._store.read("SELECT id, answer FROM outbox")
        return {row["id"]: row["answer"] for row in rows}

    def last(self) -> dict[str, int]:
        """By epoch, the greatest number of those that are kept."""
        rows = self._store.read("SELECT epoch, max(sequence) AS last FROM outbox GROUP BY epoch")
        return {row["epoch"]: row["last"] for row in rows}

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()
