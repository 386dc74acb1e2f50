# SPDX-License-Identifier: EUPL-1.2
"""Words one slip of a finger away, and words with an ending too many."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

SHORTEST = 4
"""Letters from which on a word is likely enough mistyped: one slip in three makes any word."""

_LONGEST_ENDING = 3


class Vocabulary:
    """The words of an edition in one language."""

    def __init__(self, sorted_words: Sequence[str]) -> None:
        """Know words that are in order."""
        self._words = sorted_words
        self._letters = "".join(sorted({letter for word in sorted_words for letter in word}))

    def has(self, word: str, *, begun: bool) -> bool:
        """Whether it is one of the words, or the beginning of one."""
        place = bisect_left(self._words, word)
        if place == len(self._words):
            return False
        return self._words[place].startswith(word) if begun else self._words[place] == word

    def near(self, word: str, *, begun: bool) -> Iterator[str]:
        """The words, or beginnings of words, that one slip made into this one."""
        foreign = sum(letter not in self._letters for letter in word)
        if len(word) < SHORTEST or foreign > 1:
            return
        for slip in dict.fromkeys(_slips(word, self._letters)):
            if slip != word and self.has(slip, begun=begun):
                yield slip

    def without_ending(self, word: str) -> Iterator[str]:
        """The word without what grammar put on it: who types Wohnungen may mean a Wohnung."""
        for length in range(1, min(_LONGEST_ENDING, len(word) - SHORTEST) + 1):
            if self.has(word[:-length], begun=False):
                yield word[:-length]


def _slips(word: str, letters: Iterable[str]) -> Iterator[str]:
    """Damerau's four slips."""
    for place in range(len(word)):
        head, tail = word[:place], word[place:]
        yield head + tail[1:]
        yield head + tail[1::-1] + tail[2:]
        for letter in letters:
            yield head + letter + tail
            yield head + letter + tail[1:]
    yield from (word + letter for letter in letters)
