# SPDX-License-Identifier: EUPL-1.2
"""Every page on every screen, in every size of letters, in words longer than German, both ways."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import product

import pytest

from kiosk.domain.page import LETTERS, Comfort
from kiosk.screens.language import Speech
from kiosk.screens.run import pixels_per_mm
from tests.screens import robots
from tests.screens.geometry import misfits, out_of_reach
from tests.screens.pseudo import PSEUDO
from tests.screens.robots import PORTRAIT, SMALL, Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES

FULL = os.environ.get("KIOSK_FIT") == "full"
"""Whether every language, screen and wish is tried (README); else those that are tightest."""

SIZES = {
    "portrait": PORTRAIT,
    "small": SMALL,
    "landscape": (1920, 1080, 24.0),
    "tall": (2160, 3840, 32.0),
}
WISHES = {
    "usual": Comfort(),
    "large": Comfort(letters=150),
    "very-large": Comfort(letters=200),
    "low": Comfort(low=True, large_targets=True),
    "contrast": Comfort(contrast=True),
    "calm": Comfort(calm=True),
    "all": Comfort(letters=200, contrast=True, low=True, large_targets=True, calm=True),
}
SPOKEN = ("de", "de-simple", "en", "uk", "ar")

TIGHTEST = (("small", "usual"), ("small", "very-large"), ("portrait", "very-large"))
TRIED = tuple(product(SIZES, WISHES)) if FULL else TIGHTEST


def test_every_wish_is_tried() -> None:
    """Each size of letters and each wish of the page for ease is among those of the full run."""
    tried = WISHES.values()
    assert {comfort.letters for comfort in tried} == set(LETTERS)
    for wish in ("contrast", "low", "large_targets", "calm"):
        assert any(getattr(comfort, wish) for comfort in tried)


@pytest.fixture(params=[*PSEUDO, *(SPOKEN if FULL else ())])
def visitor(
    foyer: Foyer, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[VisitorRobot]:
    """A visitor who reads one of the languages, nobody's or somebody's."""
    for hour in (11, 14):
        foyer.keeps_appointment(datetime(2026, 3, 2, hour, 30))  # noqa: DTZ001 - a wall clock
    if request.param in PSEUDO:
        language, alter = PSEUDO[request.param]
        visitor = VisitorRobot(foyer, alter=alter)
    else:
        language = request.param
        monkeypatch.setattr(robots, "source_speech", lambda languages, _alter: Speech(languages))
        visitor = VisitorRobot(foyer)
    visitor.screen.languages.read(language)
    yield visitor
    visitor.leaves()


@pytest.mark.parametrize("scene", SCENES)
def test_every_word_fits(visitor: VisitorRobot, scene: Callable[[VisitorRobot], None]) -> None:
    """Nothing is cut, sticks out, covers another, is too small or too near, whatever the wish."""
    scene(visitor)
    faults = []
    for screen, wish in TRIED:
        comfort, size = WISHES[wish], SIZES[screen]
        visitor.wishes(comfort, size)
        found = [
            *misfits(visitor.window.root),
            *out_of_reach(
                visitor.window.root,
                pixels_per_mm(*size),
                times=comfort.letters / 100,
                target=30 if comfort.large_targets else 20,
            ),
        ]
        faults += [f"{screen}, {wish}: {fault}" for fault in found]
    assert faults == []
