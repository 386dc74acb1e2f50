# SPDX-License-Identifier: EUPL-1.2
"""The keyboards that ship: each letter of a language once, and room for the space key."""

from __future__ import annotations

import pytest

from kiosk.compose.site import known_languages
from kiosk.content.keyboard_files import read_keyboards
from kiosk.domain.keyboard import SCRIPTS, Keyboard, keyboards_for, runs_right_to_left
from kiosk.resources import resource

KEYBOARDS = read_keyboards(resource("keyboards"))
MOST_COLUMNS = 13
SPACE = 2


@pytest.mark.parametrize("keyboard", KEYBOARDS, ids=lambda board: f"{board.script}-{board.sample}")
def test_what_ships_is_sound(keyboard: Keyboard) -> None:
    """Rows and alphabet have the same letters; 13 keys of 20 mm stand on the smallest screen."""
    letters = "".join(keyboard.rows)
    assert sorted(letters) == sorted(keyboard.alphabet)
    assert len(set(letters)) == len(letters)
    assert len(keyboard.rows) <= 3
    assert max(map(len, keyboard.rows)) <= MOST_COLUMNS
    assert len(keyboard.rows[-1]) + SPACE <= MOST_COLUMNS
    assert keyboard.script in SCRIPTS
    assert set(keyboard.languages) <= set(known_languages())
    labels = [keyboard.label(letter) for letter in letters]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("language", "letters", "scripts"),
    [
        ("de", "äöüß", ("LATIN", "CYRILLIC", "ARABIC", "DIGITS")),
        ("de-simple", "äöüß", ("LATIN", "CYRILLIC", "ARABIC", "DIGITS")),
        ("en", "äöüß", ("LATIN", "CYRILLIC", "ARABIC", "DIGITS")),
        ("tr", "äöüßçğışı", ("LATIN", "CYRILLIC", "ARABIC", "DIGITS")),
        ("fr", "äöüßéèàç", ("LATIN", "CYRILLIC", "ARABIC", "DIGITS")),
        ("uk", "ґєіїёыэъ", ("CYRILLIC", "LATIN", "ARABIC", "DIGITS")),
        ("ru", "ґєіїёыэъ", ("CYRILLIC", "LATIN", "ARABIC", "DIGITS")),
        ("ar", "ضةىئؤء", ("ARABIC", "LATIN", "CYRILLIC", "DIGITS")),
        ("fa", "پچژگکی", ("ARABIC", "LATIN", "CYRILLIC", "DIGITS")),
        ("ur", "ٹڈڑھےہ", ("ARABIC", "LATIN", "CYRILLIC", "DIGITS")),
    ],
)
def test_readers_begin_with_their_own_letters(
    language: str, letters: str, scripts: tuple[str, ...]
) -> None:
    """And can change to every other script."""
    boards = keyboards_for(KEYBOARDS, language)
    assert tuple(board.script for board in boards) == scripts
    assert set(letters) <= set(boards[0].alphabet)


def test_german_letters_are_the_first_latin_ones() -> None:
    """An Arabic reader who types a German name finds ä, ö, ü and ß."""
    latin = keyboards_for(KEYBOARDS, "ar")[1]
    assert set("äöüß") <= set(latin.alphabet)


def test_keys_show_capitals_of_their_language() -> None:
    """Turkish has two letters I; a letter without a capital stays as it is."""
    turkish = keyboards_for(KEYBOARDS, "tr")[0]
    assert [turkish.label(letter) for letter in "iıß"] == ["İ", "I", "ß"]  # noqa: RUF001


def test_the_first_letter_says_in_which_direction_a_text_runs() -> None:
    """Digits and signs say nothing."""
    assert runs_right_to_left("12 مدرسة school")
    assert not runs_right_to_left("12 school مدرسة")
    assert not runs_right_to_left("12")
