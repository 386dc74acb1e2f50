# SPDX-License-Identifier: EUPL-1.2
"""What somebody typed, as the words that an entry must have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.folding import compounds, without_article, words
from kiosk.domain.language import GERMAN, chain
from kiosk.domain.near_words import Vocabulary
from kiosk.domain.synonyms import Meaning, Phrase, Synonyms

LONGEST_TEXT = 400
"""Characters that are read: more than anybody types at a screen."""
MOST_WORDS = 12
_MOST_NEAR = 40
_MOST_SLIPS = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or the beginning of one, in one language."""

    word: str
    language: str
    begun: bool = False


AllOf = tuple[Term, ...]
AnyOf = tuple[AllOf, ...]
Wish = tuple[AnyOf, ...]
"""Every part must be there in one of its ways; a way needs all its words."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One word that was typed, or several that mean something together."""

    ways: tuple[Phrase, ...]
    meanings: tuple[Meaning, ...]
    last: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed by a reader of a language.

    Attributes:
        own: the reader's language and those they read as their own.
        all: these and German.
    """

    own: tuple[str, ...]
    all: tuple[str, ...]
    _parts: tuple[_Part, ...]

    def __bool__(self) -> bool:
        """Whether anything was asked."""
        return bool(self._parts)

    def literal(self, languages: Sequence[str], *, begun: bool) -> Wish:
        """The words as typed; the last one may be the beginning of a word."""
        return tuple(
            tuple(_typed(part, languages, begun=begun and part.last)) for part in self._parts
        )

    def loosened(self) -> Wish | None:
        """Words that begin with those typed, each of them; None where the last one is all."""
        if len(self._parts) < 2:  # noqa: PLR2004 - one is the last
            return None
        return tuple(tuple(_typed(part, self.all, begun=True)) for part in self._parts)

    def widened(self) -> Wish | None:
        """The words or their synonyms; None where there are none."""
        if not any(part.meanings for part in self._parts):
            return None
        return tuple(
            (*_typed(part, self.all, begun=part.last), *_meant(part, self.all))
            for part in self._parts
        )

    def corrected(self, known: dict[str, Vocabulary], *, begun: bool) -> Wish | None:
        """The words that may have been meant; None where there are none.

        Only words that no entry has are taken for slips, unless all of them are in some. Who
        slips in many words at once means something else.
        """
        slips = [part for part in self._parts if not _is_known(part, known)] or self._parts
        if len(slips) > _MOST_SLIPS:
            return None
        wish = tuple(
            tuple(_corrections(part, known, begun=begun and part.last))
            if part in slips
            else tuple(_typed(part, self.all, begun=part.last))
            for part in self._parts
        )
        return wish if all(wish) else None


def query(text: str, language: str, synonyms: Synonyms) -> Query:
    """Read what was typed."""
    text = text[:LONGEST_TEXT]
    typed = words(text)[:MOST_WORDS]
    joined = {start: (length, word) for start, length, word in compounds(text)}
    own = chain(language)
    return Query(own, tuple(dict.fromkeys((*own, GERMAN))), tuple(_parts(typed, joined, synonyms)))


def _parts(
    typed: Phrase, joined: dict[int, tuple[int, str]], synonyms: Synonyms
) -> Iterator[_Part]:
    start = 0
    while start < len(typed):
        length, meanings = synonyms.at(typed, start)
        in_one, compound = joined.get(start, (0, ""))
        if in_one > length and start + in_one <= len(typed):
            length, meanings = in_one, ()
        ways = [typed[start : start + length]]
        if in_one == length:
            ways.append((compound,))
            meanings = meanings or synonyms.at((compound,), 0)[1]
        start += length
        yield _Part(tuple(ways), meanings, start == len(typed))


def _typed(part: _Part, languages: Sequence[str], *, begun: bool) -> Iterator[AllOf]:
    for way in part.ways:
        if len(way) == 1:
            for language in languages:
                for form in _forms(way[0]):
                    yield (Term(form, language, begun),)
        else:
            yield from (_phrase(way, language, begun=begun) for language in languages)


def _meant(part: _Part, languages: Sequence[str]) -> Iterator[AllOf]:
    for meaning in part.meanings:
        for language in languages:
            for phrase in meaning.phrases.get(language, ()):
                yield _phrase(phrase, language, begun=False)


def _phrase(phrase: Phrase, language: str, *, begun: bool) -> AllOf:
    *whole, last = phrase
    return (*(Term(word, language) for word in whole), Term(last, language, begun))


def _forms(word: str) -> tuple[str, ...]:
    bare = without_article(word)
    return (word,) if bare is None else (word, bare)


def _is_known(part: _Part, known: dict[str, Vocabulary]) -> bool:
    return any(
        all(vocabulary.has(word, begun=part.last) for word in way)
        for vocabulary in known.values()
        for way in part.ways
    )


def _corrections(part: _Part, known: dict[str, Vocabulary], *, begun: bool) -> Iterator[AllOf]:
    for way in part.ways:
        if len(way) > 1:
            continue
        for language, vocabulary in known.items():
            for form in _forms(way[0]):
                near = list(vocabulary.near(form, begun=begun))[:_MOST_NEAR]
                yield from ((Term(word, language, begun),) for word in near)
                plain = vocabulary.without_ending(form)
                yield from ((Term(word, language),) for word in plain)
