# SPDX-License-Identifier: EUPL-1.2
"""The touchscreen reads itself aloud: all that stands there, and not a word in a wrong voice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.domain.announcement import spoken_form
from kiosk.screens.hand import accessible_name
from kiosk.screens.run import load_fonts
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES
from tests.speech.voices import RecordingVoice

VOICED = ("de", "de-simple", "en", "uk", "ar")


@pytest.fixture
def voice() -> RecordingVoice:
    """A voice for every language of the demo."""
    return RecordingVoice(*VOICED)


@pytest.fixture
def visitor(tmp_path: Path, voice: RecordingVoice, qapp: QApplication) -> Iterator[VisitorRobot]:
    """Somebody who would rather listen."""
    load_fonts()
    visitor = VisitorRobot(Foyer(tmp_path / "site"), voice=voice)
    visitor.hears()
    yield visitor
    visitor.leaves()
    visitor.foyer.books.close()


def names(visitor: VisitorRobot) -> list[str]:
    """Everything that stands on the page, without the buttons that read it."""
    page = visitor.window.root.findChild(QQuickItem, "pages")
    assert page is not None
    return [spoken_form(name) for name in _named(page)]


def _named(item: QQuickItem) -> Iterator[str]:
    if not item.isVisible() or item.opacity() == 0 or item.property("unread"):
        return
    if (item.property("spokenLanguage") or "en") not in VOICED:
        return  # a wrong voice would read it: none does
    if name := accessible_name(item):
        yield name
    for child in item.childItems():
        yield from _named(child)


def listens(visitor: VisitorRobot, voice: RecordingVoice) -> list[str]:
    """Touch the loudspeaker of the page and hear it out."""
    voice.log.clear()
    visitor.touch("Read aloud")
    voice.runs_dry()
    return [words.removesuffix(": chosen") for _, words in voice.log]


def test_a_page_is_read_from_its_question_to_its_last_choice(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """Question, choices, buttons, in the order in which they stand there."""
    visitor.touch("English")
    said = listens(visitor, voice)
    assert said[:2] == ["What do you need today?", "Talk to us"]
    assert said == names(visitor)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_every_page_reads_all_that_a_screen_reader_would(scene, visitor, voice) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """A new page is read without a line of code of its own."""
    scene(visitor)
    visitor.looks()
    assert set(names(visitor)) <= set(listens(visitor, voice))


@pytest.mark.parametrize("language", ["uk", "ar"])
@pytest.mark.parametrize("name", ["home", "questions", "results", "detail", "emergency", "access"])
def test_every_page_is_read_in_the_language_that_it_is_written_in(
    visitor: VisitorRobot, voice: RecordingVoice, name: str, language: str
) -> None:
    """Another script, another direction: the same page, in that language's voice."""
    visitor.screen.languages.read(language)
    next(scene for scene in SCENES if scene.__name__ == name)(visitor)
    visitor.looks()
    assert set(names(visitor)) <= set(listens(visitor, voice))
    assert voice.log[0][0] == language


def test_a_touch_silences_it_and_a_new_page_does_too(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """Nobody has to hear it out."""
    visitor.touch("English", "Read aloud")
    assert visitor.screen.reader.reading
    visitor.touch("Talk to us")
    assert voice.is_silent()
    visitor.touch("Read aloud")
    visitor.screen.startOver()
    assert voice.is_silent()
    assert not visitor.screen.reader.reading


def test_a_tile_says_its_words_and_is_not_chosen_by_that(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """The loudspeaker in the corner is another target than the tile."""
    visitor.touch("English", "Read aloud: Talk to us")
    assert visitor.page == "home"
    assert voice.log[-1] == ("en", "Talk to us")
    assert visitor.screen.reader.place.width() > 0


def test_each_language_says_its_own_name(visitor: VisitorRobot, voice: RecordingVoice) -> None:
    """On the welcome page, in its own voice."""
    visitor.touch("Read aloud: العربية")
    assert [tag for tag, _ in voice.log] == ["ar"]
    assert visitor.page == "welcome"


def test_without_a_voice_there_is_no_loudspeaker(
    visitor: VisitorRobot, voice: RecordingVoice
) -> None:
    """Nothing pretends: the button is gone as soon as a reading fails."""
    visitor.touch("English", "Read aloud")
    voice.present = False
    voice.ends(whole=False)
    assert not visitor.may_touch("Read aloud")


def test_a_language_without_a_voice_has_none(tmp_path: Path, qapp: QApplication) -> None:
    """German can be heard here, Arabic cannot."""
    load_fonts()
    visitor = VisitorRobot(Foyer(tmp_path / "site"), voice=RecordingVoice("de"))
    visitor.hears()
    visitor.touch("Deutsch")
    assert visitor.may_touch("Read aloud")
    visitor.screen.startOver()
    visitor.touch("العربية")
    assert not visitor.may_touch("Read aloud")
    visitor.leaves()
    visitor.foyer.books.close()
