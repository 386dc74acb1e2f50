# SPDX-License-Identifier: EUPL-1.2
"""A server of plain files that knows ranges, counts what it sends, and can be told to misbehave."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Trick = Callable[["Reply"], None]


class Reply:
    """What is about to be sent; a trick changes it.

    Attributes:
        cut: after how many bytes the line breaks.
    """

    def __init__(self, path: str, status: int, content: bytes) -> None:
        self.path = path
        self.status = status
        self.content = content
        self.headers: dict[str, str] = {}
        self.cut: int | None = None


class PlainServer:
    """Files of a folder under an address."""

    def __init__(self, folder: Path) -> None:
        """Serve a folder; without ranges where `ranges` is unset."""
        self.folder = folder
        self.ranges = True
        self.address = ""
        self.asked: list[tuple[str, str]] = []
        self.sent = 0
        self.trick: Trick | None = None

    def reply(self, path: str, wanted: str) -> Reply:
        """The reply to a request."""
        self.asked.append((path, wanted))
        file = self.folder / path
        reply = Reply(path, 200, file.read_bytes()) if file.is_file() else Reply(path, 404, b"")
        begin = re.fullmatch(r"bytes=(\d+)-", wanted)
        if begin and self.ranges and reply.status == 200:
            start, whole = int(begin[1]), len(reply.content)
            reply.status, reply.content = 206, reply.content[start:]
            reply.headers["Content-Range"] = f"bytes {start}-{whole - 1}/{whole}"
        if self.trick:
            self.trick(reply)
        return reply


@contextmanager
def serving(folder: Path) -> Iterator[PlainServer]:
    """A server while the block runs."""
    files = PlainServer(folder)

    class Handler(_Handler):
        serves = files

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running = threading.Thread(target=server.serve_forever, args=(0.01,))
    running.start()
    files.address = f"http://127.0.0.1:{server.server_port}/v1/editions"
    try:
        yield files
    finally:
        server.shutdown()
        server.server_close()
        running.join()


class _Handler(BaseHTTPRequestHandler):
    serves: PlainServer
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        with suppress(ConnectionError):  # somebody has heard enough
            super().handle()

    def do_GET(self) -> None:
        path = self.path.removeprefix("/v1/editions/")
        reply = self.serves.reply(path, self.headers.get("Range", ""))
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.content)))
        self.end_headers()
        content = reply.content[: reply.cut]
        self.close_connection = len(content) < len(reply.content)
        with suppress(OSError):  # as above
            self.wfile.write(content)
        self.serves.sent += len(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""
