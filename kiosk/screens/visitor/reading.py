# SPDX-License-Identifier: EUPL-1.2
"""Reads the screen aloud: what a screen reader would say, in the order in which it stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.domain.announcement import spoken_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrases
    from kiosk.domain.voice import Voice

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_BEATS = 60
"""Beats of the pulse between two looks at which voices there are."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to read, and where it stands."""

    place: QQuickItem
    words: str
    language: str


@QmlElement
class ReadingPart(QObject):
    """What reads aloud; silent at the first touch, and whenever the page changes."""

    voicedChanged = Signal()
    languageChanged = Signal()
    placeChanged = Signal()

    def __init__(
        self, voice: Voice | None, languages: Sequence[str], parent: QObject | None = None
    ) -> None:
        """Be silent.

        Args:
            voice: None where the site wants no reading.
            languages: of the screens.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._voice = voice
        self._languages = tuple(languages)
        self._voiced: list[str] = []
        self._beats = 0
        self._phrases: Phrases | None = None
        self._shown: tuple[object, ...] = ()
        self._left: list[Passage] = []
        self._now: Passage | None = None
        self._turn = 0

    @Property("QVariantList", notify=voicedChanged)  # type: ignore[arg-type]
    def voiced(self) -> list[str]:
        """The screen languages that can be read aloud now."""
        return self._voiced

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The window's language."""
        return self._phrases.language if self._phrases else ""

    @property
    def under_way(self) -> bool:
        """Whether somebody is listening."""
        return self._now is not None

    @Property(bool, notify=placeChanged)
    def reading(self) -> bool:
        """Whether something is being read."""
        return self.under_way

    @Property(QRectF, notify=placeChanged)
    def place(self) -> QRectF:
        """Where in the window what is being read stands."""
        if self._now is None or not isValid(self._now.place):
            return QRectF()
        item = self._now.place
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Be silent where another page, another leaf or another language shows."""
        self._phrases = phrases
        self.languageChanged.emit()
        shown = (flow.key, flow.place, phrases.language)
        if shown != self._shown:
            self._shown = shown
            self.hush()

    def beat(self) -> None:
        """Look now and then which voices there are; the first look wakes the synthesiser."""
        if self._beats % LOOK_BEATS == 0:
            self._look()
        self._beats += 1

    @Slot(QQuickItem)
    def read(self, what: QQuickItem) -> None:
        """Read an item and everything in it; what was being read is broken off."""
        self.hush()
        self._left = list(self._passages(what))
        self._next()

    @Slot()
    def hush(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._left = []
        if self._now is not None and self._voice is not None:
            self._voice.stop()
            self._stand(None)

    def _next(self) -> None:
        self._turn += 1
        self._stand(self._left.pop(0) if self._left else None)
        if self._now is not None and self._voice is not None:
            turn = self._turn
            self._voice.say(
                self._now.words, self._now.language, lambda whole: self._said(turn, whole=whole)
            )

    def _said(self, turn: int, *, whole: bool) -> None:
        if turn != self._turn:
            return
        if whole:
            self._next()
            return
        self._left = []
        self._stand(None)
        self._look()

    def _stand(self, passage: Passage | None) -> None:
        self._now = passage
        self.placeChanged.emit()

    def _look(self) -> None:
        voice = self._voice
        present = voice is not None and voice.present
        voiced = [tag for tag in self._languages if present and voice and voice.speaks(tag)]
        if voiced != self._voiced:
            self._voiced = voiced
            self.voicedChanged.emit()

    def _passages(self, item: QQuickItem, language: str = "") -> Iterator[Passage]:
        if not item.isVisible() or item.opacity() == 0 or item.property("unread"):
            return
        own = item.property("spokenLanguage") or language
        spoken = str(own or self.language)
        words = spoken_form(self._name(item))
        if words and spoken in self._voiced:
            yield Passage(item, words, spoken)
        for child in item.childItems():
            yield from self._passages(child, str(own))

    def _name(self, item: QQuickItem) -> str:
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
        if interface is None:
            return ""
        name = interface.text(QAccessible.Text.Name)
        if name and interface.state().checked and self._phrases is not None:
            chosen = self._phrases.translate("VisitorReading", "{choice}: chosen")
            return chosen.format(choice=name)
        return name
