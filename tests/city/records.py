# SPDX-License-Identifier: EUPL-1.2
"""Records as a kiosk sends them, and as it never would."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.domain.outbox import digest_of
from kiosk.sync.contract import EntryIsWrong, written

EPOCH = "00000000000000aa"


def body(edition: int = 1) -> str:
    """Something that may be sent."""
    return written("entry_is_wrong", EntryIsWrong(entry="service-1", edition=edition, what="hours"))


def fields(number: int, **changed: Any) -> dict[str, Any]:
    """One record; its digest fits its body unless it is changed too."""
    text = changed.get("body", body(number))
    plain = {
        "id": f"{number:032x}",
        "epoch": EPOCH,
        "sequence": number,
        "kind": "entry_is_wrong",
        "body": text,
        "digest": digest_of(text) if isinstance(text, str) else "",
    }
    return plain | changed


def raw(number: int, **changed: Any) -> bytes:
    """The same over the wire."""
    return msgspec.json.encode(fields(number, **changed))
