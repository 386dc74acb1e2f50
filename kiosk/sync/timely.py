# SPDX-License-Identifier: EUPL-1.2
"""Connections that are hung up when a request is not taken, or a reply not begun, in time.

A time-out of a socket counts from the last byte: whoever lets one byte drip now and then would hold
a connection for ever.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Timer
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.response import HTTPResponse


class TimelyPools(urllib3.PoolManager):
    """Makes connections that wait no longer than this, in seconds, for the head of a reply."""

    def __init__(self, whole: float, **told: Any) -> None:
        """Make no connection yet; what else is told is urllib3's."""
        super().__init__(**told)
        self._whole = whole

    def _new_pool(
        self, scheme: str, host: str, port: int, request_context: dict[str, Any] | None = None
    ) -> HTTPConnectionPool:
        pool = super()._new_pool(scheme, host, port, request_context)
        pool.ConnectionCls = _SafeConnection if scheme == "https" else _Connection
        pool.conn_kw["whole"] = self._whole
        return pool


class _Connection(HTTPConnection):
    def __init__(self, *told: Any, whole: float, **named: Any) -> None:
        super().__init__(*told, **named)
        self._whole = whole

    def request(self, *told: Any, **named: Any) -> None:
        with self._in_time():
            super().request(*told, **named)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 has it
        with self._in_time():
            return super().getresponse()

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        late = Event()

        def hang_up() -> None:
            late.set()
            if self.sock is not None:
                # the plain one: that of TLS would go on with bytes that nobody vouches for
                with suppress(OSError):
                    socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

        timer = Timer(self._whole, hang_up)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            if late.is_set():
                raise TimeoutError("it takes too long")


class _SafeConnection(_Connection, HTTPSConnection):
    """The same over TLS."""
