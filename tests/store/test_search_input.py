# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed is text, and nothing else."""

from __future__ import annotations

import pytest

from kiosk.store.directory_search import StoredSearch
from tests.store.neighbourhood import ids


@pytest.mark.parametrize(
    "typed",
    [
        '"', 'a"b', "kita OR", "AND", "NOT kita", "NEAR(kita platz)", "title:kita", "{title}:kita",
        "^kita", "kit*", "-kita", "+", "'; DROP TABLE search;--", "\0", "kita\0platz", "\ud800",
        "\ue000kita", "%_", "?1", "()" * 500, "a" * 10_000, "ab " * 5_000, "ß" * 10_000,
        "a-" * 5_000, "ዝ" * 10_000, "\u202e", "🙂", "🙂 kita",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["de", "ar", "", '"', "xx-\0"])
def test_whatever_is_typed_is_only_text(search: StoredSearch, typed: str, language: str) -> None:
    """Nothing that a database could understand is understood by it."""
    assert isinstance(search.find(typed, language, 9), tuple)


def test_signs_around_a_word_leave_the_word(search: StoredSearch) -> None:
    """Quotes, stars and brackets are no letters."""
    for typed in ('"kita"', "kit*", "^kita", "(kita)", "kita:", "🙂 kita", "kita -"):
        assert ids(search.find(typed, "de", 9)) == ["daycare"], typed


@pytest.mark.parametrize("typed", ["", "   ", "\0", '"*-:', "🙂"])
def test_no_words_find_nothing(search: StoredSearch, typed: str) -> None:
    """An empty field shows an empty list."""
    assert search.find(typed, "de", 9) == ()
