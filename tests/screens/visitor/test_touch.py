# SPDX-License-Identifier: EUPL-1.2
"""Sizes for fingers and eyes, and the way by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.screens.hand import accessible_name, plain
from kiosk.screens.run import pixels_per_mm
from tests.screens.geometry import out_of_reach
from tests.screens.robots import LANDSCAPE, PORTRAIT, SMALL, Foyer, VisitorRobot


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, SMALL], ids=["tall", "wide", "small"])
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_everything_is_large_enough(
    foyer: Foyer, size: tuple[int, int, float], *, low: bool
) -> None:
    """Targets of 20 mm, 3 mm apart, capitals of 6.1 mm, from the greeting to the number."""
    visitor = VisitorRobot(foyer, size=size)
    visitor.touch("English")
    if low:
        visitor.screen.frame.ease.toggleLow()
    for name in ("Talk to us", "Housing", "Get my number"):
        visitor.looks()
        assert out_of_reach(visitor.window.root, pixels_per_mm(*size)) == []
        visitor.touch(name)
    visitor.looks()
    assert out_of_reach(visitor.window.root, pixels_per_mm(*size)) == []
    visitor.leaves()


def test_the_way_by_keyboard(visitor: VisitorRobot) -> None:
    """Tab goes through the page and then the bar; Enter chooses; the focus can be seen."""
    visitor.touch("English")
    visitor.looks()
    names = []
    for _ in range(13):
        focus = visitor.window.root.activeFocusItem()
        names.append(plain(accessible_name(focus)))
        visitor.presses(Qt.Key.Key_Tab)
    assert names[:5] == [
        "Talk to us",
        "Find addresses",
        "Meetings & courses",
        "Take part",
        "I have a number",
    ]
    assert names[5:7] == ["Emergency", "About this place"]
    assert names[7:12] == ["Back", "Start over", "Get help", "English", "Easier"]
    assert names[12] == "Welcome Point 03, About this place"
    assert visitor.window.root.activeFocusItem().property("visualFocus")
    visitor.presses(Qt.Key.Key_Return)
    assert visitor.page == "topics"
