# SPDX-License-Identifier: EUPL-1.2
"""The index of the edition in use: which word stands where, in which language.

A word is kept with the key of its language before it, one character of Unicode's private area. So
one table holds all languages, and each is searched as if it were alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.domain.folding import compounds, without_article, words
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


def key(number: int) -> str:
    """What stands before each word of the language with this number."""
    return chr(_FIRST_KEY + number)


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
    names = [_words_in(entry.names) for entry in found]
    keys = {GERMAN: key(0)}
    for text in (*titles, *summaries):
        for tag in text:
            keys.setdefault(tag, key(len(keys)))
    compound = _Compounds(
        word for text in (*titles, *summaries) for tag in text if reads_german(tag)
        for word in text[tag]
    )
    store.conn.executemany(
        "INSERT INTO search (rowid, title, summary, names) VALUES (?, ?, ?, ?)",
        (
            (
                number,
                _marked(title, keys, compound),
                _marked(summary, keys, compound),
                _marked({GERMAN: named}, keys, compound),
            )
            for number, (title, summary, named) in enumerate(
                zip(titles, summaries, names, strict=True)
            )
        ),
    )
    store.conn.executemany(
        "INSERT INTO search_shown VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, e.kind, e.id, json_text(dict(e.titles)), e.organization, e.district)
            for number, e in enumerate(found)
        ),
    )
    store.conn.executemany("INSERT INTO search_language VALUES (?, ?)", keys.items())
    store.execute("INSERT INTO search_made VALUES (?, ?)", [edition, RULES])


def _words_of(texts: dict[str, str]) -> Words:
    return {tag: _words_in(text) for tag, text in texts.items()}


def _words_in(text: str) -> list[str]:
    """The words of a text, Arabic ones without their article too, and compounds as one word."""
    found = list(words(text))
    if not text.isascii():
        found += [bare for word in found if (bare := without_article(word))]
    return found + [whole for _, _, whole in compounds(text)]


def _marked(texts: Words, keys: dict[str, str], compound: _Compounds) -> str:
    return " ".join(
        keys[tag] + word
        for tag, found in texts.items()
        for word in (compound.taken_apart(found) if reads_german(tag) else found)
    )


class _Compounds:
    """German words that end in another word of the edition: a Deutschkurs is a Kurs."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(word for word in known if len(word) >= _ENDING)
        self._endings: dict[str, tuple[str, ...]] = {}

    def taken_apart(self, found: list[str]) -> Iterator[str]:
        """The words, and the words that they end in."""
        for word in found:
            yield word
            if word not in self._endings:
                tails = (word[start:] for start in range(_HEAD, len(word) - _ENDING + 1))
                self._endings[word] = tuple(tail for tail in tails if tail in self._known)
            yield from self._endings[word]
