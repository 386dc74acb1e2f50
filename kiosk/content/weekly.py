# SPDX-License-Identifier: EUPL-1.2
"""Weekly hours of other formats as an OSM `opening_hours` value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_CLOCK: Final = re.compile(
    r"(\d{1,2})(?::?(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(?:Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Slot:
    """Open from one time of a weekday to another.

    Attributes:
        weekday: 0 is Monday.
        spans: such as `09:00-12:00`; or a remark in quotes.
        nth: of the month, -1 is the last; 0 is every one.
    """

    weekday: int
    spans: str
    nth: int = 0


def clock(text: str) -> str | None:
    """`9:00`, `09:00:00Z` and `9 AM` as `09:00`; None for what is no time of day."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else None  # noqa: PLR2004


def span(opens: str, closes: str) -> str | None:
    """From opening to closing; 23:59 means midnight, and so does 00:00 at the end."""
    start, end = clock(opens), clock(closes)
    if start is None or end is None:
        return None
    end = "24:00" if end in {"23:59", "00:00"} else end
    return None if start == end else f"{start}-{end}"


def weekly(slots: Iterable[Slot], within: str = "") -> str:
    """Slots as one value, neighbouring days with equal hours together; empty if there are none.

    Args:
        within: dates it is valid for, such as `2027 Jan 01-2027 Mar 31`.
    """
    slots = list(slots)
    spans = [_joined(s.spans for s in slots if s.weekday == day and not s.nth) for day in range(7)]
    rules = [f"{days} {hours}" for days, hours in _grouped(spans)]
    rules += [f"{DAYS[s.weekday]}[{s.nth}] {s.spans}" for s in slots if s.nth]
    return "; ".join(f"{within} {rule}".strip() for rule in rules)


def _joined(spans: Iterable[str]) -> str:
    several = sorted(dict.fromkeys(spans))
    times = [one for one in several if not one.startswith('"')]
    return ",".join(times) if times else "".join(several[:1])


def _grouped(spans: Sequence[str]) -> list[tuple[str, str]]:
    groups: list[list[int]] = []
    for day, hours in enumerate(spans):
        if groups and groups[-1][-1] == day - 1 and spans[groups[-1][0]] == hours:
            groups[-1].append(day)
        elif hours:
            groups.append([day])
    return [
        (
            DAYS[group[0]] if len(group) == 1 else f"{DAYS[group[0]]}-{DAYS[group[-1]]}",
            spans[group[0]],
        )
        for group in groups
        if spans[group[0]]
    ]
