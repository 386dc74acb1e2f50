# SPDX-License-Identifier: EUPL-1.2
"""What can be told apart on every page, measured on its pixels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.contrast import ENHANCED, SHAPE, TEXT
from kiosk.domain.page import Comfort
from tests.screens.pixels import faint
from tests.screens.robots import SMALL, VisitorRobot
from tests.screens.visitor.scenes import SCENES


@pytest.mark.parametrize("scene", SCENES)
def test_words_and_pictograms_stand_out(
    visitor: VisitorRobot, scene: Callable[[VisitorRobot], None]
) -> None:
    """4.5 to 1 for words and 3 for pictograms; 7 for both where a visitor asked for more."""
    visitor.screen.languages.read("en")
    scene(visitor)
    visitor.wishes(Comfort(), SMALL)
    assert faint(visitor.window.root, text=TEXT, shape=SHAPE) == []
    visitor.wishes(Comfort(contrast=True), SMALL)
    assert faint(visitor.window.root, text=ENHANCED, shape=ENHANCED) == []
