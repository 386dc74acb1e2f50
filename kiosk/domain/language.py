# SPDX-License-Identifier: EUPL-1.2
"""Languages as data: own name, direction, fonts; see i18n/languages.toml."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language of screens or speech.

    Attributes:
        tag: BCP 47.
        name: as its speakers write it.
        english: the source text of its name in the catalogues.
        latin: Latin letters, for the search by first letters.
        locale: Qt locale with western digits.
        fallback: the language whose texts its readers take for their own, or none.
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
    fallback: str = ""
    fonts: tuple[str, ...] = ()
    state: str = "draft"
    screen: bool = False
    interpreter: bool = False

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self.direction == "rtl"


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
