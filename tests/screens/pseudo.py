# SPDX-License-Identifier: EUPL-1.2
"""Two languages that nobody speaks: one is long, the other runs from right to left.

Both are made from the English source, so that a layout is tried with every text there is, whatever
its translations say. Places for facts (%1, %n, {name}) and tags stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from string import ascii_lowercase, ascii_uppercase

Alter = Callable[[str], str]

GROWTH = 0.4
"""German and Ukrainian are up to this much longer than English."""

_KEPT = re.compile(r"(%(?:L?\d+|n)|\{\w*\}|<[^>]*>|&\w+;)")
_WORD = 6
"""Letters of a single word that grows by itself; a sentence grows by words."""

_ACCENTS = str.maketrans(
    ascii_lowercase + ascii_uppercase,
    "äbçdéfğhîjkłmñöpqřšťüvwxýžÄBÇDÉFĞHÎJKŁMÑÖPQŘŠŤÜVWXÝŽ",
)
_ARABIC = str.maketrans(
    ascii_lowercase + ascii_uppercase,
    "ابتدعفغهيجكلمنوبقرسطثحشخظز" * 2,
)


def unaltered(text: str) -> str:
    """The source itself."""
    return text


def long(text: str) -> str:
    """Longer than German: accents on top, brackets at both ends, so that a cut shows."""
    return f"[{_altered(_grown(text, 'ungefahr'), _ACCENTS)}]"


def mirrored(text: str) -> str:
    """As long, in Arabic letters."""
    return _altered(_grown(text, "taqriban"), _ARABIC)


PSEUDO: dict[str, tuple[str, Alter]] = {"long": ("en", long), "right-to-left": ("ar", mirrored)}
"""Each with the language whose fonts, direction and dates it borrows."""


def _grown(text: str, filler: str) -> str:
    words = _KEPT.sub("", text)
    more = round(len(words) * GROWTH)
    if len(words) <= _WORD:
        return text + filler[-more:] if more else text
    return " ".join([text, *[filler] * max(1, round(more / (len(filler) + 1)))])


def _altered(text: str, letters: dict[int, int]) -> str:
    parts = _KEPT.split(text)
    return "".join(
        part if place % 2 else part.translate(letters) for place, part in enumerate(parts)
    )
