# SPDX-License-Identifier: EUPL-1.2
"""A window's directory: as it was published, and in hand until the next has been read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.directory import Directory
from kiosk.store.directory_reading import Edition
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from kiosk.store.shown_shelf import ShownDirectoryShelf
from tests.store.test_directory_shelf import FULL
from tests.store.test_source_shelf import EVENT, PAGE, SERVICE

EVERYTHING = replace(FULL, services=(SERVICE,), events=(EVENT,), pages=(PAGE,))


@pytest.fixture
def importer(site: Path) -> Iterator[StoredDirectoryShelf]:
    """Stages editions over its own connection."""
    with closing(open_directory(site)) as store:
        yield StoredDirectoryShelf(store)


@pytest.fixture
def window(site: Path) -> Iterator[ShownDirectoryShelf]:
    """Shows them."""
    with closing(open_directory(site)) as store:
        yield ShownDirectoryShelf(store)


def fetched(window: ShownDirectoryShelf) -> Edition:
    """What is read on another thread."""
    found: list[Edition] = []
    reader = Thread(target=lambda: found.append(window.fetch()))
    reader.start()
    reader.join()
    return found[0]


@pytest.mark.parametrize("edition", [FULL, EVERYTHING])
def test_a_window_shows_all_that_was_published(
    importer: StoredDirectoryShelf, window: ShownDirectoryShelf, edition: Directory
) -> None:
    """Also what stays in the file until somebody looks at it."""
    importer.stage(edition)
    assert window.directory() == replace(edition, edition=1)
    assert window.directory() is window.directory()


def test_an_edition_stays_until_the_next_has_been_read(
    importer: StoredDirectoryShelf, window: ShownDirectoryShelf
) -> None:
    """Staging changes nothing on a screen; the next is read elsewhere, then shown whole."""
    importer.stage(FULL)
    assert window.is_behind()
    before = window.directory()
    assert not window.is_behind()
    importer.stage(EVERYTHING)
    assert window.is_behind()
    assert window.directory() is before
    assert before.services[0].summary == FULL.services[0].summary  # its rows are kept
    following = fetched(window)
    assert window.directory() is before
    window.show(following)
    assert not window.is_behind()
    assert window.directory() == replace(EVERYTHING, edition=2)


def test_what_has_gone_for_good_says_nothing(
    importer: StoredDirectoryShelf, window: ShownDirectoryShelf
) -> None:
    """Two editions within a moment: the screen keeps titles, and is about to show the second."""
    importer.stage(FULL)
    [advice, _] = window.directory().services
    importer.stage(FULL)
    importer.stage(FULL)
    assert advice.title == FULL.services[0].title
    assert advice.summary == {}


def test_a_site_without_an_edition_shows_an_empty_one(window: ShownDirectoryShelf) -> None:
    """Nothing is there to be read, once."""
    assert window.is_behind()
    assert window.directory().edition == 0
    assert not window.is_behind()
