# SPDX-License-Identifier: EUPL-1.2
"""The page of the last resort in the two languages that nobody speaks."""

from __future__ import annotations

import pytest

from kiosk.compose.site import known_languages
from kiosk.screens.fault.screen import FaultScreen
from kiosk.screens.hand import settle
from kiosk.screens.run import Window, load_fonts
from tests.screens.geometry import misfits
from tests.screens.pseudo import PSEUDO
from tests.screens.source_speech import source_speech

CAUSE = (
    "/srv/welcome-point/site/visits.db: the disk is full; make room and this goes away by itself"
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("cause", ["", CAUSE])
@pytest.mark.parametrize("pseudo", PSEUDO)
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)])
def test_every_word_fits(size: tuple[int, int], pseudo: str, cause: str) -> None:
    """Five languages one below the other, as a site with all of them shows it."""
    load_fonts()
    language, alter = PSEUDO[pseudo]
    speech = source_speech(known_languages(), alter)
    speech.speak(language)
    five = [speech.phrases(tag) for tag in ("de", "de-simple", "en", "uk", "ar")]
    screen = FaultScreen([five[0]] if cause else five, cause, lambda: False)
    window = Window("kiosk.screens.fault", "FaultWindow", screen, speech)
    window.root.resize(*size)
    settle()
    settle()
    faults = misfits(window.root)
    window.close()
    assert faults == []
