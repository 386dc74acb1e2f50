# SPDX-License-Identifier: EUPL-1.2
"""Finding in the edition in use, as quickly as somebody types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.domain.directory import said
from kiosk.domain.near_words import Vocabulary
from kiosk.domain.search import Hit, Kind, Wanted, anything
from kiosk.domain.search_query import AllOf, Query, Wish, query
from kiosk.domain.synonyms import Synonyms
from kiosk.store.opening import Store, in_words

_TITLE, _TITLE_OR_SUMMARY, _ANYWHERE = "{title}", "{title summary}", "{title summary names}"
_NOTHING = '"\ue000"'

_FIND = (
    "SELECT number, kind, id, titles, organization, district FROM search"
    " CROSS JOIN search_shown ON number = search.rowid WHERE search MATCH ?"
)
_titles = msgspec.json.Decoder(dict[str, str])


@dataclass(frozen=True, slots=True)
class _Known:
    """What is remembered of an edition: keys of languages, and words once a typo needs them."""

    edition: int
    keys: dict[str, str]
    vocabularies: dict[str, Vocabulary]


class StoredSearch:
    """Implements `kiosk.domain.search.Search`."""

    def __init__(self, store: Store, synonyms: Synonyms) -> None:
        """Search directory.db."""
        self._store = store
        self._synonyms = synonyms
        self._known = _Known(0, {}, {})

    def find(
        self, text: str, language: str, limit: int, wanted: Wanted = anything
    ) -> tuple[Hit, ...]:
        """See `kiosk.domain.search.Search`.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        asked = query(text, language, self._synonyms)
        if not asked or limit < 1:
            return ()
        with in_words(self._store.path):
            self._store.conn.execute("BEGIN")  # one edition from the first word to the last
            try:
                self._look_up()
                matched, hits = self._collect(self._literally(asked), language, limit, wanted)
                if not matched:
                    _, hits = self._collect(self._corrected(asked), language, limit, wanted)
            finally:
                self._store.conn.execute("ROLLBACK")
        return hits

    def _collect(
        self, matches: Iterator[str], language: str, limit: int, wanted: Wanted
    ) -> tuple[bool, tuple[Hit, ...]]:
        """Whether anything matched, and the first hits that are wanted."""
        seen: set[int] = set()
        hits: list[Hit] = []
        for match in matches:
            for number, *row in self._store.conn.execute(_FIND, [match]):
                if number in seen:
                    continue
                seen.add(number)
                if wanted(hit := _hit(row, language)):
                    hits.append(hit)
                    if len(hits) == limit:
                        return True, tuple(hits)
        return bool(seen), tuple(hits)

    def _literally(self, asked: Query) -> Iterator[str]:
        """What matches, best first: words of titles, words begun, summaries, names, synonyms."""
        own, both = asked.own, asked.all
        ranks = [(_TITLE, False), (_TITLE, True), (_TITLE_OR_SUMMARY, True)]
        for columns, begun in ranks:
            for languages in dict.fromkeys((own, both)):
                yield self._match(columns, asked.literal(languages, begun=begun))
        yield self._match(_ANYWHERE, asked.literal(both, begun=True))
        if wider := asked.widened():
            yield self._match(_TITLE, wider)
            yield self._match(_ANYWHERE, wider)
        if looser := asked.loosened():
            yield self._match(_ANYWHERE, looser)

    def _corrected(self, asked: Query) -> Iterator[str]:
        known = {tag: self._vocabulary(tag) for tag in asked.all if tag in self._known.keys}
        for begun in (False, True):
            if wish := asked.corrected(known, begun=begun):
                yield self._match(_TITLE, wish)
                yield self._match(_ANYWHERE, wish)

    def _match(self, columns: str, wish: Wish) -> str:
        parts = (" OR ".join(filter(None, map(self._all_of, ways))) for ways in wish)
        return f"{columns} : ({' AND '.join(f'({part or _NOTHING})' for part in parts)})"

    def _all_of(self, terms: AllOf) -> str:
        keys = self._known.keys
        if any(term.language not in keys for term in terms):
            return ""
        said = (f'"{keys[t.language]}{t.word}"{" *" if t.begun else ""}' for t in terms)
        return f"({' AND '.join(said)})"

    def _look_up(self) -> None:
        found = self._rows("SELECT edition FROM search_made")
        edition = found[0][0] if found else 0
        if edition != self._known.edition:
            keys = dict(self._rows("SELECT language, key FROM search_language"))
            self._known = _Known(edition, keys, {})

    def _vocabulary(self, language: str) -> Vocabulary:
        vocabularies = self._known.vocabularies
        if language not in vocabularies:
            sql = "SELECT words FROM search_language WHERE language = ?"
            [(words,)] = self._rows(sql, language)
            vocabularies[language] = Vocabulary(words.split("\n"))
        return vocabularies[language]

    def _rows(self, sql: str, *parameters: str) -> list[Any]:
        return list(self._store.conn.execute(sql, parameters).fetchall())


def _hit(row: list[str], language: str) -> Hit:
    kind, entry, titles, organization, district = row
    title = said(_titles.decode(titles), language)
    return Hit(
        kind=Kind(kind),
        id=entry,
        title=title.text,
        language=title.language,
        organization=organization,
        district=district,
    )
