# SPDX-License-Identifier: EUPL-1.2
"""Somebody types, and the right places stand there; in the real file."""

from __future__ import annotations

import pytest

from kiosk.domain.search import Hit, Kind
from kiosk.store.directory_search import StoredSearch
from kiosk.store.opening import Store
from tests.store.neighbourhood import HOUSE, ids


def test_results_stand_there_as_one_types(search: StoredSearch) -> None:
    """Each letter narrows it; every word counts, whole ones and the one that is begun."""
    for typed in (
        "ein kit",
        "einen kit",
        "kita",
        "Kita-P",
        "kitapl",
        "finden kit",
        "KITA PLATZ FIN",
    ):
        assert ids(search.find(typed, "de", 9)) == ["daycare"], typed
    assert search.find("kita abend", "de", 9) == ()


@pytest.mark.parametrize("typed", ["arztin", "ÄRZT", "aerztinnen", "Deutschkurs für A\u0308rzt"])
def test_spelling_makes_no_difference(search: StoredSearch, typed: str) -> None:
    """No umlaut on the keyboard, an umlaut in two keys, capitals."""
    assert ids(search.find(typed, "de", 9)) == ["course"]


def test_titles_come_before_summaries_and_emergencies_before_equals(search: StoredSearch) -> None:
    """Who types "wohnung" has a bed tonight first, then the search for flats, then the lawyer."""
    assert ids(search.find("wohnung", "de", 9)) == ["bed", "housing", "rent"]


def test_a_compound_is_found_by_its_ending(search: StoredSearch) -> None:
    """A Deutschkurs is a Kurs, as long as some entry says "Kurs"; short titles come first."""
    assert ids(search.find("kurs", "de", 9)) == ["kurs", "course"]


def test_names_of_organizations_and_places_find_too(search: StoredSearch) -> None:
    """The house by its name, the hall by its street and its district."""
    assert len(search.find("laka", "ar", 20)) == 11
    assert set(ids(search.find("musterweg kita", "de", 20))) == {"daycare"}
    assert "course" in ids(search.find("deutsch 40210", "de", 20))


def test_the_readers_language_and_german_are_searched(search: StoredSearch) -> None:
    """Arabic words and German ones find; what is there only in German says so."""
    [arabic] = search.find("سكن", "ar", 9)
    assert (arabic.id, arabic.title, arabic.language) == ("housing", "البحث عن سكن", "ar")
    hits = search.find("wohnung", "ar", 9)
    assert [(hit.id, hit.language) for hit in hits] == [
        ("bed", "de"),
        ("housing", "ar"),
        ("rent", "de"),
    ]
    assert ids(search.find("курс нім", "uk", 9)) == ["course"]
    assert ids(search.find("сім'ї", "uk", 9)) == ["course"]
    assert search.find("سكن", "uk", 9) == ()


def test_what_is_in_neither_language_is_found_as_german_readers_see_it(
    search: StoredSearch,
) -> None:
    """An English entry is nobody's secret, and is labelled English."""
    for language in ("ar", "de", "en"):
        [hit] = search.find("chess", language, 9)
        assert (hit.title, hit.language) == ("Chess club", "en")


def test_readers_of_simple_german_and_of_regions_read_the_wider_language(
    search: StoredSearch,
) -> None:
    """Simple German falls back to German, Egyptian Arabic to Arabic."""
    assert ids(search.find("kita", "de-simple", 9)) == ["daycare"]
    assert ids(search.find("سكن", "ar-EG", 9)) == ["housing"]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Kindergarten", "de"),
        ("kinderg", "de"),
        ("nursery", "en"),
        ("حضانة", "ar"),
        ("الحضانة", "ar"),
        ("дитячий садок", "uk"),
        ("Kindergarten finden", "ar"),
    ],
)
def test_other_words_for_it_find_it(search: StoredSearch, typed: str, language: str) -> None:
    """A daycare place is found by what people call it, in any language."""
    assert ids(search.find(typed, language, 9)) == ["daycare"]


@pytest.mark.parametrize("typed", ["Wohnugn", "Wonungs", "ohnung", "Wohnungg", "Wochnungss"])
def test_one_slip_is_forgiven_where_nothing_matches(search: StoredSearch, typed: str) -> None:
    """Letters changed about, missing, too many."""
    assert "housing" in ids(search.find(typed, "ar", 9))
    assert search.find("Wohnnuggs", "ar", 9) == ()


@pytest.mark.parametrize("typed", ["Wohnungen", "Kursen", "Gewalten", "Kitas finden"])
def test_an_ending_is_forgiven_where_nothing_matches(search: StoredSearch, typed: str) -> None:
    """Plurals and cases of a word that the edition has only plain."""
    assert search.find(typed, "uk", 9)


def test_a_slip_in_one_word_leaves_the_others(search: StoredSearch) -> None:
    """Only the word that nobody writes is taken for a slip."""
    assert ids(search.find("Kitta finden", "de", 9)) == ["daycare"]
    assert ids(search.find("Kurs Abedns", "de", 9)) == ["kurs"]


def test_a_sensitive_service_is_found_by_its_words_and_shown_under_its_neutral_title(
    search: StoredSearch,
) -> None:
    """Whoever stands behind reads "talk", and not of whom."""
    for typed in ("sucht", "drogen", "gespräch", "إدمان", "لقاء"):
        [hit] = search.find(typed, "ar", 9)
        assert (hit.id, hit.title, hit.organization) == ("addiction", "لقاء", ""), typed


def test_a_confidential_address_is_not_in_the_index(search: StoredSearch, shelved: Store) -> None:
    """The refuge is found by what it does; neither by its street, nor does a hit say where."""
    [hit] = search.find("gewalt", "de", 9)
    assert (hit.id, hit.district) == ("refuge", "")
    for typed in ("stillgasse", "zuflucht", "gewalt 40210", "gewalt 03"):
        assert search.find(typed, "de", 9) == ()
    [german] = shelved.read("SELECT words FROM search_language WHERE language = 'de'")
    assert "stillgasse" not in german["words"].split("\n")


def test_a_hit_says_what_it_is(search: StoredSearch) -> None:
    """Kind, organization and district are there for the list."""
    [event] = search.find("cafe", "de", 9)
    [room] = search.find("raum gruppen", "de", 9)
    [daycare] = search.find("kita", "de", 9)
    assert (event.kind, room.kind) == (Kind.EVENT, Kind.OPPORTUNITY)
    assert daycare == Hit(
        kind=Kind.SERVICE,
        id="daycare",
        title="Einen Kita-Platz finden",
        language="de",
        organization=HOUSE.name,
        district="03",
    )


def test_only_wanted_hits_count(search: StoredSearch) -> None:
    """Filters of a screen leave the limit to what they let through."""
    assert ids(search.find("wohnung", "de", 1)) == ["bed"]
    assert ids(search.find("wohnung", "de", 1, lambda hit: hit.id != "bed")) == ["housing"]
    assert search.find("wohnung", "de", 0) == ()


def test_a_filter_does_not_turn_a_word_into_a_slip(search: StoredSearch) -> None:
    """Where everything found is filtered out, nothing is found: no other words are tried."""
    assert search.find("Kitas", "de", 9) != ()
    assert search.find("kita", "de", 9, lambda hit: hit.id != "daycare") == ()
