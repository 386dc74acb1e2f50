# SPDX-License-Identifier: EUPL-1.2
"""One HTTP request and its reply, never longer and never more than allowed."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from ssl import SSLEOFError

import urllib3
from urllib3.exceptions import HTTPError, SSLError

from kiosk.domain.contact import Obstacle
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.signature import Request

MOST_BYTES = 2_000_000
_CHUNK = 65_536
_REDIRECTS = range(300, 400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait, in seconds: for a connection, for the next bytes, for the whole reply."""

    connect: float = 10.0
    read: float = 20.0
    whole: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back.

    Attributes:
        kind: the media type, without its parameters.
        retry_after: how long to stay away, if the other side says so in seconds.
    """

    status: int
    kind: str
    content: bytes
    retry_after: timedelta | None = None


class Line:
    """Keeps connections to one city; a redirect is never followed, for the city sends none."""

    def __init__(self, authority: Path | None = None, patience: Patience | None = None) -> None:
        """Make no connection yet.

        Args:
            authority: the only certificate authority to believe; the system's where None.
        """
        self._patience = patience or Patience()
        self._pool = urllib3.PoolManager(
            retries=False,
            timeout=urllib3.Timeout(connect=self._patience.connect, read=self._patience.read),
            ca_certs=str(authority) if authority else None,
        )

    def ask(self, request: Request) -> Reply:
        """Send a request and read the reply.

        Raises:
            Unreachable: no reply, or not a whole one in time.
            NotTheCity: the certificate is somebody else's, or the reply leads elsewhere.
        """
        try:
            response = self._pool.request(
                request.method,
                request.url,
                body=request.body or None,
                headers={"Content-Type": "application/json", **request.headers},
                redirect=False,
                preload_content=False,
            )
            with closing(response):
                content = self._read(response)
        except SSLError as error:
            if error.args and isinstance(error.args[0], SSLEOFError):
                raise Unreachable("the city ended the connection before it was safe") from None
            words = f"the connection to the city is not safe: {error}"
            raise NotTheCity(words, Obstacle.NOT_SAFE) from None
        except (HTTPError, OSError) as error:
            raise Unreachable(f"the city does not answer: {error}") from None
        if response.status in _REDIRECTS:
            words = "a login page or a proxy stands before the city (it leads elsewhere)"
            raise NotTheCity(words, Obstacle.LOGIN_PAGE)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        return Reply(
            status=response.status,
            kind=kind,
            content=content,
            retry_after=_seconds(response.headers.get("Retry-After", "")),
        )

    def drop(self) -> None:
        """Trust no connection that was made until now."""
        self._pool.clear()

    def _read(self, response: urllib3.BaseHTTPResponse) -> bytes:
        end = time.monotonic() + self._patience.whole
        content = b""
        while chunk := response.read1(_CHUNK):
            content += chunk
            if len(content) > MOST_BYTES:
                raise NotTheCity("the reply is longer than any of the city's")
            if time.monotonic() > end:
                raise Unreachable("the city's reply takes too long")
        return content


def _seconds(text: str) -> timedelta | None:
    return timedelta(seconds=int(text)) if text.isascii() and text.isdigit() else None
