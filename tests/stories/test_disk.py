# SPDX-License-Identifier: EUPL-1.2
"""The disk fills up in the middle of the day."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.domain.trouble import StoreTrouble
from kiosk.domain.visit import VisitState
from kiosk.store.opening import VISITS
from tests.stories.story import Story


@contextmanager
def full_disk(story: Story) -> Iterator[None]:
    """The operating system lets no file of this process grow beyond the store's log."""
    size = (story.folder / f"{VISITS}-wal").stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_sends_people_to_the_desk_and_loses_nobody(
    begin: Callable[..., Story],
) -> None:
    """No number is shown that is not kept; the desk reads the cause; with room it goes on."""
    story = begin()
    touchscreen = story.touchscreen()
    kept = [story.is_given().visit for _ in range(2)]
    desk = story.sits_down()
    story.passes(5)
    touchscreen.comes_for("Housing")
    with full_disk(story):
        touchscreen.touch("Get my number")
        assert touchscreen.page == "fault"
        assert touchscreen.sees("Please come to us at the desk.")
        desk.calls_next()
        assert desk.shows("the disk is full") or desk.shows("the disk cannot be")
        with pytest.raises(StoreTrouble, match="the disk"):
            story.is_given()
    assert [visit.id for visit in story.books.visits.open_visits()] == [v.id for v in kept]
    assert all(story.visit(v.number).state is VisitState.WAITING for v in kept)
    touchscreen.hears()
    touchscreen.touch("Start over")
    after = touchscreen.takes_a_number()
    assert after.number == kept[-1].number + 1
    desk.hears()
    desk.calls_next()
    assert story.visit(kept[0].number).state is VisitState.CALLED
