# SPDX-License-Identifier: EUPL-1.2
"""A new page fades in by itself, and soon."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.screens.hand import wait_until
from tests.screens.robots import VisitorRobot

LONGEST_MS = 250


def test_a_new_page_ends_up_in_full_colour(visitor: VisitorRobot) -> None:
    """It plays to its own end, with nobody's help, and never runs for long."""
    fade = visitor.window.root.findChild(QObject, "fade")
    assert fade is not None
    page = fade.property("target")
    shown: list[float] = []
    page.opacityChanged.connect(lambda: shown.append(page.opacity()))
    visitor.hand.touch("English")
    assert wait_until(lambda: not fade.property("running"))
    assert visitor.page == "home"
    assert shown[0] < page.opacity() == 1
    assert shown == sorted(shown), "it only grows"
    assert 0 < fade.property("duration") < LONGEST_MS
