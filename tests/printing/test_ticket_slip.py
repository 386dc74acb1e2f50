# SPDX-License-Identifier: EUPL-1.2
"""The slip with a number, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.ticket import COLOURS
from kiosk.printing.ticket_slip import ticket_slip
from kiosk.printing.wording import colour_name, pictogram_name
from kiosk.resources import resource
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.slips import TICKET

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", PHRASES)
def test_the_code_reads_back_even_from_a_poor_print(language: str) -> None:
    """A desk scans site, day and number from a crumpled slip."""
    pdf = ticket_slip(replace(TICKET, language=language), PHRASES.__getitem__)

    assert paper.codes(pdf) == ["D03/2026-11-21/142"]
    assert paper.codes_on_poor_paper(pdf) == ["D03/2026-11-21/142"]


def test_the_german_half_is_complete() -> None:
    """Whoever helps an Arabic speaker reads everything in German."""
    words = paper.text(ticket_slip(TICKET, PHRASES.__getitem__))

    assert "Ihre Nummer: 142" in words
    assert "Regenschirm · Violett" in words
    assert "Sa, 21. November 2026 · 14:05" in words
    assert "3 Nummern vor Ihnen." in words
    assert "Wartezeit: 10 bis 20 Minuten." in words
    assert "Wir rufen Ihre Nummer auf" in words


def test_a_german_speaker_reads_everything_once() -> None:
    """Nothing is said twice in the same language."""
    words = paper.text(ticket_slip(replace(TICKET, language="de"), PHRASES.__getitem__))

    assert words.count("Regenschirm") == 1


def test_an_unknown_wait_is_not_guessed() -> None:
    """Where the site cannot know, the slip says nothing."""
    words = paper.text(ticket_slip(replace(TICKET, wait=None), PHRASES.__getitem__))

    assert "Wartezeit" not in words


def test_the_paper_is_the_roll_and_whole_dots() -> None:
    """72 mm are 576 dots, and the cut falls between two rows of dots."""
    width, height = paper.size(ticket_slip(TICKET, PHRASES.__getitem__))

    assert width / paper.DOT == pytest.approx(576)
    assert height / paper.DOT == pytest.approx(round(height / paper.DOT), abs=1e-3)


def test_every_look_of_a_ticket_has_words() -> None:
    """No colour and no pictogram can be given out that the slip cannot name."""
    drawn = [Path(file).stem for file in resource("icons", "ticket").glob("*.svg")]

    assert all(pictogram_name(name, PHRASES["en"]) for name in drawn)
    assert all(colour_name(colour, PHRASES["en"]) for colour in COLOURS)
