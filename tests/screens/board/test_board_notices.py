# SPDX-License-Identifier: EUPL-1.2
"""The waiting room reads what is different today, until it is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.screens.run import load_fonts
from tests.bulletins import PAUSE, tells
from tests.screens.board.test_board import WaitingRoom

NOON = datetime(2026, 3, 2, 12)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[WaitingRoom]:
    """A waiting room on a Monday morning at ten."""
    load_fonts()
    room = WaitingRoom(tmp_path / "site")
    yield room
    room.leave()


def test_a_notice_stands_below_the_calls_until_it_is_over(room: WaitingRoom) -> None:
    """In the board's own language; midnight takes it away."""
    closed = Notice(id="a", kind=NoticeKind.CLOSED, starts=NOON, ends=end_of(NOON.date()))
    room.books.notices.put_up(closed)
    assert any("12:00" in words and "10:00" not in words for words in room.sees())
    room.clock.forward(timedelta(hours=14))
    assert not any("12:00" in words for words in room.sees())


def test_a_pause_of_the_city_tells_the_room_where_to_go(room: WaitingRoom) -> None:
    """Until it is over; whoever waits is still called."""
    number = room.takes_a_number()
    tells(room.site, pause=PAUSE)
    assert any("18:00" in words and "Welcome Point 05" in words for words in room.sees())
    room.desk("1").call_next()
    assert str(number) in room.sees()
    room.clock.forward(timedelta(hours=9))
    assert not any("Welcome Point 05" in words for words in room.sees())


def test_a_cancelled_meeting_says_so_where_it_stands(room: WaitingRoom) -> None:
    """Whoever waits for it learns it from the same line."""
    directory = room.books.shelf.published()
    occurrence, event = directory.at_site(NOON.date())[0]
    title = event.title["de"]
    assert title in room.sees()
    off = Notice(
        id="b",
        kind=NoticeKind.CANCELLED,
        starts=occurrence.starts,
        ends=occurrence.ends,
        entry=event.id,
    )
    room.books.notices.put_up(off)
    seen = room.sees()
    assert title not in seen
    assert any(words.startswith(title) for words in seen)
