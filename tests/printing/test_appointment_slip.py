# SPDX-License-Identifier: EUPL-1.2
"""When to come again, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.appointment_slip import MOST_CALENDAR_BYTES
from kiosk.domain.referral import Thing
from kiosk.printing.appointment_slip import appointment_slip
from kiosk.printing.slips import title
from tests.printing import paper
from tests.printing.phrases import PHRASES
from tests.printing.slips import APPOINTMENT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("sheet", ["a5", "80mm"])
@pytest.mark.parametrize("language", PHRASES)
def test_the_calendar_reads_back_even_from_a_poor_print(language: str, sheet: str) -> None:
    """An old telephone takes the event from either paper, in every direction of reading."""
    slip = replace(APPOINTMENT, language=language, paper=sheet)
    pdf = appointment_slip(slip, PHRASES.__getitem__)
    assert paper.codes(pdf) == [slip.calendar]
    assert paper.codes_on_poor_paper(pdf) == [slip.calendar]


def test_an_event_names_place_and_time_and_nobody() -> None:
    """The smallest event of RFC 5545; commas lose their meaning."""
    assert APPOINTMENT.calendar.splitlines() == [
        "BEGIN:VEVENT",
        "SUMMARY:Welcome Point Bilk",
        "DTSTART:20261203T093000",
        "LOCATION:Fährglockenplatz 2\\, 40223 Düsseldorf",
        "END:VEVENT",
    ]


@pytest.mark.parametrize("name", ["Z" * 40, "Ä" * 90, "a, b; c" * 20])
def test_the_longest_names_fit_the_code(name: str) -> None:
    """The address goes first, then the end of the name."""
    slip = replace(APPOINTMENT, site_name=name, street="Straße " * 8)
    assert len(slip.calendar.encode()) <= MOST_CALENDAR_BYTES
    assert slip.calendar.endswith("END:VEVENT")


def test_both_languages_say_all_of_it() -> None:
    """Desk, topic, interpreter, things to bring; a line for the name, which is not printed."""
    pdf = appointment_slip(replace(APPOINTMENT, language="en"), PHRASES.__getitem__)
    words = paper.text(pdf)
    for said in ("Your appointment", "Ihr Termin", "09:30", "About: Papers & residence"):
        assert said in words
    for said in ("Thema: Papiere & Aufenthalt", "Passport or identity card", "Pass oder Ausweis"):
        assert said in words
    assert "Name (by hand, only if you like)" in words


def test_a_german_speaker_reads_it_once() -> None:
    """Nothing is said twice."""
    slip = replace(APPOINTMENT, language="de", desk="Tisch 1")
    assert paper.text(appointment_slip(slip, PHRASES.__getitem__)).count("Ihr Termin") == 1


def test_everything_there_is_to_bring_fits_one_sheet() -> None:
    """The longest list stays on A5."""
    slip = replace(APPOINTMENT, bring=tuple(thing.value for thing in Thing))
    assert len(paper.pages(appointment_slip(slip, PHRASES.__getitem__))) == 1


def test_the_job_is_named_after_the_day_it_is_printed() -> None:
    """Neither when somebody comes nor what about: printers keep the names of their jobs."""
    assert title(APPOINTMENT) == "20261121-appointment"
