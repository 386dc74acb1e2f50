# SPDX-License-Identifier: EUPL-1.2
"""Hours as HSDS has them: weekly rows, and an OSM value for what these cannot say."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Any, Final

from kiosk.content.exporters.export import uuid_of
from kiosk.content.importers.hsds_schedules import BY_APPOINTMENT, OSM_VALUE
from kiosk.content.week_text import expression_of
from kiosk.domain.hours import Span, Week
from kiosk.domain.opening_times import Timetable

Record = dict[str, Any]
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedules(key: str, week: Week | None, timetable: Timetable | None, note: str) -> list[Record]:
    """The schedules of a record."""
    if timetable is None and week is not None:
        timetable = Timetable(hours=expression_of(week))
    common: Record = {}
    if timetable is not None:
        if timetable.first > date.min:
            common["valid_from"] = str(timetable.first)
        if timetable.last < date.max:
            common["valid_to"] = str(timetable.last)
        if timetable.by_appointment:
            common["attending_type"] = BY_APPOINTMENT
    rows = [row | common for row in _weekly(key, week)]
    said = common | ({"description": note} if note else {})
    if timetable is not None and timetable.expression:
        said["notes"] = OSM_VALUE + timetable.expression
    return [*rows, {"id": uuid_of(key, "hours")} | said] if said else rows


def _weekly(key: str, week: Week | None) -> list[Record]:
    days: dict[Span, list[str]] = defaultdict(list)
    for name, spans in zip(_DAYS, week.days if week else (), strict=False):
        for span in spans:
            days[span].append(name)
    return [
        {
            "id": uuid_of(key, "hours", *names, str(span)),
            "freq": "WEEKLY",
            "byday": ",".join(names),
            "opens_at": _clock(span.opens),
            "closes_at": _clock(span.closes),
        }
        for span, names in days.items()
    ]


def _clock(at: time) -> str:
    return at.isoformat(timespec="minutes")
