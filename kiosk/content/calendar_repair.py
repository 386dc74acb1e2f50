# SPDX-License-Identifier: EUPL-1.2
"""Dates of calendars that are written another way than RFC 5545 has them, as it has them.

What is well-formed is left as it is. What nobody can mean is left too: the libraries refuse it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

_PROPERTY: Final = re.compile(r'([A-Za-z][A-Za-z0-9-]*)((?:;(?:[^":;]|"[^"]*")*)*):(.*)', re.DOTALL)
_MOMENTS: Final = {"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"}
_RULES: Final = {"RRULE", "EXRULE"}
_ONCE: Final = {"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "UID"}
_SOUND: Final = re.compile(r"\d{8}(?:T\d{6}Z?)?(?:/\S+)?")
_ISO: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?"
)
_NOISE: Final = re.compile(r"[\s\\]+|(?<=;)INTERVAL=0*(?=;|$);?", re.IGNORECASE)
_ZONE: Final = re.compile(r';TZID=(?:"[^"]*"|[^;:]*)', re.IGNORECASE)


def parts_of(line: str) -> tuple[str, str, str]:
    """Name in capitals, parameters and value of a line; a colon in quotes divides nothing."""
    found = _PROPERTY.fullmatch(line)
    return (found[1].upper(), found[2], found[3]) if found else ("", "", line)


def mended(lines: Iterable[str]) -> Iterator[str]:
    """The lines of an event; what may stand there once counts the first time."""
    seen: set[str] = set()
    for line in lines:
        name, parameters, value = parts_of(line)
        if name in _ONCE and name in seen:
            continue
        seen.add(name)
        if name in _RULES:
            yield f"{name}{parameters}:{_NOISE.sub('', value).upper()}"
        elif name in _MOMENTS and not all(map(_SOUND.fullmatch, value.split(","))):
            yield _moments(name, parameters, value)
        else:
            yield line


def _moments(name: str, parameters: str, value: str) -> str:
    told = [_moment(part) for part in value.split(",")]
    if all(one.endswith("Z") for one in told):
        parameters = _ZONE.sub("", parameters)
    return f"{name}{parameters}:{','.join(told)}"


def _moment(text: str) -> str:
    """`2027-01-05T18:00:00+01:00` and `20270105t170000z` as `20270105T170000Z`."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return text
    year, month, day, hour, minute, second, offset = found.groups()
    if hour is None:
        return f"{year}{month}{day}"
    clock = f"{hour}{minute}{second or '00'}"
    if offset is None or offset in "Zz":
        return f"{year}{month}{day}T{clock}{'Z' if offset else ''}"
    try:
        at = datetime.fromisoformat(f"{year}{month}{day}T{clock}{offset}")
    except ValueError:
        return text
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def aligned(events: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The lines of events; a RECURRENCE-ID that names a day means the date on that day."""
    beginnings: dict[str, tuple[str, str]] = {}
    for lines in events:
        named = {name: (parameters, value) for name, parameters, value in map(parts_of, lines)}
        if "RECURRENCE-ID" not in named and "DTSTART" in named and "UID" in named:
            beginnings.setdefault(named["UID"][1], named["DTSTART"])
    return [tuple(_aligned(lines, beginnings)) for lines in events]


def _aligned(lines: Sequence[str], beginnings: dict[str, tuple[str, str]]) -> Iterator[str]:
    uid = next((value for name, _, value in map(parts_of, lines) if name == "UID"), "")
    parameters, begins = beginnings.get(uid, ("", ""))
    for line in lines:
        name, own, value = parts_of(line)
        if name == "RECURRENCE-ID" and "T" in begins and len(value) == len("20270105"):
            kept = ";RANGE=THISANDFUTURE" if "THISANDFUTURE" in own.upper() else ""
            yield f"{name}{kept}{parameters}:{value}{begins[begins.index('T') :]}"
        else:
            yield line


def zone_line(line: str) -> str | None:
    """An X-WR-TIMEZONE by the name it has everywhere; None where nobody knows such a zone."""
    name, parameters, value = parts_of(line)
    key = value.strip()
    if name != "X-WR-TIMEZONE" or key in available_timezones():
        return line
    from icalendar.timezone.windows_to_olson import (  # noqa: PLC0415 - off the start path
        WINDOWS_TO_OLSON,
    )

    known = WINDOWS_TO_OLSON.get(key)
    return f"{name}{parameters}:{ZoneInfo(known).key}" if known else None
