# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a place of the directory: two touches, and its editors hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.wrong_entry import Wrong
from kiosk.screens.desk.deeds import Deed
from kiosk.screens.desk.ticks import TickRow
from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


def wrong_rows(said: frozenset[Wrong], phrases: Phrases) -> list[TickRow]:
    """What can be wrong; what was said of this edition already is ticked."""
    say = phrases.translate
    words = {
        Wrong.CLOSED: say("Desk", "Closed for good", "Of a place. German: 'Gibt es nicht mehr'"),
        Wrong.MOVED: say("Desk", "Has moved", "Of a place. German: 'Ist umgezogen'"),
        Wrong.HOURS: say("Desk", "Opening hours"),
        Wrong.TELEPHONE: say("Desk", "Telephone number"),
        Wrong.OTHER: say("Desk", "Other details", "Of a place. German: 'Andere Angaben'"),
    }
    return [TickRow(wrong, words[wrong], "", "", wrong in said) for wrong in Wrong]


@QmlElement
class WrongEntryPanel(QObject):
    """What PlaceEntry.qml asks about one place at a time."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Ask about nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._known: Known | None = None
        self._place = ""
        self._rows = Rows(TickRow, lambda row: row.key, self)

    @Property(bool, notify=shownChanged)
    def heard(self) -> bool:
        """Whether there is a city whose editors would hear it."""
        return self._known is not None and self._known.link is not None

    @Property(str, notify=shownChanged)
    def place(self) -> str:
        """The place that is asked about; empty for none."""
        return self._place

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """What can be wrong with it."""
        return self._rows

    def show(self, known: Known) -> None:
        """Show what is known now."""
        self._known = known
        self._show()

    def clear(self) -> None:
        """Ask about nothing."""
        self._place = ""
        self._show()

    @Slot(str)
    def ask(self, place: str) -> None:
        """Ask what is wrong with a place; the second time no longer."""
        self._place = "" if place == self._place else place
        self._show()

    @Slot(str)
    def say(self, wrong: str) -> None:
        """Tell the editors; said once is enough."""
        what, place, known = Wrong(wrong), self._place, self._known
        if known is None or not place:
            return
        book, edition = self._ports.wrong_entries, known.published.edition
        thanks = self._deeds.phrases.translate("Desk", "Thank you. The editors will look at it.")

        def act() -> Deed:
            if (place, what) in known.wrong:
                return Deed(thanks)
            book.say(place, edition, what, self._ports.clock.now())
            return Deed(thanks, lambda: book.take_back(place, edition, what))

        if self._deeds.do(act):
            self.clear()

    def _show(self) -> None:
        told = self._known.wrong if self._known else ()
        said = frozenset(wrong for place, wrong in told if place == self._place)
        self._rows.show(wrong_rows(said, self._deeds.phrases) if self._place else [])
        self.shownChanged.emit()
