# SPDX-License-Identifier: EUPL-1.2
"""Calendars: one event for each series, broken ones told, zones as they are named."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.content.dates import Horizon, dates_of
from kiosk.domain.batch import Batch
from tests.content.importers.examples import calendar, vevent
from tests.content.importers.reading import batch_at, codes, read_one

HORIZON = Horizon(date(2027, 3, 1), date(2027, 5, 1), ZoneInfo("Europe/Berlin"))
WEEKLY = (
    "DTSTART;TZID=Europe/Berlin:20270315T180000",
    "DURATION:PT1H",
    "RRULE:FREQ=WEEKLY;COUNT=4",
    "SUMMARY:Chor",
)


def written(folder: Path, *events: str) -> Path:
    """A calendar file."""
    path = folder / "c.ics"
    path.write_bytes(calendar(*events))
    return path


def batch(folder: Path, *events: str) -> Batch:
    """What it says."""
    return batch_at(written(folder, *events))


def test_a_series_with_overrides_is_one_event(tmp_path: Path) -> None:
    """Its dates move and are cancelled; what is cancelled is shown as cancelled, not hidden."""
    moved = vevent(
        "a",
        "RECURRENCE-ID;TZID=Europe/Berlin:20270322T180000",
        "DTSTART;TZID=Europe/Berlin:20270322T190000",
        "DURATION:PT1H",
        "SUMMARY:Chor",
    )
    off = vevent(
        "a",
        "RECURRENCE-ID;TZID=Europe/Berlin:20270329T180000",
        "DTSTART;TZID=Europe/Berlin:20270329T180000",
        "DURATION:PT1H",
        "STATUS:CANCELLED",
        "SUMMARY:Chor",
    )
    [event] = batch(tmp_path, vevent("a", *WEEKLY), moved, off).events
    assert event.title == {"de": "Chor"}
    found = [(one.starts, one.cancelled) for one in dates_of([event], HORIZON)]
    assert found == [
        (datetime.fromisoformat("2027-03-15T18:00"), False),
        (datetime.fromisoformat("2027-03-22T19:00"), False),
        (datetime.fromisoformat("2027-03-29T18:00"), True),
        (datetime.fromisoformat("2027-04-05T18:00"), False),
    ]


def test_a_cancelled_event_says_so_on_each_date(tmp_path: Path) -> None:
    """People who planned to come must learn it."""
    [event] = batch(tmp_path, vevent("a", *WEEKLY, "STATUS:CANCELLED")).events
    assert event.status == "cancelled"
    assert [one.cancelled for one in dates_of([event], HORIZON)] == [True] * 4


def test_two_events_of_one_name_are_told(tmp_path: Path) -> None:
    """The later revision counts, as in every calendar program; the same twice is one."""
    old = vevent("a", "DTSTART:20270315T180000Z", "SUMMARY:Alt", "SEQUENCE:1")
    new = vevent("a", "DTSTART:20270316T180000Z", "SUMMARY:Neu", "SEQUENCE:2")
    path = written(tmp_path, new, old, new)
    [event] = batch_at(path).events
    assert event.title == {"de": "Neu"}
    assert [one.starts.day for one in dates_of([event], HORIZON)] == [16]
    assert codes(path) == {"duplicate"}
    assert codes(written(tmp_path, new, new)) == set()


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    """No beginning: left out. No UID or title: taken."""
    path = written(
        tmp_path,
        vevent("a", "SUMMARY:Wann?"),
        "BEGIN:VEVENT\r\nDTSTART:20270301T100000Z\r\nEND:VEVENT",
        vevent("b", "DTSTART:20270301T100000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Zu oft"),
    )
    assert [event.title for event in batch_at(path).events] == [{"de": "Treff"}]
    assert codes(path) == {"missing", "too-often"}


def test_a_file_that_breaks_off_says_so(tmp_path: Path) -> None:
    """And keeps the events before."""
    path = written(tmp_path, vevent("a", *WEEKLY), vevent("b", *WEEKLY))
    path.write_bytes(path.read_bytes()[:-60])
    found = read_one(path)
    assert found.batch is not None
    assert [event.id for event in found.batch.events] == ["a@example.org"]
    assert [problem.code for problem in found.problems] == ["truncated"]


def test_something_else_under_that_name_is_no_calendar(tmp_path: Path) -> None:
    """Such as the page of a login."""
    path = tmp_path / "login.ics"
    path.write_bytes(b"<html>Please log in</html>")
    assert codes(path) == {"no-calendar"}
