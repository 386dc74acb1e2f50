# SPDX-License-Identifier: EUPL-1.2
"""What the waiting room hears of a call, and what the desk learns of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.visit import VisitState

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from kiosk.domain.board import Call
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.sound import Sound
    from kiosk.domain.visit import Visit

PATIENCE = timedelta(seconds=30)
"""For so long a call may wait for those before it to be said; then nobody is saying it."""

_INVISIBLE = dict.fromkeys([*range(0x2066, 0x206A), 0x00AD])


class Heard(StrEnum):
    """What became of a call in the waiting room."""

    SAID = "said"
    MUTED = "muted"
    NO_SOUND = "no_sound"
    NO_VOICE = "no_voice"


class Reason(StrEnum):
    """Why somebody must be fetched in person."""

    MUTED = "muted"
    NO_SOUND = "no_sound"
    NO_VOICE = "no_voice"
    NO_BOARD = "no_board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One call to be heard: once, in German, then in the visitor's language.

    Attributes:
        call: counts the calls of this visit; each is said at most once.
        languages: in the order in which they are said; German is always the first.
    """

    visit: str
    call: int
    number: int
    desk: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A call in one language.

    Attributes:
        words: what a synthesiser says; empty where only clips can say it.
    """

    language: str
    words: str
    number: int
    desk: str


def announcement(call: Call, profile: Profile) -> Announcement:
    """What is said of a call on the board; nothing but the chime where the site wants no speech."""
    own = (call.language,) if call.language and not reads_german(call.language) else ()
    return Announcement(
        visit=call.visit,
        call=call.times,
        number=call.number,
        desk=call.desk,
        languages=(GERMAN, *own) if profile.speaks else (),
    )


def sentence(said: Announcement, profile: Profile, phrases: Phrases) -> Sentence:
    """An announcement in one language; the voice reads the number as a word of its language."""
    desk = profile.desk_name(said.desk, phrases.language)
    words = phrases.translate("Board", "Number {number}, please go to {desk}.")
    return Sentence(
        language=phrases.language,
        words=spoken_form(words.format(number=said.number, desk=desk)),
        number=said.number,
        desk=said.desk,
    )


def wordless(said: Announcement, language: str) -> Sentence:
    """An announcement in a language that has clips but no pages."""
    return Sentence(language=language, words="", number=said.number, desk=said.desk)


def spoken_form(text: str) -> str:
    """A text without the marks that are there for the eye: isolates and soft hyphens."""
    return text.translate(_INVISIBLE)


def own_call_offered(profile: Profile, language: str, voices: Collection[str]) -> bool:
    """Whether a visitor may ask to be called in their language: it must have a voice."""
    return profile.own_language_calls and not reads_german(language) and language in voices


def why_fetch(visit: Visit, sound: Sound, profile: Profile, now: datetime) -> Reason | None:
    """Why somebody who is called must be fetched in person; None where the call was heard.

    A visitor who needs an interpreter for a language without a voice does not understand the
    call either.
    """
    if not (profile.has_board and profile.speaks) or visit.state is not VisitState.CALLED:
        return None
    heard = sound.heard.get((visit.id, visit.calls))
    if heard is None:
        called = visit.called_at or visit.taken_at
        return Reason.NO_BOARD if now - called > PATIENCE else None
    if heard is not Heard.SAID:
        return Reason(heard.value)
    if visit.interpreter and visit.spoken_language not in {GERMAN, *sound.voices}:
        return Reason.NO_VOICE
    return None
