# SPDX-License-Identifier: EUPL-1.2
"""Words for the same thing, in one language and across languages."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice, takewhile

from kiosk.domain.folding import without_article, words

Phrase = tuple[str, ...]
"""The folded words of "lost and found", in order."""

_GUESSED_FROM = 4
"""Letters after which a word that is being typed stands for the synonyms it may become."""
_MOST_GUESSED = 8


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing and its words, by language."""

    phrases: Mapping[str, tuple[Phrase, ...]]


class Synonyms:
    """Finds the meanings of what somebody types."""

    def __init__(self, meanings: Iterable[Mapping[str, Iterable[str]]] = ()) -> None:
        """Know the words of each meaning, by language."""
        self._meanings: dict[Phrase, list[Meaning]] = {}
        for texts in meanings:
            phrases = {
                tag: tuple(dict.fromkeys(phrase for text in said if (phrase := words(text))))
                for tag, said in texts.items()
            }
            meaning = Meaning(phrases)
            for phrase in dict.fromkeys(phrase for group in phrases.values() for phrase in group):
                self._meanings.setdefault(_bare(phrase), []).append(meaning)
        self._longest = max(map(len, self._meanings), default=0)
        self._single = sorted(phrase[0] for phrase in self._meanings if len(phrase) == 1)

    def at(self, typed: Phrase, start: int) -> tuple[int, tuple[Meaning, ...]]:
        """The longest phrase that begins at a word: how many words it is, and what it means.

        One word and no meaning where there is none. The last word may be unfinished.
        """
        typed = _bare(typed)
        for length in range(min(self._longest, len(typed) - start), 0, -1):
            if found := self._meanings.get(typed[start : start + length]):
                return length, tuple(found)
        return 1, self._guessed(typed[start]) if start == len(typed) - 1 else ()

    def _guessed(self, word: str) -> tuple[Meaning, ...]:
        if len(word) < _GUESSED_FROM:
            return ()
        following = islice(self._single, bisect_left(self._single, word), None)
        begun = takewhile(lambda known: known.startswith(word), following)
        guessed = (
            meaning
            for known in islice(begun, _MOST_GUESSED)
            for meaning in self._meanings[(known,)]
        )
        return tuple({id(meaning): meaning for meaning in guessed}.values())


def _bare(phrase: Phrase) -> Phrase:
    """The words without Arabic articles: with and without one is the same thing."""
    return tuple(without_article(word) or word for word in phrase)
