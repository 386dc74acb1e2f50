# SPDX-License-Identifier: EUPL-1.2
"""What a telephone reads out of a code: short enough, and nothing cut in half."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from kiosk.domain.take_along import (
    MOST_BYTES,
    calendar_entry,
    contact_card,
    dialled,
    position,
)

BERLIN = ZoneInfo("Europe/Berlin")
ANYTHING = st.text(max_size=300)
TITLES = ANYTHING.filter(lambda text: any(unicodedata.category(c)[0] in "LN" for c in text))


def lines(code: str) -> dict[str, str]:
    """The properties of a card by name, unescaped, as a reader of RFC 6350 sees them."""
    assert code.startswith("BEGIN:VCARD\nVERSION:4.0\n")
    assert code.endswith("\nEND:VCARD")
    found: dict[str, str] = {}
    for line in code.split("\n")[2:-1]:
        name, _, value = line.partition(":")
        assert name not in found
        found[name] = value
    return found


def unescaped(value: str) -> str:
    """One value, read sign by sign."""
    told, signs = "", iter(value)
    for sign in signs:
        told += sign if sign != "\\" else {"n": "\n"}.get(escaped := next(signs), escaped)
    return told


def test_a_card_carries_whom_to_call_and_where_to_go() -> None:
    """Everything that has room, each in its own property."""
    card = contact_card(
        "Rat; Hilfe",
        phone="0221 4710-104",
        address=("Weg 3, Hof", "40227", "Düsseldorf"),
        organization="Haus",
    )
    assert card == (
        "BEGIN:VCARD\nVERSION:4.0\nFN:Rat\\; Hilfe\nTEL:02214710104\n"
        "ADR:;;Weg 3\\, Hof;Düsseldorf;;40227;\nORG:Haus\nEND:VCARD"
    )


def test_what_matters_least_goes_first() -> None:
    """Note, then web, then organization, then the end of the title; never the number."""
    told = {
        "phone": "+49 (0)221 4710104",
        "address": ("Zaunkönigstieg 3", "40227", "Düsseldorf"),
        "organization": "Haus",
        "url": "https://haus.invalid",
        "note": "Mo 9-12",
    }
    kept = []
    for words in range(1, 30):
        card = contact_card("Familie " * words, **told)  # type: ignore[arg-type]
        kept.append(frozenset(lines(card)))
        assert lines(card)["TEL"] == "+492214710104"
    always = {"FN", "TEL", "ADR"}
    order = [always | set(spare) for spare in (["ORG", "URL"], ["ORG"], [])]
    assert list(dict.fromkeys(kept)) == order
    assert "FN:Familie Familie" in card


def test_a_line_break_is_no_new_property() -> None:
    """Whoever writes a title cannot write a card."""
    card = contact_card("A\nTEL:0900", phone="110", note="eins\r\nEND:VCARD")
    assert lines(card)["FN"] == "A TEL:0900"
    assert lines(card)["NOTE"] == "eins\\nEND:VCARD"
    assert "URL" not in lines(contact_card("A", url="https://a.invalid/\nTEL:0900"))


@given(TITLES, ANYTHING, st.tuples(ANYTHING, ANYTHING, ANYTHING), ANYTHING, ANYTHING, ANYTHING)
def test_a_card_is_short_and_whole_whatever_is_in_it(
    title: str,
    phone: str,
    address: tuple[str, str, str],
    organization: str,
    url: str,
    note: str,
) -> None:
    """At most 150 bytes; it reads back; a name that is shorter is a beginning of the whole."""
    card = contact_card(
        title, phone=phone, address=address, organization=organization, url=url, note=note
    )
    assert len(card.encode()) <= MOST_BYTES
    whole = unescaped(lines(contact_card(title))["FN"])
    name = unescaped(lines(card)["FN"])
    assert whole.startswith(name)
    rest = whole[len(name) :]
    lone = len(name) == 1
    assert lone or not rest or unicodedata.category(rest[0]) not in {"Mn", "Me", "Mc"}


def test_a_letter_with_its_marks_stays_whole() -> None:
    """A word too long is cut between letters, not between a letter and its sign."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    for title in ("é" * 90, "بِ" * 60, family * 12, "\U0001f1e9\U0001f1ea" * 20):
        name = lines(contact_card(title, phone="112"))["FN"]
        assert title.startswith(name)
        assert len(name) < len(title)
        assert unicodedata.category(title[len(name)]) != "Mn"
        assert "\u200d" not in (name[-1], title[len(name)])


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0211 / 89-91", "02118991"),
        ("+49 (0)211 899-1", "+492118991"),
        ("(211) 555-0100 ext. 5", "2115550100"),
        ("0211 1234 oder 0211 5678", "02111234"),
        ("800-HELP", "800-HELP"),
        ("auf Anfrage", "auf Anfrage"),
    ],
)
def test_a_number_is_dialled_as_people_write_it(written: str, number: str) -> None:
    """Blanks and dashes go; what is no number stays as it is."""
    assert dialled(written) == number


def test_a_date_reads_back_as_the_same_moment() -> None:
    """The wall clock of the site in UTC, summer and winter."""
    for month, hour in ((1, 12), (7, 11)):
        starts = datetime(2030, month, 2, 13, tzinfo=BERLIN)
        code = calendar_entry("Kaffee, Kuchen", starts, starts.replace(hour=15), place="Weg 3")
        (event,) = Calendar.from_ical(code).walk("VEVENT")
        assert event.decoded("dtstart") == datetime(2030, month, 2, hour, tzinfo=UTC)
        assert str(event["summary"]) == "Kaffee, Kuchen"
        assert str(event["location"]) == "Weg 3"


def test_a_whole_day_is_a_date() -> None:
    """Nobody's calendar should begin it at one in the morning."""
    day = datetime(2030, 7, 2, tzinfo=BERLIN)
    code = calendar_entry("Fest", day, day, all_day=True)
    (event,) = Calendar.from_ical(code).walk("VEVENT")
    assert event.decoded("dtstart") == date(2030, 7, 2)


@given(TITLES, ANYTHING, st.datetimes(datetime(2000, 1, 2), datetime(2090, 1, 1)))  # noqa: DTZ001
def test_a_date_is_short_and_whole_whatever_it_is_called(
    title: str, place: str, wall: datetime
) -> None:
    """At most 150 bytes, and a calendar takes it."""
    starts = wall.replace(tzinfo=BERLIN)
    code = calendar_entry(title, starts, starts, place=place)
    assert len(code.encode()) <= MOST_BYTES
    (event,) = Calendar.from_ical(code).walk("VEVENT")
    assert event.decoded("dtstart") == starts.replace(microsecond=0)


def test_a_position_is_a_place_on_a_map() -> None:
    """To a metre, latitude first."""
    assert position(51.2254, 6.7763) == "geo:51.22540,6.77630"
