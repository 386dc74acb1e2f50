# SPDX-License-Identifier: EUPL-1.2
"""What is said of the city, always in the same quiet place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.contact_line import ContactLine, contact_line
from kiosk.screens.desk.known import edition_of

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = ContactLine("")


@QmlElement
class CityPanel(QObject):
    """The line in CityLine.qml; it is not there where the site was never enrolled."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._zone = ports.profile.zone
        self._line = _NOTHING

    @Property(bool, notify=shownChanged)
    def there(self) -> bool:
        """Whether there is a city to speak of."""
        return bool(self._line.text)

    @Property(str, notify=shownChanged)
    def words(self) -> str:
        """How the site and its city stand."""
        return self._line.text

    @Property(bool, notify=shownChanged)
    def wantsSomebody(self) -> bool:
        """Whether it does not mend itself."""
        return self._line.wants_somebody

    @Property(str, notify=shownChanged)
    def symbol(self) -> str:
        """The symbol before the words."""
        return "ui/wifi" if self._line.online else "ui/wifi_off"

    def show(self, known: Known, phrases: Phrases) -> None:
        """Show what is known now."""
        line = _NOTHING
        if known.link is not None:
            directory = edition_of(known, self._zone, phrases)
            line = contact_line(known.link, directory, known.now, self._zone, phrases)
        if line != self._line:
            self._line = line
            self.shownChanged.emit()
