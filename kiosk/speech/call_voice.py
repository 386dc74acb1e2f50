# SPDX-License-Identifier: EUPL-1.2
"""Says calls: recorded where a language's recordings are complete, synthesised otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.speech.sounds import Sounds, sound_outputs
from kiosk.speech.speaker import Speaker

if TYPE_CHECKING:
    from kiosk.domain.announcement import Sentence
    from kiosk.domain.voice import Ended
    from kiosk.speech.clips import Clips


class RecordedOrSynthesised:
    """Implements `kiosk.domain.voice.CallVoice`."""

    def __init__(self, clips: Clips, volume: int, written: frozenset[str]) -> None:
        """Be silent yet.

        Args:
            clips: what has been recorded.
            volume: in percent.
            written: the languages in which a call can be worded for a synthesiser.
        """
        self._clips = clips
        self._written = written
        self._sounds = Sounds(volume)
        self._speaker = Speaker(volume)

    @property
    def present(self) -> bool:
        """Whether anything can be heard."""
        return self._speaker.present or (bool(self._clips.languages()) and sound_outputs() > 0)

    def speaks(self, language: str) -> bool:
        """Whether calls can be said in this language."""
        if language in self._clips.languages() and sound_outputs() > 0:
            return True
        return (
            language in self._written and self._speaker.present and self._speaker.speaks(language)
        )

    def say(self, sentence: Sentence, ended: Ended) -> None:
        """Say a call."""
        if sentence.language in self._clips.languages() and sound_outputs() > 0:
            self._sounds.play(self._clips.pieces(sentence), ended)
        else:
            self._speaker.say(sentence.words, sentence.language, ended)

    def stop(self) -> None:
        """Be silent at once."""
        self._sounds.stop()
        self._speaker.stop()
