# SPDX-License-Identifier: EUPL-1.2
"""The search of a site: its directory, and what people call things there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from kiosk.content.synonyms_file import read_synonyms
from kiosk.domain.search import Hit, Wanted, anything
from kiosk.domain.synonyms import Synonyms
from kiosk.resources import resource
from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory, prepare


def synonyms_of(folder: Path) -> Synonyms:
    """The synonyms that ship, and those in the site's own synonyms.toml.

    Raises:
        SettingsTrouble: the file is wrong.
    """
    shipped, own = resource("search", "synonyms.toml"), folder / "synonyms.toml"
    return read_synonyms(shipped, own) if own.exists() else _read_once(shipped)


_read_once = cache(read_synonyms)


class SiteSearch:
    """Implements `kiosk.domain.search.Search` on the thread that asks first, and there alone."""

    def __init__(self, folder: Path) -> None:
        """Search a site's folder; nothing is opened yet."""
        self._folder = folder
        self._search: StoredSearch | None = None

    def find(
        self, text: str, language: str, limit: int, wanted: Wanted = anything
    ) -> tuple[Hit, ...]:
        """See `kiosk.domain.search.Search`.

        Raises:
            SettingsTrouble: synonyms.toml is wrong.
            StoreTrouble: the directory cannot be read.
        """
        if self._search is None:
            synonyms, store = synonyms_of(self._folder), open_directory(self._folder)
            StoredDirectoryShelf(store).index()
            self._search = StoredSearch(store, synonyms)
        return self._search.find(text, language, limit, wanted)


@contextmanager
def search_of(folder: Path) -> Iterator[StoredSearch]:
    """The search of a site's folder; what an update left to be indexed is indexed first.

    Raises:
        SettingsTrouble: synonyms.toml is wrong.
        StoreTrouble: the directory cannot be read.
    """
    synonyms = synonyms_of(folder)
    prepare(folder)
    with closing(open_directory(folder)) as store:
        StoredDirectoryShelf(store).index()
        yield StoredSearch(store, synonyms)
