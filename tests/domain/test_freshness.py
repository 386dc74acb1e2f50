# SPDX-License-Identifier: EUPL-1.2
"""How old the directory is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.freshness import ask_first, spoken_age
from kiosk.screens.hand import plain
from tests.printing.phrases import PHRASES

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
    """A site's own directory is as fresh as the site keeps it."""
    now = datetime(2026, 3, 4, tzinfo=UTC)
    assert not ask_first("city", now - timedelta(hours=48), now)
    assert ask_first("city", now - timedelta(hours=48, seconds=1), now)
    assert not ask_first("local", now - timedelta(days=400), now)
