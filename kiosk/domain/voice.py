# SPDX-License-Identifier: EUPL-1.2
"""What speaks: ports for synthesisers, recorded clips and the caller of the waiting room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.announcement import Announcement, Sentence

Ended = Callable[[bool], None]
"""Is told once that speaking has ended by itself: true where all was said, false where not."""


class Voice(Protocol):
    """Something that says words; one utterance at a time."""

    @property
    def present(self) -> bool:
        """Whether anything can be heard: a synthesiser that works, and a loudspeaker."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for exactly this language, never a similar one."""
        ...

    def say(self, words: str, language: str, ended: Ended) -> None:
        """Say words; whatever is being said is stopped first."""
        ...

    def stop(self) -> None:
        """Be silent at once; the utterance's `ended` is not called any more."""
        ...


class CallVoice(Protocol):
    """Something that says a call; one at a time."""

    @property
    def present(self) -> bool:
        """Whether anything can be heard."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether calls can be said in this language."""
        ...

    def say(self, sentence: Sentence, ended: Ended) -> None:
        """Say a call."""
        ...

    def stop(self) -> None:
        """Be silent at once; `ended` is not called any more."""
        ...


class Chime(Protocol):
    """Something that draws a waiting room's attention."""

    def ring(self, then: Callable[[], None]) -> None:
        """Ring once, then say so; at once where the machine has no sound output."""
        ...


class Caller(Protocol):
    """Says calls in the waiting room, one after the other."""

    def call(self, said: Announcement) -> None:
        """Say a call once those before it have been said."""
        ...

    def mute(self, *, muted: bool) -> None:
        """Be silent from now on, in the middle of a word; or speak again from the next call on."""
        ...

    def voices(self) -> frozenset[str]:
        """The languages in which calls can be said now."""
        ...
