# SPDX-License-Identifier: EUPL-1.2
"""The languages a desk can tick, by their names in the desk's own language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.screens.desk.ports import DeskPorts

QML_IMPORT_NAME = "kiosk.screens.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language.

    Attributes:
        own: its name as its speakers write it.
    """

    key: str
    name: str
    own: str


def language_rows(ports: DeskPorts, phrases: Phrases) -> tuple[LanguageRow, ...]:
    """The site's screen languages first, then all that can be interpreted, by name."""
    screens = [tag for tag in ports.profile.languages if tag in ports.languages]
    others = [tag for tag, known in ports.languages.items() if known.interpreter]
    by_name = sorted((tag for tag in others if tag not in screens), key=phrases.language_name)
    return tuple(
        LanguageRow(tag, phrases.language_name(tag), ports.languages[tag].name)
        for tag in (*screens, *by_name)
    )


@QmlElement
class LanguageChoice(QObject):
    """What LanguagePick.qml shows."""

    def __init__(self, ports: DeskPorts, parent: QObject | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._ports = ports
        self._shown: tuple[LanguageRow, ...] = ()
        self._rows = Rows(LanguageRow, lambda row: row.key, self)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The languages."""
        return self._rows

    def show(self, phrases: Phrases) -> None:
        """Name them in the desk's language."""
        self._shown = language_rows(self._ports, phrases)
        self._rows.show(self._shown)

    @Slot(int, result=str)
    def tag(self, place: int) -> str:
        """The tag of the language at a place."""
        return self._shown[place].key if 0 <= place < len(self._shown) else ""

    @Slot(str, result=int)
    def place(self, tag: str) -> int:
        """Where a language stands; -1 where it does not."""
        return next((at for at, row in enumerate(self._shown) if row.key == tag), -1)

    @Slot(int, str, result=int)
    def after(self, place: int, letter: str) -> int:
        """The next place whose language begins with a letter; the same where there is none."""
        count = len(self._shown)
        around = ((place + step) % count for step in range(1, count + 1))
        wanted = letter.casefold()
        begins = (at for at in around if self._shown[at].name.casefold().startswith(wanted))
        return next(begins, place)
