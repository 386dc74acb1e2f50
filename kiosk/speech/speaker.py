# SPDX-License-Identifier: EUPL-1.2
"""The system's synthesiser, woken at the first word and never on the start path."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QTimer

from kiosk.speech.sounds import sound_outputs
from kiosk.speech.voices import engine_among, locale_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech

    from kiosk.domain.voice import Ended

log = logging.getLogger(__name__)

OWN_OUTPUT = "speechd"
"""The engine that has an output of its own; Qt's list of outputs says nothing of it."""

QUIET = "qt.multimedia.*=false\nqt.speech.*=false"
"""Which libraries Qt missed says nothing to somebody who asks what can be heard."""

LEAST_MS, MS_PER_LETTER = 5000, 200
"""No utterance takes longer: an engine that died in the middle of a word says nothing of it."""


def heard_here(languages: Sequence[str]) -> frozenset[str]:
    """Which of these languages this machine can say now; for a process without a window."""
    QLoggingCategory.setFilterRules(QUIET)
    application = QCoreApplication.instance() or QCoreApplication(["kiosk"])
    speaker = Speaker(100, parent=application)
    heard = frozenset(filter(speaker.speaks, languages)) if speaker.present else frozenset[str]()
    speaker.deleteLater()
    return heard


class Speaker(QObject):
    """Implements `kiosk.domain.voice.Voice` over QtTextToSpeech."""

    def __init__(
        self,
        volume: int,
        outputs: Callable[[], int] = sound_outputs,
        parent: QObject | None = None,
    ) -> None:
        """Sleep.

        Args:
            volume: in percent.
            outputs: how many sound outputs the machine has now.
            parent: as in Qt.
        """
        super().__init__(parent)
        self._volume = volume
        self._outputs = outputs
        self._had_output = False
        self._engine: QTextToSpeech | None = None
        self._ended: Ended | None = None
        self._begun = False
        self._broken = False
        self._lacking = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)

    @property
    def present(self) -> bool:
        """Whether the synthesiser works and there is something to hear it through.

        A machine whose outputs Qt never saw may still have one that only the engine knows.
        """
        engine = self._awake()
        if engine is None:
            return False
        if self._outputs():
            self._had_output = True
            return True
        return not self._had_output and engine.engine() == OWN_OUTPUT

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for exactly this language."""
        engine = self._awake()
        return engine is not None and locale_for(language, engine.availableLocales()) is not None

    def say(self, words: str, language: str, ended: Ended) -> None:
        """Say words; whatever is being said is stopped first."""
        self.stop()
        self._ended = ended
        self._begun = False
        self._limit.start(LEAST_MS + MS_PER_LETTER * len(words))
        self._attempt(words, language)
        if self._broken and not self._begun:
            self._attempt(words, language)  # the engine's service was begun anew since
        if self._broken:
            self._give_up()

    def _attempt(self, words: str, language: str) -> None:
        engine = self._awake()
        self._broken = not self.present
        locale = locale_for(language, engine.availableLocales()) if engine else None
        if engine is None or locale is None:
            self._broken = True
            return
        if engine.locale() != locale:
            engine.setLocale(locale)
        if not self._broken:
            engine.say(words)

    def stop(self) -> None:
        """Be silent at once."""
        self._ended = None
        self._limit.stop()
        if self._engine is not None and self._begun:
            self._engine.stop()
        self._begun = False

    def _awake(self) -> QTextToSpeech | None:
        """The engine; one that could not start is tried anew, it may have been installed."""
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - off the start path

        if self._engine is not None and self._engine.availableLocales():
            return self._engine
        if self._engine is not None:
            self._engine.deleteLater()
            self._engine = None
        name = engine_among(QTextToSpeech.availableEngines())
        if not name:
            return None
        engine = QTextToSpeech(name, self)
        if not engine.availableLocales():
            if not self._lacking:
                log.info("speech.no_voices %s: %s", name, engine.errorString())
            self._lacking = True
            engine.deleteLater()
            return None
        self._lacking = False
        engine.setVolume(self._volume / 100)  # at once: speechd crashes on a dead connection
        engine.stateChanged.connect(self._changed)
        engine.errorOccurred.connect(lambda *_: self._break(engine))
        self._engine = engine
        return engine

    def _changed(self, state: QTextToSpeech.State) -> None:
        names = type(state)
        if state is names.Speaking:
            self._begun = True
        elif state is names.Ready and self._begun:
            self._begun = False
            self._end(whole=self.present)

    def _break(self, engine: QTextToSpeech) -> None:
        """Drop an engine that failed; in the middle of an utterance, that one is over."""
        if engine is not self._engine:
            return
        self._engine = None
        self._broken = True
        engine.deleteLater()
        if self._begun:
            self._give_up()

    def _give_up(self) -> None:
        log.warning("speech.broke_off")
        engine, self._engine, self._begun = self._engine, None, False
        if engine is not None:
            engine.deleteLater()
        self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self._limit.stop()
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(whole)
