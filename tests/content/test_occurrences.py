# SPDX-License-Identifier: EUPL-1.2
"""Calendars as offices and associations export them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.occurrences import CalendarOccurrence, Expansion, occurrences
from tests.content.shared_data import shared

ZONE = ZoneInfo("Europe/Berlin")
YEAR = (date(2027, 1, 1), date(2028, 1, 1))


def event(*lines: str, uid: str = "a@b") -> str:
    """A VEVENT."""
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"))


def expanded(*parts: str, window: tuple[date, date] = YEAR) -> Expansion:
    """What a calendar holds."""
    text = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""))
    return occurrences(text.encode(), *window, ZONE)


def starts(*parts: str, window: tuple[date, date] = YEAR) -> list[str]:
    """When things begin, with offset; nothing may be refused."""
    found = expanded(*parts, window=window)
    assert not found.refused
    return [one.starts.isoformat(timespec="minutes") for one in found.occurrences]


def test_a_weekly_course_keeps_its_hour_in_summer() -> None:
    """Six in the evening before and after the clocks change."""
    course = event(
        "DTSTART;TZID=Europe/Berlin:20270322T180000",
        "DTEND;TZID=Europe/Berlin:20270322T193000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
    )
    assert starts(course) == ["2027-03-22T18:00+01:00", "2027-03-29T18:00+02:00"]


def test_dates_are_added_left_out_moved_and_cancelled() -> None:
    """The second falls out, one is added, the third is an hour later, the fourth is off."""
    series = event(
        "DTSTART;TZID=Europe/Berlin:20270503T100000",
        "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4",
        "EXDATE;TZID=Europe/Berlin:20270510T100000",
        "RDATE;TZID=Europe/Berlin:20270506T100000",
        "SUMMARY:Chat",
    )
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20270517T100000",
        "DTSTART;TZID=Europe/Berlin:20270517T110000",
        "DURATION:PT1H",
        "SUMMARY:Chat (later)",
    )
    cancelled = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20270524T100000",
        "DTSTART;TZID=Europe/Berlin:20270524T100000",
        "STATUS:CANCELLED",
    )
    found = expanded(series, moved, cancelled).occurrences
    assert [(f"{one.starts:%d %H}", one.summary) for one in found] == [
        ("03 10", "Chat"),
        ("06 10", "Chat"),
        ("17 11", "Chat (later)"),
    ]


def test_whole_days_go_from_midnight_to_midnight_at_the_site() -> None:
    """A festival of two days; the end is the midnight after it."""
    (festival,) = expanded(
        event("DTSTART;VALUE=DATE:20270612", "DTEND;VALUE=DATE:20270614")
    ).occurrences
    assert festival.all_day
    assert festival.as_json() == {
        "uid": "a@b",
        "start": "2027-06-12T00:00:00+02:00",
        "end": "2027-06-14T00:00:00+02:00",
        "all_day": True,
        "summary": "",
    }


def test_zones_are_known_by_the_names_that_programs_give_them() -> None:
    """Outlook's, a vendor's path, Google's default for a calendar, none at all, and UTC."""
    outlook = event("DTSTART;TZID=W. Europe Standard Time:20270702T130000", uid="1")
    path = event("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20270703T130000", uid="2")
    floating = event("DTSTART:20270704T130000", uid="3")
    utc = event("DTSTART:20270705T110000Z", uid="4")
    assert starts(outlook, path, floating, utc) == [
        "2027-07-02T13:00+02:00",
        "2027-07-03T13:00+02:00",
        "2027-07-04T13:00+02:00",
        "2027-07-05T11:00+00:00",
    ]
    assert starts("X-WR-TIMEZONE:Europe/Berlin", utc) == ["2027-07-05T13:00+02:00"]


def test_folded_and_broken_lines_are_read_on() -> None:
    """A text may go on with a blank, as it should, or without one, as it should not."""
    (one,) = expanded(
        event(
            "DTSTART:20270504T100000",
            "SUMMARY:Sewing for",
            "  all",
            "DESCRIPTION:Bring:",
            "a needle, thread",
            "",
            "LOCATION:Room 2",
        )
    ).occurrences
    assert one.summary == "Sewing for all"
    assert one.description == "Bring:\na needle, thread"
    assert one.location == "Room 2"


def test_one_broken_event_costs_no_other() -> None:
    """A date that is none, no date at all, every second: named, and the rest is kept."""
    found = expanded(
        event("DTSTART:20270504T100000", uid="sound"),
        event("DTSTART:tomorrow", uid="date"),
        event("SUMMARY:When?", uid="never"),
        event("DTSTART:20270504T100000", "RRULE:FREQ=SECONDLY", uid="flood"),
        event("DTSTART:20270505T100000", "ATTACH;ENCODING=BASE64;VALUE=BINARY:?", uid="also sound"),
    )
    assert [one.uid for one in found.occurrences] == ["flood", "sound", "also sound"]
    assert {refused.record for refused in found.refused} == {"date", "never", "flood"}
    assert all(refused.reason for refused in found.refused)


def test_a_broken_zone_costs_only_itself() -> None:
    """An event in it counts as local time; the fault is named."""
    zone = "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+5744\r\nEND:STANDARD"
    found = expanded(zone + "\r\nEND:VTIMEZONE", event("DTSTART;TZID=Ours:20270504T100000"))
    assert [refused.record for refused in found.refused] == ["VTIMEZONE"]
    assert [one.starts.isoformat() for one in found.occurrences] == ["2027-05-04T10:00:00+02:00"]


def test_a_window_shows_what_goes_on_in_it_by_the_site_s_days() -> None:
    """Late in the evening in UTC is the next day here; what began before goes on."""
    late = event("DTSTART:20270430T223000Z", "DTEND:20270430T233000Z", uid="late")
    long = event("DTSTART;VALUE=DATE:20270428", "DTEND;VALUE=DATE:20270502", uid="long")
    after = event("DTSTART;TZID=Europe/Berlin:20270502T000000", uid="after")
    found = expanded(late, long, after, window=(date(2027, 5, 1), date(2027, 5, 2))).occurrences
    assert [one.uid for one in found] == ["long", "late"]


def test_a_calendar_of_cancellations_and_a_file_of_something_else_hold_nothing() -> None:
    """METHOD:CANCEL, a picture, an empty file."""
    assert starts("METHOD:CANCEL", event("DTSTART:20270504T100000")) == []
    for raw in (b"", b"\x89PNG\r\n\x1a\n\0\0", b"BEGIN:VCALENDAR"):
        assert occurrences(raw, *YEAR, ZONE) == Expansion((), (), 0)


@given(st.dates(*YEAR), st.integers(0, 23))
def test_the_clock_on_the_wall_stays_the_same_all_year(day: date, hour: int) -> None:
    """A daily event of any hour, over both changes of the clocks."""
    begin = datetime(day.year, day.month, day.day, hour)  # noqa: DTZ001 - wall clock
    daily = event(f"DTSTART;TZID=Europe/Berlin:{begin:%Y%m%dT%H%M%S}", "RRULE:FREQ=DAILY;COUNT=9")
    found = expanded(daily, window=(day, day + timedelta(days=20))).occurrences
    assert {one.starts.hour for one in found} == {hour}
    assert len(found) == 9


LINES = st.sampled_from(
    (
        *("BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE"),
        *("DTSTART:20270101", "DTSTART:20270101T1", "RRULE:FREQ=DAILY;COUNT=3", "RDATE:x", "UID:u"),
        *("SUMMARY:a", " b", "x", "", "EXDATE:", "DURATION:-P1D", "RECURRENCE-ID:20270102"),
    )
)


@given(st.lists(LINES, max_size=15).map("\n".join).map(str.encode) | st.binary(max_size=80))
def test_no_file_breaks_it(raw: bytes) -> None:
    """Dates or refusals, never an error."""
    found = occurrences(raw, *YEAR, ZONE)
    assert all(isinstance(one, CalendarOccurrence) for one in found.occurrences)


@pytest.mark.parametrize(
    ("name", "first", "end", "dates"),
    [
        ("event_10_times", date(2020, 1, 1), date(2020, 12, 31), 10),
        ("issue_62_moved_event", date(2021, 12, 1), date(2022, 1, 1), 1),
        ("issue_62_moved_event", date(2021, 12, 17), date(2021, 12, 18), 1),
        ("issue_62_moved_event_2", date(2023, 8, 1), date(2023, 9, 1), 6),
        ("issue_18_cancel_status", date(2020, 1, 28), date(2020, 1, 29), 1),
        ("issue_18_cancel_status", date(2020, 1, 29), date(2020, 1, 30), 0),
        ("issue_20_exdate_ignored", date(2020, 1, 14), date(2020, 1, 15), 1),
        ("zero_size_event", date(2019, 3, 4), date(2019, 3, 5), 1),
        ("no_events", date(1990, 1, 1), date(2030, 1, 1), 0),
    ],
)
def test_known_calendars_give_as_many_dates_as_others_count(
    name: str, first: date, end: date, dates: int
) -> None:
    """Counts that the collection's own tests state; cancelled dates left out."""
    file = shared("ics", "recurring-ical-events", f"{name}.ics")
    assert len(occurrences(file.read_bytes(), first, end, ZONE).occurrences) == dates


@pytest.mark.parametrize("folder", ["recurring-ical-events", "icalendar", "ical.js"])
def test_real_calendars_give_dates_or_reasons(folder: str) -> None:
    """Each file of three collections, broken ones among them; events are dated or refused."""
    files = sorted(shared("ics", folder).rglob("*.ics"))
    assert files
    for file in files:
        found = occurrences(file.read_bytes(), date(1990, 1, 1), date(2030, 1, 1), ZONE)
        assert len(found.refused) <= found.events + 3, file.name
        assert list(found.occurrences) == sorted(found.occurrences, key=lambda one: one.starts)


def test_google_s_zone_of_a_calendar_is_that_of_its_dates() -> None:
    """Files before and after somebody else wrote the zone into each line."""
    folder = shared("ics", "x-wr-timezone")
    for before in sorted(folder.glob("*.in.ics")):
        after = before.with_name(before.name.replace(".in.", ".out."))
        window = (date(1990, 1, 1), date(2030, 1, 1))
        one, other = (occurrences(file.read_bytes(), *window, ZONE) for file in (before, after))
        assert [(date_.starts, date_.ends) for date_ in one.occurrences] == [
            (date_.starts, date_.ends) for date_ in other.occurrences
        ], before.name
