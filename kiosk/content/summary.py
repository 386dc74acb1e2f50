# SPDX-License-Identifier: EUPL-1.2
"""The beginning of a text, for lists and for screens that show no more."""

from __future__ import annotations

from typing import Final

from kiosk.domain.records import Texts

_MOST: Final = 300


def first_words(texts: Texts) -> Texts:
    """The first paragraph or so in each language."""
    return {tag: shortened(text) for tag, text in texts.items() if text}


def shortened(text: str, most: int = _MOST) -> str:
    """The first paragraph that is no heading, at most so many characters, whole sentences."""
    lines = (line for line in text.split("\n") if line and not line.startswith("# "))
    first = next(lines, text).strip()
    if len(first) <= most:
        return first
    sentence, stop, _ = first[:most].rpartition(". ")
    return (
        sentence + stop.strip()
        if len(sentence) > most // 3
        else f"{first[:most].rpartition(' ')[0]} …"
    )
