# SPDX-License-Identifier: EUPL-1.2
"""What the waiting room sees and hears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.compose.windows import Parts
from kiosk.domain.announcement import Announcement
from kiosk.domain.counter import Counter
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.board.calling import Calling
from kiosk.screens.board.screen import BoardScreen
from kiosk.screens.hand import Hand, plain, settle
from kiosk.screens.run import Window, load_fonts
from kiosk.screens.watch import Pulse
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.store.drafts import draft, no_paper


class Bell:
    """Implements `kiosk.domain.voice.Caller`: counts what is to be heard."""

    rings = 0

    def call(self, said: Announcement) -> None:
        """Hear of a call."""
        assert said.languages[0] == "de"
        self.rings += 1

    def mute(self, *, muted: bool) -> None:
        """Never asked here."""

    def voices(self) -> frozenset[str]:
        """German alone."""
        return frozenset({"de"})


class FrailWatch:
    """Implements `kiosk.domain.books.Watch`: everything is news until the store is gone."""

    gone = False

    def changed(self) -> bool:
        """Look at the store."""
        if self.gone:
            raise StoreTrouble("visits.db: the disk cannot be read or written")
        return True


class WaitingRoom:
    """Somebody who watches the board, and the desks behind the door."""

    def __init__(self, folder: Path) -> None:
        """Sit down in front of a new demo site."""
        self.clock = FixedClock()
        self.bell = Bell()
        self.watch = FrailWatch()
        self._parts = Parts(demo_site(folder, self.clock), "desk")
        self._pulse = Pulse(self.watch)
        site, books = self._parts.site, self._parts.books
        self.site, self.books = site, books
        self._parts.speech.speak("de")
        calling = Calling(site.profile, books.sound)
        calling.through(self.bell)
        screen = BoardScreen(
            site.profile,
            books.visits,
            books.shelf,
            self.clock,
            self._pulse,
            self._parts.speech.phrases,
            site.pictograms,
            calling,
        )
        self.window = Window("kiosk.screens.board", "BoardWindow", screen, self._parts.speech)
        self.window.root.resize(1920, 1080)
        self._hand = Hand(self.window.root)

    def takes_a_number(self, *, own_language: bool = False) -> int:
        """A visitor who reads Arabic checks in."""
        visitor = replace(draft(), own_language_call=own_language)
        return self._parts.books.visits.check_in(visitor, self.clock.now(), no_paper).number

    def desk(self, desk: str) -> Counter:
        """One of the desks."""
        parts = self._parts
        return Counter(desk, parts.site.profile, parts.books.visits, self.clock)

    def sees(self) -> list[str]:
        """Everything on the board after its next pulse."""
        self._pulse.beat()
        settle()
        return [plain(name) for name in self._hand.read()]

    def leave(self) -> None:
        """Go home."""
        self.window.close()
        self._parts.close()


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[WaitingRoom]:
    """A waiting room on a Monday morning at ten."""
    load_fonts()
    room = WaitingRoom(tmp_path / "site")
    yield room
    room.leave()


def test_a_call_is_seen_with_its_desk_and_heard(room: WaitingRoom) -> None:
    """Number, desk, one chime; the same call does not chime twice."""
    number = room.takes_a_number()
    assert str(number) not in room.sees()
    room.desk("2").call_next()
    seen = room.sees()
    assert str(number) in seen
    assert "Tisch 2" in seen
    room.sees()
    assert room.bell.rings == 1


def test_the_first_call_after_a_quiet_hour_chimes_like_any_other(room: WaitingRoom) -> None:
    """An empty board is no reason to be silent."""
    room.sees()
    room.takes_a_number()
    room.clock.forward(timedelta(hours=1))
    room.sees()
    room.desk("1").call_next()
    room.sees()
    assert room.bell.rings == 1


def test_a_call_again_chimes_again(room: WaitingRoom) -> None:
    """Who was outside hears it the second time."""
    room.takes_a_number()
    desk = room.desk("1")
    called = desk.call_next()
    assert called is not None
    room.sees()
    desk.call_again(called)
    room.sees()
    assert room.bell.rings == 2


def test_who_has_arrived_moves_to_the_calls_before(room: WaitingRoom) -> None:
    """The number stays readable for whoever looks up late."""
    number = room.takes_a_number()
    desk = room.desk("1")
    called = desk.call_next()
    assert called is not None
    desk.arrived(called)
    seen = room.sees()
    assert seen.count(str(number)) == 0
    assert any(str(number) in words and "Tisch 1" in words for words in seen)


def test_only_who_asked_is_called_in_their_language(room: WaitingRoom) -> None:
    """German alone, unless the visitor chose more."""
    room.takes_a_number()
    room.desk("1").call_next()
    assert "الطاولة 1" not in room.sees()
    room.takes_a_number(own_language=True)
    room.desk("2").call_next()
    assert "الطاولة 2" in room.sees()


def test_three_calls_are_large_and_none_is_lost(room: WaitingRoom) -> None:
    """A fourth waits among the recent ones, still readable."""
    numbers = [room.takes_a_number() for _ in range(4)]
    for place in range(4):
        room.clock.forward(timedelta(seconds=30))
        room.desk(str(place + 1)).call_next()
    seen = " ".join(room.sees())
    assert all(str(number) in seen for number in numbers)


def test_todays_meetings_are_announced(room: WaitingRoom) -> None:
    """The demo has one on every weekday; the past ones are gone."""
    assert "Offenes Frühstück" in room.sees()
    room.clock.forward(timedelta(hours=10))
    assert "Offenes Frühstück" not in room.sees()


def test_an_unreadable_store_keeps_the_last_state_with_its_time(room: WaitingRoom) -> None:
    """The board says as of when, goes on, and takes that back once it can read again."""
    number = room.takes_a_number()
    room.desk("1").call_next()
    room.sees()
    room.watch.gone = True
    room.clock.forward(timedelta(minutes=5))
    seen = room.sees()
    assert str(number) in seen
    assert any("10:00" in words for words in seen)
    room.watch.gone = False
    assert not any("10:00" in words for words in room.sees())


def test_a_demo_site_says_that_it_is_one(room: WaitingRoom) -> None:
    """Nobody mistakes an invented place for a real one."""
    assert any("Demo" in words for words in room.sees())
