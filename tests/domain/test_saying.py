# SPDX-License-Identifier: EUPL-1.2
"""Dates of meetings as a page and a slip say them."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.saying import date_lines
from kiosk.screens.hand import plain
from tests.printing.phrases import PHRASES

DAY = "Mon, 23 November 2026"


@pytest.mark.parametrize(
    ("starts", "ends", "lines"),
    [
        ("2026-11-23T09:30", "2026-11-23T11:30", [DAY, "09:30\u201311:30"]),
        ("2026-11-23T22:00", "2026-11-24T02:00", [DAY, "22:00\u201302:00"]),
        ("2026-11-23T09:30", "2026-11-23T09:30", [DAY, "09:30"]),
        ("2026-11-23T00:00", "2026-11-24T00:00", [DAY]),
        ("2026-11-23T00:00", "2026-11-23T23:59", [DAY]),
        ("2026-11-23T00:00", "2026-11-26T00:00", [f"{DAY} to Wed, 25 November 2026"]),
        (
            "2026-11-23T10:00",
            "2026-11-25T17:00",
            [f"{DAY} · 10:00 to Wed, 25 November 2026 · 17:00"],
        ),
    ],
)
def test_a_date_is_said_without_hours_that_it_does_not_have(
    starts: str, ends: str, lines: list[str]
) -> None:
    """Whole days have no midnight in them; several days say the first and the last."""
    told = date_lines(datetime.fromisoformat(starts), datetime.fromisoformat(ends), PHRASES["en"])
    assert [plain(line) for line in told] == lines
