# SPDX-License-Identifier: EUPL-1.2
"""One record as it came over the wire: read alone, so that it cannot cost its neighbours."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256

import msgspec

from kiosk.domain.outbox import Answer, digest_of
from kiosk.sync.contract import NotInContract, read
from kiosk.sync.wire import GREATEST, UNREADABLE, SentRecord

Number = tuple[str, int]
"""Epoch and sequence."""

_ID, _EPOCH = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{16}")


@dataclass(slots=True, kw_only=True)
class Arrival:
    """What came, and what became of it.

    Attributes:
        sent: the record; None where it is not as agreed.
        id, number: as far as they could be read.
        placed: whether the number is that of the record itself.
    """

    raw: bytes
    sent: SentRecord | None = None
    id: str | None = None
    number: Number | None = None
    state: Answer = Answer.QUARANTINED
    reason: str | None = None
    placed: bool = False

    @property
    def raw_digest(self) -> str:
        """SHA-256 of the bytes that came."""
        return sha256(self.raw).hexdigest()


def arrival_of(raw: bytes) -> Arrival:
    """Read one record; whatever is wrong with it is its `reason`, without any of its values."""
    try:
        sent = msgspec.json.decode(raw, type=SentRecord)
    except UNREADABLE as error:
        _, _, place = str(error).partition(" - at ")
        where = f" at {place}" if place else ""
        return _salvaged(raw, f"the record cannot be read{where}")
    reason = _fault(sent)
    return Arrival(
        raw=raw,
        sent=None if reason else sent,
        id=sent.id,
        number=(sent.epoch, sent.sequence),
        reason=reason,
    )


def _fault(sent: SentRecord) -> str | None:
    if sent.digest != digest_of(sent.body):
        return "the digest is not the body's"
    if "\x00" in sent.body:
        return "the body holds a NUL character"
    try:
        read(sent.kind, sent.body)
    except NotInContract as why:
        return str(why)
    return None


def _salvaged(raw: bytes, reason: str) -> Arrival:
    """What of a broken record says which one it is, so that its site need not wait for it.

    Read by Python's own reader, which minds neither half characters nor control characters.
    """
    try:
        found = json.loads(raw.decode(errors="replace"), strict=False)
    except (ValueError, RecursionError):
        found = None
    known = found if isinstance(found, dict) else {}
    name, epoch, sequence = known.get("id"), known.get("epoch"), known.get("sequence")
    numbered = (
        isinstance(epoch, str)
        and _EPOCH.fullmatch(epoch)
        and type(sequence) is int
        and 1 <= sequence <= GREATEST
    )
    return Arrival(
        raw=raw,
        id=name if isinstance(name, str) and _ID.fullmatch(name) else None,
        number=(str(epoch), int(str(sequence))) if numbered else None,
        reason=reason,
    )
