# SPDX-License-Identifier: EUPL-1.2
"""The coming dates of an event, on the wall clock of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.content.occurrences import occurrences
from kiosk.content.repetition import RuleNotUnderstood, repeated
from kiosk.domain.directory import Occurrence
from kiosk.domain.records import DateRule, EventRecord

HORIZON: Final = timedelta(days=180)
MOST_DATES: Final = 400
_CANCELLED: Final = re.compile(r"(?im)^(?:STATUS|METHOD):CANCEL(?:L?ED)?\r?\n")
_WEEKDAYS: Final = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL={:%Y%m%d}"


@dataclass(frozen=True, slots=True)
class Horizon:
    """How far ahead dates are reckoned.

    Attributes:
        first, end: days of the site; what begins on `end` is left out.
    """

    first: date
    end: date
    zone: ZoneInfo

    @classmethod
    def after(cls, today: date, zone: ZoneInfo) -> Horizon:
        """From yesterday, for what goes on past midnight, half a year ahead."""
        return cls(today - timedelta(days=1), today + HORIZON, zone)

    def wall(self, instant: datetime) -> datetime:
        """The site's wall clock."""
        return instant.astimezone(self.zone).replace(tzinfo=None)


def dates_of(series: Sequence[EventRecord], horizon: Horizon) -> tuple[Occurrence, ...]:
    """The dates of an event within the horizon, in order; each beginning once."""
    found: dict[datetime, Occurrence] = {}
    for event in series:
        for date_found in (*_from_rules(event, horizon), *_from_calendar(event, horizon)):
            found.setdefault(date_found.starts, date_found)
    return tuple(found[starts] for starts in sorted(found))[:MOST_DATES]


def _from_rules(event: EventRecord, horizon: Horizon) -> Iterator[Occurrence]:
    for rule in event.rules:
        for starts, ends in _repeated(rule, horizon):
            yield Occurrence(
                starts=horizon.wall(starts),
                ends=horizon.wall(ends),
                cancelled=event.status == "cancelled",
            )


def _repeated(rule: DateRule, horizon: Horizon) -> list[tuple[datetime, datetime]]:
    zone = ZoneInfo(rule.zone)
    if rule.weekdays_only and rule.starts.date() < rule.ends.date():
        until = rule.ends.astimezone(zone)
        first_end = datetime.combine(rule.starts.astimezone(zone).date(), until.time(), zone)
        rule = DateRule(
            starts=rule.starts, ends=first_end, zone=rule.zone, rule=_WEEKDAYS.format(until)
        )
    if rule.rule:
        try:
            return repeated(rule.starts, rule.ends, zone, rule.rule, (horizon.first, horizon.end))
        except RuleNotUnderstood:
            pass  # told when it was read; its first date is sure
    within = horizon.wall(rule.starts).date() < horizon.end
    return (
        [(rule.starts, rule.ends)]
        if within and horizon.wall(rule.ends).date() >= horizon.first
        else []
    )


def _from_calendar(event: EventRecord, horizon: Horizon) -> Iterator[Occurrence]:
    if not event.calendar:
        return
    kept = set(_expanded(event.calendar, horizon))
    everything = _CANCELLED.sub("", event.calendar)
    whole = set(_expanded(everything, horizon)) if everything != event.calendar else kept
    for starts, ends in sorted(kept | whole):
        cancelled = (starts, ends) not in kept or event.status == "cancelled"
        yield Occurrence(starts=starts, ends=ends, cancelled=cancelled)


def _expanded(calendar: str, horizon: Horizon) -> Iterator[tuple[datetime, datetime]]:
    found = occurrences(calendar.encode(), horizon.first, horizon.end, horizon.zone)
    for one in found.occurrences[:MOST_DATES]:
        yield horizon.wall(one.starts), horizon.wall(one.ends)
