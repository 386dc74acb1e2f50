# SPDX-License-Identifier: EUPL-1.2
"""The city's pages for newcomers are found beside its services."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.domain.guide import GuidePage
from kiosk.domain.search import Hit, Kind
from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.store.neighbourhood import EDITION, SYNONYMS


def test_a_page_is_found_by_its_title_and_its_prose(site: Path) -> None:
    """It belongs to no organization and lies in no district."""
    page = GuidePage(id="/licence/", title={"de": "Führerschein"}, body={"de": "Fahren mit Mofa"})
    with closing(open_directory(site)) as store:
        StoredDirectoryShelf(store).stage(replace(EDITION, pages=(page,)))
        search = StoredSearch(store, SYNONYMS)
        for typed in ("fuehrer", "mofa"):
            assert search.find(typed, "ar", 9) == (
                Hit(
                    kind=Kind.PAGE,
                    id="/licence/",
                    title="Führerschein",
                    language="de",
                    organization="",
                    district="",
                ),
            )
