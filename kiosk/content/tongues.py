# SPDX-License-Identifier: EUPL-1.2
"""Languages as sources name them, and which one a text is in where nobody says."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from kiosk.resources import resource

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SAMPLE: Final = 200_000
_SCRIPTS: Final = (
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0410-\u044f]")),
    ("fa", re.compile("[پچژگ]")),
    ("ar", re.compile(r"[\u0621-\u064a]")),
)


def tag_of(code: str) -> str:
    """The tag this product knows a language code by: `ar-arb` is `ar`, `de-DE` is `de`.

    Returns:
        The empty text for what is no language code.
    """
    code = code.strip().replace("_", "-")
    if not _TAG.fullmatch(code):
        return ""
    known = set(_english())
    parts = code.split("-")
    for length in range(len(parts), 0, -1):
        shorter = "-".join(parts[:length])
        tag = _file()["aliases"].get(shorter.lower(), shorter)
        if tag in known:
            return tag
    return _file()["aliases"].get(parts[0].lower(), parts[0].lower())


def language_named(name: str) -> str:
    """The tag of a language by its tag or name; empty if nobody knows it."""
    words = name.strip().casefold()
    if known := _file()["names"].get(words):
        return known
    by_name = {english.casefold(): tag for tag, english in _english().items()}
    if words in by_name:
        return by_name[words]
    return tag_of(words) if len(words.partition("-")[0]) <= 3 else ""  # noqa: PLR2004 - ISO 639


def prevailing(texts: Iterable[str], otherwise: str) -> str:
    """The language most texts of a source are in, by its smallest words or its letters."""
    sample = " ".join(texts)[:_SAMPLE]
    for tag, letters in _SCRIPTS:
        if len(letters.findall(sample)) > len(sample) / (100 if tag in {"uk", "fa"} else 3):
            return tag
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    small = _file()["small_words"]
    counts = {tag: sum(words[word] for word in small[tag].split()) for tag in small}
    best = max(counts, key=lambda tag: counts[tag])
    return best if counts[best] > max(2, words.total() // 25) else otherwise


@lru_cache(maxsize=1)
def _english() -> dict[str, str]:
    file = tomllib.loads(resource("i18n", "languages.toml").read_text("utf-8"))
    return {tag: row["english"] for tag, row in file["languages"].items()}


@lru_cache(maxsize=1)
def _file() -> dict[str, dict[str, str]]:
    """How sources call languages, by table."""
    return tomllib.loads(resource("languages", "languages.toml").read_text("utf-8"))
