# SPDX-License-Identifier: EUPL-1.2
"""iCalendar files: each event with everything its dates follow from, as its source wrote it."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.content.calendar_repair import parts_of
from kiosk.content.calendar_text import ORGANIZATION, CalendarText, EventText, calendar_texts
from kiosk.content.importers.importer import Source
from kiosk.content.importers.own_terms import OWN_TERMS
from kiosk.content.loaded import text_of
from kiosk.content.occurrences import occurrences
from kiosk.content.prose import plain, prose
from kiosk.content.tongues import prevailing, tag_of
from kiosk.domain.batch import Batch, Format
from kiosk.domain.records import EventRecord
from kiosk.domain.taxonomy import Term

_BEGIN: Final = re.compile(rb"(?im)^[\xef\xbb\xbf\s]*BEGIN:V(?:CALENDAR|EVENT)\b")
_TOO_OFTEN: Final = re.compile(r"FREQ=(?:SECONDLY|MINUTELY)", re.IGNORECASE)
_NAME_OF_CALENDAR: Final = re.compile(r"(?im)^X-WR-CALNAME[^:\n]*:(.+)$")
_HEAD: Final = 100_000
_TEXTS: Final = ("SUMMARY", "DESCRIPTION")
_STATES: Final = {"CANCELLED": "cancelled", "TENTATIVE": "scheduled", "CONFIRMED": "scheduled"}


class ICalendarImporter:
    """Implements `Importer`."""

    def detect(self, source: Source) -> Format | None:
        """By its beginning, or by its file's name."""
        loaded = source.loaded
        if loaded.tables is not None:
            return None
        named = loaded.name.lower().endswith((".ics", ".ical", ".ifb", ".icalendar"))
        return Format.ICALENDAR if named or _BEGIN.search(loaded.raw[:_HEAD]) else None

    def read(self, source: Source, form: Format) -> Batch:
        """The events of a file, one for each UID."""
        name = source.loaded.name
        text, today = text_of(source.loaded.raw)
        if not today:
            source.problems.note(
                name, "", "encoding", "the file is not UTF-8: letters may be wrong"
            )
        calendars = calendar_texts(source.loaded.raw.replace(b"\x00", b""))
        if not _BEGIN.search(source.loaded.raw):
            source.problems.note(name, "", "no-calendar", "this is no iCalendar file")
        elif text.upper().count("BEGIN:VEVENT") > text.upper().count("END:VEVENT"):
            source.problems.note(name, "", "truncated", "the file breaks off within an event")
        named = _NAME_OF_CALENDAR.search(text)
        reading = _Reading(source, plain(named[1].replace("\\,", ",")) if named else "")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = [one for calendar in calendars for one in reading.events(calendar)]
        return Batch(format=form, events=tuple({event.id: event for event in found}.values()))


@dataclass(slots=True)
class _Reading:
    source: Source
    organizer: str
    anonymous: int = 0

    def events(self, calendar: CalendarText) -> Iterator[EventRecord]:
        lines = (line for event in calendar.events for line in event.lines)
        texts = (line.partition(":")[2] for line in lines if line.upper().startswith(_TEXTS))
        language = prevailing(texts, self.source.language)
        in_order = sorted(calendar.events, key=lambda event: event.uid)
        for uid, series in groupby(in_order, key=lambda event: event.uid):
            together = list(series)
            for events in [together] if uid else [[event] for event in together]:
                if event := self._event(calendar, events, language):
                    yield event

    def _event(
        self, calendar: CalendarText, series: Sequence[EventText], language: str
    ) -> EventRecord | None:
        self.anonymous += not series[0].uid
        key = series[0].uid or f"event {self.anonymous}"
        masters = [one for one in series if not _has(one, "RECURRENCE-ID")]
        if len(set(masters)) > 1:
            words = f"{len(masters)} events have this UID: the latest of them counts"
            self.source.problems.note(key, "UID", "duplicate", words)
        master = max(masters or series, key=_sequence)
        try:
            parsed = _parsed(master)
            start = parsed["DTSTART"].dt if "DTSTART" in parsed else None
        except Exception:  # noqa: BLE001 - the library raises what a broken value leads to
            said = next(
                (value for n, _, value in map(parts_of, master.lines) if n == "DTSTART"), ""
            )
            self._refuse(key, "broken-event", f"{said[:80]!r} is no date")
            return None
        if not isinstance(start, date):
            self._refuse(key, "missing", "it does not say when it begins")
            return None
        text = _calendar_text(calendar, series)
        if not self._understood(key, text, start):
            return None
        if not series[0].uid:
            self.source.problems.note(key, "UID", "missing", "it has no UID: its place counts")
        description = prose(_text(parsed, "DESCRIPTION"))
        title = plain(_text(parsed, "SUMMARY"))
        if not title:
            self.source.problems.note(key, "SUMMARY", "missing", "it has no title")
            title = description.text.partition("\n")[0][:80] or self.organizer or key
        return EventRecord(
            id=key,
            series=key,
            calendar=text,
            title={_language(parsed, "SUMMARY", language): title},
            description={_language(parsed, "DESCRIPTION", language): description.text}
            if description.text
            else {},
            organizer=plain(_text(parsed, ORGANIZATION)) or self.organizer,
            place_note=plain(_text(parsed, "LOCATION")),
            online_url=_text(parsed, "URL"),
            terms=tuple(
                Term("field", name) if name in OWN_TERMS else Term("calendar", name=name)
                for name in _categories(parsed)
            ),
            status=_STATES.get(_text(parsed, "STATUS").upper(), "scheduled"),
            all_day=not isinstance(start, datetime),
            facts=description.facts,
        )

    def _understood(self, key: str, text: str, start: date) -> bool:
        """Whether the libraries can say its dates; they are asked for the first."""
        if _TOO_OFTEN.search(text):
            self._refuse(key, "too-often", "it repeats every minute or second")
            return False
        day = start.date() if isinstance(start, datetime) else start
        try:
            zone = ZoneInfo(self.source.zone)
            tried = occurrences(text.encode(), day, day + timedelta(days=1), zone)
        except OverflowError:
            self._refuse(key, "no-date", f"{day} lies outside the calendar")
            return False
        for refused in tried.refused:
            code = "broken-zone" if refused.record == "VTIMEZONE" else "broken-event"
            self.source.problems.note(key, refused.field, code, refused.reason[:200])
        return all(one.record == "VTIMEZONE" or one.field for one in tried.refused)

    def _refuse(self, key: str, code: str, message: str) -> None:
        self.source.problems.note(key, "DTSTART", code, f"{message}; the event is left out")


def _sequence(event: EventText) -> int:
    """Which revision of an event it is."""
    said = (value for name, _, value in map(parts_of, event.lines) if name == "SEQUENCE")
    number = next(said, "").strip()
    return int(number) if number.isdecimal() else 0


def _has(event: EventText, name: str) -> bool:
    return any(line.upper().startswith((f"{name}:", f"{name};")) for line in event.lines)


def _parsed(event: EventText) -> Any:
    import icalendar  # noqa: PLC0415 - off the start path

    return icalendar.Event.from_ical("\r\n".join([*event.whole, ""]))


def _text(event: Any, name: str) -> str:
    value = event.get(name, "")
    return str((value or [""])[0] if isinstance(value, list) else value).strip()


def _language(event: Any, name: str, otherwise: str) -> str:
    """The language a text says it is in."""
    params = getattr(event.get(name), "params", {})
    return tag_of(str(params.get("LANGUAGE", ""))) or otherwise


def _categories(event: Any) -> list[str]:
    try:
        return [name for one in event.categories if (name := plain(str(one)))]
    except (AttributeError, ValueError, TypeError):
        return []


def _calendar_text(calendar: CalendarText, series: Sequence[EventText]) -> str:
    """A calendar of this event alone, with the time zones it names."""
    lines = [line for event in series for line in event.whole]
    dated = "\n".join(line for line in lines if "TZID" in line.upper())
    zones = [zone for zone in calendar.zones if (name := _zone_name(zone)) and name in dated]
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            *calendar.properties,
            *(line for zone in zones for line in zone),
            *lines,
            "END:VCALENDAR",
            "",
        ]
    )


def _zone_name(zone: Sequence[str]) -> str:
    named = (line for line in zone if line.upper().startswith("TZID"))
    return next((line.partition(":")[2].strip() for line in named), "")
