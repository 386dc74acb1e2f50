# SPDX-License-Identifier: EUPL-1.2
"""Sources over the network: politely, only what has changed, never without a limit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.content.loaded import MOST_BYTES, Loaded, NotLoaded
from kiosk.domain.batch import Problem

if TYPE_CHECKING:
    import urllib3

PAUSE_SECONDS: Final = 0.5
_CHUNK: Final = 1 << 20
_NOT_MODIFIED: Final = 304
_OK: Final = 200


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server says that nothing has changed since."""

    address: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, and what to show the server next time."""

    loaded: Loaded
    etag: str = ""
    modified: str = ""

    @property
    def address(self) -> str:
        """Where it came from."""
        return self.loaded.address


Answer = Fetched | Unchanged | NotLoaded


def wait(seconds: float) -> None:
    """Let time pass between two questions to a server."""
    threading.Event().wait(seconds)


class Fetcher:
    """Fetches one address after the other."""

    def __init__(
        self, *, development: bool = False, pause: Callable[[float], object] = wait
    ) -> None:
        """Ask no more often than twice a second.

        Args:
            development: keeps Integreat from counting the request as a reader's.
        """
        import urllib3  # noqa: PLC0415 - off the start path

        self._pool = urllib3.PoolManager(
            retries=urllib3.Retry(
                total=3,
                connect=1,
                redirect=3,
                backoff_factor=1,
                status_forcelist=(429, 500, 502, 503, 504),
                raise_on_status=False,
            ),
            timeout=urllib3.Timeout(connect=10, read=60),
            headers={
                "User-Agent": f"welcome-point-kiosk/{__version__}",
                **({"X-Integreat-Development": "true"} if development else {}),
            },
        )
        self._pause = pause
        self._asked = False

    def fetch(self, address: str, known: tuple[str, str] = ("", "")) -> Answer:
        """Fetch an address, unless it is what it was.

        Args:
            known: ETag and Last-Modified of the last answer.
        """
        import urllib3  # noqa: PLC0415 - off the start path

        if self._asked:
            self._pause(PAUSE_SECONDS)
        self._asked = True
        names = ("If-None-Match", "If-Modified-Since")
        asking = {name: value for name, value in zip(names, known, strict=True) if value}
        headers = {**self._pool.headers, **asking}
        try:
            answer = self._pool.request("GET", address, headers=headers, preload_content=False)
            try:
                return _read(address, answer)
            finally:
                answer.release_conn()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            reason = getattr(error, "reason", None) or error
            return _not(address, "unreachable", f"the server cannot be asked: {reason}")


def _read(address: str, answer: urllib3.BaseHTTPResponse) -> Answer:
    if answer.status == _NOT_MODIFIED:
        return Unchanged(address)
    if answer.status != _OK:
        return _not(address, "error-reply", f"the server answered {answer.status}")
    chunks: list[bytes] = []
    size = 0
    for chunk in answer.stream(_CHUNK, decode_content=True):
        size += len(chunk)
        if size > MOST_BYTES:
            return _not(address, "too-large", f"the answer has more than {MOST_BYTES >> 20} MB")
        chunks.append(chunk)
    name = urlsplit(address).path.rstrip("/").rpartition("/")[2] or address
    headers: Mapping[str, str] = answer.headers
    return Fetched(
        Loaded(address, name, b"".join(chunks)),
        headers.get("ETag", ""),
        headers.get("Last-Modified", ""),
    )


def _not(address: str, code: str, message: str) -> NotLoaded:
    return NotLoaded(address, Problem(address, "", code, message[:300]))


def integreat_addresses(base: str, region: str, languages: list[str]) -> list[str]:
    """Everything a region publishes in these languages, and first what its language codes mean."""
    root = f"{base.rstrip('/')}/api/v3/{region}"
    kinds = ("pages/", "locations/", "location-categories/", "events/?combine_recurring=True")
    return [
        f"{root}/languages/",
        *(f"{root}/{code}/{kind}" for code in languages for kind in kinds),
    ]
