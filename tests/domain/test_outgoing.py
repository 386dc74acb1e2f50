# SPDX-License-Identifier: EUPL-1.2
"""What of days that are over the city may be told."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.directory import Directory, Service
from kiosk.domain.outgoing import (
    ACROSS,
    IssuedSlip,
    ToldPlace,
    lacking_by_topic,
    told_of,
    week_of,
)
from kiosk.domain.unmet import UNKNOWN, Lacking, Unmet
from tests.domain.entries import place, service
from tests.fakes import OPENING

ADVICE, LETTERS = service(), service("letters", fields=())


def slip(*places: str, sensitive: bool = False) -> IssuedSlip:
    """A slip of a Friday; the record of each place is named after it."""
    named = {f"tells-{one}": one for one in places}
    return IssuedSlip(code="3F7K2M9Q4", day=date(2026, 3, 6), sensitive=sensitive, places=named)


def directory(*services: Service) -> Directory:
    """An edition with these places."""
    return Directory(edition=1, origin="city", made_at=OPENING, services=services)


def test_of_a_slip_code_place_field_and_week_are_told() -> None:
    """One record for each place; one that belongs to no field is across fields."""
    told = told_of(slip("advice", "letters"), directory(ADVICE, LETTERS))
    week = "2026-W10"
    assert told == {
        "tells-advice": ToldPlace(code="3F7K2M9Q4", target="advice", field="housing", week=week),
        "tells-letters": ToldPlace(code="3F7K2M9Q4", target="letters", field=ACROSS, week=week),
    }


@pytest.mark.parametrize(
    "other",
    [
        service("other", sensitive=True),
        service("other", location=place(confidential=True)),
        service("other", elsewhere=(place(confidential=True),)),
    ],
)
def test_of_a_slip_to_a_place_that_hides_nothing_is_told(other: Service) -> None:
    """Not of the ordinary place beside it either: it would say who needs the other."""
    assert told_of(slip("advice", "other"), directory(ADVICE, other)) == {}


def test_a_place_that_was_sensitive_when_the_slip_was_made_stays_untold() -> None:
    """The desk promised it; a later edition changes nothing."""
    assert told_of(slip("advice", sensitive=True), directory(ADVICE)) == {}


def test_a_place_that_is_gone_cannot_answer() -> None:
    """The others of the slip can."""
    told = told_of(slip("advice", "closed-down"), directory(ADVICE))
    assert list(told) == ["tells-advice"]


def test_what_was_looked_for_in_vain_is_summed_before_it_is_rounded() -> None:
    """Why nothing was found is nobody's business; what is rare is not told."""
    counts = {
        Unmet("housing", Lacking.SEARCH_EMPTY): 2,
        Unmet("housing", Lacking.FILTERED_OUT): 1,
        Unmet(UNKNOWN, Lacking.SEARCH_EMPTY): 2,
    }
    assert lacking_by_topic(counts) == {"housing": 5}


@pytest.mark.parametrize(
    ("day", "week"), [(date(2027, 1, 1), "2026-W53"), (date(2026, 3, 8), "2026-W10")]
)
def test_a_week_is_that_of_the_norm(day: date, week: str) -> None:
    """Monday to Sunday; the first of January may belong to the year before."""
    assert week_of(day) == week
