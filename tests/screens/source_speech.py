# SPDX-License-Identifier: EUPL-1.2
"""Windows that speak the source language, plain or altered, whatever the translations say."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTranslator

from kiosk.domain.language import Language
from kiosk.screens.language import PhraseShelf, QtPhrases, Speech
from tests.screens.pseudo import Alter, unaltered


class Source(QTranslator):
    """Says the source text, altered."""

    def __init__(self, alter: Alter) -> None:
        """Be plain, long or mirrored."""
        super().__init__()
        self._alter = alter

    def isEmpty(self) -> bool:  # noqa: N802 - Qt
        """Never: there is always something to say (Qt)."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt
        sourceText: str,  # noqa: N803 - Qt
        disambiguation: str | None = None,  # noqa: ARG002 - Qt
        n: int = -1,  # noqa: ARG002 - Qt
    ) -> str:
        """The text itself (Qt)."""
        return self._alter(sourceText)


class SourcePhrases(QtPhrases):
    """A language whose words are not translated; its dates and names are its own."""

    def __init__(
        self, language: Language, languages: Mapping[str, Language], translator: QTranslator
    ) -> None:
        """Need no compiled translation."""
        self._language = language
        self._languages = languages
        self._locale = QLocale(language.locale)
        self._translator = translator


class SourceShelf(PhraseShelf):
    """Every language as source text."""

    def __init__(self, languages: Mapping[str, Language], alter: Alter = unaltered) -> None:
        """Know the languages."""
        super().__init__(languages)
        self._translator = Source(alter)

    def __call__(self, tag: str) -> QtPhrases:
        """The phrases of a language."""
        return SourcePhrases(self._languages[tag], self._languages, self._translator)


def source_speech(languages: Mapping[str, Language], alter: Alter = unaltered) -> Speech:
    """A window's language that never depends on a translator's progress."""
    speech = Speech(languages)
    speech.phrases = SourceShelf(languages, alter)
    return speech
