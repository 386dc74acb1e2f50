# SPDX-License-Identifier: EUPL-1.2
"""Which meetings people can sign up for, who is expected there, and what nobody is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.directory import Directory, Event, Occurrence, Organization, Service
from kiosk.domain.sign_up import SignUp, expected, must_stay_untold
from tests.domain.entries import place, service
from tests.domain.test_meeting_days import at, event, on

NOW = at(9)


def directory(*events: Event, services: tuple[Service, ...] = ()) -> Directory:
    """An edition with these events."""
    made_at = datetime(2026, 3, 1, tzinfo=UTC)
    return Directory(edition=1, origin="", made_at=made_at, events=events, services=services)


def here(event: Event) -> Event:
    """The event, at the site itself."""
    return replace(event, at_site=True)


def signed(starts: datetime, people: int = 2, event: str = "choir", code: str = "A") -> SignUp:
    """Some people who come."""
    return SignUp(code=code, event=event, starts=starts, people=people)


def test_only_the_sites_own_meetings_of_thirty_days_are_offered() -> None:
    """Soonest first; of a meeting elsewhere nobody there would learn who comes."""
    known = directory(
        here(event(on(3), on(30, hour=23), on(31))),
        here(event(on(0, hour=8, hours=0.5), on(1), key="over")),
        event(on(2), key="elsewhere"),
    )
    offered = [(one.event, one.starts) for one in expected(known, (), NOW)]
    assert offered == [("over", at(10, 0, 1)), ("choir", at(10, 0, 3)), ("choir", at(23, 0, 30))]


@pytest.mark.parametrize("status", ["scheduled", "cancelled"])
def test_a_meeting_that_does_not_take_place_stays_while_somebody_counts_on_it(status: str) -> None:
    """Staff must know whom nobody has told."""
    off = here(event(on(1, cancelled=status == "scheduled"), status=status))
    assert expected(directory(off), (), NOW) == ()
    [kept] = expected(directory(off), [signed(at(10, ahead=1))], NOW)
    assert (kept.people, kept.held) == (2, False)


def test_a_sign_up_stays_with_its_day_when_the_hour_is_changed() -> None:
    """Of two meetings on a day the nearer one has it; another day has nothing of it."""
    known = directory(here(event(on(1, hour=9), on(1, hour=16), on(2))))
    parties = [signed(at(10, ahead=1), 3), signed(at(16, ahead=1), 1), signed(at(17, ahead=1), 9)]
    assert [one.people for one in expected(known, parties, NOW)] == [3, 10, 0]


def test_who_was_at_a_meeting_that_is_over_is_not_expected_at_the_next_one() -> None:
    """Of five in the morning and one in the afternoon, one is expected at noon."""
    known = directory(here(event(on(0, hour=9), on(0, hour=15))))
    parties = [signed(at(9), 5), signed(at(15), 1)]
    assert [one.people for one in expected(known, parties, at(10))] == [5, 1]
    assert [one.people for one in expected(known, parties, at(12))] == [1]


@pytest.mark.parametrize("dates", [(), (on(2),)])
def test_who_counts_on_a_meeting_that_was_moved_or_is_gone_stays_known(
    dates: tuple[Occurrence, ...],
) -> None:
    """All of a meeting together, on their day, so that staff can drop them one by one."""
    parties = [signed(at(10, ahead=1), code=code) for code in "AB"]
    known = directory(here(event(*dates))) if dates else directory()
    lost, *others = expected(known, parties, NOW)
    assert (lost.meeting, lost.held, lost.starts) == (None, False, at(10, ahead=1))
    assert [one.code for one in lost.sign_ups] == ["A", "B"]
    assert [one.people for one in others] == [0 for _ in dates]


def test_a_course_of_several_days_is_offered_until_its_first_day_is_over() -> None:
    """Nobody signs up for what has begun on an earlier day."""
    known = directory(here(event(on(0, hours=30))))
    assert len(expected(known, (), at(12))) == 1
    assert expected(known, (), at(9, ahead=1)) == ()


def test_nobody_is_told_of_what_could_say_too_much() -> None:
    """A secret address, an organization for sensitive things alone, an event that is gone."""
    safe = here(event(on(1)))
    owner = Organization(id="caritas", name="Caritas")
    shelter = replace(safe, organization=owner)
    quiet, plain = service("shelter", sensitive=True), service("advice")
    assert not must_stay_untold("choir", directory(safe))
    assert must_stay_untold("gone", directory(safe))
    secret = replace(safe, location=place(confidential=True))
    assert must_stay_untold("choir", directory(secret))
    assert must_stay_untold("choir", directory(shelter, services=(quiet,)))
    assert not must_stay_untold("choir", directory(shelter, services=(quiet, plain)))
