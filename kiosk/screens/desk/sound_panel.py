# SPDX-License-Identifier: EUPL-1.2
"""The waiting room's sound: off or on, and for whom it was not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.announcement import Reason, why_fetch
from kiosk.screens.desk.deeds import Deed

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit
    from kiosk.screens.desk.deeds import Deeds
    from kiosk.screens.desk.known import Known
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


def fetch_words(visit: Visit, known: Known, ports: DeskPorts, phrases: Phrases) -> str:
    """That somebody must be fetched in person, and why; nothing where the call was heard."""
    reason = why_fetch(visit, known.sound, ports.profile, known.now)
    match reason:
        case None:
            return ""
        case Reason.MUTED:
            return phrases.translate("Desk", "Please fetch in person: the sound is off.")
        case Reason.NO_SOUND:
            return phrases.translate("Desk", "Please fetch in person: no loudspeaker.")
        case Reason.NO_BOARD:
            return phrases.translate("Desk", "Please fetch in person: the board does not answer.")
        case Reason.NO_VOICE:
            text = phrases.translate("Desk", "Please fetch in person: no voice for {language}.")
            wanted = visit.call_language or visit.spoken_language
            return text.format(language=phrases.language_name(wanted))
        case _:
            assert_never(reason)


@QmlElement
class SoundPanel(QObject):
    """The switch in DeskHeader.qml."""

    shownChanged = Signal()

    def __init__(self, ports: DeskPorts, deeds: Deeds, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._deeds = deeds
        self._muted = False

    @Property(bool, constant=True)
    def there(self) -> bool:
        """Whether the site has a board that calls."""
        return self._ports.profile.has_board

    @Property(bool, notify=shownChanged)
    def muted(self) -> bool:
        """Whether the waiting room's sound is off, until the end of the day."""
        return self._muted

    def show(self, known: Known) -> None:
        """Show what is known now."""
        if known.sound.muted != self._muted:
            self._muted = known.sound.muted
            self.shownChanged.emit()

    @Slot()
    def toggle(self) -> None:
        """Switch the sound off in the middle of a word, or on again."""
        if self._ports.profile.has_board:
            self._deeds.do(lambda: self._switch(muted=not self._muted))

    def _switch(self, *, muted: bool) -> Deed:
        book = self._ports.sound
        book.mute(muted=muted)
        words = (
            self._deeds.phrases.translate("Desk", "The waiting room's sound is off for today.")
            if muted
            else self._deeds.phrases.translate("Desk", "The waiting room's sound is on.")
        )
        return Deed(words, lambda: book.mute(muted=not muted))
