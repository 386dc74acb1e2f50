# SPDX-License-Identifier: EUPL-1.2
"""Dates of a repeated event whose rule comes apart from its beginning, as Integreat sends it.

Integreat's `recurrence_rule` carries a DTSTART in UTC that does not say so; read as it stands, a
course moves by an hour in summer and a whole day to the next weekday. So the rule's own DTSTART is
left aside and the rule runs on the wall clock of the event's zone.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.domain.trouble import Trouble

_UNTIL: Final = re.compile(r"UNTIL=(\d{8})(?:T\d{6}Z?)?")
_FIFTH: Final = re.compile(r"(?<![\d-])\+?5(?=MO|TU|WE|TH|FR|SA|SU)")


class RuleNotUnderstood(Trouble):
    """A repetition rule is none."""


def repeated(
    starts: datetime, ends: datetime, zone: ZoneInfo, rule: str, window: tuple[date, date]
) -> list[tuple[datetime, datetime]]:
    """The dates of an event that begin within a window of days, with their ends.

    Args:
        starts, ends: the first date, with offset.
        zone: the event's; wall clocks stay the same across daylight saving.
        rule: `FREQ=…`, or lines with `RRULE:`; UNTIL means the end of that day.
        window: first day, and the day after the last one.

    Raises:
        RuleNotUnderstood: the rule is none.
    """
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - off the start path

    first, end = (datetime.combine(day, time.min) for day in window)
    wall = starts.astimezone(zone).replace(tzinfo=None)
    lasting = ends.astimezone(zone).replace(tzinfo=None) - wall
    try:
        dates = rrulestr(_repaired(rule), dtstart=wall).between(first, end, inc=True)
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise RuleNotUnderstood(f"{rule!r} is no repetition rule: {error}") from error
    return [
        (day.replace(tzinfo=zone), (day + lasting).replace(tzinfo=zone))
        for day in dates
        if day < end
    ]


def _repaired(rule: str) -> str:
    """The one RRULE line; "the fifth", by which Integreat means the last of a month, as such."""
    lines = [line.strip() for line in rule.splitlines() if not line.startswith("DTSTART")]
    return _FIFTH.sub("-1", _UNTIL.sub(r"UNTIL=\1T235959", "\n".join(lines)))
