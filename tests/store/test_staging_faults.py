# SPDX-License-Identifier: EUPL-1.2
"""Staging that goes wrong: killed, without room, beside people who read and take numbers."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.search import findables
from kiosk.domain.trouble import StoreTrouble
from kiosk.store import search_index
from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, open_directory, open_visits, write
from kiosk.store.shown_shelf import ShownDirectoryShelf
from tests.fakes import OPENING
from tests.store.actors import PROCESSES, stage_until_killed
from tests.store.drafts import book, draft, no_paper
from tests.store.neighbourhood import EDITION, SYNONYMS, ids

KILLS = 15
LONG = 30


def assert_whole(store: Store) -> int:
    """The edition in use is all there, and found; its number."""
    found = StoredDirectoryShelf(store).directory()
    assert store.read("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert store.read("PRAGMA foreign_key_check") == []
    assert search_index.is_fresh(store)
    [indexed] = store.read("SELECT count(*) AS entries FROM search_shown")
    assert indexed["entries"] == len(list(findables(found)))
    kept = store.read("SELECT current FROM edition ORDER BY id")
    assert [row["current"] for row in kept] in ([1], [0, 1])
    return found.edition


def test_an_importer_killed_in_mid_edition_changes_nothing(site: Path) -> None:
    """Whenever it dies: the last edition it finished is in use, whole, and the next one follows."""
    chance = random.Random(4)  # noqa: S311 - a seeded test
    with closing(open_directory(site)) as store:
        shelf = StoredDirectoryShelf(store)
        shelf.stage(EDITION)
        for _ in range(KILLS):
            before = assert_whole(store)
            ours, theirs = PROCESSES.Pipe(duplex=False)
            process = PROCESSES.Process(target=stage_until_killed, args=(site, theirs))
            process.start()
            theirs.close()
            assert ours.poll(LONG)
            process.join(timeout=chance.uniform(0, 0.2))
            process.kill()
            process.join()
            process.close()
            assert assert_whole(store) > before
        assert shelf.stage(EDITION) == assert_whole(store)
        assert ids(StoredSearch(store, SYNONYMS).find("kita", "de", 9)) == ["daycare"]


def test_a_full_disk_leaves_the_edition_in_use(site: Path) -> None:
    """There is no room for the next one; with room again it is staged."""
    with closing(open_directory(site)) as store:
        shelf = StoredDirectoryShelf(store)
        number = shelf.stage(EDITION)
        [pages] = store.read("PRAGMA page_count")
        store.execute(f"PRAGMA max_page_count = {pages['page_count'] + 2}")
        many = tuple(
            replace(service, id=f"{service.id}-{copy}")
            for service in EDITION.services
            for copy in range(500)
        )
        with pytest.raises(StoreTrouble, match=r"directory\.db: the disk is full"):
            shelf.stage(replace(EDITION, services=many))
        assert assert_whole(store) == number
        store.execute("PRAGMA max_page_count = 1000000")
        assert shelf.stage(replace(EDITION, services=many)) == assert_whole(store) == number + 1


def test_nobody_waits_for_an_edition_that_is_being_staged(site: Path) -> None:
    """Meanwhile a window reads and searches the one before, and a visitor takes a number."""
    with (
        closing(open_directory(site)) as importer,
        closing(open_directory(site)) as reader,
        closing(open_visits(site)) as visits,
    ):
        StoredDirectoryShelf(importer).stage(EDITION)
        with write(importer):
            importer.execute("DELETE FROM edition WHERE current = 1")
            importer.execute("INSERT INTO search (search) VALUES ('delete-all')")
            window = ShownDirectoryShelf(reader)
            assert window.directory() == replace(EDITION, edition=1)
            assert window.fetch().directory == window.directory()
            assert ids(StoredSearch(reader, SYNONYMS).find("kita", "de", 9)) == ["daycare"]
            assert book(visits).check_in(draft(), OPENING, no_paper).number == 100
