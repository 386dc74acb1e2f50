# SPDX-License-Identifier: EUPL-1.2
"""A push taken apart into its records, also where one of them is no JSON at all."""

from __future__ import annotations

import re

import msgspec

from kiosk.city.devices import Refused
from kiosk.sync.wire import MOST_RECORDS, UNREADABLE, Push

_WHOLE = re.compile(rb'\s*\{\s*"records"\s*:\s*\[(.*)\]\s*\}\s*', re.DOTALL)
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|["\[\]{},]', re.DOTALL)


def records_of(content: bytes) -> list[bytes]:
    """The records of a push, each as it came.

    A lone surrogate or a control character in one record makes the whole message unreadable, and
    must not cost its neighbours: then it is cut between the records, and each is read alone.

    Raises:
        Refused: `not_readable`; it is no push.
    """
    try:
        return [bytes(raw) for raw in msgspec.json.decode(content, type=Push).records]
    except UNREADABLE:
        pieces = _cut(content)
    if pieces is None or len(pieces) > MOST_RECORDS:
        raise Refused("not_readable", "The body is not what this request needs.")
    return pieces


def _cut(content: bytes) -> list[bytes] | None:
    """What stands between the outermost commas; None where quotes and brackets do not pair."""
    whole = _WHOLE.fullmatch(content)
    if whole is None:
        return None
    inside, pieces, begin, depth = whole[1], list[bytes](), 0, 0
    for token in _TOKEN.finditer(inside):
        match token[0]:
            case b'"':
                return None
            case b"[" | b"{":
                depth += 1
            case b"]" | b"}":
                depth -= 1
            case b"," if depth == 0:
                pieces.append(inside[begin : token.start()].strip())
                begin = token.end()
        if depth < 0:
            return None
    pieces.append(inside[begin:].strip())
    return pieces if depth == 0 and all(pieces) else None
