# SPDX-License-Identifier: EUPL-1.2
"""Today, this week, this month: no meeting is lost, none is promised that is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.details import EventDetails
from kiosk.domain.directory import Event, Occurrence, Organization
from kiosk.domain.finding import Days
from kiosk.domain.meeting_days import LENGTHS, agenda, is_all_day, last_day, next_meeting

DAY = date(2026, 3, 2)
ZONE = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def at(hour: int, minute: int = 0, ahead: int = 0) -> datetime:
    """A wall clock, some days after Monday 2 March 2026."""
    return datetime.combine(DAY + timedelta(days=ahead), time(hour, minute))


def event(*dates: Occurrence, key: str = "choir", status: str = "scheduled") -> Event:
    """An event on these dates."""
    return Event(
        id=key,
        organization=Organization(id="o", name="Vielklang"),
        location=None,
        at_site=False,
        title={"de": "Chor"},
        summary={},
        field="culture",
        languages=(),
        registration="none",
        cost="free",
        audience="all",
        occurrences=dates,
        details=EventDetails(status=status),
    )


def on(ahead: int, hour: int = 10, hours: float = 2, *, cancelled: bool = False) -> Occurrence:
    """A date some days ahead."""
    starts = at(hour, ahead=ahead)
    return Occurrence(starts=starts, ends=starts + hours * HOUR, cancelled=cancelled)


WEEKLY = event(*(on(7 * week) for week in range(9)))


def test_a_weekly_course_is_one_row_however_often_it_takes_place() -> None:
    """With its next date first, and the others after it."""
    (meeting,) = agenda([WEEKLY], Days.MONTH, at(9)).meetings
    assert meeting.date == WEEKLY.occurrences[0]
    assert next(meeting.then()) == WEEKLY.occurrences[1]


def test_where_today_has_nothing_the_next_dates_stand() -> None:
    """And the page can say so, and how much there is this week and this month."""
    tomorrow, later = event(on(1)), event(on(20), key="later")
    shown = agenda([later, tomorrow], Days.TODAY, at(9))
    assert shown.later
    assert [one.event for one in shown.meetings] == [tomorrow, later]
    assert shown.counts == {Days.TODAY: 0, Days.WEEK: 1, Days.MONTH: 2}


def test_a_week_is_the_next_seven_days_whatever_day_it_is() -> None:
    """Who comes on a Sunday finds next Saturday."""
    saturday = event(on(12))
    assert agenda([saturday], Days.WEEK, at(9, ahead=6)).counts[Days.WEEK] == 1
    assert agenda([saturday], Days.WEEK, at(9, ahead=5)).counts[Days.WEEK] == 0


def test_past_midnight_the_evening_is_not_over() -> None:
    """A party of yesterday stands under today until it ends."""
    party = event(on(0, hour=22, hours=4))
    assert agenda([party], Days.TODAY, at(1, ahead=1)).counts[Days.TODAY] == 1
    assert agenda([party], Days.TODAY, at(2, ahead=1)).counts[Days.TODAY] == 0
    assert last_day(party.occurrences[0]) == DAY + timedelta(days=1)


def test_days_from_midnight_to_midnight_end_with_their_last_day() -> None:
    """Calendars end them at the next midnight, Integreat a minute before it."""
    weekend = on(0, hour=0, hours=48)
    assert last_day(weekend) == DAY + timedelta(days=1)
    for whole in (weekend, on(0, hour=0, hours=24), on(0, hour=0, hours=23 + 59 / 60)):
        assert is_all_day(whole)
    assert not is_all_day(on(0, hour=0, hours=4))
    assert not is_all_day(on(0, hour=8, hours=24))


def test_a_course_of_several_days_stands_on_each_of_them() -> None:
    """It began before, and one can still go."""
    course = event(on(0, hour=9, hours=56))
    assert agenda([course], Days.TODAY, at(12, ahead=1)).counts[Days.TODAY] == 1


def test_a_date_without_an_end_stands_until_it_begins() -> None:
    """Calendars may leave the end out."""
    lecture = event(on(0, hours=0))
    assert agenda([lecture], Days.TODAY, at(10)).counts[Days.TODAY] == 1
    assert agenda([lecture], Days.TODAY, at(10, 1)).meetings == ()


def test_what_is_cancelled_stays_and_is_not_counted() -> None:
    """Who comes for it reads that it does not take place, and when the next one does."""
    course = event(on(0, cancelled=True), on(7))
    today = agenda([course], Days.TODAY, at(9))
    assert today.counts[Days.TODAY] == 0
    (meeting,) = today.meetings
    assert meeting.date == course.occurrences[1]
    assert meeting.dropped == course.occurrences[:1]
    gone = event(on(0, cancelled=True), key="gone")
    (meeting,) = agenda([gone], Days.TODAY, at(9)).meetings
    assert not meeting.held


def test_what_is_put_off_has_no_date_to_go_to() -> None:
    """It stays in the list, but nobody is sent there."""
    off = event(on(0), status="postponed")
    shown = agenda([off], Days.TODAY, at(9))
    assert shown.counts[Days.TODAY] == 0
    assert [one.held for one in shown.meetings] == [False]


INSTANTS = st.datetimes(datetime(2026, 3, 20), datetime(2026, 11, 5)).map(  # noqa: DTZ001 - made UTC
    lambda naive: naive.replace(tzinfo=UTC)
)
EVENTS = st.lists(
    st.tuples(INSTANTS, st.timedeltas(timedelta(), timedelta(days=3)), st.booleans()), max_size=8
)


def wall(instant: datetime) -> datetime:
    """The site's wall clock."""
    return instant.astimezone(ZONE).replace(tzinfo=None)


@given(EVENTS, INSTANTS)
def test_spans_hold_each_other_and_everything_that_can_still_be_visited(
    dates: list[tuple[datetime, timedelta, bool]], now: datetime
) -> None:
    """Through the nights on which clocks are changed: today lies in the week, that in the month."""
    occurrences = sorted(
        (
            Occurrence(starts=wall(starts), ends=wall(starts + length), cancelled=cancelled)
            for starts, length, cancelled in dates
        ),
        key=lambda one: one.starts,
    )
    events = [event(one, key=f"e{number}") for number, one in enumerate(occurrences)]
    clock = wall(now)
    counts = agenda(events, Days.TODAY, clock).counts
    assert counts[Days.TODAY] <= counts[Days.WEEK] <= counts[Days.MONTH]
    for days in Days:
        shown = agenda(events, days, clock)
        end = datetime.combine(clock.date(), time()) + timedelta(days=LENGTHS[days])
        due = {
            one.id
            for one in events
            for date in one.occurrences
            if date.ends > clock and date.starts < end and not date.cancelled
        }
        assert due <= {one.event.id for one in shown.meetings}
        starts = [one.date.starts for one in shown.meetings]
        assert starts == sorted(starts)
        if not shown.later:
            assert all(one.date.starts < end for one in shown.meetings)


@given(EVENTS, INSTANTS)
def test_the_next_date_is_the_first_that_takes_place(
    dates: list[tuple[datetime, timedelta, bool]], now: datetime
) -> None:
    """Unless all are cancelled; then the first of those."""
    occurrences = tuple(
        sorted(
            (
                Occurrence(starts=wall(s), ends=wall(s + length), cancelled=cancelled)
                for s, length, cancelled in dates
            ),
            key=lambda one: one.starts,
        )
    )
    course = replace(WEEKLY, occurrences=occurrences)
    found = next_meeting(course, wall(now))
    if found is not None and found.held:
        assert all(date.cancelled for date in found.dropped)
        assert all(date.starts > found.date.starts for date in found.then())
    elif found is None:
        assert course.next_after(wall(now)) is None
