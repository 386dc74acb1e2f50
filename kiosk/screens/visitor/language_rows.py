# SPDX-License-Identifier: EUPL-1.2
"""Languages, letters and scripts as they are shown: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.language import SCRIPTS, find_languages, initials

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.language import Language
    from kiosk.domain.ports import Phrases

MOST_SAMPLES = 2
"""Letters by which somebody sees that a script is theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """A language by its own name, in its own direction and letters."""

    tag: str
    name: str
    latin: str
    rightToLeft: bool
    family: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class GreetingRow:
    """The greeting in one language."""

    tag: str
    words: str
    rightToLeft: bool


@dataclass(frozen=True, slots=True)
class ScriptRow:
    """Another script, told by some of its letters."""

    script: str
    letter: str
    leads: bool = True


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter to search by, and whether a language lies behind it."""

    letter: str
    leads: bool


def language_row(language: Language, *, chosen: bool = False) -> LanguageRow:
    """How a language is shown; its Latin spelling only where its name is not Latin."""
    latin = "" if language.fonts[:1] == ("WP Sans",) else language.latin
    return LanguageRow(
        tag=language.tag,
        name=language.name,
        latin=latin,
        rightToLeft=language.right_to_left,
        family=language.fonts[0] if language.fonts else "WP Sans",
        chosen=chosen,
    )


def letters(languages: Sequence[Language], script: str, typed: str) -> tuple[LetterRow, ...]:
    """The letters of a script that lead to a language, and which of them do after those typed."""
    known = tuple(languages)
    return tuple(
        LetterRow(letter, bool(find_languages(known, typed + letter)))
        for letter in initials(known, script)
    )


def scripts(languages: Sequence[Language], but: str) -> tuple[ScriptRow, ...]:
    """The scripts to search in, each by its first letters, without the one that shows."""
    begin = ((script, initials(languages, script)) for script in SCRIPTS if script != but)
    return tuple(
        ScriptRow(script, "".join(first[:MOST_SAMPLES])) for script, first in begin if first
    )


def greeting_row(phrases: Phrases) -> GreetingRow:
    """The greeting in one language."""
    words = phrases.translate("VisitorLanguages", "Welcome! Good to have you here.")
    return GreetingRow(phrases.language, words, phrases.right_to_left)
