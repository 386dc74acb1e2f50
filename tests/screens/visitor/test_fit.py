# SPDX-License-Identifier: EUPL-1.2
"""Every page on every screen, in the two languages that nobody speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from tests.screens.geometry import misfits
from tests.screens.pseudo import PSEUDO
from tests.screens.robots import LANDSCAPE, PORTRAIT, SMALL, Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES

SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "small": SMALL}


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> tuple[int, int, float]:
    """Each kind of screen."""
    return SIZES[request.param]


@pytest.fixture(params=PSEUDO)
def long_winded(
    foyer: Foyer, size: tuple[int, int, float], request: pytest.FixtureRequest
) -> Iterator[VisitorRobot]:
    """A visitor whose language takes more words than German, or turns the page round."""
    language, alter = PSEUDO[request.param]
    for hour in (11, 14):
        foyer.keeps_appointment(datetime(2026, 3, 2, hour, 30))  # noqa: DTZ001 - a wall clock
    visitor = VisitorRobot(foyer, alter=alter, size=size)
    visitor.screen.languages.read(language)
    yield visitor
    visitor.leaves()


@pytest.mark.parametrize("scene", SCENES)
def test_every_word_fits(long_winded: VisitorRobot, scene: Callable[[VisitorRobot], None]) -> None:
    """No text is cut off, sticks out or covers another, in either direction of reading."""
    scene(long_winded)
    long_winded.looks()
    long_winded.looks()
    digits = "'100'"  # a poster needs no room below the line
    faults = misfits(long_winded.window.root)
    assert [fault for fault in faults if not fault.startswith(digits)] == []
