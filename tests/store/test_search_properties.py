# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Cyrillic letters are meant
"""What is written in an edition is found in it, whatever it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.domain.directory import Directory, Location, Organization, Service
from kiosk.domain.folding import words
from kiosk.domain.search_query import LONGEST_TEXT
from kiosk.domain.synonyms import Synonyms
from kiosk.store import opening
from kiosk.store.directory_search import StoredSearch
from kiosk.store.directory_shelf import StoredDirectoryShelf
from tests.fakes import OPENING

LANGUAGES = ("de", "de-simple", "en", "ar", "uk", "ti")
HIDDEN_WORD = "geheimgasse"
TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_characters="\0"),
        st.sampled_from("aeiouäöüßnst -'الحضةىءأ сімьїґёйዝሰላም中文9٣"),
    ),
    max_size=60,
)
TITLES = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, min_size=1)
HIDDEN = Location(
    id="hidden",
    name=f"{HIDDEN_WORD}1",
    street=f"{HIDDEN_WORD}2",
    postcode=f"{HIDDEN_WORD}3",
    city=f"{HIDDEN_WORD}4",
    district=f"{HIDDEN_WORD}5",
    confidential=True,
)
same_file = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[opening.Store]:
    """One directory.db for all examples: each stages its own edition."""
    site: Path = tmp_path_factory.mktemp("site")
    opening.prepare(site)
    with closing(opening.open_directory(site)) as opened:
        yield opened


def staged(store: opening.Store, *titles: dict[str, str]) -> StoredSearch:
    """An edition of services with these titles, all at a confidential address."""
    club = Organization(id="club", name="Verein")
    services = tuple(
        Service(id=str(n), organization=club, location=HIDDEN, title=title, summary={}, fields=())
        for n, title in enumerate(titles)
    )
    StoredDirectoryShelf(store).stage(
        Directory(edition=0, origin="local", made_at=OPENING, services=services)
    )
    return StoredSearch(store, Synonyms())


@same_file
@given(st.lists(TITLES, min_size=1, max_size=4))
@example([{"ar": "الحضانة"}, {"de": "Kita-Platz"}])
def test_every_word_of_a_title_finds_it(store: opening.Store, titles: list[dict[str, str]]) -> None:
    """By the whole word, by two letters or more of it, by the title as it is written."""
    search = staged(store, *titles)
    for entry, title in enumerate(titles):
        for language, text in title.items():
            found = words(text)
            for word in found:
                for length in range(min(2, len(word)), len(word) + 1):
                    hits = search.find(word[:length], language, len(titles))
                    assert str(entry) in [hit.id for hit in hits], word[:length]
            if found and len(text) <= LONGEST_TEXT:
                hits = search.find(text, language, len(titles))
                assert str(entry) in [hit.id for hit in hits]


@same_file
@given(st.lists(TITLES, min_size=1, max_size=3), st.sampled_from(LANGUAGES))
def test_no_hit_comes_from_a_confidential_address(
    store: opening.Store, titles: list[dict[str, str]], language: str
) -> None:
    """Neither its words nor their beginnings or slips find anything, nor does a hit show them."""
    search = staged(store, *titles)
    for typed in (HIDDEN_WORD, f"{HIDDEN_WORD}2", HIDDEN_WORD[:6], f"x{HIDDEN_WORD}"):
        assert search.find(typed, language, 9) == ()
    for hit in search.find("verein", language, 9):
        assert HIDDEN_WORD not in f"{hit}"


@same_file
@given(st.text(st.characters(codec=None), max_size=600), st.sampled_from(LANGUAGES))
def test_any_text_is_searched_for_and_hits_are_labelled(
    store: opening.Store, typed: str, language: str
) -> None:
    """Nothing raises, lone surrogates included; a hit's language is the one of its title."""
    title = {"de": "Wohnung mieten", "ar": "سكن"}
    search = StoredSearch(store, Synonyms()) if store.one("SELECT 1 FROM search_made") else None
    search = search or staged(store, title)
    for hit in search.find(typed, language, 9):
        assert hit.language in LANGUAGES
