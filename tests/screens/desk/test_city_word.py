# SPDX-License-Identifier: EUPL-1.2
"""What the city says of this site stands at the desk; nobody there can take it back."""

from __future__ import annotations

from datetime import timedelta

from tests.bulletins import CLOSED, PAUSE, comes_from_the_city, tells
from tests.screens.desk_robot import Desk, Office

PAUSED = "No new numbers until 18:00."
PLACES = (
    "Welcome Point 05 · Kaiserswerther Allee 5 · 40474\u00a0Düsseldorf · 0211 4710 55;"
    " Welcome Point 08 · Lindenplatz 8 · 40233\u00a0Düsseldorf"
)
WHY = "Im Haus ist ein Wasserschaden. Niemand ist in Gefahr."


def test_a_pause_stands_above_the_list_until_it_is_over(desk: Desk, office: Office) -> None:
    """What, where people can go, and why, in one strip."""
    words = f"From the city: {PAUSED} {WHY} Please go here: {PLACES}."
    assert not desk.shows(words)
    tells(office.site, pause=PAUSE)
    desk.hears()
    assert desk.shows(words)
    office.clock.forward(timedelta(hours=9))
    desk.hears()
    assert not desk.shows(words)


def test_no_block_of_numbers_is_printed_while_the_city_pauses_them(
    desk: Desk, office: Office
) -> None:
    """A single number for whoever needs one stays with the people at the desk."""
    assert desk.screen.blocks.mayPrint
    tells(office.site, pause=PAUSE)
    desk.hears()
    assert not desk.screen.blocks.mayPrint
    desk.screen.walkIn.begin()
    desk.screen.walkIn.toggleTopic("housing")
    desk.screen.walkIn.give()
    assert len(office.books.visits.open_visits()) == 1


def test_a_notice_of_the_city_has_no_button_to_take_it_down(desk: Desk, office: Office) -> None:
    """The site's own beside it still has."""
    desk.screen.siteNotices.putUp()
    tells(office.site, notices=(CLOSED,))
    desk.window.root.setProperty("page", "notices")
    desk.hears()
    assert desk.shows("Closed today from 09:00.")
    assert desk.shows("From the city")
    assert not desk.offers("Take down: Closed today from 09:00.")
    assert desk.offers("Take down: Closed today from 10:15.")
    desk.screen.siteNotices.takeDown(f"city:{CLOSED.id}")
    desk.hears()
    assert desk.shows("Closed today from 09:00.")


def test_the_directory_is_as_old_as_the_city_last_confirmed_it(desk: Desk, office: Office) -> None:
    """Staff see the day, and after two days that it is one."""
    comes_from_the_city(office.site, timedelta(hours=1))
    desk.hears()
    assert desk.screen.edition == "Directory of today, \u206609:00\u2069"
    office.clock.forward(timedelta(days=3))
    desk.hears()
    assert "Montag, 2. März 2026" in desk.screen.edition
