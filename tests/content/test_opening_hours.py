# SPDX-License-Identifier: EUPL-1.2
"""OSM opening hours in Düsseldorf, with the holidays of North Rhine-Westphalia."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.opening_hours import ZONE, OpeningHoursValue
from kiosk.domain.opening_times import (
    ExceptionalDays,
    HoursNotUnderstood,
    OpenState,
    Timetable,
    opening,
)
from tests.content.shared_data import shared

CORPUS_CHRISTI = "2027-05-27T10:00"
ALL_SAINTS = "2027-11-01T10:00"
EPIPHANY = "2027-01-06T10:00"
REFORMATION_DAY = "2028-10-31T10:00"


def at(text: str, moment: str) -> str:
    """The state at a wall-clock time."""
    return OpeningHoursValue(text).state(datetime.fromisoformat(moment)).value


@pytest.mark.parametrize("day", [CORPUS_CHRISTI, ALL_SAINTS, "2027-12-26T10:00"])
def test_holidays_of_this_state_close_what_closes_on_holidays(day: str) -> None:
    """Corpus Christi and All Saints are holidays here, though not in all of Germany."""
    assert at("09:00-17:00; PH off", day) == "closed"
    assert at("PH 09:00-12:00", day) == "open"
    assert at("09:00-17:00", day) == "open"


def test_a_night_beside_hours_of_the_sun_is_understood() -> None:
    """What such a rule says past midnight cannot be told apart; the rest can."""
    text = "Su-Sa 08:30-13:15,23:00-01:00; Tu dawn-dusk,00:15-09:00"
    assert at(text, "2027-05-19T09:00") == "open"
    assert at(text, "2027-05-19T15:00") == "closed"


def test_an_end_left_open_at_midnight_is_the_whole_day() -> None:
    """Both programs that read OpenStreetMap say so."""
    assert at("00:00+", "2027-05-19T15:00") == "open"


@pytest.mark.parametrize("day", [EPIPHANY, REFORMATION_DAY, "2026-02-16T10:00"])
def test_holidays_of_other_states_change_nothing(day: str) -> None:
    """Epiphany, Reformation Day and Carnival Monday are days like any other."""
    assert at("09:00-17:00; PH off", day) == "open"


def test_an_ordinary_day_of_the_same_name_is_no_holiday() -> None:
    """The Thursdays before and after Corpus Christi."""
    assert at("Mo-Fr 09:00-17:00; PH off", "2027-05-20T10:00") == "open"
    assert at("Mo-Fr 09:00-17:00; PH off", "2027-06-03T10:00") == "open"


def test_a_night_that_begins_on_a_holiday_ends_on_the_day_after() -> None:
    """Open from the evening of All Saints into the next morning, and only then."""
    assert at("PH 22:00-26:00", "2027-11-02T01:30") == "open"
    assert at("PH 22:00-26:00", "2027-11-01T01:30") == "closed"


def test_days_before_and_after_a_holiday_can_be_meant() -> None:
    """The eve of All Saints, and the day after."""
    assert at("PH -1 day 10:00-12:00", "2027-10-31T10:00") == "open"
    assert at("PH +1 day off; 10:00-12:00", "2027-11-02T10:00") == "open"
    assert at("10:00-12:00; PH +1 day off", "2027-11-02T10:00") == "closed"


def test_holidays_beside_weekdays_are_added_and_before_weekdays_narrowed() -> None:
    """`PH,Mo` adds Mondays; `PH Mo` means holidays that are Mondays."""
    assert at("PH,Mo 10:00-12:00", "2027-11-08T10:00") == "open"
    assert at("PH Mo 10:00-12:00", "2027-11-08T10:00") == "closed"
    assert at("PH Mo 10:00-12:00", ALL_SAINTS) == "open"
    assert at("PH Tu-Su 10:00-12:00", ALL_SAINTS) == "closed"


def test_school_holidays_are_known_as_far_as_they_are_published() -> None:
    """Open in the summer holidays only; in a year that nobody has planned yet: unknown."""
    assert at("SH 10:00-12:00", "2027-07-19T10:00") == "open"
    assert at("SH 10:00-12:00", "2027-07-16T10:00") == "closed"
    assert at("Mo-Fr 09:00-12:00; SH Mo-Fr off", "2027-07-16T10:00") == "open"
    assert at("SH 10:00-12:00", "2041-07-19T10:00") == "unknown"
    assert at("10:00-12:00; SH 10:00-11:00", "2041-07-19T10:00") == "open"


def test_a_remark_without_a_state_says_that_nobody_knows() -> None:
    """By appointment is neither open nor closed."""
    assert at('Mo-Fr 09:00-12:00 "nach Vereinbarung"', ALL_SAINTS) == "unknown"
    assert at('Mo-Fr 09:00-12:00 open "ring; PH bell"', ALL_SAINTS) == "open"
    assert at('Tu 09:00-12:00 || "nach Vereinbarung"', ALL_SAINTS) == "unknown"
    assert at('Tu 09:00-12:00 || "nach Vereinbarung"', "2027-11-02T12:30") == "unknown"
    assert at('Tu 09:00-12:00 || "nach Vereinbarung"; PH off', ALL_SAINTS) == "closed"


def test_an_open_end_is_open_when_it_begins_and_then_unknown() -> None:
    """From five: certainly at five; whether at eight, nobody knows."""
    assert at("17:00+", "2027-11-02T17:00") == "open"
    assert at("17:00+", "2027-11-02T20:00") == "unknown"
    assert at("09:00-20:00; 13:00+ off", "2027-11-02T14:00") == "closed"


def test_a_list_with_blanks_is_still_a_list() -> None:
    """`Sa, Su, PH off` closes three days; nobody means "open all Saturday"."""
    assert at("Mo-Fr 08:00-18:00; Sa, Su, PH off", "2027-11-06T10:00") == "closed"
    assert at("Mo, Tu 14:00-16:00", "2027-11-01T10:00") == "closed"
    assert at("Jan, Dec 14:00-16:00", "2027-01-04T10:00") == "closed"
    assert at("10:00-12:00; PH, Sa[1] off", "2027-11-06T10:00") == "closed"
    assert at("10:00-12:00; Jan 1, Dec 24 off", "2027-01-01T10:00") == "closed"
    with pytest.raises(HoursNotUnderstood, match="nothing says when on PH"):
        OpeningHoursValue("Mo-Fr 06:20-20:32; PH, Dec 24 off")


@pytest.mark.parametrize("text", ["", "9", "Mo 9:30", "whenever", "Mo\0", "(", "Mo-Fr;" * 900])
def test_what_is_no_opening_hours_is_refused_in_a_sentence(text: str) -> None:
    """With the place where it stops making sense."""
    with pytest.raises(HoursNotUnderstood, match=r"opening.hours"):
        OpeningHoursValue(text)


def test_dusk_is_that_of_the_city() -> None:
    """In June it is light at half past nine in the evening."""
    assert at("sunrise-sunset", "2027-06-21T21:30") == "open"
    assert at("sunrise-sunset", "2027-12-21T17:30") == "closed"


def test_a_visitor_on_a_holiday_hears_when_it_opens_again() -> None:
    """All Saints is a Monday: closed today, opens on Tuesday at nine, open until four then."""
    timetable = Timetable(hours="Mo-Fr 09:00-16:00; PH off")
    holiday = datetime.fromisoformat(ALL_SAINTS)
    now = opening(timetable, OpeningHoursValue, holiday)
    assert now.closed_today(holiday.date())
    assert now.opens == datetime.fromisoformat("2027-11-02T09:00")
    then = opening(timetable, OpeningHoursValue, holiday + timedelta(days=1))
    assert (then.state, then.until) == (
        OpenState.OPEN,
        datetime.fromisoformat("2027-11-02T16:00"),
    )


def test_exceptions_of_a_record_win_over_its_hours() -> None:
    """Closed for a works outing, open for the flea market on a Sunday."""
    timetable = Timetable(
        hours="Mo-Fr 09:00-16:00",
        exceptions=(
            ExceptionalDays(date(2027, 11, 3), date(2027, 11, 3)),
            ExceptionalDays(date(2027, 11, 7), date(2027, 11, 7), "11:00-15:00"),
        ),
    )
    outing = opening(timetable, OpeningHoursValue, datetime.fromisoformat("2027-11-03T10:00"))
    assert outing.closed_today(date(2027, 11, 3))
    market = opening(timetable, OpeningHoursValue, datetime.fromisoformat("2027-11-07T12:00"))
    assert market.state is OpenState.OPEN


def test_a_night_shelter_is_open_past_midnight() -> None:
    """From eight in the evening to eight in the morning, without a break at midnight."""
    evening = datetime.fromisoformat("2027-11-01T23:00")
    now = opening(Timetable(hours="20:00-08:00"), OpeningHoursValue, evening)
    assert (now.state, now.until) == (OpenState.OPEN, datetime.fromisoformat("2027-11-02T08:00"))


def test_a_night_goes_on_after_midnight_unless_a_later_rule_has_the_day() -> None:
    """Saturday's night ends on Sunday morning though Sundays have hours of their own."""
    assert at("Su-Th 18:00-08:00; Fr-Sa 18:00-10:00", "2027-11-07T09:00") == "open"
    assert at("Su-Th 18:00-08:00; Fr-Sa 18:00-10:00", "2027-11-07T10:00") == "closed"
    assert at("Fr-Sa 18:00-10:00; Su 12:00-16:00", "2027-11-07T09:00") == "closed"
    assert at("Mo-Su 18:00-08:00; PH off", "2027-11-01T07:00") == "closed"
    spans = OpeningHoursValue("Su 12:00-14:00; Sa 20:00-02:00").on(date(2027, 11, 7))
    assert [(span.starts.hour, span.state.value) for span in spans] == [
        (0, "open"),
        (2, "closed"),
        (12, "open"),
        (14, "closed"),
    ]


PIECES = st.sampled_from(
    (
        *("Mo", "Fr", "Su", "PH", "SH", "-", ",", ", ", ";", "||", " ", "10:00", "12:00", "17:00+"),
        *("off", "unknown", '"x"', "Dec 24", "week 3", "easter", "+1 day", "2027", "[1]", "24/7"),
    )
)


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60), st.dates())
def test_any_text_is_understood_or_refused(text: str, day: date) -> None:
    """No text breaks it, and what is understood has an answer for each moment of a day."""
    try:
        value = OpeningHoursValue(text)
    except HoursNotUnderstood:
        return
    day = day.replace(year=1901 + day.year % 1000)
    spans = value.on(day)
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall clock
    assert spans[0].starts == midnight
    assert spans[-1].ends == midnight + timedelta(days=1)
    assert all(one.ends == other.starts for one, other in pairwise(spans))
    assert all(value.state(span.starts) is span.state for span in spans)


@given(st.dates(date(2027, 3, 20), date(2027, 4, 5)))
def test_closing_time_is_the_same_on_both_sides_of_the_change_to_summer(day: date) -> None:
    """Wall clock is wall clock."""
    (span,) = (one for one in OpeningHoursValue("09:00-17:00").on(day) if one.state == "open")
    assert (span.starts.hour, span.ends.hour) == (9, 17)


def test_it_agrees_with_both_programs_wherever_they_agree() -> None:
    """A thousand real values at 42 moments: the verdicts of opening_hours.js and its peer."""
    folder = shared("opening_hours", "oracle")
    probes = json.loads((folder / "open_now_meta.json").read_text("utf-8"))["probes"]
    moments = [datetime.fromisoformat(probe["at"]).astimezone(ZONE) for probe in probes]
    rows = (folder / "open_now_agreed.given.jsonl").read_text("utf-8").splitlines()
    for row in map(json.loads, rows):
        value = OpeningHoursValue(row["value"])
        states = [value.state(moment.replace(tzinfo=None)) for moment in moments]
        assert "".join(state[0] for state in states) == row["state"], row["value"]


def test_what_both_programs_refuse_is_refused() -> None:
    """Five hundred values that mean nothing to either."""
    rows = shared("opening_hours", "oracle", "accept_reject.given.jsonl").read_text("utf-8")
    for row in map(json.loads, rows.splitlines()):
        if row["verdict"] == "both_reject":
            with pytest.raises(HoursNotUnderstood):
                OpeningHoursValue(row["value"])
