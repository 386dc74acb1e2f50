# SPDX-License-Identifier: EUPL-1.2
"""One slip of a finger is forgiven, two are another word."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.near_words import Vocabulary

KNOWN = Vocabulary(sorted(["beratung", "kindergarten", "kita", "wohnung", "شقه", "حضانه"]))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("berratung", "beratung"),
        ("bratung", "beratung"),
        ("beratunk", "beratung"),
        ("bertaung", "beratung"),
        ("ohnung", "wohnung"),
        ("wohnun", "wohnung"),
        ("حضنه", "حضانه"),
    ],
)
def test_one_slip_is_forgiven(typed: str, meant: str) -> None:
    """A letter too many, missing, wrong, or two changed about, first and last letter too."""
    assert meant in KNOWN.near(typed, begun=False)


@pytest.mark.parametrize("typed", ["brtung", "kta", "", "ዝዝዝዝ", "beratung"])
def test_more_is_not(typed: str) -> None:
    """Two slips, a word too short to tell, a script nobody here writes, no slip at all."""
    assert list(KNOWN.near(typed, begun=False)) == []


def test_a_word_is_known_while_it_is_typed() -> None:
    """The beginning of a word counts, and a slip in it."""
    assert KNOWN.has("kinderg", begun=True)
    assert not KNOWN.has("kinderg", begun=False)
    assert not KNOWN.has("zzz", begun=True)
    assert "kinderg" in KNOWN.near("kidnerg", begun=True)


def test_an_ending_is_taken_off() -> None:
    """Three letters at most, as plurals and cases have; what is left is a word of four or more."""
    assert list(KNOWN.without_ending("wohnungen")) == ["wohnung"]
    assert list(KNOWN.without_ending("kitas")) == ["kita"]
    assert list(KNOWN.without_ending("wohnungsamt")) == []
    assert list(KNOWN.without_ending("kit")) == []


@given(
    st.text("abcdeфы", min_size=4, max_size=9),
    st.integers(0, 8),
    st.sampled_from("abcdeфы"),
    st.sampled_from(["drop", "add", "change", "swap"]),
)
def test_every_slip_is_undone(word: str, place: int, letter: str, slip: str) -> None:
    """Whatever the slip and wherever it is, the word is among those that were meant."""
    assume(place < len(word))
    head, tail = word[:place], word[place:]
    typed = {
        "drop": head + tail[1:],
        "add": head + letter + tail,
        "change": head + letter + tail[1:],
        "swap": head + tail[1::-1] + tail[2:],
    }[slip]
    assume(typed != word and len(typed) >= 4)
    known = Vocabulary(sorted({word, "abcdeфы"}))
    assert word in known.near(typed, begun=False)
