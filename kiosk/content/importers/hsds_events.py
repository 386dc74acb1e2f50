# SPDX-License-Identifier: EUPL-1.2
"""Events of HSDS 3.2: schedules under `service.events`, each with its first date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.content.importers.hsds_tables import Values
from kiosk.content.row import Problems, Row
from kiosk.content.weekly import clock
from kiosk.domain.records import DateRule, EventRecord, ServiceRecord

_DAY: Final = timedelta(days=1)
_FREQUENCIES: Final = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_PARTS: Final = ("interval", "count", "wkst", "byday", "byweekno", "bymonthday", "byyearday")
_WORTH: Final = re.compile(r"[A-Z0-9+,-]+")


def events_of(
    service: ServiceRecord, rows: list[Values], problems: Problems, zone: str
) -> Iterator[EventRecord]:
    """The events of a service; one that has no first day is told and left out."""
    for number, values in enumerate(rows, 1):
        key = f"{service.id}:event:{values.get('id') or number}"
        row = Row(values, f"events/{values.get('id') or number}", problems)
        if rule := _rule(row, zone):
            words = row.prose("description", "notes")
            title = row.text("name", "title")
            language = next(iter(service.title))
            yield EventRecord(
                id=key,
                series=key,
                title={language: title} if title else service.title,
                description={language: words.text} if words.text else service.description,
                rules=(rule,),
                organization=service.organization,
                location=service.places[0].location if service.places else None,
                terms=service.terms,
                languages=service.languages,
                all_day=not row.raw("opens_at"),
                cost=service.cost,
                online_url=row.text("schedule_link"),
                facts=words.facts,
            )


def _rule(row: Row, zone: str) -> DateRule | None:
    begins = row.day("dtstart") or row.day("valid_from")
    if begins is None:
        row.note("dtstart", "missing", "it does not say on which day; the event is left out")
        return None
    opens, closes = clock(row.raw("opens_at")), clock(row.raw("closes_at"))
    if row.raw("opens_at") and opens is None:
        row.note("opens_at", "no-time", f"{row.raw('opens_at')[:40]!r} is no time of day")
    starts = datetime.combine(begins, _time(opens), ZoneInfo(zone))
    ends = starts + _DAY if opens is None else starts
    if opens and closes:
        ends = datetime.combine(begins, _time(closes), ZoneInfo(zone))
        ends = ends + _DAY if ends < starts else ends
    return DateRule(starts=starts, ends=ends, zone=zone, rule=_repetition(row))


def _time(told: str | None) -> time:
    return time() if told in {None, "24:00"} else time.fromisoformat(told or "00:00")


def _repetition(row: Row) -> str:
    frequency = row.text("freq").upper()
    if frequency not in _FREQUENCIES:
        return ""
    parts = [f"FREQ={frequency}"]
    for name in _PARTS:
        value = row.raw(name).upper().replace(" ", "").removesuffix(".0")
        if value and _WORTH.fullmatch(value):
            parts.append(f"{name.upper()}={value}")
    last = row.day("until") or row.day("valid_to")
    if last and not row.raw("count"):
        parts.append(f"UNTIL={last:%Y%m%d}")
    return ";".join(parts)
