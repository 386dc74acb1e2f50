# SPDX-License-Identifier: EUPL-1.2
"""The index follows the edition in use."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, open_directory, write
from tests.store.neighbourhood import EDITION, SYNONYMS, ids, service


def test_an_empty_shelf_finds_nothing(site: Path) -> None:
    """A site without an edition has nothing to find, and says so without fuss."""
    with closing(open_directory(site)) as opened:
        StoredDirectoryShelf(opened).index()
        assert StoredSearch(opened, SYNONYMS).find("kita", "de", 9) == ()


def test_a_new_edition_is_found_at_once_and_the_old_one_no_more(
    site: Path, search: StoredSearch
) -> None:
    """A screen that is open when an edition is staged finds what is in the new one."""
    assert search.find("wonhung", "de", 9)
    with closing(open_directory(site)) as importer:
        flat = service("flat", {"fr": "Logement", "de": "Zimmer frei"})
        StoredDirectoryShelf(importer).stage(replace(EDITION, services=(flat,)))
    assert ids(search.find("logement", "fr", 9)) == ["flat"]
    assert ids(search.find("zimmre", "de", 9)) == ["flat"]
    assert search.find("wonhung", "de", 9) == ()


def test_an_edition_from_before_an_update_is_indexed_once(
    shelved: Store, search: StoredSearch
) -> None:
    """After an update that reads words in another way, the edition in use is indexed anew."""
    shelf = StoredDirectoryShelf(shelved)
    with write(shelved):
        shelved.execute("INSERT INTO search (search) VALUES ('delete-all')")
    shelf.index()
    assert search.find("kita", "de", 9) == ()  # it is fresh as far as anybody knows
    with write(shelved):
        shelved.execute("UPDATE search_made SET rules = 0")
    shelf.index()
    assert ids(search.find("kita", "de", 9)) == ["daycare"]
