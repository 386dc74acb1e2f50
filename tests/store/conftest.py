# SPDX-License-Identifier: EUPL-1.2
"""A prepared site, and its visits.db opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, open_directory, open_visits
from kiosk.store.visit_book import StoredVisitBook
from tests.ready_made import prepared
from tests.store.drafts import book
from tests.store.neighbourhood import EDITION, SYNONYMS


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site folder whose files are made."""
    prepared(tmp_path)
    return tmp_path


@pytest.fixture
def store(site: Path) -> Iterator[Store]:
    """The site's visits.db."""
    with closing(open_visits(site)) as opened:
        yield opened


@pytest.fixture
def visits(store: Store) -> StoredVisitBook:
    """Today's visits."""
    return book(store)


@pytest.fixture
def shelved(site: Path) -> Iterator[Store]:
    """The site's directory.db with an edition in it."""
    with closing(open_directory(site)) as opened:
        StoredDirectoryShelf(opened).stage(EDITION)
        yield opened


@pytest.fixture
def search(shelved: Store) -> StoredSearch:
    """The search in that edition."""
    return StoredSearch(shelved, SYNONYMS)
