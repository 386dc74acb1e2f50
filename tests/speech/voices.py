# SPDX-License-Identifier: EUPL-1.2
"""Voices that write down what they say: for the waiting room and for the touchscreen."""

from __future__ import annotations

from collections.abc import Callable, Collection

from kiosk.domain.announcement import Sentence
from kiosk.domain.voice import Ended


class RecordingVoice:
    """Implements `kiosk.domain.voice.Voice`; an utterance lasts until the test ends it."""

    def __init__(self, *languages: str) -> None:
        """Speak these languages and no other."""
        self.languages = set(languages)
        self.present = True
        self.log: list[tuple[str, str]] = []
        self.stops = 0
        self.most_at_once = 0
        self._open: list[Ended] = []

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for it."""
        return language in self.languages

    def say(self, words: str, language: str, ended: Ended) -> None:
        """Begin to say it."""
        assert self.speaks(language), f"a voice must never read {language}"
        self.log.append((language, words))
        self._open.append(ended)
        self.most_at_once = max(self.most_at_once, len(self._open))

    def stop(self) -> None:
        """Be silent."""
        self.stops += 1
        self._open.clear()

    @property
    def speaking(self) -> bool:
        """Whether it is in the middle of something."""
        return bool(self._open)

    def is_silent(self) -> bool:
        """Whether it says nothing now."""
        return not self._open

    def ends(self, *, whole: bool = True) -> None:
        """Come to the end of what it says, or break off."""
        self._open.pop(0)(whole)

    def runs_dry(self) -> None:
        """Say everything there is to say."""
        while self._open:
            self.ends()


class RecordingCallVoice(RecordingVoice):
    """Implements `kiosk.domain.voice.CallVoice`."""

    def say(self, sentence: Sentence, ended: Ended) -> None:  # type: ignore[override]
        """Begin to say a call."""
        super().say(sentence.words, sentence.language, ended)


class RecordingChime:
    """Implements `kiosk.domain.voice.Chime`: rings until the test says that it is over."""

    def __init__(self) -> None:
        """Be silent."""
        self.rings = 0
        self._open: list[Callable[[], None]] = []

    def ring(self, then: Callable[[], None]) -> None:
        """Begin to ring."""
        self.rings += 1
        self._open.append(then)

    def fades(self) -> None:
        """Come to the end of a ring."""
        while self._open:
            self._open.pop(0)()


def wav(seconds: float = 0.01) -> bytes:
    """A silent WAV file."""
    frames = bytes(2 * int(8000 * seconds))
    head = b"WAVEfmt " + (16).to_bytes(4, "little") + b"\x01\x00\x01\x00\x40\x1f\x00\x00"
    head += b"\x80\x3e\x00\x00\x02\x00\x10\x00data" + len(frames).to_bytes(4, "little")
    return b"RIFF" + (len(head) + len(frames)).to_bytes(4, "little") + head + frames


def tags(log: Collection[tuple[str, str]]) -> list[str]:
    """The languages of a log."""
    return [language for language, _ in log]
