# SPDX-License-Identifier: EUPL-1.2
"""Twenty people in five minutes, two desks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.counter import Counter
from kiosk.domain.front_door import CheckedIn
from kiosk.domain.estimate import Wait
from kiosk.domain.visit import Outcome
from tests.stories.story import MINUTE, Story

EVERY_FIFTH = 5
HONEST_SHARE = 0.75
"""Of the waits told, at least so many come true to within five minutes."""


@dataclass(slots=True)
class BusyDesk:
    """Somebody who calls, serves for some minutes, and calls again."""

    counter: Counter
    story: Story
    free_at: datetime
    called: list[int] = field(default_factory=list)

    def looks_up(self) -> None:
        """Finish what is done by now and take the next."""
        now = self.story.clock.now()
        if now < self.free_at:
            return
        current = self.counter.line().current
        if current is not None:
            self.counter.close(current, Outcome.INFORMED)
        following = self.counter.call_next()
        if following is not None:
            self.called.append(following.number)
            self.counter.arrived(following)
            self.free_at = now + self.story.chance.randint(4, 9) * MINUTE


def work(story: Story, desks: list[BusyDesk], minutes: int) -> None:
    """The desks work for some minutes."""
    for _ in range(minutes):
        for desk in desks:
            desk.looks_up()
        story.passes(1)


def test_everybody_gets_a_number_of_their_own_and_an_honest_wait(
    begin: Callable[..., Story],
) -> None:
    """Sixteen at the door and four who touch the screen; nobody is passed over."""
    story = begin(desks=("1", "2"))
    desks = [BusyDesk(story.desk(name), story, story.clock.now()) for name in ("1", "2")]
    for _ in range(8):
        story.is_given()
    work(story, desks, 40)
    early = [number for desk in desks for number in desk.called]
    assert len(early) == 8
    touchscreen = story.touchscreen()
    told: dict[int, tuple[int | None, Wait | None, datetime]] = {}
    for person in range(20):
        if person % EVERY_FIFTH:
            told.update([_told(story, story.is_given())])
        else:
            number = touchscreen.takes_a_number().number
            assert touchscreen.sees(str(number))
            touchscreen.touch("Done")
            standing = story.books.door.standing(number)
            assert standing is not None
            told[number] = (standing.ahead, standing.wait, story.clock.now())
        if person % 4 == 3:
            work(story, desks, 1)
    work(story, desks, 120)

    called = sorted((n for desk in desks for n in desk.called if n in told), key=_call_time(story))
    assert called == sorted(told)
    assert len(called) == 20
    assert all(wait is not None for _, wait, _ in told.values())
    true = [number for number, said in told.items() if _came_true(story, number, said)]
    assert len(true) >= HONEST_SHARE * len(told)


def _told(story: Story, given: CheckedIn) -> tuple[int, tuple[int | None, Wait | None, datetime]]:
    return given.visit.number, (given.ahead, given.wait, story.clock.now())


def _call_time(story: Story) -> Callable[[int], tuple[datetime, int]]:
    def called_at(number: int) -> tuple[datetime, int]:
        at = story.visit(number).first_called_at
        assert at is not None
        return at, number

    return called_at


def _came_true(story: Story, number: int, said: tuple[int | None, Wait | None, datetime]) -> bool:
    _, wait, told_at = said
    called_at = story.visit(number).first_called_at
    assert wait is not None
    assert called_at is not None
    waited = called_at - told_at
    assert waited >= timedelta()
    slack = 5 * MINUTE
    return wait.least * MINUTE - slack <= waited <= wait.most * MINUTE + slack
