# SPDX-License-Identifier: EUPL-1.2
"""The index of the edition in use: which word stands where, in which language.

A word is kept with the key of its language before it, one character of Unicode's private area. So
one table holds all languages, and each is searched as if it were alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from kiosk.domain.directory import Texts
from kiosk.domain.folding import all_words
from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.search import Findable
from kiosk.store.opening import Store
from kiosk.store.rows import json_text

RULES = 1
"""Goes up when words are folded or taken apart in another way: what was indexed before is old."""

_FIRST_KEY = 0xE000
_HEAD, _ENDING = 4, 4
"""Letters before and in the ending of a German compound that is a word itself."""


def is_fresh(store: Store) -> bool:
    """Whether the index is the one of the edition in use, made by today's rules."""
    found = store.one(
        "SELECT edition.id FROM edition LEFT JOIN search_made ON search_made.edition = edition.id"
        " WHERE current = 1 AND rules IS NOT ?",
        [RULES],
    )
    return found is None


def fill(store: Store, edition: int | None, entries: Iterable[Findable]) -> None:
    """Index an edition in place of the one before, within the caller's transaction."""
    for table in ("search_made", "search_language", "search_shown"):
        store.execute(f"DELETE FROM {table}")  # noqa: S608 - our own three names
    store.execute("INSERT INTO search (search) VALUES ('delete-all')")
    found = sorted(entries, key=Findable.standing)
    texts = [(entry.in_title, entry.in_summary, {GERMAN: entry.names}) for entry in found]
    marks = _Marks(chain.from_iterable(texts))
    store.conn.executemany(
        "INSERT INTO search (rowid, title, summary, names) VALUES (?, ?, ?, ?)",
        ((number, *map(marks.on, row)) for number, row in enumerate(texts)),
    )
    store.conn.executemany(
        "INSERT INTO search_shown VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, e.kind, e.id, json_text(dict(e.titles)), e.organization, e.district)
            for number, e in enumerate(found)
        ),
    )
    store.conn.executemany("INSERT INTO search_language VALUES (?, ?, ?)", marks.languages())
    store.execute("INSERT INTO search_made VALUES (?, ?)", [edition, RULES])


class _Marks:
    """Marks words with their language, German ones together with the words that they end in.

    A Deutschkurs is a Kurs: a word of the edition at the end of a longer one is indexed with it.
    What stands between two spaces is folded once for each language, however often it is written.
    """

    def __init__(self, texts: Iterable[Texts]) -> None:
        written: dict[str, set[str]] = {GERMAN: set()}
        for text in texts:
            for tag, said in text.items():
                written.setdefault(tag, set()).update(said.split())
        self._keys = {tag: chr(_FIRST_KEY + number) for number, tag in enumerate(written)}
        self._known: dict[str, set[str]] = {}
        self._marked: dict[str, dict[str, str]] = {}
        for tag, own in written.items():
            folded = {one: all_words(one) for one in own}
            known = self._known[tag] = {word for found in folded.values() for word in found}
            ends = _endings(known) if reads_german(tag) else {}
            self._marked[tag] = {
                one: self._mark(self._keys[tag], found, ends) for one, found in folded.items()
            }

    def languages(self) -> Iterator[tuple[str, str, str]]:
        """Each language with its key and its words."""
        for tag, known in self._known.items():
            yield tag, self._keys[tag], "\n".join(sorted(known))

    def on(self, texts: Texts) -> str:
        """The marked words of one text, for the tokenizer."""
        return " ".join(
            " ".join(map(self._marked[tag].__getitem__, said.split()))
            for tag, said in texts.items()
        )

    @staticmethod
    def _mark(key: str, found: Sequence[str], ends: Mapping[str, Sequence[str]]) -> str:
        every = [*found, *(end for word in found for end in ends.get(word, ()))]
        return " ".join(key + word for word in every)


def _endings(known: Collection[str]) -> dict[str, tuple[str, ...]]:
    ends = {}
    for word in known:
        tails = (word[start:] for start in range(_HEAD, len(word) - _ENDING + 1))
        if found := tuple(tail for tail in tails if tail in known):
            ends[word] = found
    return ends
