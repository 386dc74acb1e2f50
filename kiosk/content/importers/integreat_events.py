# SPDX-License-Identifier: EUPL-1.2
"""Meetings and courses of Integreat."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.content.importers.integreat_places import place_of
from kiosk.content.importers.integreat_words import Words
from kiosk.content.row import Refused, Row
from kiosk.domain.records import DateRule, EventRecord, LocationRecord


def event_of(
    row: Row, words: Words, organization: str | None, zone: str
) -> tuple[EventRecord, LocationRecord | None]:
    """An event, or one date of it, and the place it lies at.

    Raises:
        Refused: it has no title or no dates.
    """
    title = words.title()
    inner = row.inner("event") or Row({}, row.record, row.problems)
    place = place_of(row, words)
    location = LocationRecord(**place) if place else None
    body = words.body()
    own = inner.text("id")
    again = inner.text("recurrence_id")
    base = f"integreat:{words.region}"
    one = f"{base}:event:{own or words.undated}"
    series = f"{base}:series:{again}" if again else one
    event = EventRecord(
        id=f"{series}:{words.dated}" if words.dated else one,
        series=series,
        title=title,
        rules=(_rule(row, inner, zone, listed=bool(words.dated) or not own),),
        organization=organization,
        location=location.id if location else None,
        description={words.language: body.text} if body.text else {},
        all_day=inner.flag("all_day") or False,
        online_url=row.text("meeting_url"),
        facts=body.facts,
        updated=words.updated(),
    )
    return event, location


def _rule(row: Row, inner: Row, zone: str, *, listed: bool) -> DateRule:
    """When it is; a date of its own is not repeated by the rule it came from."""
    starts = inner.instant("start") or _from_parts(inner, "start", zone)
    ends = inner.instant("end") or _from_parts(inner, "end", zone)
    if starts is None:
        inner.note("event.start", "missing", "it does not say when it begins; it is left out")
        raise Refused
    if ends is not None and ends < starts and ends.date() < starts.date():
        ends = datetime.combine(
            starts.date(), ends.timetz()
        )  # as in 2022: the end of the first date
    if ends is None or ends < starts:
        inner.note("event.end", "no-end", "it does not end after it begins; its end is left out")
        ends = starts
    named = inner.text("timezone") or zone
    try:
        ZoneInfo(named)
    except (KeyError, OSError, ValueError):
        inner.note("event.timezone", "no-zone", f"{named[:80]!r} is no time zone")
        named = zone
    return DateRule(
        starts=starts,
        ends=ends,
        zone=named,
        rule="" if listed else row.raw("recurrence_rule"),
        weekdays_only=inner.flag("only_weekdays") or False,
    )


def _from_parts(inner: Row, name: str, zone: str) -> datetime | None:
    """Of older payloads: date and time apart, on the wall clock."""
    day, time = inner.raw(f"{name}_date"), inner.raw(f"{name}_time")
    try:
        return datetime.fromisoformat(f"{day}T{time or '00:00'}").replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        return None
