# SPDX-License-Identifier: EUPL-1.2
"""Every slip in the two languages that nobody speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.compose.site import known_languages
from kiosk.domain.slip import FiguresSlip, NumberSlip, ReferralSlip
from kiosk.printing.slips import render
from kiosk.screens.language import PhraseShelf
from tests.printing import paper
from tests.printing.slips import SLIPS
from tests.screens.pseudo import PSEUDO, mirrored
from tests.screens.source_speech import SourceShelf

ROLL = 72 * 72 / 25.4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("pseudo", PSEUDO)
@pytest.mark.parametrize("name", SLIPS)
def test_long_words_stay_on_their_sheet(name: str, pseudo: str) -> None:
    """A slip grows downwards or takes smaller type; only referrals and lists may take more."""
    language, alter = PSEUDO[pseudo]
    slip = SLIPS[name]
    if not isinstance(slip, FiguresSlip | NumberSlip):
        slip = replace(slip, language=language)
    pdf = render(slip, SourceShelf(known_languages(), alter))
    assert len(paper.pages(pdf)) <= 1 + len(getattr(slip, "targets", getattr(slip, "places", ())))
    width, height = paper.size(pdf)
    assert width == pytest.approx(ROLL, abs=0.1) or (width, height) == pytest.approx(
        (419.5, 595.3), abs=0.1
    )


def test_a_mirrored_word_is_written_in_arabic_letters() -> None:
    """What the test above prints is what its name says."""
    assert mirrored("Your number: %1").endswith("طاقريبان")
    assert "%1" in mirrored("Your number: %1")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["de", "de-simple", "en", "uk", "ar"])
@pytest.mark.parametrize("name", SLIPS)
def test_every_language_keeps_a_slip_on_its_sheet(name: str, language: str) -> None:
    """Each glyph is in our fonts, and one place takes one A5 sheet with German beside it."""
    slip = SLIPS[name]
    if not isinstance(slip, FiguresSlip | NumberSlip):
        slip = replace(slip, language=language)
    pdf = render(slip, PhraseShelf(known_languages()))
    most = 2 if len(getattr(slip, "targets", ())) > 1 else 1
    assert len(paper.pages(pdf)) <= max(most, len(getattr(slip, "places", ())))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("language", "columns"), [("de-simple", 1), ("uk", 2)])
def test_simple_german_needs_no_german_beside_it(language: str, columns: int) -> None:
    """The office reads it as well; a Ukrainian slip says the number of the place twice."""
    slip = SLIPS["referral-ar-a5"]
    assert isinstance(slip, ReferralSlip)
    words = paper.text(render(replace(slip, language=language), PhraseShelf(known_languages())))
    assert words.count("0221 4710 123") == columns
