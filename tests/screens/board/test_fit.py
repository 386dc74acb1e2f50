# SPDX-License-Identifier: EUPL-1.2
"""The waiting room's screen in the two languages that nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from kiosk.compose.windows import Parts, board_window
from kiosk.domain.clock import wall_clock
from kiosk.domain.counter import Counter
from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.screens.hand import Hand, wait_until
from kiosk.screens.run import load_fonts
from tests.bulletins import PAUSE, tells
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.screens.geometry import misfits
from tests.screens.pseudo import PSEUDO
from tests.screens.source_speech import source_speech
from tests.store.drafts import draft, no_paper

SIZES = ((1920, 1080), (1280, 720), (2560, 1440), (1080, 1920), (3840, 2160), (2160, 3840))


@pytest.fixture(params=PSEUDO)
def board(
    tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[QQuickWindow]:
    """Three calls in sight, two before them, meetings, a pause, in a visitor's language."""
    load_fonts()
    language, alter = PSEUDO[request.param]
    clock = FixedClock()
    site = demo_site(tmp_path / "site", clock)
    parts = Parts(
        replace(site, profile=replace(site.profile, board_languages=(language, "uk"))), "desk"
    )
    parts.speech = source_speech(site.languages, alter)
    wall = wall_clock(clock.now(), site.profile.zone)
    for kind in (NoticeKind.CLOSED, NoticeKind.ABSENT):
        parts.books.notices.put_up(
            Notice(
                id=kind.value,
                kind=kind,
                starts=wall,
                ends=end_of(wall.date()),
                desk="1" if kind is NoticeKind.ABSENT else None,
            )
        )
    tells(site, pause=PAUSE)
    for place in range(5):
        visitor = replace(draft(), key=f"key-{place}", own_language_call=True)
        parts.books.visits.check_in(visitor, clock.now(), no_paper)
        clock.forward(timedelta(seconds=30))
        Counter(str(5 - place), site.profile, parts.books.visits, clock).call_next()
    window = board_window(parts)
    yield window.root
    window.close()
    parts.close()


@pytest.mark.parametrize("size", SIZES)
def test_every_word_fits(board: QQuickWindow, size: tuple[int, int]) -> None:
    """No text is cut off, sticks out or covers another."""
    board.resize(*size)
    Hand(board).rest()
    wait_until(lambda: misfits(board) == [])  # a large window takes its time on a busy machine
    assert misfits(board) == []
