# SPDX-License-Identifier: EUPL-1.2
"""A proxy before the city that does what networks do."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import urllib3


class Fault(StrEnum):
    """What happens to one request."""

    NEVER_SENT = "never_sent"
    LOST_ANSWER = "lost_answer"
    TRUNCATED = "truncated"
    PORTAL = "portal"
    REDIRECT = "redirect"
    BUSY = "busy"
    BAD_GATEWAY = "bad_gateway"
    HALF_OPEN = "half_open"
    DRIPPING = "dripping"
    DRIPPING_HEAD = "dripping_head"
    GARBAGE = "garbage"


SLOW = {Fault.HALF_OPEN, Fault.DRIPPING, Fault.DRIPPING_HEAD}
"""They end when somebody's patience does."""


class Trickster:
    """Plays its faults one by one, None being none; then it lets everything through."""

    def __init__(self, city: str) -> None:
        """Stand before a city."""
        self.city = city
        self.faults: deque[Fault | None] = deque()
        self.over = threading.Event()
        self.only = ""
        self.asked: list[str] = []
        self.pool = urllib3.PoolManager(retries=False)

    def next(self, path: str) -> Fault | None:
        """What happens to this request; requests to other paths than `only` get through."""
        self.asked.append(path[path.rindex("/") :])
        return self.faults.popleft() if self.faults and path.endswith(self.only) else None


@contextmanager
def standing_before(city: str) -> Iterator[tuple[str, Trickster]]:
    """A proxy's address, and the proxy."""
    trickster = Trickster(city)

    class Handler(_Handler):
        plays = trickster

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running = threading.Thread(target=server.serve_forever, args=(0.01,))
    running.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", trickster
    finally:
        trickster.over.set()
        server.shutdown()
        server.server_close()
        running.join()


class _Handler(BaseHTTPRequestHandler):
    plays: Trickster
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._pass(b"")

    def do_POST(self) -> None:
        self._pass(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def _pass(self, body: bytes) -> None:
        fault = self.plays.next(self.path)
        self.close_connection = fault is not None
        match fault:
            case Fault.NEVER_SENT:
                pass
            case Fault.HALF_OPEN:
                self.plays.over.wait()
            case Fault.GARBAGE:
                self.wfile.write(b"\x16\x03\x01 nothing that HTTP knows\r\n\r\n")
            case Fault.PORTAL:
                self._reply(200, "text/html", b"<form>Please log in</form>")
            case Fault.REDIRECT:
                self._reply(302, "text/html", b"", Location="https://login.example/")
            case Fault.BUSY:
                self._reply(503, "application/json", b"{}", **{"Retry-After": "7"})
            case Fault.BAD_GATEWAY:
                self._reply(502, "text/html", b"<h1>Bad gateway</h1>")
            case _:
                self._forward(body, fault)

    def _forward(self, body: bytes, fault: Fault | None) -> None:
        answer = self.plays.pool.request(
            self.command, self.plays.city + self.path, body=body, headers=dict(self.headers)
        )
        kind = answer.headers.get("Content-Type", "application/octet-stream")
        match fault:
            case Fault.LOST_ANSWER:
                return
            case Fault.TRUNCATED:
                self._head(answer.status, kind, len(answer.data))
                self.wfile.write(answer.data[: len(answer.data) // 2])
            case Fault.DRIPPING:
                self._head(answer.status, kind, len(answer.data))
                self._drip(answer.data)
            case Fault.DRIPPING_HEAD:
                self._drip(b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\n\r\n" % kind.encode())
            case _:
                part = answer.headers.get("Content-Range")
                self._reply(
                    answer.status, kind, answer.data, **({"Content-Range": part} if part else {})
                )

    def _drip(self, content: bytes) -> None:
        with suppress(OSError):  # nobody waits for the end of it
            for byte in content:
                self.plays.over.wait(0.1)
                self.wfile.write(bytes([byte]))

    def _head(self, status: int, kind: str, length: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": kind} | headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _reply(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self._head(status, kind, len(body), **headers)
        self.wfile.write(body)
