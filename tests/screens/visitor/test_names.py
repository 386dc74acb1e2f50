# SPDX-License-Identifier: EUPL-1.2
"""Who cannot see the screen hears everything that stands on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.screens.hand import accessible_name
from tests.screens.geometry import seen
from tests.screens.robots import VisitorRobot
from tests.screens.visitor.scenes import SCENES


@pytest.mark.parametrize("scene", SCENES)
def test_everything_has_a_name(
    visitor: VisitorRobot, scene: Callable[[VisitorRobot], None]
) -> None:
    """Each visible text is read itself or by something that bears it; each control is named."""
    visitor.foyer.keeps_appointment(datetime(2026, 3, 2, 11, 30))  # noqa: DTZ001 - a wall clock
    visitor.screen.languages.read("en")
    scene(visitor)
    visitor.looks()
    shown = list(seen(visitor.window.root.contentItem()))
    read = "\n".join(map(accessible_name, shown))
    for item in shown:
        interface = QAccessible.queryAccessibleInterface(item)
        if item.inherits("QQuickText") and item.property("text"):
            borne = any(accessible_name(above) for above in lineage(item))
            assert borne or item.property("text") in read, item.property("text")
        if item.inherits("QQuickAbstractButton"):
            assert interface is not None, item
            assert interface.text(QAccessible.Text.Name), item


def lineage(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything it stands in."""
    above: QObject | None = item
    while isinstance(above, QQuickItem):
        yield above
        above = above.parentItem()
