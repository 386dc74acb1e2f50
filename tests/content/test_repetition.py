# SPDX-License-Identifier: EUPL-1.2
"""Repetition rules as Integreat sends them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.repetition import RuleNotUnderstood, repeated

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def begins(start: str, rule: str, first: date, end: date) -> list[str]:
    """When an event of an hour begins."""
    instant = datetime.fromisoformat(start)
    dates = repeated(instant, instant + HOUR, BERLIN, rule, (first, end))
    return [when.isoformat(timespec="minutes") for when, _ in dates]


def test_the_rule_s_own_beginning_in_nameless_utc_is_left_aside() -> None:
    """One in the afternoon in winter is one in the afternoon in July."""
    rule = "DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"
    dates = begins("2030-01-01T13:00:00+01:00", rule, date(2030, 7, 1), date(2030, 7, 8))
    assert dates == ["2030-07-02T13:00+02:00", "2030-07-04T13:00+02:00"]


def test_a_tuesday_stays_a_tuesday() -> None:
    """Midnight here is the day before in UTC."""
    rule = "DTSTART:20291231T230000\nRRULE:FREQ=WEEKLY;BYDAY=TU"
    dates = begins("2030-01-01T00:00:00+01:00", rule, date(2030, 1, 1), date(2030, 1, 9))
    assert dates == ["2030-01-01T00:00+01:00", "2030-01-08T00:00+01:00"]


def test_the_fifth_sunday_means_the_last() -> None:
    """Every month has a last one."""
    dates = begins(
        "2030-01-27T10:00:00+01:00", "FREQ=MONTHLY;BYDAY=+5SU", date(2030, 1, 1), date(2030, 4, 1)
    )
    assert [when[:10] for when in dates] == ["2030-01-27", "2030-02-24", "2030-03-31"]


def test_until_is_the_end_of_that_day() -> None:
    """However it is written."""
    for until in ("20300103", "20300103T000000", "20300103T225959Z"):
        rule = f"RRULE:FREQ=DAILY;UNTIL={until}"
        dates = begins("2030-01-01T10:00:00+01:00", rule, date(2030, 1, 1), date(2031, 1, 1))
        assert len(dates) == 3, until


@pytest.mark.parametrize("rule", ["", "FREQ=SOMETIMES", "RRULE:", "DTSTART:20300101", "\0"])
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    """In a sentence."""
    with pytest.raises(RuleNotUnderstood, match="no repetition rule"):
        begins("2030-01-01T10:00:00+01:00", rule, date(2030, 1, 1), date(2031, 1, 1))


@given(st.text(max_size=40))
def test_any_rule_is_understood_or_refused(rule: str) -> None:
    """No text breaks it."""
    try:
        begins("2030-01-01T10:00:00+01:00", rule, date(2030, 1, 1), date(2030, 2, 1))
    except RuleNotUnderstood:
        return
