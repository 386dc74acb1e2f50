# SPDX-License-Identifier: EUPL-1.2
"""An address or a meeting to take along, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.take_along import MOST_BYTES, contact_card
from kiosk.printing.place_slip import place_slip
from kiosk.printing.slips import title
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.places import EVERYTHING, MEETING, PLACE

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", PHRASES)
def test_the_code_reads_back_even_from_a_poor_print(language: str) -> None:
    """What the page's code said stands on the paper, in every direction of reading."""
    pdf = place_slip(replace(PLACE, language=language), PHRASES.__getitem__)

    assert paper.codes(pdf) == ["https://welcome.example/beratung"]
    assert paper.codes_on_poor_paper(pdf) == ["https://welcome.example/beratung"]


def test_a_contact_as_long_as_a_code_may_be_reads_back() -> None:
    """A hundred and fifty bytes, letters of two bytes among them."""
    longest = contact_card("جهة " * 20, phone="112", address=("Weg 3", "40212", "Düsseldorf"))
    pdf = place_slip(replace(PLACE, code=longest), PHRASES.__getitem__)

    assert MOST_BYTES - 10 < len(longest.encode()) <= MOST_BYTES
    assert paper.codes(pdf) == [longest]
    assert paper.codes_on_poor_paper(pdf) == [longest]


def test_days_that_are_not_as_usual_stand_below_the_hours() -> None:
    """Closed, other hours with the source's remark, and a day of which nobody knows."""
    words = paper.text(place_slip(EVERYTHING, PHRASES.__getitem__))

    for expected in (
        "Haltestelle Amselplatz, Linien 701 und 708",
        "Anders an diesen Tagen:",
        "Mo 23.11. geschlossen",
        "Di 24.11. 10:00\u201312:00 Uhr nur Notfälle",
        "Do 26.11. bitte nachfragen",
    ):
        assert expected in words


def test_a_place_that_is_closed_for_now_says_so_first() -> None:
    """Before its address and in both languages."""
    closed = replace(PLACE, language="uk", closed=True)
    words = paper.text(place_slip(closed, PHRASES.__getitem__))

    assert words.index("Тимчасово зачинено.") < words.index("Königsallee 1")
    assert "Für einige Zeit geschlossen." in words


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
