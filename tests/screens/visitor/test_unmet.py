# SPDX-License-Identifier: EUPL-1.2
"""What is not found is counted: once for a visitor and a question, never as text."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

from kiosk.domain.unmet import UNKNOWN, Lacking, Unmet
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import VISITS, Store, open_directory, write
from tests.screens.robots import Foyer, VisitorRobot

SEARCHED = Unmet(UNKNOWN, Lacking.SEARCH_EMPTY)
FILTERED = Unmet("housing", Lacking.FILTERED_OUT)


def counted(visitor: VisitorRobot) -> dict[Unmet, int]:
    """This week's counts."""
    return dict(visitor.books.unmet.this_week())


def types(visitor: VisitorRobot, text: str) -> None:
    """One letter after the other, on the page for that."""
    visitor.screen.open("search")
    for letter in text:
        visitor.screen.find.search.typeText(letter)


def asks_too_much(visitor: VisitorRobot) -> None:
    """Somebody looks for a flat in a language that nobody there speaks."""
    visitor.screen.find.browse.openField("housing")
    visitor.screen.find.results.ask("language", "zz")


def test_a_search_in_vain_counts_when_it_is_left(visitor: VisitorRobot) -> None:
    """Not at each letter, and as nothing but one more."""
    visitor.touch("English")
    types(visitor, "qqqqqq")
    assert counted(visitor) == {}
    visitor.touch("Back")
    assert counted(visitor) == {SEARCHED: 1}


def test_the_same_words_again_are_no_new_need(visitor: VisitorRobot) -> None:
    """Other words are, and the next visitor's too."""
    visitor.touch("English")
    for words in ("qqqqqq", "qqqqqq", "xxxxxx"):
        types(visitor, words)
        visitor.screen.back()
    assert counted(visitor) == {SEARCHED: 2}
    visitor.screen.startOver()
    types(visitor, "qqqqqq")
    visitor.screen.startOver()
    assert counted(visitor) == {SEARCHED: 3}


def test_who_finds_something_in_the_end_had_no_unmet_need(visitor: VisitorRobot) -> None:
    """A slip of the finger is taken back."""
    visitor.touch("English")
    types(visitor, "german qqqqqq")
    for _ in "qqqqqq":
        visitor.screen.find.search.eraseLetter()
    assert visitor.screen.find.search.hits.rowCount() > 0
    visitor.screen.back()
    assert counted(visitor) == {}


def test_words_wiped_away_in_vain_count(visitor: VisitorRobot) -> None:
    """Whoever begins anew has given up on them."""
    visitor.touch("English")
    types(visitor, "qqqqqq")
    visitor.screen.find.search.clearAll()
    assert counted(visitor) == {SEARCHED: 1}


def test_what_filters_leave_nothing_of_is_counted_once(visitor: VisitorRobot) -> None:
    """However long the page stands there, and whether one comes back to it."""
    visitor.touch("English", "Find addresses")
    asks_too_much(visitor)
    visitor.hears()
    visitor.touch("Back", "Housing")
    assert visitor.sees("Nothing fits all of this.")
    assert counted(visitor) == {FILTERED: 1}


def test_a_field_with_nothing_in_it_is_a_need_too(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Nobody has published anything there."""
    published = foyer.books.shelf.published()
    others = tuple(one for one in published.services if "housing" not in one.fields)
    with closing(open_directory(foyer.folder)) as store:
        StoredDirectoryShelf(store).stage(replace(published, edition=0, services=others))
    visitor.touch("English", "Find addresses", "Housing")
    assert visitor.sees("We know nothing here yet.")
    assert counted(visitor) == {Unmet("housing", Lacking.FIELD_EMPTY): 1}


def test_no_words_are_kept_on_disk(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The site's file does not hold what was typed."""
    visitor.touch("English")
    types(visitor, "qqzzyyxx")
    visitor.screen.startOver()
    for file in foyer.folder.glob("visits.db*"):
        assert b"qqzzyyxx" not in file.read_bytes()


def test_a_count_that_cannot_be_stored_stops_nobody(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The page says that nothing was found, as it would otherwise."""
    visitor.touch("English", "Find addresses")
    with closing(Store(foyer.site.folder / VISITS)) as store, write(store):
        store.execute("ALTER TABLE unmet_need RENAME COLUMN times TO lost")
    asks_too_much(visitor)
    assert visitor.page == "results"
