# SPDX-License-Identifier: EUPL-1.2
"""Each story is told three times: with a right clock, one that runs ahead, one that falls back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.run import load_fonts
from tests.stories.story import MORNING, Story

JUMPS = {
    "the clock is right": timedelta(),
    "the clock jumps a day and five hours ahead": timedelta(days=1, hours=5),
    "the clock falls back six years": timedelta(days=-2192),
}


@pytest.fixture(params=list(JUMPS.values()), ids=list(JUMPS))
def jump(request: pytest.FixtureRequest) -> timedelta:
    """How the machine's clock is set during the story."""
    set_by: timedelta = request.param
    return set_by


@pytest.fixture
def begin(tmp_path: Path, qapp: QApplication, jump: timedelta) -> Iterator[Callable[..., Story]]:
    """Begins a day at a new site."""
    load_fonts()
    begun: list[Story] = []

    def begin(begins: datetime = MORNING, desks: tuple[str, ...] = ("1",)) -> Story:
        make = partial(Story, tmp_path / "site", jump=jump, begins=begins, desks=desks)
        begun.append(make())
        return begun[-1]

    yield begin
    for story in begun:
        story.ends()
