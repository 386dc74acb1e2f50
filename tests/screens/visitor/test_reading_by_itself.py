# SPDX-License-Identifier: EUPL-1.2
"""Who wishes for it hears every page without a touch; the next visitor hears nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.hand import wait_until
from kiosk.screens.run import load_fonts
from tests.screens.robots import Foyer, VisitorRobot
from tests.speech.voices import RecordingVoice

WISH = "Every page is read aloud by itself"


@pytest.fixture
def voice() -> RecordingVoice:
    """A voice for every language but Arabic."""
    return RecordingVoice("de", "de-simple", "en", "uk")


@pytest.fixture
def visitor(tmp_path: Path, voice: RecordingVoice, qapp: QApplication) -> Iterator[VisitorRobot]:
    """Somebody who can hardly read."""
    load_fonts()
    visitor = VisitorRobot(Foyer(tmp_path / "site"), voice=voice)
    visitor.hears()
    yield visitor
    visitor.leaves()
    visitor.foyer.books.close()


def heard(voice: RecordingVoice) -> list[str]:
    """All that is said from its beginning to its end, once it has begun."""
    assert wait_until(lambda: voice.speaking), "nothing is said"
    voice.runs_dry()
    said = [words for _, words in voice.log]
    voice.log.clear()
    return said


def wishes(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """Ask for it, and hear the page that offers it."""
    visitor.touch("English", "Easier", WISH)
    assert f"{WISH}: chosen" in heard(voice)


def test_each_page_is_read_once_when_it_opens(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """From its question on, and never a second time by itself."""
    wishes(visitor, voice)
    visitor.touch("Go on")
    assert heard(voice)[:2] == ["What do you need today?", "Talk to us"]
    visitor.touch("Talk to us")
    said = heard(voice)
    assert said.count("Housing") == 1
    visitor.hears()
    visitor.looks()
    assert not voice.log


def test_a_page_is_read_to_whoever_wants_calm_too(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """Nothing fades then."""
    wishes(visitor, voice)
    visitor.touch("Calm", "Go on")
    assert heard(voice).count("What do you need today?") == 1


def test_another_leaf_is_read_too(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """What stood on the first is not read again with it."""
    wishes(visitor, voice)
    visitor.screen.find.browse.addresses()
    visitor.screen.find.browse.openField("children_youth_family")
    first = heard(voice)
    visitor.screen.turnTo(4)
    second = heard(voice)
    assert first[0] == second[0]
    assert first != second


def test_typing_a_number_is_not_interrupted(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """The page is the same one, a digit further."""
    wishes(visitor, voice)
    visitor.screen.open("have_number")
    assert heard(voice)
    visitor.touch("1", "2")
    assert not voice.log


def test_a_touch_interrupts(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """Nobody has to hear it out to go on."""
    wishes(visitor, voice)
    visitor.touch("Go on")
    assert wait_until(lambda: voice.speaking)
    visitor.touch("Talk to us")
    assert visitor.page == "topics"
    assert voice.most_at_once == 1
    assert heard(voice)[-1] != "Talk to us"


def test_the_warning_is_read_too(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """Who does not see it would be forgotten unawares; that it is read keeps nobody waiting."""
    wishes(visitor, voice)
    visitor.waits(61)
    assert wait_until(lambda: voice.speaking)
    assert voice.log[0][1].startswith("Are you still there?")
    visitor.waits(20)
    assert visitor.page == "welcome"
    assert not voice.speaking


def test_who_listens_is_still_there(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """The warning waits until the page has been read."""
    wishes(visitor, voice)
    visitor.touch("Go on")
    assert wait_until(lambda: voice.speaking)
    visitor.waits(61)
    assert visitor.screen.frame.secondsLeft == 0
    heard(voice)
    visitor.waits(61)
    assert visitor.screen.frame.secondsLeft > 0


@pytest.mark.parametrize("end", ["over", "idle"])
def test_the_next_visitor_hears_nothing(
    visitor: VisitorRobot, voice: RecordingVoice, end: str
) -> None:
    """Whether somebody starts over or just goes."""
    wishes(visitor, voice)
    if end == "over":
        visitor.touch("Start over")
    else:
        visitor.waits(61)
        visitor.waits(20)
    assert not visitor.screen.frame.ease.aloud
    voice.log.clear()
    visitor.touch("English")
    visitor.looks()
    assert not voice.log


def test_it_is_offered_only_in_a_language_with_a_voice(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """Nothing pretends; a wish made in another language is kept, and silent."""
    wishes(visitor, voice)
    visitor.screen.languages.read("ar")
    visitor.screen.open("access")
    visitor.looks()
    assert not visitor.may_touch(WISH)
    assert not voice.log
