# SPDX-License-Identifier: EUPL-1.2
"""A receipt printer on a socket or a terminal: takes the stream apart and rebuilds the picture."""

from __future__ import annotations

import os
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

from PIL import Image

WELL = bytes((0x12, 0x12, 0x12, 0x12))
NO_PAPER = bytes((0x1A, 0x32, 0x12, 0x72))
COVER_OPEN = bytes((0x1A, 0x16, 0x12, 0x12))
CUTTER = bytes((0x1A, 0x52, 0x1A, 0x12))
BROKEN = bytes((0x1A, 0x52, 0x32, 0x12))
OFFLINE = bytes((0x1A, 0x12, 0x12, 0x12))

_CLOSING_TIME = b"\xff closing time"
_SHORTEST = 2


@dataclass(slots=True)
class Receipts:
    """The printer's inside.

    Attributes:
        status: four bytes it answers to DLE EOT 1 to 4; None where it never answers.
        marks: whether it answers GS r.
        after: status from the first picture on.
        papers: what was cut off.
    """

    status: bytes | None = WELL
    marks: bool = True
    after: bytes | None = None
    papers: list[Image.Image] = field(default_factory=list)
    strays: bytes = b""
    _roll: list[bytes] = field(default_factory=list)
    _width: int = 0
    _rest: bytes = b""

    def take(self, piece: bytes) -> bytes:
        """Work on what has come in; what is answered."""
        stream, answer = self._rest + piece, b""
        while stream:
            used, said = self._command(stream)
            if not used:
                break
            stream, answer = stream[used:], answer + said
        self._rest = stream
        return answer

    def _command(self, stream: bytes) -> tuple[int, bytes]:
        """Length of the whole command at the beginning, 0 where the rest is to come; its answer."""
        known: dict[bytes, Callable[[bytes], tuple[int, bytes]]] = {
            b"\x10\x04": self._asked,
            b"\x1b@": self._reset,
            b"\x1da": self._hushed,
            b"\x1dr": self._marked,
            b"\x1dv": self._picture,
            b"\x1dV": self._cut,
        }
        if len(stream) < _SHORTEST:
            return 0, b""
        command = known.get(stream[:2])
        if command is None:
            self.strays += stream[:1]
            return 1, b""
        return command(stream)

    def _reset(self, _stream: bytes) -> tuple[int, bytes]:
        self._roll.clear()
        return 2, b""

    def _hushed(self, stream: bytes) -> tuple[int, bytes]:
        if len(stream) < 3:
            return 0, b""
        assert stream[2] == 0
        return 3, b""

    def _marked(self, stream: bytes) -> tuple[int, bytes]:
        if len(stream) < 3:
            return 0, b""
        return 3, b"\0" if self.marks and self.status is not self.after else b""

    def _asked(self, stream: bytes) -> tuple[int, bytes]:
        if len(stream) < 3:
            return 0, b""
        if self.status is None:
            return 3, b""
        return 3, self.status[stream[2] - 1 : stream[2]]

    def _picture(self, stream: bytes) -> tuple[int, bytes]:
        if len(stream) < 8:
            return 0, b""
        across = int.from_bytes(stream[4:6], "little")
        down = int.from_bytes(stream[6:8], "little")
        length = 8 + across * down
        if len(stream) < length:
            return 0, b""
        assert stream[2:4] == b"0\0"
        self._width = across * 8
        self._roll.append(stream[8:length])
        if self.after is not None:
            self.status = self.after
        return length, b""

    def _cut(self, stream: bytes) -> tuple[int, bytes]:
        if len(stream) < 4:
            return 0, b""
        dots = b"".join(self._roll)
        height = len(dots) * 8 // self._width
        picture = Image.frombytes("1", (self._width, height), bytes(255 - byte for byte in dots))
        if self.after is None:
            self.papers.append(picture.convert("L"))
        self._roll.clear()
        return 4, b""


@contextmanager
def on_the_network(receipts: Receipts) -> Iterator[str]:
    """Listen on a free port; the address for the settings."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        place = server.getsockname()
        thread = threading.Thread(target=_accept, args=(server, receipts), daemon=True)
        thread.start()
        try:
            yield f"tcp://127.0.0.1:{place[1]}"
        finally:
            with socket.create_connection(place) as last:
                last.sendall(_CLOSING_TIME)
            thread.join(5)


def _accept(server: socket.socket, receipts: Receipts) -> None:
    closed = False
    while not closed:
        line, _ = server.accept()
        with line:
            closed = _serve(receipts, partial(line.recv, 65536), line.sendall)


@contextmanager
def at_the_usb_port(receipts: Receipts) -> Iterator[str]:
    """Be a device file, as far as a terminal can be one; the address for the settings."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    serve = threading.Thread(
        target=_serve,
        args=(receipts, lambda: os.read(ours, 65536), lambda answer: os.write(ours, answer)),
        daemon=True,
    )
    serve.start()
    try:
        yield f"file://{os.ttyname(theirs)}"
    finally:
        os.close(theirs)
        serve.join(5)
        os.close(ours)


def _serve(
    receipts: Receipts, read: Callable[[], bytes], answer: Callable[[bytes], object]
) -> bool:
    """Work until nothing more comes; whether that was for good."""
    with suppress(OSError):
        while piece := read():
            if piece == _CLOSING_TIME:
                return True
            said = receipts.take(piece)
            if said:
                answer(said)
    return False
