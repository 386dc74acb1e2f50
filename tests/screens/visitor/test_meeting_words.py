# SPDX-License-Identifier: EUPL-1.2
"""Dates in a visitor's words: one evening, a night, a whole day, several days."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.compose.site import known_languages
from kiosk.domain.directory import Occurrence
from kiosk.screens.hand import plain
from kiosk.screens.visitor.meeting_words import when
from tests.screens.source_speech import source_speech

NOW = datetime(2026, 3, 2, 1, 0)  # noqa: DTZ001 - a wall clock


def date(starts: str, ends: str) -> Occurrence:
    """A date on the wall clock."""
    return Occurrence(starts=datetime.fromisoformat(starts), ends=datetime.fromisoformat(ends))


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        ("2026-03-02T18:00", "2026-03-02T20:00", "Today · 18:00–20:00"),  # noqa: RUF001
        ("2026-03-03T22:00", "2026-03-04T02:00", "Tomorrow · 22:00–02:00"),  # noqa: RUF001
        ("2026-03-01T22:00", "2026-03-02T02:00", "Until 02:00"),
        ("2026-03-03T18:00", "2026-03-03T18:00", "Tomorrow · 18:00"),
        ("2026-03-02T00:00", "2026-03-03T00:00", "Today"),
        ("2026-03-02T00:00", "2026-03-02T23:59", "Today"),
        ("2026-02-27T00:00", "2026-03-03T00:00", "Until Today"),
        ("2026-02-27T09:00", "2026-03-04T16:00", "Until Wednesday, 4 March 2026"),
        ("2026-03-02T00:00", "2026-03-04T00:00", "Today to Tomorrow"),
        (
            "2026-03-03T09:00",
            "2026-03-04T16:00",
            "Tomorrow · 09:00 to Wednesday, 4 March 2026 · 16:00",
        ),
    ],
)
def test_a_date_in_words(qapp: object, starts: str, ends: str, words: str) -> None:
    """Past midnight it still says until when; a whole day has no hours."""
    phrases = source_speech(known_languages()).phrases("en")
    assert plain(when(date(starts, ends), NOW, phrases)) == words
