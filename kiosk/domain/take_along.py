# SPDX-License-Identifier: EUPL-1.2
"""What a QR code says so that a telephone understands it without the internet.

The smallest forms that telephones take: lines end in LF, and an event has no UID and no stamp.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

MOST_BYTES = 150
"""What an old telephone still reads from paper, at error correction level M."""

_DIALLED = re.compile(r"\s*(\+?[\d\s()/.\u2010-\u2013-]*\d)(?![\d-]*[^\W\d])")
_TRUNK = re.compile(r"(?<=\d)\s*\(0\)")
_LOOSE = " ,;:&/(-\u2013"
_SPECIAL = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


def contact_card(
    title: str,
    *,
    phone: str = "",
    address: tuple[str, str, str] | None = None,
    organization: str = "",
    url: str = "",
    note: str = "",
) -> str:
    """A vCard (RFC 6350); what there is no room for goes: note, web, organization, end of title.

    Args:
        title: must say something.
        phone: as people write it.
        address: street, postcode and town.
    """
    reached = [f"TEL:{dialled(phone)}"] if phone.strip() else []
    street, postcode, town = map(_text, address or ("", "", ""))
    found = [f"ADR:;;{street};{town};;{postcode};"] if street or town else []
    spare = [
        line
        for line, value in (
            (f"ORG:{_text(organization)}", organization),
            (f"URL:{_web(url)}", _web(url)),
            (f"NOTE:{_text(note)}", note),
        )
        if value.strip()
    ]
    whole = _one_line(title)
    wanted = (
        *((whole, [*reached, *found, *spare[:kept]]) for kept in range(len(spare), -1, -1)),
        *((shorter, [*reached, *found]) for shorter in _by_words(whole)),
        *((shorter, reached) for shorter in _by_letters(whole)),
        *((shorter, []) for shorter in _by_letters(whole)),
    )
    return _first(_card(name, lines) for name, lines in wanted)


def calendar_entry(
    title: str, starts: datetime, ends: datetime, *, place: str = "", all_day: bool = False
) -> str:
    """A VEVENT (RFC 5545) in UTC; the place goes where there is no room, then the end of the title.

    Args:
        title: must say something.
        starts, ends: with a zone; of a whole day only their local dates count.
    """
    whole = _one_line(title)
    where = [f"LOCATION:{_text(place)}"] if place.strip() else []
    days = [f"DTSTART;VALUE=DATE:{_day(starts.date())}"]
    times = [f"DTSTART:{_instant(starts)}", f"DTEND:{_instant(ends)}"]
    when = days if all_day else times
    wanted = (
        (whole, where),
        *((shorter, []) for shorter in _by_words(whole)),
        *((shorter, []) for shorter in _by_letters(whole)),
    )
    return _first(_event(name, [*when, *lines]) for name, lines in wanted)


def position(latitude: float, longitude: float) -> str:
    """A place on a telephone's own map (RFC 5870), to a metre."""
    return f"geo:{latitude:.5f},{longitude:.5f}"


def dialled(phone: str) -> str:
    """A telephone number as a telephone dials it; as it stands where it is none."""
    number = _TRUNK.sub("", phone) if phone.strip().startswith("+") else phone
    found = _DIALLED.match(number)
    if found is None:
        return _text(phone)
    plus = "+" if found[1].startswith("+") else ""
    return plus + "".join(sign for sign in found[1] if sign.isdecimal() and sign.isascii())


def _card(name: str, lines: Iterable[str]) -> str:
    return "\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{_text(name)}", *lines, "END:VCARD"))


def _event(name: str, lines: Iterable[str]) -> str:
    opened, closed = ("BEGIN:VCALENDAR", "BEGIN:VEVENT"), ("END:VEVENT", "END:VCALENDAR")
    return "\n".join((*opened, f"SUMMARY:{_text(name)}", *lines, *closed))


def _first(candidates: Iterable[str]) -> str:
    return next(text for text in candidates if len(text.encode()) <= MOST_BYTES)


def _instant(at: datetime) -> str:
    utc = at.astimezone(UTC)
    return f"{_day(utc.date())}T{utc:%H%M%S}Z"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(value: str) -> str:
    """RFC 6350, section 3.4, and RFC 5545, section 3.3.11."""
    lines = (_one_line(line) for line in value.splitlines())
    return "\n".join(line for line in lines if line).translate(_SPECIAL)


def _one_line(value: str) -> str:
    """Without what steers a printer, a terminal or the direction of writing."""
    seen = (" " if sign.isspace() else sign for sign in value)
    kept = (sign for sign in seen if unicodedata.category(sign) not in {"Cc", "Cs"})
    return " ".join("".join(sign for sign in kept if not _steers(sign)).split())


def _steers(sign: str) -> bool:
    embeds, isolates = "\u202a" <= sign <= "\u202e", "\u2066" <= sign <= "\u2069"
    return sign in "\ufeff\u200e\u200f" or embeds or isolates


def _web(url: str) -> str:
    """An address that a line of a card can hold; others are left out."""
    good = url.isprintable() and " " not in url and urlsplit(url).scheme in {"http", "https"}
    return url if good else ""


def _by_words(text: str) -> Iterator[str]:
    """The text, and it without its last word, the last two and so on."""
    parts = text.split()
    return (" ".join(parts[:count]).rstrip(_LOOSE) for count in range(len(parts), 0, -1))


def _by_letters(text: str) -> Iterator[str]:
    """The text by words; of the first one at last only the beginning, never half a letter."""
    yield from _by_words(text)
    first = text.partition(" ")[0]
    for end in range(len(first) - 1, 0, -1):
        if not _joined(first[end - 1], first[end]):
            yield first[:end]
    yield first[:1]


def _joined(before: str, after: str) -> bool:
    """Whether two characters stand as one: marks, joiners, variants, tones of skin, flags."""
    return (
        unicodedata.category(after) in {"Mn", "Me", "Mc"}
        or "\u200d" in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or ("\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff")
    )
