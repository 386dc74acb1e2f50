# SPDX-License-Identifier: EUPL-1.2
"""The way to the next place, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.slip import SlipTarget
from kiosk.printing.referral_slip import referral_slip
from kiosk.printing.referral_text import referral_parts
from kiosk.printing.sheet import TooMuchTextError
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.places import ADVICE, COURSE
from tests.printing.slips import REFERRAL

pytestmark = pytest.mark.usefixtures("qapp")

REPLY = "https://welcome.example/R/D03/7K29QXM4B"


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
@pytest.mark.parametrize("language", PHRASES)
def test_the_reply_code_reads_back_even_from_a_poor_print(language: str, sheet: str) -> None:
    """The next place answers with a phone, on either paper."""
    pdf = referral_slip(replace(REFERRAL, language=language, paper=sheet), PHRASES.__getitem__)

    assert paper.codes(pdf) == [REPLY]
    assert paper.codes_on_poor_paper(pdf) == [REPLY]


def test_without_a_reply_page_the_code_stands_alone() -> None:
    """A site with no city server still gets its replies by code."""
    pdf = referral_slip(replace(REFERRAL, reply_base=None), PHRASES.__getitem__)

    assert paper.codes(pdf) == ["7K29QXM4B"]


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
def test_the_office_reads_everything_in_german(sheet: str) -> None:
    """Address, phone, hours, request, appointment and reply, for who knows no Arabic."""
    words = paper.text(referral_slip(replace(REFERRAL, paper=sheet), PHRASES.__getitem__))

    for expected in (
        "Ihr nächster Schritt",
        "Königsallee 1, 40212 Düsseldorf",
        "Telefon: 0221 4710 123",
        "Mo\u2013Do 08:00\u201312:30 und 14:00\u201316:00 Uhr",
        "Do, 3. Dezember 2026 · 09:30 Uhr",
        "Bitte diesen Brief erklären",
        "Dolmetschen nötig: Tigrinya",
        "Rückmeldung an Welcome Point Bilk",
        "Code 7K2-9QX-M4B",
        "angenommen",
        "abgelehnt",
    ):
        assert expected in words


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
def test_a_sensitive_slip_gives_nothing_away(sheet: str) -> None:
    """Found by the wrong person, it names no service, no organisation, no code."""
    slip = replace(REFERRAL, language="de", paper=sheet, sensitive=True)

    pdf = referral_slip(slip, PHRASES.__getitem__)
    words = paper.text(pdf)

    assert paper.codes(pdf) == []
    assert "Eine Adresse für Sie" in words
    assert "Beratung" in words
    for secret in ("Migrationsberatung", "Brücke", "7K2", "Rückmeldung", "angenommen"):
        assert secret not in words


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
@pytest.mark.parametrize(
    ("phone", "way"),
    [
        ("0221 4710 144", "Die Adresse erfahren Sie am Telefon."),
        (None, "Fragen Sie uns nach dem Weg."),
    ],
)
def test_a_slip_to_a_secret_address_says_how_to_get_there_all_the_same(
    sheet: str, phone: str | None, way: str
) -> None:
    """By telephone, or through the desk; it does not promise an address that is not on it."""
    shelter = replace(ADVICE, street=None, town=None, phone=phone, secret=True)
    slip = replace(REFERRAL, language="de", paper=sheet, sensitive=True, targets=(shelter,))

    words = paper.text(referral_slip(slip, PHRASES.__getitem__))

    assert way in words
    assert (f"Telefon: {phone}" in words) is (phone is not None)
    assert "Ein Kontakt für Sie" in words
    assert "Eine Adresse" not in words
    assert "Migrationsberatung" not in words


def test_the_name_is_a_line_to_write_on() -> None:
    """The machine prints the word Name and a line, never a name."""
    words = paper.text(referral_slip(REFERRAL, PHRASES.__getitem__))

    assert "Name (von Hand, freiwillig)" in words


def test_both_languages_say_the_same_parts() -> None:
    """Side by side, each part stands beside its translation."""
    parts = {tag: referral_parts(REFERRAL, phrases) for tag, phrases in PHRASES.items()}

    assert len({tuple(part[0].voice for part in told) for told in parts.values()}) == 1


@pytest.mark.parametrize("targets", [(ADVICE,), (ADVICE, COURSE), (ADVICE, COURSE, ADVICE)])
def test_one_to_three_places_fit_with_one_tear_off(targets: tuple[SlipTarget, ...]) -> None:
    """However many pages it takes, there is one reply to tear off, on the last."""
    pages = paper.pages(referral_slip(replace(REFERRAL, targets=targets), PHRASES.__getitem__))

    assert ["Rückmeldung" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert len(pages) <= 2


def test_a_part_longer_than_a_page_is_an_error_not_a_cut() -> None:
    """A directory entry as long as a page fails loudly; nothing is lost off the paper's edge."""
    endless = replace(ADVICE, organization="Verein " * 400)

    with pytest.raises(TooMuchTextError, match="7K29QXM4B"):
        referral_slip(replace(REFERRAL, targets=(endless,)), PHRASES.__getitem__)


def test_one_place_fits_one_sheet() -> None:
    """The usual slip, with everything on it, is one A5 sheet."""
    assert len(paper.pages(referral_slip(REFERRAL, PHRASES.__getitem__))) == 1
