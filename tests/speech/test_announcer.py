# SPDX-License-Identifier: EUPL-1.2
"""Calls in the waiting room: one after the other, and nothing that pretends."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.announcement import Announcement, Heard, Sentence
from kiosk.speech.announcer import Announcer
from tests.speech.voices import RecordingCallVoice, RecordingChime, tags


class Room:
    """A waiting room with a chime and voices for German and Arabic."""

    def __init__(self) -> None:
        """Listen."""
        self.chime = RecordingChime()
        self.voice = RecordingCallVoice("de", "ar")
        self.heard: list[tuple[int, Heard]] = []
        self.announcer = Announcer(
            self.chime,
            self.voice,
            lambda said, tag: Sentence(
                language=tag, words=f"{tag} {said.number}", number=said.number, desk=said.desk
            ),
            lambda said, heard: self.heard.append((said.number, heard)),
            frozenset({"de", "ar", "ti"}),
        )

    def calls(self, number: int, *own: str, call: int = 1) -> None:
        """A desk calls."""
        self.announcer.call(
            Announcement(
                visit=str(number), call=call, number=number, desk="2", languages=("de", *own)
            )
        )

    def listens(self) -> None:
        """Until all has been said."""
        while self.voice.speaking or self.chime._open:
            self.chime.fades()
            if self.voice.speaking:
                self.voice.ends()


def test_a_call_is_a_chime_then_german_then_the_visitors_language() -> None:
    """Each begins when the one before has ended."""
    room = Room()
    room.calls(142, "ar")
    assert (room.chime.rings, room.voice.log) == (1, [])
    room.chime.fades()
    assert room.voice.log == [("de", "de 142")]
    room.voice.ends()
    assert room.voice.log[1:] == [("ar", "ar 142")]
    assert room.heard == []
    room.voice.ends()
    assert room.heard == [(142, Heard.SAID)]


def test_two_calls_at_once_wait_for_each_other() -> None:
    """The second chimes only when the first has been said to its end."""
    room = Room()
    room.calls(142, "ar")
    room.calls(143)
    room.chime.fades()
    room.voice.ends()
    assert room.chime.rings == 1
    room.listens()
    assert room.voice.log == [("de", "de 142"), ("ar", "ar 142"), ("de", "de 143")]


def test_a_call_again_is_said_again() -> None:
    """Once for each call."""
    room = Room()
    room.calls(142)
    room.listens()
    room.calls(142, call=2)
    room.listens()
    assert room.voice.log == [("de", "de 142")] * 2


def test_no_wrong_voice_reads_tigrinya() -> None:
    """German is said, Tigrinya is not, and the desk learns of it."""
    room = Room()
    room.calls(142, "ti")
    room.listens()
    assert tags(room.voice.log) == ["de"]
    assert room.heard == [(142, Heard.NO_VOICE)]


def test_muting_in_the_middle_of_a_word_silences_everything_that_waits() -> None:
    """Whoever was not heard is named to the desks; the next call is heard again."""
    room = Room()
    room.calls(142)
    room.calls(143)
    room.chime.fades()
    room.announcer.mute(muted=True)
    assert not room.voice.speaking
    room.calls(144)
    assert room.heard == [(number, Heard.MUTED) for number in (142, 143, 144)]
    room.announcer.mute(muted=False)
    room.calls(145)
    room.listens()
    assert room.voice.log[1:] == [("de", "de 145")]


def test_a_loudspeaker_that_vanishes_in_the_middle_of_a_sentence_pretends_nothing() -> None:
    """That call and those after it are not said, until it is back."""
    room = Room()
    room.calls(142, "ar")
    room.calls(143)
    room.chime.fades()
    room.voice.present = False
    room.voice.ends(whole=False)
    room.chime.fades()
    assert room.heard == [(142, Heard.NO_SOUND), (143, Heard.NO_SOUND)]
    assert room.announcer.voices() == frozenset()
    room.voice.present = True
    room.calls(144)
    room.listens()
    assert room.heard[-1] == (144, Heard.SAID)
    assert room.announcer.voices() == {"de", "ar"}


ACTS: list[Callable[[Room, int], None]] = [
    lambda room, n: room.calls(n),
    lambda room, n: room.calls(n, "ar"),
    lambda room, n: room.calls(n, "ti"),
    lambda room, _: room.chime.fades(),
    lambda room, _: room.voice.ends() if room.voice.speaking else None,
    lambda room, _: room.voice.ends(whole=False) if room.voice.speaking else None,
    lambda room, _: room.announcer.mute(muted=True),
    lambda room, _: room.announcer.mute(muted=False),
    lambda room, _: setattr(room.voice, "present", not room.voice.present),
]


@given(st.lists(st.sampled_from(ACTS), max_size=60))
def test_whatever_happens_no_two_are_heard_at_once_and_none_twice(
    acts: list[Callable[[Room, int], None]],
) -> None:
    """Every call is said at most once in each language, and has exactly one outcome."""
    room = Room()
    for number, act in enumerate(acts, 100):
        act(room, number)
    room.listens()
    assert room.voice.most_at_once <= 1
    assert len(set(room.voice.log)) == len(room.voice.log)
    called = [number for number, act in enumerate(acts, 100) if act in ACTS[:3]]
    assert sorted(number for number, _ in room.heard) == called
