# SPDX-License-Identifier: EUPL-1.2
"""The slip with a number, as it comes out of the printer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.domain.slip import TicketSlip
from kiosk.printing.ticket_slip import ticket_slip
from tests.printing import paper
from tests.printing.phrases import PHRASES

TICKET = TicketSlip(
    language="ar",
    site_id="D03",
    site_name="Welcome Point Bilk",
    number=142,
    colour="violet",
    pictogram="umbrella",
    taken_at=datetime(2026, 11, 21, 14, 5),  # noqa: DTZ001 - the site's wall clock
    ahead=3,
    wait=(10, 20),
    demo=True,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", ["ar", "de", "en"])
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
    assert "Wartezeit: etwa 10\u201320 Minuten." in words
