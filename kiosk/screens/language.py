# SPDX-License-Identifier: EUPL-1.2
"""The window's language, and phrases in any language for slips and calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.domain.trouble import Trouble
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, time

    from kiosk.domain.language import Language

SOURCE = "en"


class QtPhrases:
    """One language's words by its .qm file, dates and times by CLDR through QLocale."""

    def __init__(self, language: Language, languages: Mapping[str, Language]) -> None:
        """Load a language.

        Raises:
            Trouble: it has no compiled translation.
        """
        self._language = language
        self._languages = languages
        self._locale = QLocale(language.locale)
        self._translator = QTranslator()
        file = resource("i18n", f"kiosk_{language.tag}.qm")
        if not self._translator.load(str(file)):
            raise Trouble(f"{file} is missing: install the program again")

    @property
    def language(self) -> str:
        """The language tag."""
        return self._language.tag

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self._language.right_to_left

    @property
    def translator(self) -> QTranslator:
        """What the application installs to speak this language."""
        return self._translator

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """An English source text in this language, `%n` replaced where n is given."""
        said = self._translator.translate(context, text, note or None, n) or text
        return said.replace("%n", str(n)) if n >= 0 else said

    def date(self, day: date) -> str:
        """A date in full, western digits."""
        return self._locale.toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )

    def time(self, at: time) -> str:
        """A time of day on 24 hours, western digits."""
        return self._locale.toString(QTime(at.hour, at.minute), "HH:mm")

    def weekday(self, number: int) -> str:
        """A weekday's short name; 0 is Monday."""
        return self._locale.standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)

    def listed(self, names: Iterable[str]) -> str:
        """Names in a row, joined as CLDR has it: "a, b and c"."""
        return self._locale.createSeparatedList(list(names))

    def language_name(self, tag: str) -> str:
        """The name of a language in this one."""
        known = self._languages.get(tag)
        return self.translate("LanguageName", known.english) if known else tag


class PhraseShelf:
    """The phrases of every screen language, each loaded once."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        """Know the languages; load none yet."""
        self._languages = languages
        self._loaded: dict[str, QtPhrases] = {}

    def __call__(self, tag: str) -> QtPhrases:
        """The phrases of a language.

        Raises:
            Trouble: it has no compiled translation.
        """
        if tag not in self._loaded:
            self._loaded[tag] = QtPhrases(self._languages[tag], self._languages)
        return self._loaded[tag]


class Speech(QObject):
    """The language that this process's window speaks; screens ask it for phrases."""

    changed = Signal()

    def __init__(self, languages: Mapping[str, Language], parent: QObject | None = None) -> None:
        """Know the languages; speak none yet."""
        super().__init__(parent)
        self.phrases = PhraseShelf(languages)
        self._spoken: QtPhrases | None = None

    @property
    def spoken(self) -> QtPhrases:
        """The phrases of the window's own language."""
        return self._spoken or self.phrases(SOURCE)

    def speak(self, tag: str) -> None:
        """Speak a language from now on: words, direction, and everything bound to them."""
        if self._spoken is not None:
            if self._spoken.language == tag:
                return
            QCoreApplication.removeTranslator(self._spoken.translator)
        self._spoken = self.phrases(tag)
        QCoreApplication.installTranslator(self._spoken.translator)
        direction = (
            Qt.LayoutDirection.RightToLeft
            if self._spoken.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        QGuiApplication.setLayoutDirection(direction)
        self.changed.emit()
