# SPDX-License-Identifier: EUPL-1.2
"""What travels on a USB stick: signed requests up, the city's signed answers and editions down.

    editions/metadata, editions/targets    the tree, as the city serves it
    up/SITE/NAME.request                   what a kiosk would have sent
    down/SITE/NAME.answer                  what the city would have answered

A request is signed with the device's key and the tag of the stick (`signature.STICK`). Whoever
finds a stick can write on it, so an answer is signed too: with the city's timestamp key, which
every kiosk knows from its trusted root.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeVar

import msgspec

from kiosk.domain.site_id import SITE_ID
from kiosk.domain.trouble import Trouble
from kiosk.sync import signature
from kiosk.sync.form import form

if TYPE_CHECKING:
    from tuf.api.metadata import Root

EDITIONS: Final = "editions"
UP: Final = "up"
DOWN: Final = "down"
REQUEST: Final = ".request"
ANSWER: Final = ".answer"

MOST_BYTES: Final = 2_000_000
"""Of one file."""

_SEPARATE: Final = b"welcome-point stick answer\n"
"""Before what is signed, so that it can never be taken for TUF metadata."""


class StickDamaged(Trouble):
    """A file of the stick is not what it should be, or not the city's."""


class StickRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request as it would go over the network; bodies are base64 in JSON.

    Attributes:
        path: such as `/v1/sites/AB/records`, without host or query.
    """

    method: Literal["POST"]
    path: Annotated[str, form(f"/v1/sites/{SITE_ID}/[a-z]+")]
    headers: dict[str, str]
    body: bytes

    def as_signed(self) -> signature.Request:
        """The request as signatures see it; scheme and host are not covered."""
        return signature.Request(
            self.method, f"https://stick{self.path}", dict(self.headers), self.body
        )


class StickAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The city's answer to one request.

    Attributes:
        request_digest: SHA-256 of the request's file, hexadecimal.
        status: as over HTTP.
        body: JSON of `wire.Pushed`, or of `wire.Refusal`.
        key_id, signature: of the city's timestamp key, over `signed_part`; hexadecimal.
    """

    request_digest: Annotated[str, form("[0-9a-f]{64}")]
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    body: bytes
    key_id: str = ""
    signature: str = ""


W = TypeVar("W", StickRequest, StickAnswer)


def written(message: StickRequest | StickAnswer) -> bytes:
    """The content of a file."""
    return msgspec.json.encode(message)


def shown(name: str) -> str:
    """A name that stands on a stick, without what would make a terminal do things."""
    return "".join(it if it.isprintable() else "\N{REPLACEMENT CHARACTER}" for it in name)


def read(path: Path, kind: type[W]) -> W:
    """A file of the stick.

    Raises:
        StickDamaged: it cannot be read, or is none of these.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise StickDamaged(f"{shown(path.name)}: the file is larger than any of these")
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise StickDamaged(f"{shown(path.name)}: cannot be read: {error.strerror}") from None
    except (msgspec.MsgspecError, UnicodeError):
        raise StickDamaged(f"{shown(path.name)}: the file is damaged") from None


def check_places(stick: Path) -> None:
    """Whether everything on a stick lies on it; to be asked before any of it is touched.

    Raises:
        StickDamaged: a link leads elsewhere, there is a pipe, or the stick cannot be read.
    """
    whole = stick.resolve()
    for top in (EDITIONS, UP, DOWN):
        for place in (whole / top, *(whole / top).rglob("*")):
            name = shown(place.relative_to(whole).as_posix())
            try:
                plain = not os.path.lexists(place) or _is_plain(place, whole)
            except OSError as error:
                raise StickDamaged(f"{name}: cannot be read: {error.strerror}") from None
            if not plain:
                raise StickDamaged(
                    f"{name}: is neither a plain file nor a plain folder, perhaps a link to "
                    "elsewhere: the stick is left as it is, use another one"
                )


def _is_plain(place: Path, stick: Path) -> bool:
    kind = place.lstat().st_mode
    return (S_ISREG(kind) or S_ISDIR(kind)) and place.resolve().is_relative_to(stick)


def digest_of(request: bytes) -> str:
    """What an answer names its request by."""
    return sha256(request).hexdigest()


def signed_part(answer: StickAnswer) -> bytes:
    """What the city signs of an answer."""
    return _SEPARATE + msgspec.json.encode((answer.request_digest, answer.status, answer.body))


def check_answer(answer: StickAnswer, request: bytes, root: Root) -> None:
    """Whether the city gave this answer to this request.

    Args:
        request: the content of the request's file.
        root: the trusted one.

    Raises:
        StickDamaged: it did not.
    """
    from securesystemslib.signer import Signature  # noqa: PLC0415 - off the start path
    from tuf.api.exceptions import RepositoryError  # noqa: PLC0415 - as above

    if answer.request_digest != digest_of(request):
        raise StickDamaged("the answer is to another request")
    signatures = {answer.key_id: Signature(answer.key_id, answer.signature)}
    try:
        root.verify_delegate("timestamp", signed_part(answer), signatures)
    except (RepositoryError, ValueError):
        raise StickDamaged("the answer is not the city's") from None
