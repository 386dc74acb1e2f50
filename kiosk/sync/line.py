# SPDX-License-Identifier: EUPL-1.2
"""One HTTP request and its reply, never longer and never more than allowed."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from ssl import SSLCertVerificationError, SSLEOFError
from ssl import SSLError as LibraryError

import urllib3
from urllib3.exceptions import HTTPError, NameResolutionError, SSLError

from kiosk.domain.contact import Obstacle
from kiosk.sync.backoff import asked_wait, media_type
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.signature import Request
from kiosk.sync.timely import TimelyPools

MOST_BYTES = 2_000_000
PAGES = frozenset({"text/html", "application/xhtml+xml"})
"""What login pages come as."""

_CHUNK = 65_536
_REDIRECTS = range(300, 400)
_BEGIN = re.compile(r"bytes (\d+)-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait, in seconds: for a connection, for the next bytes, for a head or a reply."""

    connect: float = 10.0
    read: float = 20.0
    whole: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back.

    Attributes:
        kind: the media type, without its parameters.
        retry_after: how long to stay away, if the other side says so.
    """

    status: int
    kind: str
    content: bytes = b""
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Arriving:
    """A reply whose content is still under way, as it was sent.

    Attributes:
        begin: the place of its first byte in the whole file (RFC 9110, section 14.4).
        chunks: to be read within the `with` only; raises as `Line.ask`.
    """

    head: Reply
    begin: int
    chunks: Iterator[bytes]


class Line:
    """Keeps connections to one city; a redirect is never followed, for the city sends none."""

    def __init__(self, authority: Path | None = None, patience: Patience | None = None) -> None:
        """Make no connection yet.

        Args:
            authority: the only certificate authority to believe; the system's where None.
        """
        self._patience = patience or Patience()
        self._pool = TimelyPools(
            self._patience.whole,
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
        headers = {"Content-Type": "application/json", **request.headers}
        with self.open(replace(request, headers=headers)) as arriving:
            return replace(arriving.head, content=self._read(arriving.chunks))

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        """Send a request and read the reply as it comes, at a pace that gets somewhere.

        Raises:
            Unreachable, NotTheCity: as `ask`.
        """
        with _in_words():
            response = self._pool.request(
                request.method,
                request.url,
                body=request.body or None,
                headers=request.headers,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
        with closing(response):
            if response.status in _REDIRECTS:
                words = "a login page or a proxy stands before the city (it leads elsewhere)"
                raise NotTheCity(words, Obstacle.LOGIN_PAGE)
            told = response.headers
            begin = _BEGIN.match(told.get("Content-Range", ""))
            head = Reply(
                status=response.status,
                kind=media_type(told),
                retry_after=asked_wait(told),
            )
            yield Arriving(head, int(begin[1]) if begin else 0, self._chunks(response))

    def drop(self) -> None:
        """Trust no connection that was made until now."""
        self._pool.clear()

    def _chunks(self, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        fresh, end = 0, self._end()
        while True:
            with _in_words():
                chunk = response.read1(_CHUNK)
            if not chunk:
                return
            yield chunk
            fresh += len(chunk)
            if fresh >= _CHUNK:
                fresh, end = 0, self._end()
            elif time.monotonic() > end:
                raise Unreachable("the city's reply takes too long")

    def _read(self, chunks: Iterator[bytes]) -> bytes:
        end, content = self._end(), b""
        for chunk in chunks:
            content += chunk
            if len(content) > MOST_BYTES:
                raise NotTheCity("the reply is longer than any of the city's")
            if time.monotonic() > end:
                raise Unreachable("the city's reply takes too long")
        return content

    def _end(self) -> float:
        return time.monotonic() + self._patience.whole


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except SSLError as error:
        if error.args and isinstance(error.args[0], SSLEOFError):
            raise Unreachable("the city ended the connection before it was safe") from None
        words = f"the connection to the city is not safe: {_fault(error)}"
        raise NotTheCity(words, Obstacle.NOT_SAFE) from None
    except (HTTPError, OSError) as error:
        raise Unreachable(f"the city does not answer: {_reason(error)}") from None


def _fault(error: SSLError) -> str:
    """What the library found, without its brackets."""
    match error.args:
        case [SSLCertVerificationError(verify_message=str(found))]:
            return found.rstrip(".")
        case [LibraryError(reason=str(found))]:
            return found.replace("_", " ").lower()
    return str(error)


def _reason(error: Exception) -> str:
    """In a few words, for somebody who knows networks and not this program."""
    if isinstance(error, NameResolutionError):
        return "nobody here knows a machine of its name"
    causes = (error, error.__cause__, *error.args)
    for cause in causes:
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror
    slow = any(isinstance(one, (TimeoutError, urllib3.exceptions.TimeoutError)) for one in causes)
    return "it takes too long" if slow else "the connection broke off"
