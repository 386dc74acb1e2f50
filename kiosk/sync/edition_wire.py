# SPDX-License-Identifier: EUPL-1.2
"""Editions as they travel: a state is entities by kind and id, a delta is what changed in it.

Both are gzipped JSON lines, the first of which is a header. A body is kept byte for byte as the
city wrote it, so that fields which this program does not know count in the digest too.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Annotated, Final, TypeVar

import msgspec

from kiosk.sync.city import DirectoryTrouble
from kiosk.sync.form import form

FORMAT: Final = 1
"""Of the entities' bodies; a kiosk leaves editions of a later format alone."""

MOST_DELTAS: Final = 50
"""A kiosk that is further behind takes the whole edition."""

MOST_BYTES: Final = 512_000_000
"""Of an edition unpacked."""

MOST_OF_A_MEDIUM: Final = 50_000_000
"""Bytes of a picture or sound."""

_LEVEL: Final = 6
_GONE: Final = b"null"

Key = tuple[str, str]
"""Kind and id of an entity."""

State = Mapping[Key, bytes]
"""Every entity of an edition: its body as JSON, by its key."""

Number = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Sha256 = Annotated[str, form("[0-9a-f]{64}")]


class EditionDamaged(DirectoryTrouble):
    """A file is not what it should be; what is in use stays."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line of a file; fields of later programs are passed over.

    Attributes:
        base: the edition that a delta starts from; None for a whole edition.
    """

    edition: Number
    base: Number | None = None
    format: int = FORMAT


class Line(msgspec.Struct, frozen=True, array_like=True):
    """One entity; with the body `null` it is gone."""

    kind: str
    id: str
    body: msgspec.Raw


class Medium(msgspec.Struct, frozen=True, kw_only=True):
    """A picture or sound that the edition uses, a target `media/NAME` of its own."""

    name: Annotated[str, form("[a-z0-9][a-z0-9._-]{0,99}")]
    sha256: Sha256
    length: Annotated[int, msgspec.Meta(ge=0, le=MOST_OF_A_MEDIUM)]


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """The target `release.json`: the newest edition; fields of later programs are passed over.

    Attributes:
        digest: of its whole state, see `digest_of`.
        entities: how many.
        deltas_from: the lowest edition from which deltas lead here without a gap.
        attribution: whom to name for its districts.
    """

    edition: Number
    made_at: datetime
    digest: Sha256
    entities: Annotated[int, msgspec.Meta(ge=0)]
    deltas_from: Number
    format: int = FORMAT
    attribution: str = ""
    media: tuple[Medium, ...] = ()


RELEASE: Final = "release.json"


def full_name(edition: int) -> str:
    """The target of a whole edition."""
    return f"full-{edition}.jsonl.gz"


def delta_name(edition: int) -> str:
    """The target of what changed from the edition before to this one."""
    return f"delta-{edition}.jsonl.gz"


def bulletin_name(site: str) -> str:
    """The target of what one site is told."""
    return f"bulletins/{site}.json"


def digest_of(state: State) -> str:
    """SHA-256 over all entities as lines, in the order of their keys; hexadecimal."""
    digest = hashlib.sha256()
    for key in sorted(state):
        digest.update(_line(key, state[key]))
    return digest.hexdigest()


def difference(old: State, new: State) -> dict[Key, bytes | None]:
    """What has to be put (or, without a body, taken away) to make the old state the new one."""
    gone: dict[Key, bytes | None] = dict.fromkeys(old.keys() - new.keys())
    return gone | {key: body for key, body in new.items() if old.get(key) != body}


def applied(state: State, changes: Mapping[Key, bytes | None]) -> dict[Key, bytes]:
    """The state after changes."""
    together = {**state, **changes}
    return {key: body for key, body in together.items() if body is not None}


def packed_full(edition: int, state: State) -> bytes:
    """The file of a whole edition; equal states make equal bytes."""
    return _packed(Header(edition=edition), state)


def packed_delta(edition: int, changes: Mapping[Key, bytes | None]) -> bytes:
    """The file of a delta from the edition before; equal changes make equal bytes."""
    return _packed(Header(edition=edition, base=edition - 1), changes)


def read_full(content: bytes, edition: int) -> dict[Key, bytes]:
    """The state in a file.

    Raises:
        EditionDamaged: it is not the whole of that edition.
    """
    lines = _read(content, Header(edition=edition))
    return {key: body for key, body in lines if body is not None}


def read_delta(content: bytes, edition: int) -> dict[Key, bytes | None]:
    """The changes in a file.

    Raises:
        EditionDamaged: it is not the delta to that edition.
    """
    return dict(_read(content, Header(edition=edition, base=edition - 1)))


def _packed(header: Header, entities: Mapping[Key, bytes | None]) -> bytes:
    lines = [msgspec.json.encode(header) + b"\n"]
    lines += [_line(key, entities[key]) for key in sorted(entities)]
    return gzip.compress(b"".join(lines), _LEVEL, mtime=0)


def _line(key: Key, body: bytes | None) -> bytes:
    return msgspec.json.encode(Line(*key, msgspec.Raw(_GONE if body is None else body))) + b"\n"


def _read(content: bytes, expected: Header) -> Iterator[tuple[Key, bytes | None]]:
    lines = iter(_unpacked(content).splitlines())
    header = _decoded(next(lines, b""), Header)
    if (header.edition, header.base) != (expected.edition, expected.base):
        raise EditionDamaged(f"the file is not of edition {expected.edition}")
    if header.format > FORMAT:
        raise EditionDamaged(f"edition {header.edition} is for a later program: update this one")
    return _entities(lines)


def _entities(lines: Iterable[bytes]) -> Iterator[tuple[Key, bytes | None]]:
    for text in lines:
        line = _decoded(text, Line)
        body = bytes(line.body)
        yield (line.kind, line.id), None if body == _GONE else body


def _unpacked(content: bytes) -> bytes:
    try:
        reader = zlib.decompressobj(wbits=31)
        unpacked = reader.decompress(content, MOST_BYTES)
    except zlib.error:
        raise EditionDamaged("the file is damaged") from None
    if not reader.eof:
        raise EditionDamaged("the file is cut off, or larger than any edition")
    return unpacked


T = TypeVar("T")


def _decoded(text: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.MsgspecError, UnicodeError):
        raise EditionDamaged("a line of the file cannot be read") from None
