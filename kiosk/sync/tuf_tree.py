# SPDX-License-Identifier: EUPL-1.2
"""Where the files of the city's tree come from: over the network, or from a folder on a stick.

Nothing here trusts anything; `kiosk.sync.tuf_client` does the verifying.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.contact import Obstacle
from kiosk.domain.trouble import Trouble
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.line import PAGES, Arriving, Line
from kiosk.sync.signature import Request

_CHUNK: Final = 65_536
_PATIENCE_SECONDS: Final = 300.0
_THERE, _PART = 200, 206
_NO_SUCH_PART: Final = 416
_MISSING = frozenset({403, 404, 410})
_COME_AGAIN = frozenset({408, 429, 500, 502, 503, 504})


class NotThere(Exception):
    """The tree has no such file."""


class StickTrouble(Trouble):
    """The stick cannot be read or written: it is full, read-only, damaged or was pulled out."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A file on its way.

    Attributes:
        begin: the place in the file of the first byte that comes.
    """

    begin: int
    chunks: Iterator[bytes]


class Tree(Protocol):
    """The files of a tree, by their paths in it.

    Attributes:
        bytes_read: how much came so far.
        patience: seconds after which a look ends that still fetches; the next one goes on.
    """

    bytes_read: int
    patience: float

    def open(self, path: str, begin: int = 0) -> AbstractContextManager[Stream]:
        """A file, from that place on if that can be had, otherwise whole.

        Raises:
            NotThere: there is none.
            Trouble: it cannot be had now; also while it is read.
        """
        ...


class NetworkTree:
    """Implements `Tree` over HTTPS; any server of plain files will do."""

    def __init__(self, line: Line, address: str) -> None:
        """Read from under an address."""
        self._line = line
        self._address = address.rstrip("/")
        self.bytes_read = 0
        self.patience = _PATIENCE_SECONDS

    @contextmanager
    def open(self, path: str, begin: int = 0) -> Iterator[Stream]:
        """See `Tree`; a server that knows no ranges sends the whole file."""
        headers = {"Range": f"bytes={begin}-"} if begin else {}
        request = Request("GET", f"{self._address}/{path}", headers)
        try:
            with self._line.open(request) as arriving:
                if arriving.head.status != _NO_SUCH_PART:
                    yield self._stream(arriving, path, begin)
                    return
        except (Unreachable, NotTheCity):
            self._line.drop()
            raise
        with self.open(path) as stream:
            yield stream

    def _stream(self, arriving: Arriving, path: str, begin: int) -> Stream:
        chunks, status = self._counted(arriving.chunks), arriving.head.status
        if status in _MISSING:
            for _ in zip(chunks, range(4), strict=False):
                pass  # a short reply is read to its end, so that the connection can be kept
            raise NotThere(path)
        _check(arriving, begin)
        return Stream(arriving.begin if status == _PART else 0, chunks)

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.bytes_read += len(chunk)
            yield chunk


def _check(arriving: Arriving, begin: int) -> None:
    head = arriving.head
    if head.status in _COME_AGAIN:
        raise Unreachable("the city is busy or under repair", head.retry_after)
    if head.status not in {_THERE, _PART} or head.kind in PAGES:
        words = f"not the city but something else answered ({head.status} {head.kind})"
        page = head.status == _THERE and head.kind in PAGES
        raise NotTheCity(words, Obstacle.LOGIN_PAGE if page else Obstacle.NOT_THE_CITY)
    if head.status == _PART and arriving.begin > begin:
        raise NotTheCity("another part of a file came than was asked for")


class FolderTree:
    """Implements `Tree` in a folder."""

    def __init__(self, folder: Path) -> None:
        """Read from a folder."""
        self._folder = folder
        self.bytes_read = 0
        self.patience = inf

    @contextmanager
    def open(self, path: str, begin: int = 0) -> Iterator[Stream]:
        """See `Tree`."""
        file = self._folder / path
        try:
            opened = file.open("rb")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            raise NotThere(path) from None
        except OSError as error:
            raise unreadable(file, error) from None
        with opened:
            opened.seek(begin)
            yield Stream(begin, self._chunks(opened.name, opened))

    def _chunks(self, name: str, opened: BinaryReader) -> Iterator[bytes]:
        while True:
            try:
                chunk = opened.read(_CHUNK)
            except OSError as error:
                raise unreadable(Path(name), error) from None
            if not chunk:
                return
            self.bytes_read += len(chunk)
            yield chunk


class BinaryReader(Protocol):
    """The part of an open file that is needed."""

    def read(self, most: int, /) -> bytes:
        """The next bytes."""
        ...


def unreadable(file: Path, error: OSError) -> StickTrouble:
    """The sentence on a file of a stick that failed."""
    return StickTrouble(f"{file}: the stick cannot be read: {error.strerror or error}")
