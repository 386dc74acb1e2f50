# SPDX-License-Identifier: EUPL-1.2
"""The slip of a number printed ahead of a rush, as it comes out of the printer."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.slip import NumberSlip
from kiosk.printing.slips import render, title
from tests.printing import paper
from tests.printing.phrases import PHRASES

pytestmark = pytest.mark.usefixtures("qapp")

SLIP = NumberSlip(
    languages=("de", "en", "ar"),
    site_id="D03",
    site_name="Welcome Point Bilk",
    number=137,
    colour="green",
    pictogram="umbrella",
    day=date(2026, 11, 21),
)


def test_the_code_reads_back_even_from_a_poor_print() -> None:
    """A desk scans it like any other number."""
    pdf = render(SLIP, PHRASES.__getitem__)
    assert paper.codes(pdf) == ["D03/2026-11-21/137"]
    assert paper.codes_on_poor_paper(pdf) == ["D03/2026-11-21/137"]


def test_it_says_in_every_language_of_the_site_that_the_number_is_called() -> None:
    """Nobody knows yet who will hold it: German first, then the others, each once."""
    words = paper.text(render(SLIP, PHRASES.__getitem__))
    assert words.count("Wir rufen Ihre Nummer auf") == 1
    english = PHRASES["en"].translate("Slip", "We call your number and name a desk.")
    assert words.count(" ".join(english.split()[:4])) == 1
    for fact in ("137", "Welcome Point Bilk", "Regenschirm", "Grün", "21. November 2026"):
        assert fact in words


def test_it_promises_no_wait_and_its_job_names_no_person() -> None:
    """Nobody can know when it is handed out; the print queue shows day and number."""
    words = paper.text(render(SLIP, PHRASES.__getitem__))
    assert "Wartezeit" not in words
    assert title(SLIP) == "20261121-137"


def test_the_paper_is_the_roll_and_short() -> None:
    """72 mm are 576 dots; fifty of them are less than six metres of paper."""
    width, height = paper.size(render(SLIP, PHRASES.__getitem__))
    assert width / paper.DOT == pytest.approx(576)
    assert height / paper.DOT * 50 < 6000 / 25.4 * 203.2
