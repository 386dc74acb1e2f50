# SPDX-License-Identifier: EUPL-1.2
"""A visitor's list, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.finding import MOST_PICKS
from kiosk.printing.list_slip import list_slip
from kiosk.printing.sheet import TooMuchTextError
from kiosk.printing.slips import title
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.places import LIST, PLACE, SHELTER

pytestmark = pytest.mark.usefixtures("qapp")

CODES = ["Friedrichstraße 33 b, 40217 Düsseldorf", "https://welcome.example/beratung"]


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
@pytest.mark.parametrize("language", PHRASES)
def test_each_code_reads_back_even_from_a_poor_print(language: str, sheet: str) -> None:
    """The small codes of several places on one paper, in every direction of reading."""
    pdf = list_slip(replace(LIST, language=language, paper=sheet), PHRASES.__getitem__)

    assert sorted(paper.codes(pdf)) == CODES
    assert sorted(paper.codes_on_poor_paper(pdf)) == CODES


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
def test_the_longest_code_reads_back_and_a_longer_one_is_left_out(sheet: str) -> None:
    """A code that no old telephone could read is no help."""
    longest = "https://welcome.example/".ljust(150, "x")
    places = tuple(replace(PLACE, code=code) for code in (longest, longest + "x"))
    pdf = list_slip(replace(LIST, places=places, paper=sheet), PHRASES.__getitem__)

    assert paper.codes(pdf) == [longest]
    assert paper.codes_on_poor_paper(pdf) == [longest]


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
def test_every_place_says_how_to_get_there_in_two_languages(sheet: str) -> None:
    """Numbered, with address, telephone, hours, next date and what to bring."""
    words = paper.text(list_slip(replace(LIST, language="en", paper=sheet), PHRASES.__getitem__))

    for expected in (
        "My list",
        "Meine Liste",
        "Königsallee 1",
        "Phone: 0221 4710 123",
        "Mon, 23 November 2026 09:30\u201311:30",
        "Mo, 23. November 2026 09:30\u201311:30 Uhr",
        "Migrationsberatung für Erwachsene",
        "Briefe von Ämtern",
    ):
        assert expected in words


def test_a_sheet_says_in_german_too_how_a_place_is_reached() -> None:
    """A5 has the room beside the visitor's language."""
    words = paper.text(list_slip(replace(LIST, language="en"), PHRASES.__getitem__))

    assert "Telefon: 0221 4710 123" in words
    assert "Nur mit Termin: bitte vorher anrufen." in words


def test_a_full_list_breaks_between_places() -> None:
    """No place is torn apart, and each sheet says which of how many it is."""
    full = replace(LIST, language="en", places=(PLACE,) * MOST_PICKS)
    pages = paper.pages(list_slip(full, PHRASES.__getitem__))

    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page
        assert page.count("0221 4710 123") == 2 * page.count("Briefe von Ämtern")


def test_a_full_list_is_one_strip_on_the_roll() -> None:
    """Nobody has to keep eight slips together."""
    full = replace(LIST, places=(PLACE,) * MOST_PICKS, paper="80mm")
    assert len(paper.pages(list_slip(full, PHRASES.__getitem__))) == 1


def test_a_place_longer_than_a_sheet_goes_on_on_the_next() -> None:
    """A source that lists fifty papers does not cost the visitor the list."""
    things = tuple(f"Nachweis {number} mit Kopie und Übersetzung" for number in range(12))
    wordy = ("Bitte rufen Sie vorher an und fragen Sie nach den Unterlagen. " * 12,)
    long = replace(PLACE.place, bring=things + wordy, bring_german=things)
    slip = replace(LIST, language="de", places=(replace(PLACE, place=long), SHELTER))
    words = paper.text(list_slip(replace(slip, language="en"), PHRASES.__getitem__))

    assert "Nachweis 11" in words


def test_a_paragraph_longer_than_a_sheet_is_refused_not_cut() -> None:
    """Half a sentence would mislead; the desk sees that the list did not print."""
    endless = replace(PLACE.place, bring=("Bitte vorher fragen. " * 400,))
    slip = replace(LIST, places=(replace(PLACE, place=endless),))

    with pytest.raises(TooMuchTextError):
        list_slip(slip, PHRASES.__getitem__)


def test_a_safe_place_has_neither_name_nor_address_nor_code() -> None:
    """Whoever finds the paper reads advice and a telephone number."""
    pdf = list_slip(replace(LIST, language="en", places=(SHELTER,)), PHRASES.__getitem__)

    assert paper.codes(pdf) == []
    assert "Königsallee" not in paper.text(pdf)
    assert "0221 4710 123" in paper.text(pdf)


def test_the_print_job_is_called_by_the_day() -> None:
    """Its name says neither who printed nor what was looked for."""
    assert title(LIST) == "20261121-list"
