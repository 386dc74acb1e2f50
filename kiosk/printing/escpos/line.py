# SPDX-License-Identifier: EUPL-1.2
"""The line to a receipt printer: a network socket or a device file, never waited on for long."""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

PORT = 9100
_TO_CONNECT = 3.0
_PIECE = 4096


class Line(Protocol):
    """Bytes to a printer and back."""

    def send(self, content: bytes, seconds: float) -> int:
        """Send what the printer takes within the time; how many bytes that were."""
        ...

    def receive(self, seconds: float) -> bytes:
        """What has come back; wait for it no longer than this."""
        ...

    def on_the_way(self) -> int:
        """Bytes sent that have not arrived yet."""
        ...

    def close(self) -> None:
        """End the connection."""
        ...


def line_to(device: str) -> Callable[[], Line]:
    """Opens the line that `tcp://host:9100` or `file:///dev/usb/lp0` names.

    Raises:
        ValueError: the address is neither.
    """
    parts = urlsplit(device)
    if parts.scheme == "tcp" and parts.hostname and parts.path in {"", "/"}:
        host, port = unquote(parts.hostname), parts.port or PORT
        host.encode("idna")
        return lambda: NetworkLine(host, port)
    if parts.scheme == "file" and not parts.netloc and parts.path.startswith("/"):
        path = unquote(parts.path)
        return lambda: FileLine(path)
    raise ValueError(f"{device!r} is no address of a receipt printer")


class NetworkLine:
    """A printer on the network."""

    def __init__(self, host: str, port: int) -> None:
        """Connect.

        Raises:
            OSError: nobody is there.
        """
        self._socket = socket.create_connection((host, port), _TO_CONNECT)

    def send(self, content: bytes, seconds: float) -> int:
        """Send piece by piece, until the printer takes no more."""
        return _send(content, seconds, self._send_piece)

    def _send_piece(self, piece: bytes, seconds: float) -> int:
        self._socket.settimeout(seconds)
        return self._socket.send(piece)

    def receive(self, seconds: float) -> bytes:
        """What has come back."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(_PIECE)
        except TimeoutError:
            return b""

    def on_the_way(self) -> int:
        """Bytes that the printer has not acknowledged; only Linux knows."""
        if sys.platform != "linux":
            return 0
        import fcntl  # noqa: PLC0415 - not on every system
        import termios  # noqa: PLC0415 - as above

        count = fcntl.ioctl(self._socket, termios.TIOCOUTQ, bytes(4))
        return int.from_bytes(count, sys.byteorder)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


class FileLine:
    """A printer that is a device file, as USB printers are on Linux."""

    def __init__(self, path: str) -> None:
        """Open it.

        Raises:
            OSError: it is not there, or another program has it.
        """
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def send(self, content: bytes, seconds: float) -> int:
        """Send piece by piece, until the printer takes no more."""
        return _send(content, seconds, self._send_piece)

    def _send_piece(self, piece: bytes, seconds: float) -> int:
        _, writable, _ = select.select([], [self._file], [], seconds)
        if not writable:
            raise TimeoutError
        return os.write(self._file, piece)

    def receive(self, seconds: float) -> bytes:
        """What has come back."""
        readable, _, _ = select.select([self._file], [], [], seconds)
        return os.read(self._file, _PIECE) if readable else b""

    def on_the_way(self) -> int:
        """Nothing: the driver holds what it took."""
        return 0

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def _send(content: bytes, seconds: float, send_piece: Callable[[bytes, float], int]) -> int:
    sent, end = 0, time.monotonic() + seconds
    while sent < len(content):
        try:
            left = max(0.0, end - time.monotonic())
            sent += send_piece(content[sent : sent + _PIECE], left)
        except OSError:
            break
    return sent
