# SPDX-License-Identifier: EUPL-1.2
"""Times and days as a sentence needs them, in the pattern of each language (CLDR)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time

    from kiosk.domain.ports import Phrases


def opening_times(spans: Iterable[tuple[time, time]], phrases: Phrases) -> str:
    """Spans of a day as one text, each isolated; CLDR's German has "Uhr" after them."""
    told = (
        isolated(f"{phrases.time(opens)}\u2013{phrases.time(closes)}") for opens, closes in spans
    )
    return _on_the_clock(phrases.listed(told), phrases)


def opening_time(at: time, phrases: Phrases) -> str:
    """A time of day in a sentence, isolated; with "Uhr" after it in German."""
    return _on_the_clock(isolated(phrases.time(at)), phrases)


def short_day(day: date, phrases: Phrases) -> str:
    """Weekday, day and month in short, such as "Mo 2.3."."""
    pattern = phrases.translate(
        "Saying", "{weekday} {day}/{month}", "A date in short. German: '{weekday} {day}.{month}.'"
    )
    weekday = phrases.weekday(day.weekday())
    return pattern.format(weekday=weekday, day=day.day, month=day.month)


def _on_the_clock(hours: str, phrases: Phrases) -> str:
    pattern = phrases.translate(
        "Saying", "{hours}", "Spans such as 9:00-17:00. German: '{hours} Uhr'. Else as it is."
    )
    return pattern.format(hours=hours)
