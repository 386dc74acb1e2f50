# SPDX-License-Identifier: EUPL-1.2
"""A new edition comes to a window by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.compose.windows import Parts, visitor_window
from kiosk.screens.hand import wait_until
from kiosk.screens.run import load_fonts
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from kiosk.store.shown_shelf import ShownDirectoryShelf
from tests.fakes import FixedClock
from tests.ready_made import demo_site


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    """A touchscreen's parts, on demo data."""
    made = Parts(demo_site(tmp_path / "site", FixedClock()), "visitor")
    yield made
    made.close()


def publish(site: Path) -> int:
    """An office stages the next edition, with one service less; its number."""
    with closing(open_directory(site)) as store:
        shelf = StoredDirectoryShelf(store)
        now = shelf.directory()
        return shelf.stage(replace(now, edition=0, services=now.services[1:]))


def test_a_window_shows_the_next_edition_when_it_has_been_read(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Meanwhile it shows the one before; then it is told to read again."""
    shelf, told = parts.books.shelf, []
    before = shelf.directory()
    parts.pulse.beat()
    number = publish(parts.site.folder)
    go_on = threading.Event()
    fetch = ShownDirectoryShelf.fetch

    def slow(window: ShownDirectoryShelf) -> object:
        go_on.wait(5)
        return fetch(window)

    monkeypatch.setattr(ShownDirectoryShelf, "fetch", slow)
    parts.pulse.beat()
    parts.pulse.beat()
    assert shelf.directory() is before
    parts.pulse.changed.connect(lambda: told.append(shelf.directory().edition))
    go_on.set()
    qtbot.waitUntil(lambda: told == [number])
    assert shelf.directory().services == before.services[1:]


def test_the_first_edition_is_read_once_the_window_stands(parts: Parts, qtbot: QtBot) -> None:
    """Nobody has asked for it yet: the first beat does."""
    editions = parts.books.editions
    assert editions.is_behind()
    parts.pulse.beat()
    qtbot.waitUntil(lambda: not editions.is_behind())


def test_the_first_page_needs_no_directory(parts: Parts) -> None:
    """However large it is, the screen greets people before it is read."""
    load_fonts()
    window = visitor_window(parts)
    window.root.show()
    greeted = wait_until(window.root.isExposed)
    unread = parts.books.editions.is_behind()
    window.close()
    assert greeted
    assert unread


def test_an_edition_that_cannot_be_read_is_tried_again(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is shown stays."""
    before, tried = parts.books.shelf.directory(), []

    def unreadable(_window: ShownDirectoryShelf) -> object:
        tried.append(True)
        raise OSError("the disk is gone")

    publish(parts.site.folder)
    monkeypatch.setattr(ShownDirectoryShelf, "fetch", unreadable)
    parts.pulse.beat()
    qtbot.waitUntil(lambda: bool(tried))
    assert parts.books.shelf.directory() is before
    monkeypatch.undo()

    def shown() -> bool:
        parts.pulse.beat()
        return not parts.books.editions.is_behind()

    qtbot.waitUntil(shown)
