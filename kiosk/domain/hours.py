# SPDX-License-Identifier: EUPL-1.2
"""Weekly opening hours (HSDS: schedule), days closed, and when it opens next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

WEEK = 7
_LOOK_AHEAD = 60


@dataclass(frozen=True, slots=True)
class Span:
    """From opening to closing on one day, wall clock of the site."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Week:
    """Opening hours by weekday (0 is Monday), and dates closed altogether."""

    days: tuple[tuple[Span, ...], ...]
    closed: frozenset[date] = field(default=frozenset())

    def on(self, day: date) -> tuple[Span, ...]:
        """The spans of a date; none when closed."""
        return () if day in self.closed else self.days[day.weekday()]

    def is_open(self, wall: datetime) -> bool:
        """Whether it is open at a wall-clock time."""
        return any(span.opens <= wall.time() < span.closes for span in self.on(wall.date()))

    def opens_next(self, wall: datetime) -> datetime | None:
        """The next opening after a wall-clock time, or None within two months."""
        for ahead in range(_LOOK_AHEAD):
            day = wall.date() + timedelta(days=ahead)
            for span in self.on(day):
                opening = datetime.combine(day, span.opens)
                if opening > wall:
                    return opening
        return None

    def grouped(self) -> tuple[tuple[int, int, tuple[Span, ...]], ...]:
        """Neighbouring weekdays with equal hours: first day, last day, spans."""
        groups: list[tuple[int, int, tuple[Span, ...]]] = []
        for weekday, spans in enumerate(self.days):
            if groups and groups[-1][1] == weekday - 1 and groups[-1][2] == spans:
                groups[-1] = (groups[-1][0], weekday, spans)
            elif spans:
                groups.append((weekday, weekday, spans))
        return tuple(groups)
