# SPDX-License-Identifier: EUPL-1.2
"""Languages as data: own name, direction, fonts; see i18n/languages.toml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")

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


def find_languages(languages: tuple[Language, ...], letters: str) -> tuple[Language, ...]:
    """The languages in whose own or Latin name a word begins with the given letters."""
    wanted = letters.casefold()
    return tuple(
        language
        for language in languages
        if any(
            word.startswith(wanted)
            for word in f"{language.name} {language.latin}".casefold().split()
        )
    )
