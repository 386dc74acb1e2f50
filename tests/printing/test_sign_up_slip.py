# SPDX-License-Identifier: EUPL-1.2
"""Where some people are expected, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.referral import spaced
from kiosk.printing.sign_up_slip import sign_up_slip
from kiosk.printing.slips import title
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.slips import SIGN_UP

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
@pytest.mark.parametrize("language", PHRASES)
def test_the_calendar_reads_back_even_from_a_poor_print(language: str, sheet: str) -> None:
    """An old telephone takes the date from either paper, in every direction of reading."""
    slip = replace(SIGN_UP, language=language, paper=sheet)
    pdf = sign_up_slip(slip, PHRASES.__getitem__)
    assert paper.codes(pdf) == [slip.calendar]
    assert paper.codes_on_poor_paper(pdf) == [slip.calendar]


def test_both_languages_say_all_of_it() -> None:
    """What, when, how many, where, and the code to say no by."""
    slip = replace(SIGN_UP, language="en", title="Open breakfast")
    words = paper.text(sign_up_slip(slip, PHRASES.__getitem__))
    for said in ("Open breakfast", "09:30", "For 3 people", "Fährglockenplatz 2"):
        assert said in words
    for said in ("Offenes Frühstück", "Do, 3. Dezember 2026", "Für 3 Personen"):
        assert said in words
    assert words.count(spaced(SIGN_UP.code)) == 1


def test_a_german_speaker_reads_it_once() -> None:
    """Nothing is said twice."""
    slip = replace(SIGN_UP, language="de", title=SIGN_UP.title_german)
    words = paper.text(sign_up_slip(slip, PHRASES.__getitem__))
    assert words.count("Offenes Frühstück") == 1


def test_a_whole_day_has_no_hour() -> None:
    """Nobody comes at midnight."""
    midnight = SIGN_UP.starts.replace(hour=0, minute=0)
    slip = replace(SIGN_UP, starts=midnight, ends=midnight + timedelta(days=1))
    assert "00:00" not in paper.text(sign_up_slip(slip, PHRASES.__getitem__))


def test_the_job_is_named_after_the_day_it_is_printed() -> None:
    """Neither when somebody comes nor to what: printers keep the names of their jobs."""
    assert title(SIGN_UP) == "20261121-sign-up"
