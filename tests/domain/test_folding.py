# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - letters that look alike are what this is about
"""However a word is written, it is the same word."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.folding import LONGEST, all_words, compounds, without_article, words

ANY_TEXT = st.text(st.characters(codec=None))
"""Every code point: lone surrogates, NUL, marks without letters, private ones."""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"),
        ("Ärztin", "Aerztin"),
        ("Ärztin", "arztin"),
        ("Ärztin", unicodedata.normalize("NFD", "ärztin")),
        ("Łódź", "lodz"),
        ("Møller Æbelø", "moller aebelo"),
        ("İSTANBUL", "ıstanbul"),
        ("ﬁnden", "finden"),
        ("Kranken·kasse", "Kranken-Kasse"),
        ("Kin\u00addergarten", "Kindergarten"),
        ("أحمد إيجار آب ٱسم", "احمد ايجار اب اسم"),
        ("حَضَانَة", "حضانه"),
        ("مستشفى", "مستشفي"),
        ("ســكن", "سكن"),
        ("نساء", "نسا"),
        ("مسؤول للعائلات", "مسوول للعايلات"),
        ("ﻻﺟﺊ", "لاجئ"),
        ("کودکی", "كودكي"),
        ("می\u200cخواهم", "میخواهم"),
        ("ہسپتال", "هسپتال"),
        ("сім’ї", "сім'ї"),
        ("сім\u02bcї", "сімї"),
        ("ґанок", "ганок"),
        ("ёлка", "ЕЛКА"),
        ("٤٠٢۲۳", "40223"),
        ("４０２", "402"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    """Signs, capitals, forms of letters, apostrophes and digits make no difference."""
    assert words(one) == words(other)
    assert words(one)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("l'école", ("l", "ecole")),
        ("中文课程 B1", ("中", "文", "课", "程", "b1")),
        ("ሰላም፡ዓለም", ("ሰላም", "ዓለም")),
        ("हिन्दी भाषा", ("हिनदी", "भाषा")),
        ("a\0b\ud800c", ("a", "b", "c")),
        ('"*^:(){}-+', ()),
        ("☎ 👩‍👧", ()),
    ],
)
def test_any_script_has_words(text: str, found: tuple[str, ...]) -> None:
    """Spaces part words, or characters where there are none; signs part and say nothing."""
    assert words(text) == found


def test_a_word_is_found_by_its_parts_and_as_a_whole() -> None:
    """Easy German parts long words by hyphens; Arabic writes the article on the word."""
    assert all_words("Kranken-Kasse") == ["kranken", "kasse", "krankenkasse"]
    assert list(compounds("die Kranken-Kasse")) == [(1, 2, "krankenkasse")]
    assert all_words("الحضانة") == ["الحضانه", "حضانه"]
    assert without_article("للنسا") == "نسا"
    assert without_article("الم") is None
    assert without_article("haus") is None


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    """Any text at all gives words that are in their one spelling already."""
    found = words(text)
    assert words(" ".join(found)) == found
    assert all(0 < len(word) <= LONGEST for word in found)
    assert set(found) <= set(all_words(text))


@given(ANY_TEXT)
def test_words_are_letters_and_digits(text: str) -> None:
    """Nothing that a query language could mean is left in a word."""
    for word in words(text):
        assert all(unicodedata.category(letter)[0] in "LNM" for letter in word)
        assert word.casefold() == word


@given(ANY_TEXT, st.sampled_from(["\u0301", "\u064e", "\u0640", "\u00ad", "\u200d", "\u2068"]))
def test_signs_between_letters_count_for_nothing(text: str, sign: str) -> None:
    """A mark, a stretch or an invisible character anywhere changes no word."""
    assert words(sign.join(text)) == words(text) or "'" in text or _has_joining(text)


def _has_joining(text: str) -> bool:
    """Whether characters of the text compose with others, as Hangul and umlauts in full do."""
    return any(unicodedata.combining(letter) for letter in unicodedata.normalize("NFKD", text))
