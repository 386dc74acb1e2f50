# SPDX-License-Identifier: EUPL-1.2
"""The loudspeaker in a tile's corner: large enough, beside every word, apart from its tile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.page import Comfort
from kiosk.screens.hand import accessible_name, plain
from kiosk.screens.run import pixels_per_mm
from tests.screens.geometry import in_front, is_text, misfits, shown
from tests.screens.robots import PORTRAIT, SMALL, Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES
from tests.speech.voices import RecordingVoice

SIDE_MM = 15


@pytest.fixture
def voice() -> RecordingVoice:
    """A voice for every language of the demo."""
    return RecordingVoice("de", "de-simple", "en", "uk", "ar")


@pytest.fixture
def visitor(foyer: Foyer, voice: RecordingVoice) -> Iterator[VisitorRobot]:
    """Somebody who would rather listen, on a day with appointments."""
    for minute in (0, 15, 30):
        foyer.keeps_appointment(datetime(2026, 3, 2, 11, minute))  # noqa: DTZ001 - a wall clock
    visitor = VisitorRobot(foyer, voice=voice)
    visitor.hears()
    yield visitor
    visitor.leaves()


def goes_to(visitor: VisitorRobot, name: str) -> None:
    """Come to a page as its scene does."""
    next(scene for scene in SCENES if scene.__name__ == name)(visitor)


def corners(visitor: VisitorRobot) -> list[QQuickItem]:
    """The loudspeakers of tiles that can be seen."""
    loud = [item for item in in_front(visitor.window.root) if item.property("subject")]
    return [item for item in loud if item.property("unread") and not shown(item).isEmpty()]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("page", ["home", "topics", "results", "appointment", "offer"])
def test_no_word_is_under_it(visitor: VisitorRobot, page: str, language: str) -> None:
    """In all sizes of letters, upright and lying, from the left and from the right."""
    visitor.screen.languages.read(language)
    goes_to(visitor, page)
    seen = 0
    for size in (PORTRAIT, SMALL):
        for letters in (100, 150, 200):
            visitor.wishes(Comfort(letters=letters), size)
            assert misfits(visitor.window.root) == [], (size, letters)
            words = [shown(item) for item in in_front(visitor.window.root) if is_text(item)]
            for item in corners(visitor):
                seen += 1
                side = SIDE_MM * pixels_per_mm(*size)
                inner = shown(item).adjusted(1, 1, -1, -1)
                assert not any(inner.intersects(word) for word in words)
                assert (item.width(), item.height()) == pytest.approx((side, side))
    assert seen


@pytest.mark.parametrize("page", ["results", "appointment", "offer"])
def test_it_says_its_tile_and_leaves_the_page_as_it_is(
    visitor: VisitorRobot, voice: RecordingVoice, page: str
) -> None:
    """Another target than the tile that it stands on."""
    visitor.screen.languages.read("en")
    goes_to(visitor, page)
    visitor.looks()
    name = plain(accessible_name(corners(visitor)[0]))
    visitor.touch(name)
    assert visitor.page == page
    assert plain(voice.log[0][1]).startswith(name.removeprefix("Read aloud: "))
