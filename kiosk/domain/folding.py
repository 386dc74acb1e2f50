# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - letters that look alike are what this is about
"""One spelling for every way to write a word, so that a search finds it however it is typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 40
"""Letters of a word; what is longer counts as several."""

_SAME = (
    # Latin letters that Unicode does not take apart
    dict(zip("łøđðħıŧŋəɛɔƙɗɓ", "loddhitneeokdb", strict=True))
    | {"æ": "ae", "œ": "oe", "þ": "th"}
    # Arabic: forms of alef, ta marbuta, alef maqsura, standing hamza, stretching
    | {"ٱ": "ا", "ة": "ه", "ى": "ي", "ء": "", "ـ": ""}
    # the same letters as Persian, Urdu, Pashto and Kurdish write them
    | dict(zip("یېۍےىٸکڪګەہھۃںۆۇۈۋێڕڵټ", "ييييييككگههههنوووويرلت", strict=True))
    # Cyrillic
    | {"ґ": "г", "ӏ": ""}
)
_APOSTROPHES = "'’ʼ‘`´′ʹʽ＇ʿʾ"
_HYPHENS = "-‐‑–·•‧"
_NO_BREAK = "\u200b"
_LONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer: no spaces between words
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_WORD = re.compile(rf"[{_LONE}]|[^\s'\-{_LONE}]{{1,{LONGEST}}}")
_LETTER = rf"[^\s'\-{_LONE}]"
_COMPOUND = re.compile(rf"(?<!{_LETTER}){_LETTER}+(?:-+{_LETTER}+)+")
_UMLAUT_IN_FULL = re.compile(r"(?<=[aou])e+")
_CYRILLIC_APOSTROPHE = re.compile(r"(?<=[\u0400-\u052f])'+")
_ARTICLE = re.compile(r"(?:[وفبك]?ال|لل)(?=...)")


class _Letters(dict[int, str]):
    """What each character counts as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded_letter(chr(code))
        return folded


def _folded_letter(letter: str) -> str:
    if letter in _APOSTROPHES:
        return "'"
    if letter in _HYPHENS:
        return "-"
    plain = "".join(_SAME.get(part, part) for part in unicodedata.normalize("NFKD", letter))
    plain = "".join(_SAME.get(part, part) for part in plain.casefold())
    if plain != letter:
        return "".join(map(_folded_letter, plain))
    return _kept(letter)


def _kept(letter: str) -> str:
    """A letter or digit itself, nothing for a sign on it, a space for all else."""
    kind = unicodedata.category(letter)
    number = unicodedata.decimal(letter, None)
    if number is not None:
        return str(number)
    if letter == _NO_BREAK:
        return " "
    if kind in {"Cf", "Me"} or unicodedata.combining(letter) or _is_variation(letter):
        return ""
    return letter if kind[0] in "LNM" else " "


def _is_variation(letter: str) -> bool:
    return letter == "\u034f" or "\ufe00" <= letter <= "\ufe0f" or letter >= "\U000e0100"


_letters = _Letters()


def words(text: str) -> tuple[str, ...]:
    """The words of a text in their one spelling.

    Case, signs on letters, ß, ligatures, other scripts' digits and the many forms of Arabic letters
    make no difference; ä, ö, ü are the same as ae, oe, ue, and as a, o, u. Scripts without spaces
    give each character as a word. Never raises, whatever the text.
    """
    return tuple(_WORD.findall(_plain(text)))


def all_words(text: str) -> list[str]:
    """The words of a text, and more to find it by.

    What is written with hyphens is there as one word too, an Arabic word without its article.
    """
    plain = _plain(text)
    found: list[str] = _WORD.findall(plain)
    if "ال" in plain or "لل" in plain:
        found += [bare for word in found if (bare := without_article(word))]
    if "-" in plain:
        found += ["".join(_WORD.findall(whole[0]))[:LONGEST] for whole in _COMPOUND.finditer(plain)]
    return found


def compounds(text: str) -> Iterator[tuple[int, int, str]]:
    """Words written with hyphens: at which word each begins, how many it is, and all in one."""
    plain = _plain(text)
    for found in _COMPOUND.finditer(plain):
        parts = _WORD.findall(found[0])
        yield len(_WORD.findall(plain[: found.start()])), len(parts), "".join(parts)[:LONGEST]


def without_article(word: str) -> str | None:
    """An Arabic word without the article that is written on it; None for all others."""
    article = _ARTICLE.match(word)
    return word[article.end() :] if article else None


def _plain(text: str) -> str:
    plain = text.translate(_letters)
    if "e" in plain:
        plain = _UMLAUT_IN_FULL.sub("", plain)
    return _CYRILLIC_APOSTROPHE.sub("", plain) if "'" in plain else plain
