# SPDX-License-Identifier: EUPL-1.2
"""What a desk learns of the waiting room's sound."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.announcement import Heard
from tests.screens.desk_robot import Desk, Office


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        (Heard.MUTED, "fetch in person: the sound is off"),
        (Heard.NO_SOUND, "fetch in person: no loudspeaker"),
        (Heard.NO_VOICE, "fetch in person: no voice for Arabic"),
    ],
)
def test_a_call_that_nobody_heard_is_told_with_its_reason(
    office: Office, desk: Desk, heard: Heard, words: str
) -> None:
    """Nothing pretends: who cannot hear the call is fetched."""
    visit = office.takes_a_number(own_language_call=True)
    desk.hears()
    desk.presses(Qt.Key.Key_Space)
    assert not desk.shows("fetch in person")
    desk.books.sound.note(visit.id, 1, heard)
    desk.hears()
    assert desk.shows(words)


def test_a_call_that_was_heard_needs_no_errand(office: Office, desk: Desk) -> None:
    """The desk is told nothing it need not know."""
    visit = office.takes_a_number(own_language_call=True)
    desk.hears()
    desk.presses(Qt.Key.Key_Space)
    desk.books.sound.note(visit.id, 1, Heard.SAID)
    desk.hears()
    assert not desk.shows("fetch in person")


def test_a_visitor_whose_language_no_voice_speaks_is_fetched(office: Office, desk: Desk) -> None:
    """A call in German says nothing to somebody who needs an interpreter for Tigrinya."""
    told = {"screen_language": "de", "spoken_language": "ti", "interpreter": True}
    visit = office.takes_a_number(**told)
    desk.books.sound.keep_voices({"de", "ar"})
    desk.hears()
    desk.presses(Qt.Key.Key_Space)
    desk.books.sound.note(visit.id, 1, Heard.SAID)
    desk.hears()
    assert desk.shows("no voice for Tigrinya")


def test_a_board_that_is_off_is_noticed(office: Office, desk: Desk) -> None:
    """After half a minute without a word from the board, the desk is told."""
    office.takes_a_number()
    desk.hears()
    desk.presses(Qt.Key.Key_Space)
    desk.office.clock.forward(timedelta(seconds=61))
    desk.hears()
    assert desk.shows("the board does not answer")


def test_the_sound_is_switched_off_for_the_day_by_key_and_button(desk: Desk) -> None:
    """Every desk sees it, it is undone like any deed, and the next day begins with sound."""
    desk.presses(Qt.Key.Key_M)
    desk.hears()
    assert desk.books.sound.sound().muted
    assert desk.shows("Sound of the waiting room: off")
    desk.presses(Qt.Key.Key_U)
    assert not desk.books.sound.sound().muted
    desk.touches("Sound of the waiting room")
    assert desk.books.sound.sound().muted
    desk.office.clock.forward(timedelta(days=1))
    assert not desk.books.sound.sound().muted
