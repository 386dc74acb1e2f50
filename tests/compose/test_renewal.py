# SPDX-License-Identifier: EUPL-1.2
"""The running site renews its directory: at the start, each night, again where it failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.compose.renewal import BEFORE_THE_NEXT_TRY, COMMAND, Renewal
from kiosk.compose.run import start_kiosk
from kiosk.compose.windows import Parts
from tests.fakes import FixedClock
from tests.ready_made import demo_site

HOUR = timedelta(hours=1)


@dataclass(slots=True)
class Office:
    """What is started: it runs until it is told its end."""

    started: list[Work] = field(default_factory=list)
    missing: bool = False

    def start(self) -> Work:
        """Start one more."""
        if self.missing:
            raise FileNotFoundError("no such program")
        self.started.append(Work())
        return self.started[-1]


@dataclass(slots=True)
class Work:
    """Implements `kiosk.compose.renewal.Process`."""

    code: int | None = None
    ended: bool = False

    def poll(self) -> int | None:
        """Its exit code."""
        return self.code

    def terminate(self) -> None:
        """It ends at once."""
        self.ended = True

    def wait(self) -> int:
        """It has."""
        return 0


@dataclass(slots=True)
class Screen:
    """One screen of a site, at eleven in the evening."""

    parts: Parts
    clock: FixedClock
    office: Office
    renewal: Renewal
    on_duty: bool = True

    def after(self, by: timedelta) -> int:
        """Time passes, and the screen's pulse beats; how often work was started so far."""
        self.clock.forward(by)
        self.parts.pulse.beat()
        return len(self.office.started)

    def ends(self, code: int) -> None:
        """The work comes to an end."""
        self.office.started[-1].code = code
        self.parts.pulse.beat()


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    """The screen."""
    clock, office = FixedClock(), Office()
    clock.forward(13 * HOUR)
    parts = Parts(demo_site(tmp_path / "site", clock), "visitor")
    made: list[Screen] = []
    renewal = Renewal(parts.site, parts.pulse, lambda: made[0].on_duty, office.start)
    made.append(Screen(parts, clock, office, renewal))
    yield made[0]
    renewal.close()
    parts.close()


def test_it_begins_with_the_screen_and_again_after_midnight(screen: Screen) -> None:
    """Never two at once, and once a day."""
    assert screen.after(timedelta()) == 1
    assert screen.after(timedelta(minutes=1)) == 1
    screen.ends(0)
    assert screen.after(timedelta(minutes=58)) == 1
    assert screen.after(timedelta(minutes=2)) == 2
    screen.ends(0)
    assert screen.after(20 * HOUR) == 2
    assert screen.after(5 * HOUR) == 3


def test_what_goes_on_past_midnight_was_for_the_day_before(screen: Screen) -> None:
    """So it is done once more."""
    assert screen.after(timedelta()) == 1
    screen.after(2 * HOUR)
    screen.ends(0)
    assert screen.after(timedelta()) == 2


@pytest.mark.parametrize("missing", [True, False])
def test_a_failure_is_tried_again_an_hour_later(screen: Screen, *, missing: bool) -> None:
    """Whether it ends badly or cannot even be started; the screen goes on."""
    screen.office.missing = missing
    begun = screen.after(timedelta())
    if not missing:
        screen.ends(1)
    screen.office.missing = False
    assert screen.after(BEFORE_THE_NEXT_TRY - timedelta(minutes=1)) == begun
    assert screen.after(timedelta(minutes=1)) == begun + 1
    screen.ends(0)
    assert screen.after(timedelta(hours=12)) == begun + 1


def test_only_the_screen_on_duty_does_it(screen: Screen) -> None:
    """Another has the lock; when that one has gone, this one does."""
    screen.on_duty = False
    assert screen.after(timedelta()) == 0
    screen.on_duty = True
    assert screen.after(timedelta()) == 1


def test_a_screen_that_ends_ends_it_too(screen: Screen) -> None:
    """Nothing is left running behind."""
    screen.after(timedelta())
    screen.renewal.close()
    assert screen.office.started[0].ended


def test_the_work_is_a_command_of_this_program(screen: Screen) -> None:
    """A real process; the demo has nothing to renew, and that is no failure."""
    assert start_kiosk(screen.parts.site, *COMMAND).wait() == 0
