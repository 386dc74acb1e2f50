# SPDX-License-Identifier: EUPL-1.2
"""The messages between a kiosk and the city; both sides use these definitions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec

from kiosk.domain.outbox import Answer, OutboxRecord
from kiosk.domain.site_id import SITE_ID
from kiosk.sync.form import form

MOST_RECORDS = 500
MOST_BYTES = 512_000
"""Of a message unpacked."""

UNREADABLE = (msgspec.MsgspecError, UnicodeError, RecursionError)
"""What reading JSON raises; the last for what is nested too deeply."""

GREATEST = 2**53 - 1
"""The greatest whole number that every JSON reader keeps (RFC 8259, section 6)."""

PublicKey = Annotated[str, form("[A-Za-z0-9+/]{43}=")]
"""Ed25519: 32 bytes in base64."""

Proof = Annotated[str, form("[A-Za-z0-9+/]{86}==")]
"""An Ed25519 signature: 64 bytes in base64."""


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one side says to the other."""


class SentRecord(Message, frozen=True, kw_only=True):
    """One record of a push.

    Attributes:
        body: JSON text as it was made, so that its digest holds byte for byte.
        digest: SHA-256 of the body in UTF-8, hexadecimal.
    """

    id: Annotated[str, form("[0-9a-f]{32}")]
    epoch: Annotated[str, form("[0-9a-f]{16}")]
    sequence: Annotated[int, msgspec.Meta(ge=1, le=GREATEST)]
    kind: Annotated[str, msgspec.Meta(max_length=40)]
    body: Annotated[str, msgspec.Meta(max_length=20_000)]
    digest: Annotated[str, form("[0-9a-f]{64}")]
    supersedes: Annotated[str, form("[0-9a-f]{32}")] | None = None


class Push(Message, frozen=True, kw_only=True):
    """Records as they came: each is decoded alone."""

    records: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(max_length=MOST_RECORDS)]


class Taken(Message, frozen=True, kw_only=True):
    """What became of one record; its id where that could be read."""

    state: Answer
    id: str | None = None
    reason: str | None = None


class Pushed(Message, frozen=True, kw_only=True):
    """The answer to a push, after everything in it is on disk.

    Attributes:
        taken: one for each record, in its order.
        contiguous_up_to: by epoch, the sequence up to which the city has everything.
    """

    taken: tuple[Taken, ...]
    contiguous_up_to: dict[str, int]


class Alive(Message, frozen=True, kw_only=True):
    """The city answers; its time."""

    time: datetime


class SiteState(Message, frozen=True, kw_only=True):
    """What the city has of a site.

    Attributes:
        contiguous_up_to: as in `Pushed`.
    """

    site: str
    contiguous_up_to: dict[str, int]
    time: datetime


class Enrol(Message, frozen=True, kw_only=True):
    """A kiosk shows the code it was given, and its own public key.

    Attributes:
        site: which site it is; a code for another one is refused and not used up.
    """

    code: Annotated[str, msgspec.Meta(max_length=40)]
    public_key: PublicKey
    site: Annotated[str, form(SITE_ID)] | None = None


class Enrolled(Message, frozen=True, kw_only=True):
    """Which site the kiosk is, and the name its key has at the city.

    Attributes:
        root: base64 of the root metadata that its editions can be trusted by, if it has any.
    """

    site: str
    key_id: str
    time: datetime
    root: str | None = None


class Rotate(Message, frozen=True, kw_only=True):
    """A new public key, signed by itself; the request is signed by the old one."""

    public_key: PublicKey
    proof: Proof


class Refusal(Message, frozen=True, kw_only=True):
    """Why the city did not do what was asked.

    Attributes:
        code: for programs.
        message: for people.
        time: the city's clock, against which a signature's time was held.
    """

    code: str
    message: str
    time: datetime


def sent(record: OutboxRecord) -> SentRecord:
    """A record of the outbox as it is sent."""
    return SentRecord(
        id=record.id,
        epoch=record.epoch,
        sequence=record.sequence,
        kind=record.kind,
        body=record.body,
        digest=record.digest,
        supersedes=record.supersedes,
    )


def push_of(records: tuple[OutboxRecord, ...]) -> bytes:
    """A push as JSON, unpacked."""
    return msgspec.json.encode({"records": [sent(record) for record in records]})
