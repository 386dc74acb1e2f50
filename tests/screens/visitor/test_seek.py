# SPDX-License-Identifier: EUPL-1.2
"""Somebody types what they look for, letter by letter, and finds it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.notice import Notice, NoticeKind
from kiosk.screens.rows import Rows
from tests.screens.robots import PORTRAIT, SMALL, Foyer, VisitorRobot

TYPED = "zufluchtxq"
INJECTIONS = (
    "' OR 1=1 --",
    '"; DROP TABLE search; --',
    "NEAR(a b) AND NOT *",
    "%s {0} <b>fett</b> &amp;",
    "a\x00b\nc\td",
    "\u202eevil\u202c" * 40,
)


@pytest.fixture(params=[PORTRAIT, SMALL], ids=["portrait", "small"])
def visitor(foyer: Foyer, request: pytest.FixtureRequest) -> Iterator[VisitorRobot]:
    """A visitor before a large upright screen, or a small wide one."""
    visitor = VisitorRobot(foyer, size=request.param)
    yield visitor
    visitor.leaves()


def searches(visitor: VisitorRobot, language: str) -> None:
    """Go to the search in a language."""
    visitor.touch(language)
    visitor.screen.open("search")


def titles(visitor: VisitorRobot) -> list[str]:
    """What was found, in order."""
    return [row.title for row in visitor.screen.find.search.hits]


@pytest.mark.parametrize(
    ("language", "keys", "found"),
    [
        ("Deutsch", "KITA", "Einen Kita-Platz finden"),
        ("العربية", "حضانة", "إيجاد مكان في الروضة"),
        ("Українська", "САДОК", "Знайти місце в дитсадку"),
    ],
)
def test_each_key_narrows_until_the_right_thing_stands_first(
    visitor: VisitorRobot, language: str, keys: str, found: str
) -> None:
    """In the visitor's own letters; one touch on it opens it, and "Back" keeps the text."""
    searches(visitor, language)
    for key in keys:
        visitor.touch(key)
    assert visitor.screen.find.search.typed == keys.lower()
    assert titles(visitor)[0] == found
    visitor.touch(found)
    assert visitor.page == "detail"
    assert visitor.sees(found)
    visitor.touch("Back")
    assert visitor.screen.find.search.typed == keys.lower()
    assert visitor.sees(found)


def test_a_german_name_is_typed_by_an_arabic_reader(visitor: VisitorRobot) -> None:
    """One key shows the Latin letters; the hit is Arabic where there is Arabic."""
    searches(visitor, "العربية")
    visitor.touch("ABC", "K", "I", "T", "A")
    assert titles(visitor)[0] == "إيجاد مكان في الروضة"
    visitor.touch("ابت")
    assert visitor.may_touch("ض")
    visitor.screen.startOver()
    searches(visitor, "العربية")
    assert visitor.may_touch("ض")


def test_the_last_letter_and_all_of_them_can_be_taken_back(visitor: VisitorRobot) -> None:
    """Erase takes one, "Clear all" all; then topics stand there again, and can be touched."""
    searches(visitor, "English")
    visitor.touch("B", "E", "Space", "D", "Erase")
    assert visitor.screen.find.search.typed == "be "
    visitor.touch("Clear all")
    assert visitor.screen.find.search.typed == ""
    visitor.touch("Housing")
    assert visitor.page == "results"


def test_what_exists_only_in_german_says_so(visitor: VisitorRobot) -> None:
    """An Arabic reader sees it, with its badge."""
    searches(visitor, "العربية")
    visitor.screen.find.search.typeText("malatelier")
    assert titles(visitor) == ["Offenes Malatelier"]
    assert visitor.sees("In German")


def test_meetings_pages_and_offers_are_found_too(visitor: VisitorRobot) -> None:
    """A meeting opens with its dates, an opportunity with its way to take part."""
    searches(visitor, "English")
    visitor.screen.find.search.typeText("open breakfast")
    visitor.touch("Open breakfast")
    assert visitor.sees("Monday, 9 March 2026")
    visitor.touch("Back", "Clear all")
    visitor.screen.find.search.typeText("reading to children")
    visitor.touch("Reading to children")
    assert visitor.page == "offer"
    assert visitor.sees("Give time")


def test_what_a_notice_hides_is_not_found(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Hidden at this site for a day: the published index still has it, the screen does not."""
    searches(visitor, "English")
    visitor.screen.find.search.typeText("daycare")
    assert "Find a daycare place" in titles(visitor)
    wall = foyer.books.door.wall()
    foyer.books.notices.put_up(
        Notice(
            id="n1",
            kind=NoticeKind.HIDDEN,
            starts=wall,
            ends=wall + timedelta(days=1),
            entry="daycare-place",
        )
    )
    visitor.hears()
    assert "Find a daycare place" not in titles(visitor)


def test_a_safe_place_keeps_its_secret_among_the_hits(visitor: VisitorRobot) -> None:
    """Neutral title, no organization, no address."""
    searches(visitor, "English")
    visitor.screen.find.search.typeText("violence")
    shown = [row for row in visitor.screen.find.search.hits if row.record == "haus-linde"]
    assert shown
    assert all("violence" not in row.title and row.lines[:-1] == () for row in shown)


def test_nothing_found_leads_to_a_person(visitor: VisitorRobot) -> None:
    """Who finds nothing can take a number at once."""
    searches(visitor, "English")
    visitor.screen.find.search.typeText("qqwwxx")
    assert visitor.sees("Nothing found.")
    visitor.touch("Take a number")
    assert visitor.page == "topics"


@pytest.mark.parametrize("text", INJECTIONS)
def test_anything_typed_is_only_text(visitor: VisitorRobot, text: str) -> None:
    """Quotes, operators, markup, signs that cannot be seen: nothing breaks, nothing is run."""
    searches(visitor, "English")
    visitor.screen.find.search.typeText(text)
    shown = visitor.screen.find.search.typed
    assert visitor.page == "search"
    assert len(shown) <= 60
    assert shown.isprintable()
    assert visitor.sees(shown)
    visitor.touch("Clear all", "B", "E")
    assert titles(visitor)


def test_a_keyboard_of_ones_own_types_too(visitor: VisitorRobot) -> None:
    """Letters go to the field wherever the focus is; Tab comes to the hits before the keys."""
    searches(visitor, "English")
    visitor.looks()
    visitor.hand.type("find dayx")
    visitor.presses(Qt.Key.Key_Backspace)
    assert visitor.screen.find.search.typed == "find day"
    visitor.presses(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert visitor.page == "detail"


def test_a_held_key_types_once(visitor: VisitorRobot) -> None:
    """A finger that rests on a key means one letter."""
    searches(visitor, "English")
    visitor.looks()
    assert not visitor.hand.find("B").property("autoRepeat")


def test_nothing_that_was_typed_is_left(
    visitor: VisitorRobot, foyer: Foyer, caplog: pytest.LogCaptureFixture
) -> None:
    """Not in a model, a part, the clipboard, a log, a name or the contents of any file."""
    searches(visitor, "English")
    for key in TYPED.upper():
        visitor.touch(key)
    visitor.touch("Erase", "ابت")
    visitor.screen.open("home")
    visitor.waits(81)
    assert visitor.page == "welcome"
    left = [value for part in parts(visitor.screen) for value in vars(part).items()]
    assert TYPED[:5] not in repr(left)
    rows = [row for part in parts(visitor.screen) for _, model in vars(part).items()
            if isinstance(model, Rows) for row in model]  # fmt: skip
    assert TYPED[:5] not in repr(rows)
    assert TYPED[:5] not in repr(visitor.screen._flow)
    assert TYPED[:5] not in QGuiApplication.clipboard().text()
    assert TYPED[:5] not in caplog.text
    assert not list(holding(foyer.folder, TYPED[:5]))


def parts(above: QObject) -> Iterator[QObject]:
    """A screen and all parts below it."""
    yield above
    for child in above.children():
        yield from parts(child)


def holding(folder: Path, text: str) -> Iterator[Path]:
    """Files that hold a text in their name or anywhere in them."""
    coded = [text.encode(code) for code in ("utf-8", "utf-16-le")]
    for file in folder.rglob("*"):
        if text in file.name or (file.is_file() and any(c in file.read_bytes() for c in coded)):
            yield file
