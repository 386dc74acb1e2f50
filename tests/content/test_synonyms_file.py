# SPDX-License-Identifier: EUPL-1.2
"""Synonyms are data: those that ship are whole, and a city adds its own."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.content.synonyms_file import read_synonyms
from kiosk.domain.folding import words
from kiosk.domain.trouble import SettingsTrouble
from kiosk.resources import resource

SHIPPED = resource("search", "synonyms.toml")


def test_each_meaning_that_ships_has_german_words() -> None:
    """Everybody is led to what is written in German; no word stands twice in a language."""
    for meaning in tomllib.loads(SHIPPED.read_text("utf-8"))["meaning"]:
        assert meaning["de"]
        assert set(meaning) <= {
            *tomllib.loads(resource("i18n", "languages.toml").read_text())["languages"]
        }
        for said in meaning.values():
            folded = [words(text) for text in said]
            assert all(folded)
            assert len(set(folded)) == len(folded), said


def test_a_city_adds_its_own(tmp_path: Path) -> None:
    """What only people here say stands in a file of the site, beside what ships."""
    own = tmp_path / "synonyms.toml"
    own.write_text('[[meaning]]\nde = ["Büdchen", "Kiosk"]\n', "utf-8")
    both = read_synonyms(SHIPPED, own, tmp_path / "missing.toml")
    assert both.at(words("Büdchen"), 0)[1]
    assert both.at(words("Kita"), 0)[1]


@pytest.mark.parametrize("wrong", ["meaning = 1", "[[meaning]]\nde = 'Kita'", "[[", "[[word]]"])
def test_a_wrong_file_is_named(tmp_path: Path, wrong: str) -> None:
    """One sentence with the file's name."""
    own = tmp_path / "synonyms.toml"
    own.write_text(wrong, "utf-8")
    with pytest.raises(SettingsTrouble, match=r"synonyms\.toml"):
        read_synonyms(own)
