# SPDX-License-Identifier: EUPL-1.2
"""Languages as data: own name, direction, fonts; see i18n/languages.toml."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_T = TypeVar("_T")

LATIN = "LATIN"
SCRIPTS = (LATIN, "CYRILLIC", "ARABIC", "ETHIOPIC")
"""Scripts in which more than one language writes its name, as Unicode calls them.

The few others are found by the Latin spelling or by turning the leaves.
"""

GERMAN = "de"
"""What the office works in, and what is there where a reader's own language is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language of screens or speech.

    Attributes:
        tag: BCP 47.
        name: as its speakers write it.
        english: the source text of its name in the catalogues.
        latin: Latin letters, for the search by first letters.
        locale: Qt locale with western digits.
        screen: whether the kiosk's pages exist in it.
        interpreter: whether a visitor can ask for an interpreter of it.
        state: "reviewed" or "draft" (no native speaker has read it yet).
    """

    tag: str
    name: str
    english: str
    latin: str
    direction: str = "ltr"
    locale: str = ""
    fonts: tuple[str, ...] = ()
    state: str = "draft"
    screen: bool = False
    interpreter: bool = False

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self.direction == "rtl"


def chain(tag: str) -> tuple[str, ...]:
    """A language and those whose texts its readers take for their own, best first.

    The lookup of RFC 4647, section 3.4: the last part goes, then the one before. Who reads
    simple German (de-simple) reads German where there is nothing simpler.
    """
    parts = tag.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def reads_german(tag: str) -> bool:
    """Whether a reader of this language needs no German beside it, and no badge on German."""
    return GERMAN in chain(tag)


def best(texts: Mapping[str, _T], tag: str) -> tuple[str, _T] | None:
    """What a reader of a language understands best, and the language it is in.

    Their own, else German, else English, else whatever there is.
    """
    for wanted in (*chain(tag), GERMAN, "en"):
        if texts.get(wanted):
            return wanted, texts[wanted]
    return next(iter(texts.items()), None)


def initials(languages: Iterable[Language], script: str) -> tuple[str, ...]:
    """The letters of a script with which a word of a language's name begins, in its order.

    Latin ones without signs on them: every name is spelt that way too.
    """
    first = {word[0].upper() for known in languages for word in _words(known)}
    plain = (letter for letter in first if letter.isascii() or script != LATIN)
    return tuple(sorted(letter for letter in plain if _script(letter) == script))


def written_in(languages: tuple[Language, ...], script: str) -> tuple[Language, ...]:
    """The languages whose names are written in a script; in Latin letters, all of them are."""
    return tuple(known for known in languages if script in {LATIN, _script(_words(known)[0][0])})


def find_languages(languages: tuple[Language, ...], letters: str) -> tuple[Language, ...]:
    """The languages in whose own or Latin name a word begins with the given letters."""
    wanted = letters.casefold()
    return tuple(
        language
        for language in languages
        if any(word.casefold().startswith(wanted) for word in _words(language))
    )


def _words(language: Language) -> list[str]:
    return [word.strip("()") for word in f"{language.name} {language.latin}".split()]


def _script(letter: str) -> str:
    return unicodedata.name(letter).partition(" ")[0]
