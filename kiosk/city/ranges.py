# SPDX-License-Identifier: EUPL-1.2
"""Conditions and ranges of HTTP requests, as RFC 9110 (sections 13 and 14) has them."""

from __future__ import annotations

import re
from typing import Final

_ONE: Final = re.compile(r"bytes=(?:(\d{1,18})-(\d{0,18})|-(\d{1,18}))", re.IGNORECASE)
_TAG: Final = re.compile(r'(?:W/)?("[^"]*")')


class NotSatisfiable(Exception):
    """A range begins behind the end."""


def span_of(wanted: str, length: int) -> tuple[int, int] | None:
    """Where a range begins and how long it is; None for the whole.

    Several ranges at once, and what is no range of bytes, ask for the whole.

    Raises:
        NotSatisfiable: nothing of it is there.
    """
    match = _ONE.fullmatch(wanted.strip())
    if match is None:
        return None
    first, last, suffix = match.groups()
    if suffix is not None:
        start, end = max(0, length - int(suffix)), length
    else:
        start, end = int(first), min(length, int(last) + 1) if last else length
        if last and int(last) < start:
            return None
    if start >= end:
        raise NotSatisfiable
    return start, end - start


def is_named(tag: str, condition: str) -> bool:
    """Whether an If-None-Match names an entity tag."""
    return condition.strip() == "*" or tag in _TAG.findall(condition)
