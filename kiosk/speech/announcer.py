# SPDX-License-Identifier: EUPL-1.2
"""Says calls one after the other: chime, German, the visitor's language. Never two at once."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from kiosk.domain.announcement import Heard

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.announcement import Announcement, Sentence
    from kiosk.domain.voice import CallVoice, Chime


class Announcer:
    """Implements `kiosk.domain.voice.Caller`.

    What cannot be said is never half pretended: a call that is muted, has no loudspeaker or no
    voice for its visitor is noted as such at once.
    """

    def __init__(
        self,
        chime: Chime,
        voice: CallVoice,
        sentence: Callable[[Announcement, str], Sentence],
        heard: Callable[[Announcement, Heard], None],
        languages: frozenset[str],
    ) -> None:
        """Be silent until there is a call.

        Args:
            chime: rings before each call.
            voice: says calls.
            sentence: a call in one language.
            heard: is told what became of each call, once.
            languages: every language in which a call might be said, were there a voice.
        """
        self._chime = chime
        self._voice = voice
        self._sentence = sentence
        self._heard = heard
        self._languages = languages
        self._waiting: deque[Announcement] = deque()
        self._saying: Announcement | None = None
        self._turn = 0
        self._muted = False

    def voices(self) -> frozenset[str]:
        """The languages in which calls can be said now."""
        if not self._voice.present:
            return frozenset()
        return frozenset(filter(self._voice.speaks, self._languages))

    def call(self, said: Announcement) -> None:
        """Say a call once those before it have been said."""
        if self._muted:
            self._heard(said, Heard.MUTED)
            return
        self._waiting.append(said)
        if self._saying is None:
            self._next()

    def mute(self, *, muted: bool) -> None:
        """Be silent from now on, in the middle of a word; or speak again from the next call on."""
        self._muted = muted
        if not muted:
            return
        self._turn += 1
        self._voice.stop()
        silenced = [self._saying] if self._saying else []
        silenced += self._waiting
        self._saying = None
        self._waiting.clear()
        for said in silenced:
            self._heard(said, Heard.MUTED)

    def _next(self) -> None:
        self._turn += 1
        self._saying = self._waiting.popleft() if self._waiting else None
        if self._saying is not None:
            said, turn = self._saying, self._turn
            self._chime.ring(lambda: self._say(said, said.languages, turn))

    def _say(self, said: Announcement, left: tuple[str, ...], turn: int) -> None:
        if turn != self._turn:
            return
        if said.languages and not self._voice.present:
            self._end(said, Heard.NO_SOUND)
            return
        sayable = [tag for tag in left if self._voice.speaks(tag)]
        if not sayable:
            complete = all(map(self._voice.speaks, said.languages))
            self._end(said, Heard.SAID if complete else Heard.NO_VOICE)
            return
        tag, *more = sayable
        self._voice.say(
            self._sentence(said, tag), lambda whole: self._said(said, tuple(more), turn, whole)
        )

    def _said(self, said: Announcement, left: tuple[str, ...], turn: int, whole: bool) -> None:  # noqa: FBT001 - `Ended`
        if turn != self._turn:
            return
        if whole:
            self._say(said, left, turn)
        else:
            self._end(said, Heard.NO_SOUND)

    def _end(self, said: Announcement, heard: Heard) -> None:
        self._heard(said, heard)
        self._next()
