# SPDX-License-Identifier: EUPL-1.2
"""An address or a meeting to take along, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.printing.place_slip import place_slip
from kiosk.printing.slips import title
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.places import MEETING, PLACE

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", PHRASES)
def test_the_code_reads_back_even_from_a_poor_print(language: str) -> None:
    """What the page's code said stands on the paper, in every direction of reading."""
    pdf = place_slip(replace(PLACE, language=language), PHRASES.__getitem__)

    assert paper.codes(pdf) == ["https://welcome.example/beratung"]
    assert paper.codes_on_poor_paper(pdf) == ["https://welcome.example/beratung"]


def test_the_longest_code_reads_back() -> None:
    """Eighty bytes, as long as a page's code may be."""
    longest = "https://welcome.example/".ljust(80, "x")
    pdf = place_slip(replace(PLACE, code=longest), PHRASES.__getitem__)

    assert paper.codes(pdf) == [longest]


def test_a_german_speaker_reads_everything_once() -> None:
    """Hours, address, telephone, languages, what to bring; nothing is said twice."""
    german = replace(PLACE.place, title=PLACE.place.title_german, bring=PLACE.place.bring_german)
    pdf = place_slip(replace(PLACE, language="de", place=german), PHRASES.__getitem__)
    words = paper.text(pdf)

    for expected in (
        "Migrationsberatung für Erwachsene",
        "Demo-Verein Brücke e. V. Königsallee 1 40212 Düsseldorf",
        "Telefon: 0221 4710 123",
        "Mo\u2013Do 08:00\u201312:30 und 14:00\u201316:00 Uhr",
        "Nur mit Termin: bitte vorher anrufen.",
        "Dort spricht man: Arabisch, Deutsch und Englisch",
        "Pass oder Ausweis",
    ):
        assert words.count(expected) == 1


def test_who_is_asked_the_way_reads_german() -> None:
    """Title, address and what to bring stand below the visitor's language."""
    words = paper.text(place_slip(PLACE, PHRASES.__getitem__))

    for expected in ("Migrationsberatung für Erwachsene", "Königsallee 1", "Briefe von Ämtern"):
        assert expected in words


def test_a_meeting_says_when_in_both_languages() -> None:
    """The next date stands above the place."""
    words = paper.text(place_slip(MEETING, PHRASES.__getitem__))

    assert "Mon, 23 November 2026 09:30\u201311:30" in words
    assert "Mo, 23. November 2026 09:30\u201311:30 Uhr" in words


def test_a_place_without_an_address_has_none_on_paper() -> None:
    """A confidential address leaves no empty line and no word."""
    hidden = replace(PLACE.place, street=None, town=None)
    words = paper.text(place_slip(replace(PLACE, place=hidden), PHRASES.__getitem__))

    assert "Königsallee" not in words
    assert "None" not in words


def test_the_print_job_is_called_by_the_day() -> None:
    """Its name says neither who printed nor what was looked for."""
    assert title(PLACE) == "20261121-place"
