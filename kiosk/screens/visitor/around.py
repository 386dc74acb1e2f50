# SPDX-License-Identifier: EUPL-1.2
"""What is around the number: whom to call in an emergency, and the place itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.screens.visitor.about import AboutPart
from kiosk.screens.visitor.emergency import EmergencyPart

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.touch import Touch
    from kiosk.screens.visitor.ports import VisitorPorts

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AroundPart(QObject):
    """Two pages that every visitor may need, whatever they came for."""

    def __init__(
        self,
        ports: VisitorPorts,
        phrasebook: Phrasebook,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Make both."""
        super().__init__(parent)
        self._emergency = EmergencyPart(ports, phrasebook, touch, self)
        self._about = AboutPart(ports, phrasebook, self)

    def show(self, flow: Flow, phrases: Phrases, wall: datetime) -> None:
        """Show what stands on the page that a flow is on.

        Raises:
            StoreTrouble: something cannot be read; never on the emergency page.
        """
        self._emergency.show(flow, phrases, wall)
        self._about.show(flow, phrases, wall)

    @Property(EmergencyPart, constant=True)
    def emergency(self) -> EmergencyPart:
        """Numbers to call."""
        return self._emergency

    @Property(AboutPart, constant=True)
    def about(self) -> AboutPart:
        """The place."""
        return self._about
