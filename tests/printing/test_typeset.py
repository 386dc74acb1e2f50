# SPDX-License-Identifier: EUPL-1.2
"""Glyphs in the right order, from our own fonts, within the paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.isolate import isolated
from kiosk.printing.fonts import MissingGlyphError, shipped_faces
from kiosk.printing.typeset import Line, StrangeFontError, Typesetter, typesetter

pytestmark = pytest.mark.usefixtures("qapp")


def lines(text: str, width: float = 300, *, right_to_left: bool = True) -> tuple[Line, ...]:
    """A text at 10 points."""
    return typesetter().lay(text, 10, width, bold=False, right_to_left=right_to_left).lines()


def from_the_left(line: Line) -> str:
    """The source text of each glyph as an eye meets them from left to right."""
    glyphs = sorted((glyph for run in line.runs for glyph in run.glyphs), key=lambda g: g.x)
    return "".join(glyph.text for glyph in glyphs)


def test_arabic_runs_from_the_right() -> None:
    """The first letter stands at the right edge, and words follow to the left."""
    (line,) = lines("رقمك 142")

    assert from_the_left(line) == "142 كمقر"


def test_letters_join() -> None:
    """The same letter has another shape inside a word than alone."""
    joined = {glyph.number for run in lines("سسس")[0].runs for glyph in run.glyphs}

    assert len(joined) == 3


def test_an_isolated_phone_number_reads_from_the_left() -> None:
    """The digits of a phone number keep their order inside an Arabic sentence."""
    (line,) = lines(f"الهاتف: {isolated('+49 211 4710-123')} شكرا")

    assert "+49 211 4710-123" in from_the_left(line)


def test_opening_hours_read_from_the_left() -> None:
    """From eight to half past twelve, not the other way round."""
    hours = "08:00\u201312:30"

    (line,) = lines(f"الاثنين {isolated(hours)}")

    assert from_the_left(line).startswith(hours)


def test_a_missing_glyph_is_an_error_with_its_code_point() -> None:
    """Nobody gets an empty box on paper: the text is named instead."""
    with pytest.raises(MissingGlyphError, match=r"U\+2702 in 'hier ✂'"):
        lines("hier ✂", right_to_left=False)


def test_a_font_of_the_machine_is_an_error() -> None:
    """Another file with the name of one of ours would paint wrong letters."""
    strangers = [replace(face, head=b"another file") for face in shipped_faces()]

    with pytest.raises(StrangeFontError, match="WP Sans"):
        Typesetter(strangers).lay("Tisch", 10, 100, bold=False, right_to_left=False).lines()


LETTERS = st.characters(codec="utf-8", categories=["L", "N", "P"])
OURS = st.text(
    LETTERS.filter(lambda c: any(ord(c) in face.characters for face in shipped_faces())),
    min_size=1,
    max_size=60,
)


@given(text=OURS, right_to_left=st.booleans())
@settings(max_examples=60, deadline=None)
def test_long_words_wrap_and_are_never_cut(text: str, *, right_to_left: bool) -> None:
    """Every glyph of any text stands on the paper."""
    width = 60.0

    for line in lines(text, width, right_to_left=right_to_left):
        places = [glyph.x for run in line.runs for glyph in run.glyphs]
        assert min(places) > -10
        assert max(places) < width


def test_a_word_wider_than_the_paper_is_split() -> None:
    """The longest German word takes several lines and loses no letter."""
    word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"

    told = lines(word, 80, right_to_left=False)

    assert len(told) > 3
    assert "".join(from_the_left(line) for line in told) == word
