# SPDX-License-Identifier: EUPL-1.2
"""A wire to the city that keeps every byte a kiosk sends."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it went over the wire; its body unpacked."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Wiretap:
    """Listens on every connection through it, in the order they were made."""

    def __init__(self) -> None:
        """Nobody has called yet."""
        self._heard: list[bytearray] = []

    def connection(self) -> bytearray:
        """What will be heard on one more connection."""
        self._heard.append(bytearray())
        return self._heard[-1]

    @property
    def everything(self) -> bytes:
        """Every byte that left, and every body unpacked."""
        return b"\n".join([*self._heard, *(asked.body for asked in self.asked())])

    def asked(self) -> list[Asked]:
        """The requests."""
        return [asked for heard in self._heard for asked in _requests(bytes(heard))]


@contextmanager
def listening_before(city: str) -> Iterator[tuple[str, Wiretap]]:
    """An address that leads to the city, and what was heard on the way."""
    tap, there = Wiretap(), urlsplit(city)
    with ExitStack() as open_ends, closing(socket.create_server(("127.0.0.1", 0))) as door:

        def serve() -> None:
            with suppress(OSError):  # the door is closed: the test is over
                while True:
                    near, _ = door.accept()
                    far = socket.create_connection((there.hostname or "", there.port or 80))
                    heard = tap.connection()
                    for end in (near, far):
                        open_ends.callback(end.close)
                    for way in ((near, far, heard), (far, near, bytearray())):
                        threading.Thread(target=_carry, args=way, daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}", tap
        door.shutdown(socket.SHUT_RDWR)


def _carry(source: socket.socket, to: socket.socket, heard: bytearray) -> None:
    with suppress(OSError):
        while some := source.recv(65_536):
            heard += some
            to.sendall(some)
        to.shutdown(socket.SHUT_WR)


def _requests(stream: bytes) -> Iterator[Asked]:
    while stream:
        head, _, stream = stream.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = line.split(" ")
        headers = {
            name.lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)
        }
        length = int(headers.get("content-length", "0"))
        body, stream = stream[:length], stream[length:]
        if headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        yield Asked(method, path, headers, body)
