# SPDX-License-Identifier: EUPL-1.2
"""Several processes serve one database, and none of them keeps anything to itself."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime

import pytest
import urllib3
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine

from kiosk.city import devices
from kiosk.city.inbox import contiguous_up_to
from kiosk.city.server import door_of
from kiosk.domain.clock import SystemClock
from kiosk.sync.https import HttpsCity
from kiosk.sync.signature import Request, sign
from tests.city.records import EPOCH, raw
from tests.city.test_inbox import bodies

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
PATIENCE = urllib3.Retry(connect=8, backoff_factor=0.1)


@contextmanager
def worker(database: str) -> Iterator[str]:
    """The address of `kiosk city serve`, a process of its own."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = str(door.getsockname()[1])
    command = [sys.executable, "-m", "kiosk", "city", "serve", "--database", database]
    with subprocess.Popen([*command, "--port", port], stdout=subprocess.DEVNULL) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            assert urllib3.request("GET", f"{address}/v1/alive", retries=PATIENCE).status == 200
            yield address
        finally:
            process.terminate()


@pytest.fixture
def workers(database: str, city: Engine) -> Iterator[tuple[str, str]]:
    """Two processes before one database."""
    with ExitStack() as running:
        yield (
            running.enter_context(worker(database)),
            running.enter_context(worker(database)),
        )


class Device:
    """One device whose requests go to one process or the other."""

    def __init__(self, city: Engine, workers: tuple[str, str]) -> None:
        self._key = Ed25519PrivateKey.generate()
        with city.begin() as connection:
            code = devices.new_code(connection, "AB", SystemClock().now())
        self._id = HttpsCity(workers[0], SystemClock()).enrol(code, self._key).key_id

    def push(self, to: str, *records: bytes) -> Request:
        """A signed push."""
        content = b'{"records": [' + b",".join(records) + b"]}"
        request = Request("POST", f"{to}/v1/sites/AB/records", {}, content)
        sign(request, self._key, self._id, SystemClock().now())
        return request


def answer(request: Request, to: str) -> tuple[int, bytes]:
    """What a process says to a request."""
    path = request.url.partition("/v1/")[2]
    said = urllib3.request(
        "POST", f"{to}/v1/{path}", body=request.body, headers=request.headers, retries=False
    )
    return said.status, said.data


def test_it_makes_no_difference_which_process_answers(
    city: Engine, workers: tuple[str, str]
) -> None:
    """One site through both in turn; what one has carried out the other does not do again."""
    device = Device(city, workers)
    for number in range(1, 9):
        request = device.push(workers[number % 2], raw(number))
        status, said = answer(request, workers[number % 2])
        assert (status, f'"{EPOCH}":{number}'.encode() in said) == (200, True)
        assert answer(request, workers[(number + 1) % 2])[0] == 409
    assert len(bodies(city)) == 8


def test_the_same_records_through_both_at_once_are_stored_once(
    city: Engine, workers: tuple[str, str]
) -> None:
    """A kiosk that gave up waiting sends again while its first message is still at work."""
    device = Device(city, workers)
    with ThreadPoolExecutor(8) as pool:
        for start in range(1, 61, 10):
            again = [
                device.push(workers[at % 2], *map(raw, range(start, start + 20))) for at in range(8)
            ]
            said = pool.map(answer, again, workers * 4)
            assert {status for status, _ in said} == {200}
    assert len(bodies(city)) == 70
    with city.connect() as connection:
        assert contiguous_up_to(connection, "AB") == {EPOCH: 70}


def test_an_answer_does_not_wait_for_its_first_part_to_be_acknowledged() -> None:
    """What several processes accept at their common door sends each part at once."""
    config = uvicorn.Config("unused", host="127.0.0.1", port=0, workers=2, log_level="warning")
    with door_of(config) as door:
        door.listen()
        with socket.create_connection(door.getsockname()), door.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
