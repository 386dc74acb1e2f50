# SPDX-License-Identifier: EUPL-1.2
"""Addresses of printers and queues."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

PORT = 631


@dataclass(frozen=True, slots=True)
class Address:
    """Where a printer or a queue is."""

    uri: str
    host: str
    port: int
    path: str
    secure: bool

    @classmethod
    def of(cls, uri: str) -> Address:
        """Read `ipp://host/path` or `ipps://host/path`, with `:port` before the path or 631.

        Raises:
            ValueError: it is none; also where letters beyond ASCII are not written as `%C3%BC`.
        """
        parts = urlsplit(uri)
        host = unquote(parts.hostname or "")
        if parts.scheme not in {"ipp", "ipps"} or not host or not parts.path.strip("/"):
            raise ValueError(f"{uri!r} is no address of a printer")
        for written, form in ((host, "idna"), (uri, "ascii")):
            written.encode(form)
        port, path = parts.port or PORT, parts.path
        return cls(uri, host, port, path, secure=parts.scheme == "ipps")
