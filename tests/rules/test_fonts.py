# SPDX-License-Identifier: EUPL-1.2
"""Every letter that a screen or slip can show has a shape in the fonts that ship."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from fontTools.ttLib import TTFont

from kiosk.resources import resource

ISOLATES: Final = "\u2066\u2067\u2068\u2069"
# What German addresses, hours and names bring along into a text of any language.
FACTS: Final = (
    "ÄÖÜäöüß éèçşğışžćč 0123456789 .,:;/()+–-…·•€“”„‘’«»"  # noqa: RUF001
    f"\u00a0\u00ad\u2011\u202f{ISOLATES}"
)
LANGUAGES: Final[dict[str, dict[str, Any]]] = tomllib.loads(
    resource("i18n", "languages.toml").read_text("utf-8")
)["languages"]
SCREEN_LANGUAGES: Final = [tag for tag, row in LANGUAGES.items() if row["screen"]]
FILES: Final = sorted(resource("fonts").glob("*.ttf"))
LARGEST: Final = 2_000_000


@cache
def letters_of(family: str) -> frozenset[int]:
    """The characters that both weights of a family can draw."""
    stem = family.replace(" ", "")
    regular, bold = (
        TTFont(resource("fonts", f"{stem}-{style}.ttf")).getBestCmap().keys()
        for style in ("Regular", "Bold")
    )
    return frozenset(regular & bold)


def missing(text: str, families: list[str]) -> set[str]:
    """The characters of a text that none of the families can draw."""
    known = frozenset[int]().union(*map(letters_of, families))
    return {letter for letter in text if ord(letter) not in known and letter not in "\n\t"}


def translations(tag: str) -> list[str]:
    """Every translated text of a language, plural forms one by one."""
    file = resource("i18n", f"kiosk_{tag}.ts")
    if not file.exists():
        return []
    texts = ["".join(t.itertext()) for t in ET.parse(file).iter("translation")]  # noqa: S314
    assert any(texts), f"{file.name} has no translation in it"
    return texts


def test_the_check_sees_a_missing_letter() -> None:
    """Chinese is not in the Latin font, and a text with one such letter is caught."""
    assert missing("Guten Tag 中", ["WP Sans"]) == {"中"}
    assert missing("Guten Tag 中", ["WP Sans", "WP Sans Names"]) == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_can_write_its_own_name(tag: str) -> None:
    """A visitor finds their language without a single empty box."""
    assert missing(LANGUAGES[tag]["name"], LANGUAGES[tag]["fonts"]) == set()


@pytest.mark.parametrize("tag", SCREEN_LANGUAGES)
def test_a_screen_language_can_write_its_translations_and_the_facts_in_them(tag: str) -> None:
    """One family draws a whole sentence with German streets, digits and isolates in it."""
    first = LANGUAGES[tag]["fonts"][:1]
    for text in (*translations(tag), FACTS):
        assert missing(text, first) == set(), text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_font_is_our_own_and_draws_no_box_for_an_isolate(file: Path) -> None:
    """No font of the machine has its name; invisible characters have no width."""
    font = TTFont(file)
    family = str(font["name"].getDebugName(1))
    assert family.startswith("WP Sans")
    assert file.stem == f"{family.replace(' ', '')}-{font['name'].getDebugName(2)}"
    widths = {font["hmtx"][font.getBestCmap()[ord(letter)]][0] for letter in ISOLATES}
    assert widths == {0}


def test_the_fonts_stay_small() -> None:
    """Both weights of all families together are under two megabytes."""
    assert sum(file.stat().st_size for file in FILES) < LARGEST
