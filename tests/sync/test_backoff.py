# SPDX-License-Identifier: EUPL-1.2
"""How long a city may ask to be left alone, whoever writes in its name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.sync.backoff import LONGEST, MOST_ASKED, asked_wait, wait_after

DATE = "Sun, 22 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("7", timedelta(seconds=7)),
        ("0", timedelta()),
        ("Sun, 22 Nov 2026 10:02:00 GMT", timedelta(minutes=2)),
        ("Sun, 22 Nov 2026 09:00:00 GMT", timedelta()),
        ("9" * 20, MOST_ASKED),
        ("9" * 5000, MOST_ASKED),
        ("Fri, 31 Dec 9999 23:59:59 GMT", MOST_ASKED),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("-5", None),
        ("²", None),
        ("soon", None),
        ("", None),
    ],
)
def test_what_a_reply_asks_for_is_read_whatever_it_says(said: str, wait: timedelta | None) -> None:
    """In seconds or as a date; a city that asks for a century is given a day."""
    told = {"Retry-After": said, "Date": DATE, "Content-Type": "application/json"}
    assert asked_wait(told) == wait


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "text/plain", ""])
def test_who_does_not_speak_as_the_city_asks_for_a_quarter_of_an_hour_at_most(kind: str) -> None:
    """A portal's page says 429 and tomorrow: its network is left sooner than that."""
    waits = [
        asked_wait({"Retry-After": said, "Date": DATE, "Content-Type": kind})
        for said in ("7", "86400", "Mon, 23 Nov 2026 10:00:00 GMT")
    ]
    assert waits == [timedelta(seconds=7), LONGEST, LONGEST]


def test_a_date_is_held_against_the_replys_own_clock() -> None:
    """Without one nobody knows how far away it is."""
    assert asked_wait({"Retry-After": DATE}) is None


def test_a_thousand_failures_wait_no_longer_than_a_quarter_of_an_hour() -> None:
    """And what the city asks for is waited for at least."""
    assert wait_after(1000, lambda: 1.0) == timedelta(minutes=15)
    assert wait_after(1, lambda: 1.0, timedelta(hours=1)) == timedelta(hours=1)
