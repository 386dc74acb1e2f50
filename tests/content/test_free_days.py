# SPDX-License-Identifier: EUPL-1.2
"""Holidays of North Rhine-Westphalia."""

from __future__ import annotations

import csv
from datetime import date, timedelta

import pytest

from kiosk.content.free_days import is_public_holiday, is_school_holiday
from tests.content.shared_data import shared


def test_public_holidays_are_those_of_the_state() -> None:
    """132 dates of twelve years, and no other date."""
    with shared("opening_hours", "holidays", "nrw_2024_2035.csv").open(encoding="utf-8") as file:
        listed = {date.fromisoformat(row["date"]) for row in csv.DictReader(file)}
    days = (date(2024, 1, 1) + timedelta(days=number) for number in range(366 * 12))
    assert {day for day in days if day.year < 2036 and is_public_holiday(day)} == listed


@pytest.mark.parametrize(
    ("day", "free"),
    [("2026-07-19", False), ("2026-07-20", True), ("2026-09-01", True), ("2026-09-02", False)],
)
def test_summer_holidays_begin_and_end_on_their_days(day: str, free: bool) -> None:  # noqa: FBT001
    """First and last day count."""
    assert is_school_holiday(date.fromisoformat(day)) is free


def test_unpublished_school_holidays_are_unknown() -> None:
    """Before and after the years that we have."""
    assert is_school_holiday(date(2019, 7, 20)) is None
    assert is_school_holiday(date(2031, 7, 20)) is None
