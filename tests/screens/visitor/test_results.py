# SPDX-License-Identifier: EUPL-1.2
"""A list of services: what is open, what is near, what is asked of it, and how it scrolls."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QTest

from kiosk.domain.directory import Directory, Service
from kiosk.screens.hand import settle, wait_until
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.screens.robots import Foyer, VisitorRobot

MANY = 10_000


def titles(visitor: VisitorRobot) -> list[str]:
    """All titles of the list, from top to bottom."""
    return [row.title for row in visitor.screen.find.results.rows]


def first_title(visitor: VisitorRobot) -> str:
    """The title that stands on top."""
    return str(visitor.screen.find.results.rows.row(visitor.screen.leaf).title)


def publishes(foyer: Foyer, services: tuple[Service, ...]) -> None:
    """The city publishes other services."""
    published: Directory = foyer.books.shelf.published()
    store = open_directory(foyer.folder)
    StoredDirectoryShelf(store).stage(replace(published, edition=0, services=services))
    store.close()


def publishes_many(foyer: Foyer) -> None:
    """The demo's housing services, again and again."""
    published = foyer.books.shelf.published()
    some = [one for one in published.services if "housing" in one.fields]
    many = (
        replace(
            some[at % len(some)],
            id=f"many-{at}",
            title={"en": f"Advice {at:05}"},
            topics=(),
        )
        for at in range(MANY)
    )
    publishes(foyer, tuple(many))


def list_of(visitor: VisitorRobot) -> Any:
    """The list on the screen."""
    visitor.looks()
    found: list[Any] = visitor.window.root.findChildren(QObject, "rows")
    return next(child for child in found if child.isVisible())


def swipes(visitor: VisitorRobot, up: int) -> None:
    """A finger goes up the screen by some pixels and lifts without a flick."""
    window, hand = visitor.window.root, visitor.hand
    at = QPoint(500, 1200)
    QTest.touchEvent(window, hand._finger).press(0, at, window).commit()
    steps = 12
    for step in range(1, steps + 1):
        to = QPoint(at.x(), at.y() - up * step // steps)
        QTest.touchEvent(window, hand._finger).move(0, to, window).commit()
        wait_until(lambda: False, 15)
    wait_until(lambda: False, 120)
    to = QPoint(at.x(), at.y() - up)
    QTest.touchEvent(window, hand._finger).release(0, to, window).commit()
    settle()
    moving = list_of(visitor)
    wait_until(lambda: not moving.property("moving"))
    settle()


def test_a_row_says_what_decides_whether_to_go(visitor: VisitorRobot) -> None:
    """Until when it is open, when it opens, where it is, which languages are spoken."""
    visitor.touch("English", "Find addresses", "Children & family")
    said = visitor.reads()
    for words in ("Open until 22:00", "Opens Tue 3/3, 10:00", "Near here", "District 2"):
        assert words in said
    assert "German, English, Arabic and Tigrinya" in said


def test_what_is_near_stands_before_the_rest(visitor: VisitorRobot) -> None:
    """After emergencies, and each by the alphabet."""
    visitor.touch("English", "Find addresses", "Children & family")
    rows = list(visitor.screen.find.results.rows)
    standing = [(not row.urgent, row.near == "", row.title.casefold()) for row in rows]
    assert standing == sorted(standing)


def test_one_touch_asks_and_another_asks_no_longer(visitor: VisitorRobot) -> None:
    """The list grows shorter and is whole again."""
    visitor.touch("English", "Find addresses", "Children & family")
    everything = titles(visitor)
    visitor.touch("Open now")
    fewer = titles(visitor)
    assert set(fewer) < set(everything)
    visitor.touch("Open now")
    assert titles(visitor) == everything


def test_filters_survive_a_look_at_an_address(visitor: VisitorRobot) -> None:
    """And another field; who begins anew in the directory asks nothing."""
    visitor.touch("English", "Find addresses", "Children & family", "Near here")
    near = titles(visitor)
    visitor.touch(near[0], "Back")
    assert titles(visitor) == near
    visitor.touch("Back", "Housing")
    assert all(row.near or row.urgent for row in visitor.screen.find.results.rows)
    visitor.screen.find.browse.addresses()
    visitor.screen.find.browse.openField("children_youth_family")
    assert len(titles(visitor)) > len(near)


def test_everything_that_can_be_asked_stands_on_one_page(visitor: VisitorRobot) -> None:
    """With how many there would be; the button back says how many there are."""
    visitor.touch("English", "Find addresses", "Children & family", "More filters")
    assert visitor.page == "filters"
    visitor.touch("District 2 (3)")
    assert visitor.sees("Show 3 place(s)")
    visitor.touch("Show 3 place(s)")
    assert visitor.page == "results"
    assert len(titles(visitor)) == 3
    visitor.touch("Show all")
    assert len(titles(visitor)) == 12


def test_nothing_found_names_what_to_leave_out(visitor: VisitorRobot) -> None:
    """Each alone gives something; and there is always a person."""
    visitor.touch("English", "Find addresses", "Children & family", "Near here")
    visitor.screen.find.results.ask("language", "tr")
    visitor.screen.find.results.ask("language", "ro")
    assert visitor.sees("Nothing fits all of this.")
    assert visitor.may_touch("Take a number")
    visitor.touch("Near here (1)")
    assert len(titles(visitor)) == 1


def test_unknown_hours_are_never_closed(visitor: VisitorRobot, foyer: Foyer) -> None:
    """They stay where open is asked, after those that are known to be open, and say nothing."""
    published = foyer.books.shelf.published()
    silent = replace(
        next(one for one in published.services if one.id == "pregnancy-midwife"),
        id="silent",
        title={"en": "Aaa, asks nobody"},
        hours=None,
    )
    publishes(foyer, (*published.services, silent))
    visitor.touch("English", "Find addresses", "Children & family", "Open now")
    (row,) = [row for row in visitor.screen.find.results.rows if row.record == "silent"]
    assert row.opening == ""
    later = [row.open for row in visitor.screen.find.results.rows if not row.near]
    assert later == sorted(later, reverse=True)


def test_a_list_says_the_hour_that_it_is(visitor: VisitorRobot, foyer: Foyer) -> None:
    """At noon what was open until twelve is so no longer, without a touch."""
    visitor.touch("English", "Find addresses", "Children & family")
    assert visitor.sees("Open until 12:00")
    foyer.clock.forward(timedelta(hours=2, minutes=1))
    visitor.screen._tick()
    assert not visitor.sees("Open until 12:00")


def test_ten_thousand_services_are_a_list_like_any_other(
    visitor: VisitorRobot, foyer: Foyer
) -> None:
    """Only what can be seen is there: buttons and a finger move it, and it ends at its end."""
    publishes_many(foyer)
    visitor.touch("English", "Find addresses", "Housing")
    visitor.looks()
    shown = list_of(visitor)
    assert shown.property("count") == MANY
    assert len(shown.property("contentItem").childItems()) < 40
    visitor.touch("Next")
    second = visitor.screen.leaf
    assert second > 0
    swipes(visitor, 600)
    assert visitor.screen.leaf > second
    visitor.screen.turnTo(9_000)
    assert visitor.sees(first_title(visitor))
    visitor.touch("Previous")
    assert 8_980 < visitor.screen.leaf < 9_000
    visitor.screen.turnTo(MANY - 1)
    visitor.looks()
    assert visitor.sees(f" / {MANY}")
    assert not visitor.may_touch("Next")


def test_the_way_back_leads_to_the_same_place(visitor: VisitorRobot, foyer: Foyer) -> None:
    """After a look at the three thousandth."""
    publishes_many(foyer)
    visitor.touch("English", "Find addresses", "Housing")
    visitor.screen.turnTo(3_000)
    before = first_title(visitor)
    visitor.touch(before, "Back")
    assert visitor.screen.leaf == 3_000
    assert visitor.sees(before)


@pytest.mark.parametrize("page", ["search", "guided"])
def test_other_ways_to_find_stand_before_the_fields(visitor: VisitorRobot, page: str) -> None:
    """For who knows a word, and for who knows none."""
    visitor.touch("English", "Find addresses", {"search": "Search", "guided": "Help me find"}[page])
    assert visitor.page == page


def test_what_is_asked_can_always_be_seen(visitor: VisitorRobot) -> None:
    """Something from the page of all stands in the strip while it is asked."""
    visitor.touch("English", "Find addresses", "Children & family", "More filters")
    visitor.touch("Turkish (4)")
    visitor.screen.back()
    asked = [row.words for row in visitor.screen.find.results.strip if row.chosen]
    assert asked == ["Turkish"]
    assert visitor.may_touch("Show all")


def test_hours_are_read_ahead_while_somebody_looks_at_the_fields(visitor: VisitorRobot) -> None:
    """No list waits for them; a little at a time, so that no touch does either."""
    visitor.touch("English", "Find addresses")
    part = visitor.screen.find.results
    assert wait_until(lambda: not part._beat.isActive())
