# SPDX-License-Identifier: EUPL-1.2
"""Finding a place at the desk: in German, in the visitor's language, with slips of the finger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.domain.notice import Notice, NoticeKind, end_of
from kiosk.domain.visit import VisitState
from kiosk.screens.desk.place_rows import PlaceRow
from kiosk.screens.hand import plain, settle, wait_until
from tests.screens.desk_robot import Desk, Office

PLACE = "Hilfe bei der Wohnungssuche"


class Later:
    """Keeps work until it is told to do it. Implements `kiosk.screens.lane.Executor`."""

    def __init__(self) -> None:
        """Have nothing to do."""
        self.waiting: list[Callable[[], None]] = []

    def start(self, work: Callable[[], None]) -> None:
        """Keep it."""
        self.waiting.append(work)

    def works(self) -> None:
        """Do everything, and what comes of it."""
        while self.waiting:
            self.waiting.pop(0)()
            settle()


def looks_for(desk: Desk, words: str) -> list[PlaceRow]:
    """What a search shows."""
    desk.screen.referral.places.search(words)
    settle()
    return list(desk.screen.referral.places.rows)


def titles(desk: Desk) -> list[str]:
    """What the list shows."""
    return [row.title for row in desk.screen.referral.places.rows]


def reader_of(desk: Desk, office: Office, language: str) -> None:
    """Somebody who reads and speaks a language comes to the desk."""
    office.takes_a_number("culture", screen_language=language, spoken_language=language)
    desk.hears()
    desk.serves_next()


def test_a_slip_of_the_finger_finds_the_place(desk: Desk) -> None:
    """One letter too few in a German word."""
    assert PLACE in [row.title for row in looks_for(desk, "wohnugssuche")]


def test_the_visitors_own_words_find_the_place(desk: Desk, office: Office) -> None:
    """An Arabic word, and the German one all the same."""
    reader_of(desk, office, "ar")
    assert PLACE in [row.title for row in looks_for(desk, "سكن")]
    assert PLACE in [row.title for row in looks_for(desk, "wohnung")]


def test_a_row_says_whether_it_is_open_how_near_it_is_and_in_which_languages(
    desk: Desk, office: Office
) -> None:
    """The visitor's language first, others counted; who runs it at the end."""
    reader_of(desk, office, "uk")
    row = next(row for row in looks_for(desk, "Erstes Gespräch") if row.title.startswith("Erstes"))
    said = plain(row.detail).replace("\u00a0", " ")
    assert said == (
        "open until 17:00 · our district · Ukrainian, German, English und 3 more"
        " · Nachbarschaftswerk Rheinbogen (Demo)"
    )


def test_one_key_each_narrows_the_search(desk: Desk, office: Office) -> None:
    """T, O, S: our district, open now, the visitor's language; the same key ends it."""
    reader_of(desk, office, "ar")
    everything = looks_for(desk, "beratung")
    desk.presses(Qt.Key.Key_T)
    here = titles(desk)
    assert 0 < len(here) < len(everything)
    assert all("our district" in plain(row.detail) for row in desk.screen.referral.places.rows)
    desk.presses(Qt.Key.Key_T, Qt.Key.Key_S)
    assert all("Arabic" in plain(row.detail) for row in desk.screen.referral.places.rows)
    desk.presses(Qt.Key.Key_S, Qt.Key.Key_O)
    assert not any("opens" in plain(row.detail) for row in desk.screen.referral.places.rows)
    desk.presses(Qt.Key.Key_O)
    assert titles(desk) == [row.title for row in everything]


def test_while_a_word_is_typed_its_letters_narrow_nothing(desk: Desk) -> None:
    """T, O and S are in many words."""
    desk.presses(Qt.Key.Key_R)
    desk.types("tos")
    assert desk.screen.referral.places.query == "tos"
    assert not any(row.ticked for row in desk.screen.referral.places.wants)


def test_who_speaks_german_is_not_offered_their_language(desk: Desk, office: Office) -> None:
    """German is spoken everywhere; the key does nothing."""
    reader_of(desk, office, "de")
    assert [row.key for row in desk.screen.referral.places.wants] == ["district", "open_now"]
    desk.presses(Qt.Key.Key_S)
    assert not any(row.ticked for row in desk.screen.referral.places.wants)


def test_nothing_narrows_the_next_visitors_search(desk: Desk, office: Office) -> None:
    """Another visit begins with everything."""
    reader_of(desk, office, "ar")
    desk.presses(Qt.Key.Key_T, Qt.Key.Key_1)
    reader_of(desk, office, "uk")
    assert not any(row.ticked for row in desk.screen.referral.places.wants)


def test_a_place_that_a_notice_hides_is_marked_and_cannot_be_ticked(
    desk: Desk, office: Office
) -> None:
    """Staff see why nobody is sent there."""
    hidden = next(row for row in looks_for(desk, "wohnungssuche") if row.title == PLACE)
    wall = office.site.wall()
    office.books.notices.put_up(
        Notice(
            id="1",
            kind=NoticeKind.HIDDEN,
            starts=wall,
            ends=end_of(wall.date()) + timedelta(days=1),
            entry=hidden.key,
        )
    )
    desk.hears()
    row = next(row for row in looks_for(desk, "wohnungssuche") if row.title == PLACE)
    assert row.hidden
    assert row.detail.startswith("hidden by a notice of this site")
    desk.screen.referral.places.toggle(row.key)
    assert not desk.screen.referral.ready
    desk.screen.referral.places.takeFirst()
    assert not any(row.ticked and row.hidden for row in desk.screen.referral.places.rows)


def test_nothing_found_says_what_else_to_try(desk: Desk) -> None:
    """Fewer wishes, or another word."""
    looks_for(desk, "xyzzy")
    assert desk.shows("Nothing found. Try a shorter or another word.")
    desk.presses(Qt.Key.Key_T)
    assert desk.shows("Nothing found. Ask for less, or try another word.")


def test_the_window_goes_on_while_something_is_searched(office: Office) -> None:
    """Letters wait for nothing; only the last word is answered, and Enter waits for it."""
    later = Later()
    desk = Desk(office, executor=later)
    later.works()
    visit = office.takes_a_number("culture")
    desk.hears()
    desk.presses(Qt.Key.Key_R)
    desk.types("wohnungssuche")
    desk.presses(Qt.Key.Key_Return)
    assert titles(desk) == []
    later.works()
    assert wait_until(lambda: titles(desk) == [PLACE])
    assert desk.screen.referral.ready
    assert office.visit(visit).state is VisitState.WAITING
    desk.leaves()


def test_what_was_found_for_one_visitor_is_gone_with_them(office: Office) -> None:
    """An answer that comes too late is not shown to the next."""
    later = Later()
    desk = Desk(office, executor=later)
    reader_of(desk, office, "ar")
    later.works()
    looks_for(desk, "wohnung")
    desk.presses(Qt.Key.Key_1)
    reader_of(desk, office, "uk")
    assert titles(desk) == []
    later.works()
    assert PLACE not in titles(desk)
    desk.leaves()
