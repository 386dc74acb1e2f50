# SPDX-License-Identifier: EUPL-1.2
"""Calendars that are written another way than the standard has them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.content.test_occurrences import event, expanded, starts


@pytest.mark.parametrize(
    "line",
    [
        "RRULE:FREQ=SOMETIMES;COUNT=3",
        "RRULE:UNTL=20270101",
        "RDATE:20131210Z5",
        "EXDATE:never",
        "DURATION:P999999999999999999W",
    ],
)
def test_a_broken_property_costs_only_itself(line: str) -> None:
    """The event is there on the date that is sure; what could not be read is named."""
    found = expanded(event("DTSTART:20270504T100000", line))
    assert [one.starts.isoformat() for one in found.occurrences] == ["2027-05-04T10:00:00+02:00"]
    [refused] = found.refused
    assert refused.field == line.partition(":")[0]
    assert line.partition(":")[2] in refused.reason


@pytest.mark.parametrize(
    "written",
    [
        "DTSTART:2027-05-04T08:00:00Z",
        "DTSTART:20270504t080000z",
        "DTSTART:20270504T100000+0200",
        "DTSTART;TZID=Europe/Berlin:2027-05-04T10:00:00+02:00",
        "DTSTART;TZID=Europe/Berlin:2027-05-04 10:00",
        "DTSTART:20270504T100000\r\nDTSTART:20270505T100000",
    ],
)
def test_times_as_programs_write_them_are_times(written: str) -> None:
    """ISO 8601 with its dashes, offsets, small letters, twice: there is one way to mean it."""
    [at] = starts(event(written))
    assert datetime.fromisoformat(at) == datetime.fromisoformat("2027-05-04T10:00+02:00")


def test_a_rule_with_blanks_is_a_rule() -> None:
    """As somebody typed it by hand."""
    begin = "DTSTART;TZID=Europe/Berlin:20270504T100000"
    for rule in ("FREQ=WEEKLY; COUNT=2", "freq=weekly;count=2", "FREQ=WEEKLY;INTERVAL=0;COUNT=2"):
        assert len(starts(event(begin, f"RRULE:{rule}"))) == 2, rule


def test_an_override_of_a_day_means_the_date_on_that_day() -> None:
    """RECURRENCE-ID without a time, though the event has one."""
    series = event("DTSTART;TZID=Europe/Berlin:20270504T100000", "RRULE:FREQ=WEEKLY;COUNT=2")
    moved = event("RECURRENCE-ID;VALUE=DATE:20270511", "DTSTART;TZID=Europe/Berlin:20270512T110000")
    assert starts(series, moved) == ["2027-05-04T10:00+02:00", "2027-05-12T11:00+02:00"]


@pytest.mark.parametrize("name", ["Nowhere/Land", "W. Europe Standard Time", "Europe/Berlin"])
def test_no_name_of_a_zone_costs_a_calendar_its_events(name: str) -> None:
    """Outlook's name is known, an unknown one is passed over."""
    found = starts(f"X-WR-TIMEZONE:{name}", event("DTSTART:20270504T080000Z"))
    assert [datetime.fromisoformat(at).timestamp() for at in found] == [
        datetime.fromisoformat("2027-05-04T10:00+02:00").timestamp()
    ]
