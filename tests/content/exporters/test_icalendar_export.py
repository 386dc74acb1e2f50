# SPDX-License-Identifier: EUPL-1.2
"""Events as iCalendar: every calendar program sees the dates that the kiosk shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from kiosk.content.exporters.icalendar import icalendar_files
from kiosk.domain.directory import Directory, Event, Occurrence
from kiosk.domain.published import published
from tests.content.exporters.meetings import EVENTS, meeting
from tests.content.exporters.town import TOWN, ZONE, read_back

MONDAY = datetime.fromisoformat("2026-10-19")


def dated(begins: timedelta, lasts: timedelta, *, cancelled: bool) -> Occurrence:
    """A date, from a Monday on."""
    starts = MONDAY + begins
    return Occurrence(starts=starts, ends=starts + lasts, cancelled=cancelled)


whole_days = st.builds(
    dated,
    st.integers(0, 150).map(timedelta),
    st.integers(1, 4).map(timedelta),
    cancelled=st.booleans(),
)
times = st.builds(
    dated,
    st.builds(
        lambda day, quarter: timedelta(days=day, hours=6, minutes=15 * quarter),
        st.integers(0, 150),
        st.integers(0, 60),
    ),
    st.integers(1, 200).map(lambda quarters: timedelta(minutes=15 * quarters)),
    cancelled=st.booleans(),
)


def in_order(dates: list[Occurrence]) -> tuple[Occurrence, ...]:
    """Each beginning once."""
    return tuple(
        one for _, one in sorted({one.starts: one for one in dates}.items(), key=lambda kv: kv[0])
    )


def town(*events: Event) -> Directory:
    """A directory of these events."""
    return replace(TOWN, services=(), opportunities=(), events=events)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.id)
def test_an_event_comes_back_with_the_same_dates(event: Event, tmp_path: Path) -> None:
    """Repeated, cancelled, all day, over midnight and over the change of clocks."""
    back = read_back(icalendar_files(town(event), ZONE), tmp_path / "out")
    [again] = back.directory.events
    assert again.occurrences == event.occurrences
    assert again.details.all_day == event.details.all_day
    assert [again.title, again.description] == [
        {"de": event.title["de"]},
        {"de": event.description["de"]},
    ]
    assert again.organization.name == event.organization.name
    assert again.field == event.field
    assert again.details.online_url == event.details.online_url
    assert again.location is not None
    assert again.location.street == "Bürgerhaus, Musterstraße 1, 40213 Düsseldorf"
    assert back.problems == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.lists(times, min_size=1, max_size=12), st.lists(whole_days, min_size=1)))
def test_any_dates_come_back(dates: list[Occurrence]) -> None:
    """Whatever an event's dates are; read by the library alone, as other programs would."""
    known = in_order(dates)
    days = all(one.starts.hour == one.starts.minute == 0 for one in known)
    [file] = icalendar_files(town(meeting("any", *known, days=days)), ZONE)
    found = {
        (_wall(one["DTSTART"].dt), _wall(one["DTEND"].dt)): str(one.get("STATUS", ""))
        for one in recurring_ical_events.of(Calendar.from_ical(file.content)).between(
            MONDAY - timedelta(7), MONDAY + timedelta(365)
        )
    }
    assert found == {(one.starts, one.ends): "CANCELLED" if one.cancelled else "" for one in known}


def _wall(moment: object) -> datetime:
    if isinstance(moment, datetime):
        return moment.astimezone(ZONE).replace(tzinfo=None)
    return datetime.fromisoformat(str(moment))


def test_a_calendar_without_events_is_a_calendar() -> None:
    """An empty one, not a broken one."""
    [file] = icalendar_files(town(), ZONE)
    assert Calendar.from_ical(file.content).events == []
    assert file.records == 0


def test_a_secret_place_is_not_told() -> None:
    """Its event goes, its place does not."""
    hidden = replace(EVENTS[0], location=TOWN.services[1].location)
    [file] = icalendar_files(published(town(hidden)), ZONE)
    [event] = Calendar.from_ical(file.content).events
    assert "LOCATION" not in event
