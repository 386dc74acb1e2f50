# SPDX-License-Identifier: EUPL-1.2
"""Times and days as a sentence needs them, in the pattern of each language (CLDR)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.directory import Occurrence
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.meeting_days import is_all_day, last_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time

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


def date_lines(starts: datetime, ends: datetime, phrases: Phrases) -> tuple[str, ...]:
    """The day or days of a date, and its hours where it has any, a line each; isolated.

    Args:
        starts, ends: wall clock of the site, naive.
    """
    date, length = Occurrence(starts=starts, ends=ends), ends - starts
    first, last, whole = starts.date(), last_day(date), is_all_day(date)
    day = isolated_name(phrases.date(first))
    if last > first and length >= timedelta(days=1):
        pattern = phrases.translate("Saying", "{first} to {last}", "Two days")
        until = isolated_name(phrases.date(last))
        if not whole:
            day = f"{day} · {opening_time(starts.time(), phrases)}"
            until = f"{until} · {opening_time(ends.time(), phrases)}"
        return (pattern.format(first=day, last=until),)
    if whole:
        return (day,)
    if not length:
        return day, opening_time(starts.time(), phrases)
    return day, opening_times([(starts.time(), ends.time())], phrases)


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
