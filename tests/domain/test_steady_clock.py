# SPDX-License-Identifier: EUPL-1.2
"""Time goes on at its own pace, whatever happens to the machine's clock."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.steady_clock import FOLLOWED, SteadyClock
from tests.fakes import OPENING, Machine, Pocket

HOUR = timedelta(hours=1)
jumps = st.integers(-100_000, 100_000).map(lambda seconds: timedelta(seconds=seconds))
spans = st.integers(0, 10_000).map(lambda seconds: timedelta(seconds=seconds))


def clock_of(machine: Machine, pocket: Pocket) -> SteadyClock:
    """A process's clock on a machine."""
    return SteadyClock(machine, machine.uptime, machine.boot, pocket)


@given(st.lists(st.tuples(spans, jumps), max_size=20))
def test_time_never_runs_backwards_by_more_than_a_small_step(
    days: list[tuple[timedelta, timedelta]],
) -> None:
    """However the machine's clock is set, instants stay within a small step of the true time."""
    machine = Machine()
    clock = clock_of(machine, Pocket())
    before = clock.now()
    for passes, jump in days:
        machine.runs(passes)
        machine.jumps(jump)
        now = clock.now()
        assert abs(now - before - passes) <= FOLLOWED
        before = now


def test_a_large_jump_is_told_and_a_small_one_followed() -> None:
    """A minute is what a time server does; an hour is a question for a person."""
    machine = Machine()
    clock = clock_of(machine, Pocket())
    machine.jumps(timedelta(minutes=1))
    assert clock.now() == machine.at
    assert clock.doubt() is None
    machine.jumps(HOUR)
    assert clock.now() == machine.at - HOUR
    doubt = clock.doubt()
    assert doubt is not None
    assert (doubt.machine, doubt.ours, doubt.behind) == (machine.at, machine.at - HOUR, False)


def test_a_process_that_starts_after_the_jump_counts_like_the_others() -> None:
    """A touchscreen that crashes must not come back in another hour than the desks."""
    machine, pocket = Machine(), Pocket()
    desk = clock_of(machine, pocket)
    machine.runs(HOUR)
    machine.jumps(-5 * HOUR)
    touchscreen = clock_of(machine, pocket)
    assert touchscreen.now() == desk.now() == OPENING + HOUR


def test_a_person_says_that_the_machine_is_right_and_every_process_hears_it() -> None:
    """One touch at one desk; the others follow at their next look."""
    machine, pocket = Machine(), Pocket()
    desk, board = clock_of(machine, pocket), clock_of(machine, pocket)
    machine.jumps(3 * HOUR)
    assert board.doubt() is not None
    desk.follow()
    assert board.now() == desk.now() == machine.at
    assert (board.doubt(), desk.doubt()) == (None, None)


@pytest.mark.parametrize("years", [1, 6, 56])
def test_a_machine_that_starts_in_the_past_is_believed_for_now_and_told(years: int) -> None:
    """An empty battery: work goes on, a person is told, the right time is taken when it comes."""
    machine, pocket = Machine(), Pocket()
    clock_of(machine, pocket)
    machine.jumps(timedelta(days=-365 * years))
    machine.restarts("second")
    clock = clock_of(machine, pocket)
    assert clock.now() == machine.at
    doubt = clock.doubt()
    assert doubt is not None
    assert doubt.behind
    assert doubt.ours == OPENING
    machine.jumps(timedelta(days=365 * years) + HOUR)
    assert clock.now() == machine.at
    assert clock.doubt() is None
    assert clock_of(machine, pocket).doubt() is None
