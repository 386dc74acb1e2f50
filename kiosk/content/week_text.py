# SPDX-License-Identifier: EUPL-1.2
"""Weekly hours as an OSM `opening_hours` value."""

from __future__ import annotations

from kiosk.content.weekly import DAYS
from kiosk.domain.hours import Span, Week

_MIDNIGHT = "23:59"


def expression_of(week: Week) -> str:
    """The value of a week and the dates on which it does not hold; empty if it is never open."""
    rules = [
        f"{DAYS[first]}{f'-{DAYS[last]}' if last > first else ''} {','.join(map(_span, spans))}"
        for first, last, spans in week.grouped()
    ]
    rules += [f"{day.year} {day:%b %d} off" for day in sorted(week.closed)] if rules else []
    return "; ".join(rules)


def _span(span: Span) -> str:
    closes = f"{span.closes:%H:%M}"
    return f"{span.opens:%H:%M}-{'24:00' if closes == _MIDNIGHT else closes}"
