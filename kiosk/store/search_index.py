# SPDX-License-Identifier: EUPL-1.2
"""The index of the edition in use: which word stands where, in which language.

A word is kept with the key of its language before it, one character of Unicode's private area. So
one table holds all languages, and each is searched as if it were alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

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

Words = dict[str, list[str]]
"""The words of a text, by language."""


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
    titles = [_words_of(entry.in_title) for entry in found]
    summaries = [_words_of(entry.in_summary) for entry in found]
    names = [{GERMAN: all_words(entry.names)} for entry in found]
    marks = _Marks((*titles, *summaries, *names))
    texts = zip(titles, summaries, names, strict=True)
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


def _words_of(texts: Mapping[str, str]) -> Words:
    return {tag: all_words(text) for tag, text in texts.items()}


class _Marks:
    """Marks words with their language, German ones together with the words that they end in.

    A Deutschkurs is a Kurs: a word of the edition at the end of a longer one is indexed with it.
    """

    def __init__(self, texts: Iterable[Words]) -> None:
        self._known: dict[str, set[str]] = {GERMAN: set()}
        for text in texts:
            for tag, found in text.items():
                self._known.setdefault(tag, set()).update(found)
        self._keys = {tag: chr(_FIRST_KEY + number) for number, tag in enumerate(self._known)}
        self._endings = {
            tag: _endings(known) for tag, known in self._known.items() if reads_german(tag)
        }

    def languages(self) -> Iterator[tuple[str, str, str]]:
        """Each language with its key and its words."""
        for tag, known in self._known.items():
            yield tag, self._keys[tag], "\n".join(sorted(known))

    def on(self, texts: Words) -> str:
        """The marked words of one text, for the tokenizer."""
        marked = []
        for tag, found in texts.items():
            ends = self._endings.get(tag, {})
            every = [*found, *(end for word in found if word in ends for end in ends[word])]
            if every:
                key = self._keys[tag]
                marked.append(key + f" {key}".join(every))
        return " ".join(marked)


def _endings(known: Collection[str]) -> dict[str, tuple[str, ...]]:
    ends = {}
    for word in known:
        tails = (word[start:] for start in range(_HEAD, len(word) - _ENDING + 1))
        if found := tuple(tail for tail in tails if tail in known):
            ends[word] = found
    return ends
