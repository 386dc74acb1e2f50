# SPDX-License-Identifier: EUPL-1.2
"""The dates of an iCalendar file: repeated, moved, cancelled, all-day (RFC 5545).

icalendar and recurring-ical-events do the work. Should they refuse a file, they are given one
event at a time, and what they refuse then is reported.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import groupby
from typing import Any, Final

from kiosk.content.calendar_repair import parts_of
from kiosk.content.calendar_text import CalendarText, EventText, calendar_texts

_DAY: Final = timedelta(days=1)
_CANCELLED: Final = "CANCELLED"
_DOUBTFUL: Final = {"RRULE", "EXRULE", "RDATE", "EXDATE", "DURATION", "DTEND"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOccurrence:
    """One date of an event.

    Attributes:
        starts, ends: instants in the event's own zone; of a whole day midnight to midnight at the
            site.
    """

    uid: str
    starts: datetime
    ends: datetime
    all_day: bool
    summary: str
    description: str = ""
    location: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """For a machine."""
        return {
            "uid": self.uid,
            "start": self.starts.isoformat(),
            "end": self.ends.isoformat(),
            "all_day": self.all_day,
            "summary": self.summary,
        }


@dataclass(frozen=True, slots=True)
class Refused:
    """An event or time zone that no library understands, or one property of an event.

    Attributes:
        field: the property without which the rest is understood; empty if nothing is.
    """

    record: str
    reason: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Expansion:
    """What a file holds between two dates, in order of time, and what was refused."""

    occurrences: tuple[CalendarOccurrence, ...]
    refused: tuple[Refused, ...]
    events: int


def occurrences(raw: bytes, first: date, end: date, zone: tzinfo) -> Expansion:
    """Expand a file.

    Args:
        raw: the file.
        first, end: days at the site; what only begins on `end` is left out.
        zone: the site's, for whole days and times without a zone.
    """
    found: list[CalendarOccurrence] = []
    refused: list[Refused] = []
    calendars = calendar_texts(raw)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for calendar in calendars:
            _expand(calendar, _Window(first, end, zone), found, refused)
    return Expansion(
        occurrences=tuple(sorted(found, key=lambda one: (one.starts, one.ends, one.uid))),
        refused=tuple(refused),
        events=sum(len(calendar.events) for calendar in calendars),
    )


@dataclass(frozen=True, slots=True)
class _Window:
    first: date
    end: date
    zone: tzinfo

    def midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, self.zone)

    def instant(self, moment: date) -> datetime:
        """A date, a time without zone or an instant of an event as an instant."""
        if not isinstance(moment, datetime):
            return self.midnight(moment)
        return moment if moment.tzinfo else moment.replace(tzinfo=self.zone)

    def shows(self, starts: datetime, ends: datetime) -> bool:
        first, end = self.midnight(self.first), self.midnight(self.end)
        return starts < end and (ends > first or starts == ends == first)


def _expand(
    calendar: CalendarText,
    window: _Window,
    found: list[CalendarOccurrence],
    refused: list[Refused],
) -> None:
    try:
        found += _dates(calendar, calendar.zones, calendar.events, window)
    except Exception:  # noqa: BLE001 - the libraries raise whatever a broken value leads to
        zones = list(_sound_zones(calendar, refused))
        for series in _series(calendar.events):
            try:
                found += _dates(calendar, zones, series, window)
            except Exception as error:  # noqa: BLE001 - as above
                _rescue(calendar, zones, series, window, (found, refused), error)


def _rescue(
    calendar: CalendarText,
    zones: Sequence[tuple[str, ...]],
    series: Sequence[EventText],
    window: _Window,
    results: tuple[list[CalendarOccurrence], list[Refused]],
    error: Exception,
) -> None:
    """What an event says without the properties that cannot be understood."""
    found, refused = results
    broken: list[Refused] = []
    sound = [EventText(tuple(_sound(event, calendar, zones, broken))) for event in series]
    try:
        found += _dates(calendar, zones, sound, window)
        refused += broken
    except Exception:  # noqa: BLE001 - as above
        refused.append(Refused(series[0].uid or "without UID", _sentence(error)))


def _sound(
    event: EventText,
    calendar: CalendarText,
    zones: Sequence[tuple[str, ...]],
    broken: list[Refused],
) -> Iterator[str]:
    """The lines that the libraries understand beside the event's beginning."""
    begins = [line for line in event.lines if line.upper().startswith("DTSTART")]
    anywhere = _Window(date(2000, 1, 1), date(2000, 1, 2), UTC)
    for line in event.lines:
        name, _, value = parts_of(line)
        if name in _DOUBTFUL:
            try:
                _dates(calendar, zones, [EventText((*begins, line))], anywhere)
            except Exception:  # noqa: BLE001 - as above
                words = f"{value[:80]!r} makes no sense there; it is left out"
                broken.append(Refused(event.uid or "without UID", words, name))
                continue
        yield line


def _series(events: Sequence[EventText]) -> Iterator[list[EventText]]:
    """Events of one UID belong together: an override needs what it overrides."""
    in_order = sorted(enumerate(events), key=lambda numbered: (numbered[1].uid, numbered[0]))
    for uid, series in groupby(in_order, key=lambda numbered: numbered[1].uid):
        together = [event for _, event in series]
        yield from [together] if uid else ([event] for event in together)


def _sound_zones(calendar: CalendarText, refused: list[Refused]) -> Iterator[tuple[str, ...]]:
    for zone in calendar.zones:
        try:
            _parsed(calendar.properties, [zone], [])
        except Exception as error:  # noqa: BLE001 - as above
            refused.append(Refused("VTIMEZONE", _sentence(error)))
        else:
            yield zone


def _dates(
    calendar: CalendarText,
    zones: Sequence[tuple[str, ...]],
    events: Sequence[EventText],
    window: _Window,
) -> list[CalendarOccurrence]:
    import recurring_ical_events  # noqa: PLC0415 - off the start path

    if any("FREQ=SECONDLY" in line.upper() for event in events for line in event.lines):
        raise ValueError("it repeats every second")
    query = recurring_ical_events.of(_parsed(calendar.properties, zones, events))
    # A day more on either side: the library compares wall clocks of different zones.
    dates = [
        _occurrence(event, window)
        for event in query.between(window.first - _DAY, window.end + _DAY)
        if str(event.get("STATUS", "")).upper() != _CANCELLED
    ]
    return [one for one in dates if window.shows(one.starts, one.ends)]


def _parsed(
    properties: Sequence[str], zones: Sequence[tuple[str, ...]], events: Sequence[EventText]
) -> Any:
    import icalendar  # noqa: PLC0415 - off the start path

    if any(line.upper().replace(" ", "") == "METHOD:CANCEL" for line in properties):
        events = ()
    lines = ["BEGIN:VCALENDAR", *properties]
    lines += [line for zone in zones for line in zone]
    lines += [line for event in events for line in event.whole]
    return icalendar.Calendar.from_ical("\r\n".join([*lines, "END:VCALENDAR", ""]))


def _occurrence(event: Any, window: _Window) -> CalendarOccurrence:
    starts, ends = event["DTSTART"].dt, event["DTEND"].dt
    return CalendarOccurrence(
        uid=str(event.get("UID", "")),
        starts=window.instant(starts),
        ends=window.instant(ends),
        all_day=not isinstance(starts, datetime),
        summary=_text(event, "SUMMARY"),
        description=_text(event, "DESCRIPTION"),
        location=_text(event, "LOCATION"),
        url=_text(event, "URL"),
        categories=tuple(str(name) for name in event.categories),
    )


def _text(event: Any, name: str) -> str:
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) else value)


def _sentence(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    return " ".join(str(error).split()) or type(error).__name__
