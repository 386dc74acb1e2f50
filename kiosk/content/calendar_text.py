# SPDX-License-Identifier: EUPL-1.2
"""iCalendar files taken apart by their lines, so that one broken event costs no other.

RFC 5545 asks for folded lines; real files have bare line breaks in texts, other alphabets and
events outside any calendar. Only properties that are used are kept, and no alarms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from kiosk.content.calendar_repair import aligned, mended, zone_line

_LINE: Final = re.compile(r"\r\n|\n|\r")
_NAME: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]*)[;:]")
_TEXTS: Final = {"SUMMARY", "DESCRIPTION", "LOCATION"}
_DATES: Final = {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
ORGANIZATION: Final = "X-WELCOMEPOINT-ORGANIZATION"
"""Whose event it is. ORGANIZER is for invitations, and CONTACT may name a person."""

_OTHERS: Final = {"UID", "SEQUENCE", "STATUS", "URL", "CATEGORIES", ORGANIZATION}
_USED: Final = _TEXTS | _DATES | _OTHERS
_OF_CALENDAR: Final = {"X-WR-TIMEZONE", "CALSCALE", "METHOD"}


@dataclass(frozen=True, slots=True)
class EventText:
    """The used lines of one VEVENT, unfolded."""

    lines: tuple[str, ...]

    @property
    def uid(self) -> str:
        """What its source calls it; empty if nothing."""
        named = (line for line in self.lines if _name(line) == "UID")
        return next((line.partition(":")[2].strip() for line in named), "")

    @property
    def whole(self) -> tuple[str, ...]:
        """With its beginning and end."""
        return ("BEGIN:VEVENT", *self.lines, "END:VEVENT")


@dataclass(slots=True)
class CalendarText:
    """The parts of one VCALENDAR."""

    properties: list[str] = field(default_factory=list)
    zones: list[tuple[str, ...]] = field(default_factory=list)
    events: list[EventText] = field(default_factory=list)


def calendar_texts(raw: bytes) -> list[CalendarText]:
    """Take a file apart; a file that is no calendar has no events."""
    calendars = [CalendarText()]
    open_parts: list[tuple[str, list[str]]] = []
    for line in _unfolded(_decoded(raw)):
        keyword, _, kind = line.upper().partition(":")
        kind = kind.strip()
        if keyword == "BEGIN" and kind == "VCALENDAR":
            calendars.append(CalendarText())
            open_parts.clear()
        elif keyword == "BEGIN":
            open_parts.append((kind, []))
        elif keyword == "END" and open_parts and kind == open_parts[-1][0]:
            _close(calendars[-1], open_parts)
        elif open_parts:
            open_parts[-1][1].append(line)
        elif _name(line) in _OF_CALENDAR and (known := zone_line(line)):
            calendars[-1].properties.append(known)
    for calendar in calendars:
        told = aligned([event.lines for event in calendar.events])
        calendar.events = [EventText(lines) for lines in told]
    return calendars


def _close(calendar: CalendarText, open_parts: list[tuple[str, list[str]]]) -> None:
    kind, lines = open_parts.pop()
    if kind == "VEVENT":
        calendar.events.append(EventText(tuple(mended(_used(lines)))))
    elif kind == "VTIMEZONE":
        calendar.zones.append((f"BEGIN:{kind}", *lines, f"END:{kind}"))
    elif open_parts and open_parts[-1][0] == "VTIMEZONE":
        open_parts[-1][1].extend((f"BEGIN:{kind}", *lines, f"END:{kind}"))


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _unfolded(text: str) -> Iterator[str]:
    """Logical lines: a continuation starts with a blank (RFC 5545, 3.1); empty ones are nothing."""
    line = ""
    for piece in _LINE.split(text):
        if piece[:1] in {" ", "\t"} and line:
            line += piece[1:]
        elif piece.strip():
            yield from (line,) if line else ()
            line = piece
    yield from (line,) if line else ()


def _used(lines: Iterable[str]) -> list[str]:
    """The lines that are used; one that is no property goes on with the text before it."""
    used: list[str] = []
    last = ""
    for line in map(str.rstrip, lines):
        name = _name(line)
        if name in _USED and not (name in _DATES and line.endswith(":")):
            used.append(line)
        elif not name and last in _TEXTS:
            used[-1] += f"\\n{line.lstrip()}"
            continue
        last = name
    return used


def _name(line: str) -> str:
    named = _NAME.match(line)
    return named[1].upper() if named else ""
