# SPDX-License-Identifier: EUPL-1.2
"""What a site says of itself for a while, and how it ends by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.directory import Directory, Event, Location, Occurrence, Organization, Service
from kiosk.domain.hours import Span, Week
from kiosk.domain.notice import (
    OPEN_END,
    LocalHours,
    Notice,
    NoticeKind,
    end_of,
    overlaid,
    standing,
)

DAY = date(2026, 3, 2)
OPEN = Span(time(9), time(17))
WEEK = Week(((OPEN,),) * 7)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    """A wall-clock time."""
    return datetime.combine(day, time(hour, minute))


def notice(kind: NoticeKind, starts: datetime, ends: datetime, **facts: str) -> Notice:
    """A notice with some facts."""
    return Notice(id=kind.value, kind=kind, starts=starts, ends=ends, **facts)


CLOSED = notice(NoticeKind.CLOSED, at(14), end_of(DAY))


def test_a_site_closes_early_and_opens_as_usual_on_the_next_day() -> None:
    """The rest of the day is gone, the morning and tomorrow stand."""
    hours = LocalHours(WEEK, (CLOSED,))
    assert hours.on(DAY) == (Span(time(9), time(14)),)
    assert hours.is_open(at(13, 59))
    assert not hours.is_open(at(14))
    assert hours.halted(at(14)) == CLOSED
    assert hours.halted(at(13)) is None
    assert hours.opens_next(at(15)) == at(9, day=DAY + timedelta(days=1))


def test_a_site_opens_later() -> None:
    """The morning is gone, and the notice with it once the time has come."""
    later = notice(NoticeKind.LATER, at(0), at(11, 30))
    hours = LocalHours(WEEK, (later,))
    assert hours.on(DAY) == (Span(time(11, 30), time(17)),)
    assert hours.opens_next(at(8)) == at(11, 30)
    assert standing((later,), at(11, 30)) == ()


def test_days_between_are_closed_altogether() -> None:
    """A notice over several days leaves nothing of those in its middle."""
    away = notice(NoticeKind.CLOSED, at(12), end_of(DAY + timedelta(days=2)))
    hours = LocalHours(WEEK, (away,))
    assert hours.on(DAY + timedelta(days=1)) == ()
    assert hours.opens_next(at(13)) == at(9, day=DAY + timedelta(days=3))


def test_a_pause_stops_the_numbers_and_not_the_hours() -> None:
    """People may come in, and numbers come back when it ends or when the site opens after it."""
    pause = notice(NoticeKind.PAUSED, at(10), at(14))
    hours = LocalHours(WEEK, (pause,))
    assert hours.on(DAY) == (OPEN,)
    assert hours.halted(at(12)) == pause
    assert hours.halted(at(14)) is None
    assert hours.opens_after(pause) == at(14)
    evening = replace(pause, ends=at(20))
    assert hours.opens_after(evening) == at(9, day=DAY + timedelta(days=1))
    assert hours.opens_after(replace(pause, ends=OPEN_END)) is None


def test_a_site_that_was_given_up_never_opens_again() -> None:
    """Before its last day it is as it was; then that is what is said, whatever else is closed."""
    gone = notice(NoticeKind.GIVEN_UP, at(0, day=DAY + timedelta(days=1)), OPEN_END)
    hours = LocalHours(WEEK, (CLOSED, gone))
    assert hours.is_open(at(13))
    assert hours.opens_next(at(15)) is None
    after = at(9, day=DAY + timedelta(days=3))
    shut = replace(CLOSED, ends=OPEN_END)
    assert LocalHours(WEEK, (shut, gone)).halted(after) == gone
    assert hours.opens_after(gone) is None


@given(
    st.datetimes(at(0), at(23)), st.timedeltas(timedelta(minutes=1), timedelta(days=2)), st.data()
)
def test_open_means_open_by_the_week_and_not_shut(
    starts: datetime, length: timedelta, data: st.DataObject
) -> None:
    """Cut spans say the same as asking both, minute by minute."""
    shut = notice(NoticeKind.CLOSED, starts.replace(second=0, microsecond=0), starts + length)
    shut = replace(shut, ends=shut.ends.replace(second=0, microsecond=0))
    hours = LocalHours(WEEK, (shut,))
    asked = data.draw(st.datetimes(at(0), at(0) + timedelta(days=3)))
    assert hours.is_open(asked) == (WEEK.is_open(asked) and hours.halted(asked) is None)


ANYBODY = Organization(id="o", name="Somebody")
HALL = Location(id="hall", name="Hall", street="A 1", postcode="40210", city="D", district="01")
ROOM = Location(id="room", name="Room", street="B 2", postcode="40210", city="D", district="01")
ADVICE = Service(
    id="advice",
    organization=ANYBODY,
    location=HALL,
    title={"de": "Rat"},
    summary={},
    fields=("housing",),
)
LAW = replace(ADVICE, id="law", location=ROOM)
BREAKFAST = Event(
    id="breakfast",
    organization=ANYBODY,
    location=None,
    at_site=True,
    title={"de": "Frühstück"},
    summary={},
    field="culture",
    languages=(),
    registration="none",
    cost="free",
    audience="all",
    occurrences=tuple(
        Occurrence(starts=at(9, day=day), ends=at(11, day=day))
        for day in (DAY, DAY + timedelta(days=7))
    ),
)
DIRECTORY = Directory(
    edition=1,
    origin="local",
    made_at=datetime(2026, 3, 1, tzinfo=UTC),
    services=(ADVICE, LAW),
    events=(BREAKFAST,),
)


def test_a_hidden_entry_is_in_no_list() -> None:
    """Whoever looks for it finds nothing until the notice is over."""
    hidden = notice(NoticeKind.HIDDEN, at(0), end_of(DAY), entry="advice")
    seen = overlaid(DIRECTORY, (hidden,))
    assert seen.services_of("housing") == (LAW,)
    assert seen.service("advice") is None


def test_only_the_cancelled_date_is_cancelled() -> None:
    """The meeting stays in the list, and its next date is the one after."""
    off = notice(NoticeKind.CANCELLED, at(9), at(11), entry="breakfast")
    (event,) = overlaid(DIRECTORY, (off,)).events_of("culture", at(8))
    assert [date.cancelled for date in event.occurrences] == [True, False]
    assert event.next_after(at(8)) == event.occurrences[1]


def test_what_has_moved_is_at_its_new_place() -> None:
    """A service for as long as the notice stands, a meeting on its date."""
    elsewhere = notice(NoticeKind.MOVED, at(0), end_of(DAY), entry="advice", place="room")
    hosted = notice(NoticeKind.MOVED, at(9), at(11), entry="breakfast", place="hall")
    seen = overlaid(DIRECTORY, (elsewhere, hosted))
    service = seen.service("advice")
    assert service is not None
    assert (service.location, service.moved) == (ROOM, True)
    assert [date.moved_to for date in seen.events[0].occurrences] == [HALL, None]


def test_a_place_that_the_edition_no_longer_has_moves_nothing() -> None:
    """A notice that has lost its place leaves the entry as it was published."""
    lost = notice(NoticeKind.MOVED, at(0), end_of(DAY), entry="advice", place="gone")
    assert overlaid(DIRECTORY, (lost,)).services == DIRECTORY.services


def test_the_sites_own_hours_are_said_first() -> None:
    """Closed comes before cancelled, sooner before later; what is over is not said."""
    off = notice(NoticeKind.CANCELLED, at(9), at(11), entry="breakfast")
    away = notice(NoticeKind.ABSENT, at(0), end_of(DAY), topic="papers")
    assert standing((off, away, CLOSED), at(8)) == (CLOSED, away, off)
    assert standing((off, away, CLOSED), at(11)) == (CLOSED, away)
    assert standing((off, away, CLOSED), end_of(DAY)) == ()
