# SPDX-License-Identifier: EUPL-1.2
"""People have many words for one thing."""

from __future__ import annotations

from kiosk.domain.synonyms import Synonyms

SYNONYMS = Synonyms(
    [
        {"de": ["Kita", "Kindergarten"], "ar": ["روضة أطفال", "حضانة"]},
        {"de": ["Arbeitsamt"], "en": ["job centre", "job"]},
    ]
)


def test_the_longest_phrase_counts() -> None:
    """Job centre is one thing, job another word for it, centre alone is nothing."""
    assert SYNONYMS.at(("job", "centre", "hall"), 0)[0] == 2
    assert SYNONYMS.at(("job", "hall"), 0)[0] == 1
    assert SYNONYMS.at(("centre", "hall"), 0) == (1, ())


def test_a_meaning_has_its_words_in_all_languages() -> None:
    """Who types an Arabic word is led to the German ones."""
    _, [meaning] = SYNONYMS.at(("حضانه",), 0)
    assert meaning.phrases["de"] == (("kita",), ("kindergarten",))
    assert meaning.phrases["ar"] == (("روضه", "اطفال"), ("حضانه",))


def test_the_last_word_may_be_unfinished() -> None:
    """Four letters of the last word are enough; of another word they are not."""
    assert SYNONYMS.at(("kind",), 0)[1]
    assert not SYNONYMS.at(("kin",), 0)[1]
    assert not SYNONYMS.at(("kind", "job"), 0)[1]


def test_no_synonyms_are_fine() -> None:
    """A city may have none."""
    assert Synonyms().at(("kita",), 0) == (1, ())
