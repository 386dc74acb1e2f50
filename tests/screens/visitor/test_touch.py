# SPDX-License-Identifier: EUPL-1.2
"""Sizes for fingers and eyes, and the way by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.screens.hand import accessible_name, is_control, plain
from kiosk.screens.run import pixels_per_mm
from tests.screens.geometry import seen
from tests.screens.robots import LANDSCAPE, PORTRAIT, SMALL, Foyer, VisitorRobot

TARGET, CAPITAL = 20.0, 6.1
"""Millimetres."""
CAPITAL_OF_SIZE = 0.714


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, SMALL], ids=["tall", "wide", "small"])
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_everything_is_large_enough(
    foyer: Foyer, size: tuple[int, int, float], *, low: bool
) -> None:
    """Targets of 20 mm, capitals of 6.1 mm, from the greeting to the number."""
    visitor = VisitorRobot(foyer, size=size)
    mm = pixels_per_mm(*size)
    visitor.touch("English")
    if low:
        visitor.screen.frame.toggleLow()
    for name in ("Talk to us", "A difficult letter", "Get my number"):
        visitor.looks()
        for item in seen(visitor.window.root.contentItem()):
            check(item, mm)
        visitor.touch(name)
    visitor.looks()
    for item in seen(visitor.window.root.contentItem()):
        check(item, mm)
    visitor.leaves()


def check(item: QQuickItem, mm: float) -> None:
    """Measure a target or a text."""
    said = accessible_name(item)
    if is_control(item) and item.isEnabled():
        assert min(item.width(), item.height()) / mm >= TARGET - 0.1, said
    if item.inherits("QQuickText") and item.property("text"):
        pixels = item.property("fontInfo").property("pixelSize").toNumber()
        assert pixels * CAPITAL_OF_SIZE / mm >= CAPITAL - 0.3, item.property("text")


def test_the_way_by_keyboard(visitor: VisitorRobot) -> None:
    """Tab goes through the page and then the bar; Enter chooses; the focus can be seen."""
    visitor.touch("English")
    visitor.looks()
    names = []
    for _ in range(10):
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
    assert names[5:] == ["Back", "Start over", "Get help", "English", "Easier"]
    assert visitor.window.root.activeFocusItem().property("visualFocus")
    visitor.presses(Qt.Key.Key_Return)
    assert visitor.page == "topics"
