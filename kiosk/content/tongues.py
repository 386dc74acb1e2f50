# SPDX-License-Identifier: EUPL-1.2
"""Languages as sources name them, and which one a text is in where nobody says."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from kiosk.resources import resource

_ALIASES: Final = {
    "ku": "kmr",
    "pes": "fa",
    "fa-af": "prs",
    "de-si": "de-simple",
    "de-ls": "de-simple",
    "ar-arb": "ar",
    "arb": "ar",
    "ti-er": "ti",
    "ger": "de",
    "deu": "de",
    "eng": "en",
    "spa": "es",
    "fra": "fr",
    "fre": "fr",
    "ara": "ar",
    "rus": "ru",
    "ukr": "uk",
    "tur": "tr",
    "pol": "pl",
    "prt": "pt",
    "por": "pt",
    "ita": "it",
    "vie": "vi",
    "fas": "fa",
    "per": "fa",
    "som": "so",
    "ron": "ro",
    "rum": "ro",
}
_NAMES: Final = {
    "american sign language": "ase",
    "creole": "ht",
    "haitian creole": "ht",
    "haitian": "ht",
    "mandarin": "zh",
    "cantonese": "yue",
    "chinese": "zh",
    "tagalog": "tl",
    "filipino": "fil",
    "french": "fr",
    "spanish": "es",
    "english": "en",
    "farsi": "fa",
    "deutsch": "de",
    "englisch": "en",
    "arabisch": "ar",
    "türkisch": "tr",
    "ukrainisch": "uk",
    "russisch": "ru",
    "französisch": "fr",
    "spanisch": "es",
    "polnisch": "pl",
    "persisch": "fa",
    "italienisch": "it",
    "kurdisch": "kmr",
    "rumänisch": "ro",
    "bulgarisch": "bg",
    "leichte sprache": "de-simple",
    "einfache sprache": "de-simple",
}
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "de": frozenset("der die das und ist nicht mit für von den im sie wir ein eine auf zu".split()),
    "en": frozenset("the and of to for with from are is by at or you your on in".split()),
    "fr": frozenset("le la les des et une pour dans avec est vous sur du aux".split()),
    "es": frozenset("el la los las y una para con que por del es se en".split()),
    "nl": frozenset("het een en van voor met zijn niet bij op te aan".split()),
    "pt": frozenset("o os um uma e para com que não do da em ao".split()),
    "it": frozenset("il lo gli che per con una di non del della sono".split()),
    "tr": frozenset("ve bir için ile bu da de olarak çok".split()),
    "pl": frozenset("i w na z do nie się jest dla oraz".split()),
}
_SAMPLE: Final = 200_000
_SCRIPTS: Final = (
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[а-яА-Я]")),
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
        tag = _ALIASES.get(shorter.lower(), shorter)
        if tag in known:
            return tag
    return _ALIASES.get(parts[0].lower(), parts[0].lower())


def language_named(name: str) -> str:
    """The tag of a language by its tag or name; empty if nobody knows it."""
    words = name.strip().casefold()
    if words in _NAMES:
        return _NAMES[words]
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
    counts = {tag: sum(words[w] for w in small) for tag, small in _SMALL_WORDS.items()}
    best = max(counts, key=lambda tag: counts[tag])
    return best if counts[best] > max(2, words.total() // 25) else otherwise


@lru_cache(maxsize=1)
def _english() -> dict[str, str]:
    file = tomllib.loads(resource("i18n", "languages.toml").read_text("utf-8"))
    return {tag: row["english"] for tag, row in file["languages"].items()}
