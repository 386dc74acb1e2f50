# SPDX-License-Identifier: EUPL-1.2
"""Events as iCalendar (RFC 5545), for phones and calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from kiosk.content.calendar_text import ORGANIZATION
from kiosk.content.exporters.export import ExportFile, is_named, main_words, record_uuid
from kiosk.content.exporters.series import weekly_series
from kiosk.domain.batch import is_worldwide
from kiosk.domain.directory import Directory, Event, Location, Occurrence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import icalendar

_MIDNIGHT: Final = time()
_STATES: Final = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


def icalendar_files(directory: Directory, zone: ZoneInfo) -> list[ExportFile]:
    """One calendar with the coming dates of every event, in German or in what language it has."""
    import icalendar  # noqa: PLC0415 - off the start path

    calendar = icalendar.Calendar()
    calendar.add("PRODID", "-//Welcome Point Kiosk//Directory//DE")
    calendar.add("VERSION", "2.0")
    dated = [event for event in directory.events if event.occurrences]
    for event in dated:
        for component in _EventDates(event, zone, directory.made_at).components():
            calendar.add_component(component)
    if days := [one.ends.date() for event in dated for one in event.occurrences]:
        first = min(one.starts.date() for event in dated for one in event.occurrences)
        calendar.add_missing_timezones(
            first_date=date(first.year, 1, 1), last_date=date(max(days).year + 1, 1, 1)
        )
    return [ExportFile("events.ics", calendar.to_ical(), len(dated))]


class _EventDates:
    """One event as a VEVENT, and another one for each date that differs (RFC 5545, 3.8.4.4)."""

    def __init__(self, event: Event, zone: ZoneInfo, made_at: datetime) -> None:
        self._event = event
        self._zone = zone
        self._made_at = made_at
        self._days = event.details.all_day and all(map(_is_whole_days, event.occurrences))
        self._cancelled = event.details.status == "cancelled"

    def components(self) -> Iterator[icalendar.Event]:
        dates = self._event.occurrences
        yield self._main(dates)
        length = dates[0].ends - dates[0].starts
        for one in dates:
            cancelled = one.cancelled and not self._cancelled
            if cancelled or one.ends - one.starts != length:
                other = self._told(one)
                other.add("RECURRENCE-ID", self._moment(one.starts))
                if cancelled:
                    other.add("STATUS", "CANCELLED")
                yield other

    def _main(self, dates: Sequence[Occurrence]) -> icalendar.Event:
        main = self._told(dates[0])
        if series := weekly_series(dates):
            until = self._until(series.last)
            main.add("RRULE", {"FREQ": "WEEKLY", "INTERVAL": series.weeks, "UNTIL": until})
            if series.missing:
                main.add("EXDATE", [self._moment(day) for day in series.missing])
        elif len(dates) > 1:
            kind = {"VALUE": "DATE"} if self._days else {}
            main.add("RDATE", [self._moment(one.starts) for one in dates[1:]], kind)
        if state := _STATES.get(self._event.details.status):
            main.add("STATUS", state)
        return main

    def _told(self, one: Occurrence) -> icalendar.Event:
        """What begins and ends with a date."""
        import icalendar  # noqa: PLC0415 - off the start path

        key = self._event.id
        made = icalendar.Event()
        made.add("UID", key if is_worldwide(key) else record_uuid("event", key))
        made.add("DTSTAMP", self._made_at)
        made.add("DTSTART", self._moment(one.starts))
        made.add("DTEND", self._moment(one.ends))
        for name, value, language in _words(self._event):
            made.add(name, value, {"LANGUAGE": language} if language else {})
        return made

    def _moment(self, at: datetime) -> date:
        return at.date() if self._days else at.replace(tzinfo=self._zone)

    def _until(self, last: datetime) -> date:
        """A day for days, an instant in UTC for times, as RFC 5545 wants it."""
        return last.date() if self._days else last.replace(tzinfo=self._zone).astimezone(UTC)


def _words(event: Event) -> list[tuple[str, str, str]]:
    """Properties that hold text, with their language."""
    language, title = main_words(event.title)
    told, description = main_words(event.description or event.summary)
    organization = event.organization.name if is_named(event.organization) else ""
    found = [
        ("SUMMARY", title, language),
        ("DESCRIPTION", description, told),
        ("LOCATION", _place(event.location), ""),
        ("CONTACT", organization, ""),
        (ORGANIZATION, organization, ""),
        ("URL", event.details.online_url, ""),
        ("CATEGORIES", event.field, ""),
    ]
    return [(name, value, tag) for name, value, tag in found if value]


def _place(place: Location | None) -> str:
    if place is None or place.confidential:
        return ""
    town = f"{place.postcode} {place.city}".strip()
    named = () if place.street.startswith(place.name) else (place.name,)
    return ", ".join(filter(None, (*named, place.street, town)))


def _is_whole_days(one: Occurrence) -> bool:
    return one.starts.time() == _MIDNIGHT == one.ends.time() and one.ends > one.starts
