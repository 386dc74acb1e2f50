# SPDX-License-Identifier: EUPL-1.2
"""Keyboards on the screen as data: letters in rows, and in their order; see resources/keyboards."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.language import LATIN, chain

DIGITS = "DIGITS"
SCRIPTS = (LATIN, "CYRILLIC", "ARABIC", DIGITS)
"""What can be typed, in the order in which it is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """The keys of one script as readers of some languages know them.

    Attributes:
        script: one of SCRIPTS.
        sample: letters by which somebody sees that it is theirs.
        languages: tags of the languages whose readers have their keys there.
        rows: one letter a key, from left to right.
        alphabet: the same letters in their order, for screens too narrow for the rows.
        capitals: what stands on a key where that is not the letter's usual capital.
    """

    script: str
    sample: str
    languages: tuple[str, ...]
    rows: tuple[str, ...]
    alphabet: str
    capitals: Mapping[str, str] = field(default_factory=dict)

    def label(self, letter: str) -> str:
        """What stands on a letter's key: one capital, or the letter where it has none."""
        capital = self.capitals.get(letter, letter.upper())
        return capital if len(capital) == 1 else letter


def keyboards_for(keyboards: Sequence[Keyboard], language: str) -> tuple[Keyboard, ...]:
    """One keyboard for each script, the reader's own before the others.

    A script that the reader's language is not written in has the keyboard that stands first.
    """
    tags = chain(language)
    own = [known for tag in tags for known in keyboards if tag in known.languages][:1]
    firsts = {known.script: known for known in (*reversed(keyboards), *own)}
    wanted = dict.fromkeys((*(known.script for known in own), *SCRIPTS))
    return tuple(firsts[script] for script in wanted if script in firsts)


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that runs from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)
