# SPDX-License-Identifier: EUPL-1.2
"""Recorded calls: a folder per language, one file for each piece; docs/speech.md says how.

`call.wav` ("Number"), `0.wav` to `9.wav`, and `desk-<id>.wav` ("please go to table 2") for each
desk of the site. A number is said digit by digit: twelve files and the desks are complete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.domain.announcement import Sentence


class Clips:
    """The recorded languages of a site."""

    def __init__(self, folder: Path, desks: Sequence[str]) -> None:
        """Look in a folder for calls to these desks."""
        self._folder = folder
        self._desks = tuple(desks)

    def languages(self) -> frozenset[str]:
        """The languages in which every call can be said."""
        if not self._folder.is_dir():
            return frozenset()
        return frozenset(
            place.name
            for place in self._folder.iterdir()
            if place.is_dir() and not self.missing(place.name)
        )

    def missing(self, language: str) -> tuple[str, ...]:
        """The files that a language lacks."""
        desks = (f"desk-{desk}" for desk in self._desks)
        names = (f"{piece}.wav" for piece in ("call", *"0123456789", *desks))
        return tuple(name for name in names if not (self._folder / language / name).is_file())

    def begun(self) -> tuple[str, ...]:
        """Every language that has a folder, whole or not."""
        if not self._folder.is_dir():
            return ()
        return tuple(sorted(place.name for place in self._folder.iterdir() if place.is_dir()))

    def pieces(self, sentence: Sentence) -> tuple[Path, ...]:
        """The files that say a call, in order."""
        place = self._folder / sentence.language
        names = ("call", *str(sentence.number), f"desk-{sentence.desk}")
        return tuple(place / f"{name}.wav" for name in names)
