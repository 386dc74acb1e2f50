# SPDX-License-Identifier: EUPL-1.2
"""The two nights on which the site's wall clock is set and nobody's wait is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.visit import Outcome
from tests.stories.story import MINUTE, Story

INTO_SUMMER = datetime(2026, 3, 29, 0, 40, tzinfo=UTC)
INTO_WINTER = datetime(2026, 10, 25, 0, 40, tzinfo=UTC)


@pytest.mark.parametrize("night", [INTO_SUMMER, INTO_WINTER], ids=["summer", "winter"])
def test_waits_are_counted_in_minutes_that_passed(
    begin: Callable[..., Story], night: datetime
) -> None:
    """An hour that is skipped or told twice changes nobody's place and nobody's wait."""
    story = begin(begins=night, desks=("1",))
    before = [story.is_given().visit for _ in range(2)]
    story.passes(30)
    after = [story.is_given().visit for _ in range(2)]
    counter = story.desk("1")
    assert [visit.number for visit in counter.line().waiting] == [
        visit.number for visit in [*before, *after]
    ]
    for visit in [*before, *after]:
        called = counter.call_next()
        assert called is not None
        assert called.number == visit.number
        counter.close(counter.arrived(called), Outcome.INFORMED)
    served = [story.visit(visit.number) for visit in [*before, *after]]
    waits = [visit.first_called_at - visit.taken_at for visit in served if visit.first_called_at]
    assert waits == [30 * MINUTE, 30 * MINUTE, timedelta(), timedelta()]
    assert story.books.visits.figures().longest_wait == 30 * MINUTE


def test_the_desk_shows_the_wall_and_counts_the_minutes(begin: Callable[..., Story]) -> None:
    """Taken at 02:50, looked at a quarter of an hour later, on the longest night."""
    story = begin(begins=INTO_WINTER + 10 * MINUTE, desks=())
    desk = story.sits_down()
    visit = story.is_given().visit
    story.passes(15)
    desk.hears()
    assert "15 min" in desk.line(visit.number)
    assert desk.shows("02:05")
