# SPDX-License-Identifier: EUPL-1.2
"""A day of many devices against one service: their messages, and what each looks for in vain.

    PYTHONPATH=build python -m bench.simulate_fleet FOLDER [--devices N] [--polls N] [--workers 1,4]

Time is compressed: the devices wait for nothing but answers. Every record is counted at the end.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import uuid4

import urllib3
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, func, select

from kiosk.city import devices
from kiosk.city.database import engine_of, migrate
from kiosk.city.tables import progress, record
from kiosk.domain.clock import SystemClock
from kiosk.domain.outbox import OutboxRecord
from kiosk.sync.contract import EntryIsWrong, written
from kiosk.sync.signature import Request, sign
from kiosk.sync.wire import push_of
from tests.city.office import Office
from tests.city.postgres import new_database, private_server, programs

PUSHES, A_PUSH = 3, 8
LINES = 16
"""Devices that ask at the same time."""

TIMESTAMP = "/v1/editions/metadata/timestamp.json"
PATIENCE = urllib3.Retry(connect=10, backoff_factor=0.2)
BODY = written("entry_is_wrong", EntryIsWrong(entry="service-1", edition=7, what="hours"))


@dataclass(frozen=True, slots=True)
class Device:
    """One enrolled kiosk, each at a site of its own."""

    site: str
    epoch: str
    key_id: str
    key: Ed25519PrivateKey

    def push(self, address: str, number: int) -> Request:
        """Its message of that number, signed."""
        first = number * A_PUSH + 1
        sent = tuple(
            OutboxRecord(id=uuid4().hex, epoch=self.epoch, sequence=at,
                         kind="entry_is_wrong", body=BODY)
            for at in range(first, first + A_PUSH)
        )  # fmt: skip
        packed = gzip.compress(push_of(sent), mtime=0)
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        request = Request("POST", f"{address}/v1/sites/{self.site}/records", headers, packed)
        sign(request, self.key, self.key_id, SystemClock().now())
        return request

    def state(self, address: str) -> Request:
        """What each round begins with."""
        request = Request("GET", f"{address}/v1/sites/{self.site}/state")
        sign(request, self.key, self.key_id, SystemClock().now())
        return request


def enrolled(engine: Engine, many: int) -> list[Device]:
    """So many devices."""
    found, now = [], SystemClock().now()
    with engine.begin() as connection:
        for number in range(many):
            key, site = Ed25519PrivateKey.generate(), f"S{number:05}"
            code = devices.new_code(connection, site, now)
            who = devices.enrol(connection, code, key.public_key(), now)
            found.append(Device(site, uuid4().hex[:16], who.key_id, key))
    return found


@contextmanager
def city(database: str, editions: Path, workers: int) -> Iterator[str]:
    """The address of a service with so many processes."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    command = [sys.executable, "-m", "kiosk", "city", "serve", "--database", database]
    command += ["--editions", str(editions), "--port", port, "--workers", str(workers)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            urllib3.request("GET", f"{address}/v1/alive", retries=PATIENCE)
            yield address
        finally:
            process.terminate()


class Day:
    """What the devices of one line do in a day, one after the other."""

    def __init__(self, address: str, fleet: Sequence[Device], polls: int) -> None:
        self._address, self._fleet = address, fleet
        self.todo = [
            (device, what) for device in fleet for what in (*range(PUSHES), *([-1] * polls))
        ]
        Random(len(fleet)).shuffle(self.todo)  # noqa: S311 - any order will do
        self.took: list[float] = []
        self.statuses: Counter[int] = Counter()
        self._pool = urllib3.PoolManager(retries=False)

    def pass_by(self) -> None:
        """Ask everything."""
        for device, what in self.todo:
            if what < 0:
                self._ask(Request("GET", self._address + TIMESTAMP))
            else:
                self._ask(device.state(self._address))
                self._ask(device.push(self._address, what))
        self._pool.clear()

    def _ask(self, request: Request) -> None:
        begun = time.perf_counter()
        said = self._pool.request(
            request.method, request.url, body=request.body or None, headers=request.headers
        )
        self.took.append(time.perf_counter() - begun)
        self.statuses[said.status] += 1


def counted(engine: Engine, fleet: Sequence[Device]) -> None:
    """Hold what the city has against what was sent.

    Raises:
        AssertionError: something is missing, or there twice.
    """
    each = PUSHES * A_PUSH
    with engine.connect() as connection:
        many = connection.execute(select(func.count()).select_from(record)).scalar_one()
        up_to = set(connection.execute(select(progress.c.up_to)).scalars())
    if (many, up_to) != (len(fleet) * each, {each}):
        raise AssertionError(f"{many} records, contiguous up to {up_to}")


def a_day(database: str, editions: Path, workers: int, many: int, polls: int) -> None:
    """Print one row."""
    engine = engine_of(database)
    migrate(engine)
    fleet = enrolled(engine, many)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with city(database, editions, workers) as address, ThreadPoolExecutor(LINES) as lines:
        days = [Day(address, fleet[line::LINES], polls) for line in range(LINES)]
        begun = time.perf_counter()
        list(lines.map(Day.pass_by, days))
        took = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    counted(engine, fleet)
    engine.dispose()
    each = sorted(second for day in days for second in day.took)
    statuses: Counter[int] = sum((day.statuses for day in days), Counter())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    records = many * PUSHES * A_PUSH
    print(
        f"fleet, {workers} worker(s): {many:,} devices, {len(each):,} requests in {took:.0f} s:"
        f" {len(each) / took:,.0f} requests/s, {records / took:,.0f} records/s;"
        f" p50 {each[len(each) // 2] * 1000:.0f} ms, p95 {each[len(each) * 95 // 100] * 1000:.0f}"
        f" ms; {len(each) - statuses[200]} errors; {cpu:.0f} s of the service's CPU,"
        f" {cpu / len(each) * 1000:.1f} ms a request; {records:,} records counted, each once"
    )


def main() -> int:
    """Print one row for each number of workers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--devices", type=int, default=1000)
    parser.add_argument("--polls", type=int, default=10, help="a real day has 200 and more")
    parser.add_argument("--workers", default="1,4")
    asked = parser.parse_args()
    if programs() is None:
        print("fleet: PostgreSQL is not installed here")
        return 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(dir=asked.folder)))
        server = stack.enter_context(private_server())
        office = Office(folder / "office")
        office.publishes({("service", "one"): b'{"id":"one"}'})
        for workers in map(int, asked.workers.split(",")):
            database = new_database(server, f"fleet_{workers}")
            a_day(database, office.tree.folder, workers, asked.devices, asked.polls)
    return 0


if __name__ == "__main__":
    sys.exit(main())
