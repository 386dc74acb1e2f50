# SPDX-License-Identifier: EUPL-1.2
"""How old the directory is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.city_edition import EditionStanding
from kiosk.domain.freshness import spoken_age, unsure_since
from kiosk.screens.hand import plain
from tests.printing.phrases import PHRASES

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 4, 0, 5)  # noqa: DTZ001 - a wall clock


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(minutes=1), "Directory of today, 00:04"),
        (timedelta(minutes=6), "Directory of yesterday, 23:59"),
        (timedelta(days=2), "Directory of Mon, 2 March 2026"),
        (timedelta(minutes=-2), "Directory of today, 00:07"),
    ],
)
def test_the_age_is_said_in_days_of_the_calendar(before: timedelta, words: str) -> None:
    """A minute after midnight the evening is yesterday."""
    assert plain(spoken_age(NOW - before, NOW, PHRASES["en"])) == words


def test_dates_of_the_city_are_asked_about_after_two_days() -> None:
    """Counted from when the city last said that nothing was newer; the day is the site's."""
    made = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    edition = EditionStanding(edition=4, origin="city", made_at=made)
    fresh, late = made + timedelta(hours=48), made + timedelta(hours=49)
    assert unsure_since(edition, fresh, BERLIN) is None
    assert unsure_since(edition, late, BERLIN) == date(2026, 3, 2)
    assert unsure_since(replace(edition, checked_at=late), late, BERLIN) is None


def test_a_sites_own_directory_is_as_fresh_as_the_site_keeps_it() -> None:
    """Nobody else could say anything newer."""
    made = datetime(2020, 3, 1, tzinfo=UTC)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    assert (
        unsure_since(EditionStanding(edition=4, origin="local", made_at=made), now, BERLIN) is None
    )
    assert unsure_since(None, now, BERLIN) is None
