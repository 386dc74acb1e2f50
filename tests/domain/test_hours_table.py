# SPDX-License-Identifier: EUPL-1.2
"""A usual week and the days that differ from it, out of the same hours that say "open now"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from kiosk.compose.hours import HoursReader
from kiosk.domain.details import LocationDetails, ServiceDetails
from kiosk.domain.directory import Location, Organization, Service
from kiosk.domain.hours import Span, Week
from kiosk.domain.hours_table import HoursTable, hours_table, timetable_of
from kiosk.domain.opening_times import ExceptionalDays, OpenState, Timetable

READ = HoursReader()
MONDAY = date(2026, 3, 2)
NINE_TO_FOUR = (Span(time(9), time(16)),)
PLACE = Location(id="l", name="", street="", postcode="", city="", district="")
BARE = Service(
    id="s",
    organization=Organization(id="o", name=""),
    location=PLACE,
    title={"de": "Rat"},
    summary={},
    fields=(),
)


def table(hours: str, week: Week | None = None, **timetable: object) -> HoursTable | None:
    """What there is to print on a Monday."""
    kept = Timetable(hours=hours, **timetable)  # type: ignore[arg-type]
    return hours_table(
        replace(BARE, hours=week, details=ServiceDetails(timetable=kept)), READ, MONDAY
    )


def test_a_week_as_usual_has_no_other_days() -> None:
    """What the week says is what the days ahead say, to the minute before midnight."""
    week = Week((NINE_TO_FOUR,) * 4 + ((Span(time(20), time(23, 59)),), (), ()))
    assert table("Mo-Th 09:00-16:00; Fr 20:00-24:00", week) == HoursTable(week, ())


def test_an_exception_within_a_week_is_told_by_its_date() -> None:
    """Closed and other hours; one in three weeks is not told yet."""
    other = (
        ExceptionalDays(date(2026, 3, 3), date(2026, 3, 3)),
        ExceptionalDays(date(2026, 3, 5), date(2026, 3, 5), "10:00-12:00"),
        ExceptionalDays(date(2026, 3, 24), date(2026, 3, 24)),
    )
    found = table("Mo-Fr 09:00-16:00", Week((NINE_TO_FOUR,) * 5 + ((), ())), exceptions=other)
    assert found is not None
    assert [one.day.day for one in found.days] == [3, 5]
    assert found.days[0].spans == ()
    assert found.days[1].spans[0].ends.time() == time(12)


def test_a_public_holiday_is_another_day() -> None:
    """Good Friday in a week of March."""
    week = Week((NINE_TO_FOUR,) * 5 + ((), ()))
    kept = Timetable(hours="Mo-Fr 09:00-16:00; PH off")
    service = replace(BARE, hours=week, details=ServiceDetails(timetable=kept))
    found = hours_table(service, READ, date(2027, 3, 22))
    assert found is not None
    assert [one.day for one in found.days] == [date(2027, 3, 26)]


def test_a_night_is_told_with_the_day_on_which_it_begins() -> None:
    """Friday until two in the morning is one span, and Sunday has none."""
    found = table("Fr-Sa 20:00-02:00")
    assert found is not None
    told = [(one.day.day, *(s.ends.time() for s in one.spans)) for one in found.days]
    assert told == [(6, time(2)), (7, time(2))]


def test_what_is_unknown_keeps_the_remark_of_the_source() -> None:
    """It is neither open nor closed."""
    found = table('Mo 09:00-12:00; We 10:00-12:00 "nach Absprache"')
    assert found is not None
    _, wednesday = found.days
    assert wednesday.spans[0].state is OpenState.UNKNOWN
    assert wednesday.spans[0].note == "nach Absprache"


def test_nobody_knows_where_nobody_vouches() -> None:
    """No hours, hours that are none, hours of last year."""
    assert hours_table(BARE, READ, MONDAY) is None
    assert table("irgendwann") is None
    assert table("Mo 09:00-12:00", last=date(2025, 12, 31)) is None


def test_a_service_has_the_hours_of_its_place_where_it_has_none() -> None:
    """Its own come first, then its plain week, then the place's."""
    own, place = Timetable(hours="Mo 09:00-12:00"), Timetable(hours="Tu 09:00-12:00")
    there = replace(PLACE, details=LocationDetails(timetable=place))
    service = replace(BARE, location=there)
    assert timetable_of(service) == place
    week = Week((NINE_TO_FOUR, *((),) * 6), frozenset({MONDAY}))
    plain = timetable_of(replace(service, hours=week))
    assert plain is not None
    assert plain.expression == "Mo 09:00-16:00; 2026 Mar 02 off"
    assert timetable_of(replace(service, details=ServiceDetails(timetable=own))) == own
