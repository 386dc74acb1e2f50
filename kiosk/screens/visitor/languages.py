# SPDX-License-Identifier: EUPL-1.2
"""Languages to read and languages to speak: the welcome page and the three lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import FALLBACK
from kiosk.domain.language import LATIN, chain, find_languages, written_in
from kiosk.domain.page import Page
from kiosk.domain.touch import LanguageChosen, SpokenLanguageChosen, Typed
from kiosk.screens.rows import Rows
from kiosk.screens.visitor.language_rows import (
    GreetingRow,
    LanguageRow,
    LetterRow,
    ScriptRow,
    greeting_row,
    language_row,
    letters,
    scripts,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.language import Language
    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrases
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

LISTS = frozenset({Page.OTHER_LANGUAGE, Page.INTERPRETER})
MOST_LINES = 3
"""Languages in which "my language is missing" is said at once."""


@QmlElement
class LanguagesPart(QObject):
    """Languages of the screens and of interpreters."""

    shownChanged = Signal()

    def __init__(
        self,
        screens: Sequence[Phrases],
        languages: Mapping[str, Language],
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Offer languages.

        Args:
            screens: the phrases of each language that the pages exist in, in the site's order.
            languages: every known language.
            touch: is told each touch.
        """
        super().__init__(parent)
        self._languages = languages
        self._spoken = tuple(known for known in languages.values() if known.interpreter)
        self._screens = tuple(screens)
        self._touch = touch
        self._flow: Flow | None = None
        self._own_name = ""
        self._typed = ""
        self._script = LATIN
        self._greetings = Rows(GreetingRow, lambda row: row.tag, self)
        self._tiles = Rows(LanguageRow, lambda row: row.tag, self)
        self._found = Rows(LanguageRow, lambda row: row.tag, self)
        self._letters = Rows(LetterRow, lambda row: row.letter, self)
        self._scripts = Rows(ScriptRow, lambda row: row.script, self)
        self._greetings.show([greeting_row(phrases) for phrases in self._screens])

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show the languages as a flow has chosen them."""
        self._flow = flow
        self._own_name = self._languages[phrases.language].name
        now = flow.answers.language
        self._tiles.show(
            [
                language_row(self._languages[screen.language], chosen=screen.language == now)
                for screen in self._screens
            ]
        )
        listed = flow.page in LISTS
        if not listed:
            self._script = LATIN  # the next visitor begins where everybody does
        typed = self._typed = flow.subject if listed else ""
        said = flow.answers.spoken_language if flow.answers.interpreter else None
        written = written_in(self._spoken, self._script)
        found = find_languages(written, typed) if listed else ()
        self._found.show([language_row(known, chosen=known.tag == said) for known in found])
        self._letters.show(letters(self._spoken, self._script, typed) if listed else ())
        self._scripts.show(scripts(self._spoken, self._script) if listed else ())
        self.shownChanged.emit()

    @Property(QObject, constant=True)
    def greetings(self) -> QObject:
        """The greeting in each language of the site."""
        return self._greetings

    @Property(QObject, constant=True)
    def tiles(self) -> QObject:
        """The languages in which the pages exist."""
        return self._tiles

    @Property(QObject, constant=True)
    def found(self) -> QObject:
        """The languages that an interpreter can be asked for, as far as they fit the letters."""
        return self._found

    @Property(QObject, constant=True)
    def letters(self) -> QObject:
        """The letters to search by."""
        return self._letters

    @Property(QObject, constant=True)
    def scripts(self) -> QObject:
        """The other scripts to search in."""
        return self._scripts

    @Property(str, constant=True)
    def missing(self) -> str:
        """What to touch if one's language is missing, in the first languages, one a line.

        Not in a simple form of one: who reads German reads it in German.
        """
        said = (
            spoken.translate("VisitorLanguages", "My language is missing")
            for spoken in [s for s in self._screens if len(chain(s.language)) == 1][:MOST_LINES]
        )
        return "\n".join(said)

    @Property(str, notify=shownChanged)
    def ownName(self) -> str:
        """The name of the screen's language in itself."""
        return self._own_name

    @Property(str, notify=shownChanged)
    def typed(self) -> str:
        """The letters searched by."""
        return self._typed

    @Property(bool, notify=shownChanged)
    def interpreter(self) -> bool:
        """Whether an interpreter is asked for."""
        return self._flow is not None and self._flow.answers.interpreter

    @Property(str, notify=shownChanged)
    def note(self) -> str:
        """German and English for somebody whose own language has no screens, else empty."""
        if self._flow is None or not self._flow.answers.interpreter:
            return ""
        language = self._flow.answers.spoken_language
        if language is None or self._flow.answers.language != FALLBACK:
            return ""
        if language in {spoken.language for spoken in self._screens}:
            return ""
        bilingual = [s for s in self._screens if s.language in {FALLBACK, "en"}]
        return "\n".join(
            spoken.translate(
                "VisitorLanguages", "{language}: we look for an interpreter. Please go on here."
            ).format(language=spoken.language_name(language))
            for spoken in bilingual
        )

    @Slot(str)
    def read(self, tag: str) -> None:
        """The pages shall speak this language."""
        self._touch(LanguageChosen(tag))

    @Slot(str)
    def speak(self, tag: str) -> None:
        """An interpreter shall speak this language."""
        self._touch(SpokenLanguageChosen(tag))

    @Slot()
    def speakNone(self) -> None:
        """No interpreter after all."""
        self._touch(SpokenLanguageChosen(None))

    @Slot(str)
    def typeLetter(self, letter: str) -> None:
        """Search by one more letter."""
        self._touch(Typed(self._typed + letter))

    @Slot(str)
    def write(self, script: str) -> None:
        """Search in another script, from the first letter on."""
        self._script = script
        self._touch(Typed(""))

    @Slot()
    def eraseLetter(self) -> None:
        """Take back the last letter."""
        self._touch(Typed(self._typed[:-1]))
