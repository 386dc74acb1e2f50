# SPDX-License-Identifier: EUPL-1.2
"""What a keystroke in the search costs, beside the bare FTS5 query for the same words."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from bench.town import LANGUAGES, town
from kiosk.compose.search import synonyms_of
from kiosk.domain.directory import Directory
from kiosk.domain.search import findables
from kiosk.store import search_index
from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.engine import connect
from kiosk.store.opening import open_directory, prepare, write

SERVICES = 10_000
WORDS_TYPED = 120
SHOWN = 20
READERS = ("de", "ar", "uk")


class BareSearch:
    """An FTS5 table with the same texts as they are, a row for each language."""

    def __init__(self, path: Path, directory: Directory) -> None:
        """Write the table."""
        self._file = connect(str(path), isolation_level=None)
        self._file.execute(
            "CREATE VIRTUAL TABLE bare USING fts5 (language UNINDEXED, title, summary, names,"
            " prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')"
        )
        rows = (
            (tag, service.title[tag], service.summary[tag], service.organization.name)
            for service in directory.services
            for tag in LANGUAGES
        )
        self._file.execute("BEGIN")
        self._file.executemany("INSERT INTO bare VALUES (?, ?, ?, ?)", rows)
        self._file.execute("COMMIT")

    def find(self, text: str, language: str) -> None:
        """The best rows in the language and in German."""
        *whole, last = text.split()
        match = " AND ".join([*(f'"{word}"' for word in whole), f'"{last}" *'])
        self._file.execute(
            "SELECT rowid, title FROM bare WHERE bare MATCH ? AND language IN (?, 'de')"
            " ORDER BY rank LIMIT ?",
            [match, language, SHOWN],
        ).fetchall()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def keystrokes(directory: Directory) -> Iterator[tuple[str, str]]:
    """What stands in the field after each key, and the reader's language."""
    random = Random(11)  # noqa: S311 - the same words each time
    for language in READERS:
        for service in random.sample(directory.services, WORDS_TYPED // len(READERS)):
            typed = " ".join(service.title[language].split()[:2])
            for length in range(1, len(typed) + 1):
                if not typed[:length].endswith(" "):
                    yield typed[:length], language


def slips(typed: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The longer texts with two letters changed about."""
    return [(t[:3] + t[4] + t[3] + t[5:], language) for t, language in typed if len(t) > 5]  # noqa: PLR2004


def _milliseconds(find: Callable[[str, str], object], typed: list[tuple[str, str]]) -> list[float]:
    for text, language in typed[:20]:
        find(text, language)
    times = []
    for text, language in typed:
        start = time.perf_counter()
        find(text, language)
        times.append((time.perf_counter() - start) * 1000)
    return times


def _told(times: list[float]) -> str:
    return f"median {median(times):.2f} ms, p95 {quantiles(times, n=20)[-1]:.2f} ms"


def main() -> int:
    """Stage a large town, type in it, and print one row each."""
    directory = town(SERVICES)
    with TemporaryDirectory(dir=sys.argv[1]) as folder:
        site = Path(folder)
        prepare(site)
        with closing(open_directory(site)) as store:
            start = time.perf_counter()
            StoredDirectoryShelf(store).stage(directory)
            staged = time.perf_counter() - start
            start = time.perf_counter()
            with write(store):
                search_index.fill(store, 1, findables(directory))
            indexed = time.perf_counter() - start
            finder = StoredSearch(store, synonyms_of(site))
            typed = list(keystrokes(directory))
            found = _milliseconds(lambda text, tag: finder.find(text, tag, SHOWN), typed)
            mistyped = _milliseconds(lambda text, tag: finder.find(text, tag, SHOWN), slips(typed))
        bare = BareSearch(site / "bare.db", directory)
        plain = _milliseconds(bare.find, typed)
        bare.close()
    ratio = median(ours / theirs for ours, theirs in zip(found, plain, strict=True))
    print(
        f"staging {SERVICES / staged:,.0f} services/s, of that the index {indexed / staged:.0%}\n"
        f"keystroke to results {_told(found)}   bare FTS5 query {_told(plain)}"
        f"   ratio {ratio:.1f} (median of {len(typed)} keystrokes), of the p95"
        f" {quantiles(found, n=20)[-1] / quantiles(plain, n=20)[-1]:.1f}\n"
        f"mistyped, nothing matches as it stands: {_told(mistyped)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
