# SPDX-License-Identifier: EUPL-1.2
"""The dates of an event as few words as they need: every week, but not then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from kiosk.domain.directory import Occurrence

_WEEK: Final = timedelta(weeks=1)
_FEWEST: Final = 3
"""Dates from which on a rule is shorter than a list."""


@dataclass(frozen=True, slots=True)
class Series:
    """Dates that lie whole weeks apart.

    Attributes:
        weeks: from one date to the next.
        last: the beginning of the last one.
        missing: beginnings on which nothing is.
    """

    weeks: int
    last: datetime
    missing: tuple[datetime, ...]


def weekly_series(dates: Sequence[Occurrence]) -> Series | None:
    """How these dates repeat; None if a list says it more simply.

    Args:
        dates: in order, each beginning once.
    """
    starts = [one.starts for one in dates]
    if len(starts) < _FEWEST or len({one.ends - one.starts for one in dates}) > 1:
        return None
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    if any(gap % _WEEK for gap in gaps):
        return None
    step = min(gaps)
    if any(gap % step for gap in gaps):
        step = _WEEK
    planned = (starts[-1] - starts[0]) // step + 1
    known = set(starts)
    missing = [day for n in range(planned) if (day := starts[0] + n * step) not in known]
    if len(missing) >= len(starts):
        return None
    return Series(step // _WEEK, starts[-1], tuple(missing))
