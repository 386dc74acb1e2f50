# SPDX-License-Identifier: EUPL-1.2
"""What people see while the store cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.compose.site import known_languages
from kiosk.screens.fault.screen import FaultScreen
from kiosk.screens.hand import Hand, settle
from kiosk.screens.language import Speech
from kiosk.screens.run import Window, load_fonts

CAUSE = "/srv/site/visits.db: the disk is full"


@pytest.fixture
def speech(qapp: QApplication) -> Speech:
    """The languages of the demo."""
    load_fonts()
    return Speech(known_languages())


def test_everybody_is_sent_to_the_desk_in_each_language(speech: Speech) -> None:
    """German, English and Arabic, and no cause that frightens anyone."""
    tags = ("de", "en", "ar")
    screen = FaultScreen([speech.phrases(tag) for tag in tags], "", lambda: False)
    window = Window("kiosk.screens.fault", "FaultWindow", screen, speech)
    settle()
    read = Hand(window.root).read()
    sentence = "Please come to us at the desk."
    said = {speech.phrases(tag).translate("Fault", sentence) for tag in tags}
    assert len(said) == len(tags)
    assert said <= set(read)
    window.close()


def test_staff_read_what_and_where(speech: Speech) -> None:
    """The desk names file and cause."""
    screen = FaultScreen([speech.phrases("de")], CAUSE, lambda: False)
    window = Window("kiosk.screens.fault", "FaultWindow", screen, speech)
    settle()
    assert CAUSE in Hand(window.root).read()
    window.close()


def test_it_goes_on_by_itself_once_the_store_opens(
    speech: Speech, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nobody has to restart anything."""
    mended = tmp_path / "mended"
    screen = FaultScreen([speech.phrases("de")], CAUSE, mended.exists)
    with qtbot.assertNotEmitted(screen.mended):
        screen.look()
    mended.touch()
    with qtbot.waitSignal(screen.mended):
        screen.look()
