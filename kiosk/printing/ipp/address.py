# SPDX-License-Identifier: EUPL-1.2
"""Addresses of printers and queues."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

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
            ValueError: it is none.
        """
        parts = urlsplit(uri)
        if parts.scheme not in {"ipp", "ipps"} or not parts.hostname or not parts.path.strip("/"):
            raise ValueError(f"{uri!r} is no address of a printer")
        port, path = parts.port or PORT, parts.path
        return cls(uri, parts.hostname, port, path, secure=parts.scheme == "ipps")
