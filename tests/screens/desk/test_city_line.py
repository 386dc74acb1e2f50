# SPDX-License-Identifier: EUPL-1.2
"""What the desk says of the city, in its quiet line."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.contact import Obstacle
from kiosk.domain.contact_line import BETWEEN
from kiosk.screens.hand import plain
from tests.screens.desk_city import enrolled, tried
from tests.screens.desk_robot import Desk, Office


def words(desk: Desk) -> str:
    """The line as it stands."""
    desk.hears()
    return plain(desk.screen.office.city.words)


def test_a_site_that_was_never_enrolled_says_nothing(desk: Desk) -> None:
    """There is no line, and the directory's day stands where it always did."""
    assert words(desk) == ""
    assert not desk.screen.office.city.there
    assert desk.shows("Directory of today, 10:00")


def test_it_is_read_again_within_a_beat(desk: Desk, office: Office) -> None:
    """Online, then the line is cut, then two notes wait."""
    enrolled(office)
    tried(office)
    assert words(desk) == f"Online, all sent.{BETWEEN}Directory of today, 10:00"
    office.clock.forward(timedelta(minutes=15))
    tried(office, Obstacle.NO_ANSWER)
    assert words(desk).startswith("Offline since 10:00. Everything here works.")
    enrolled(office, notes=2)
    assert "2 notes wait." in words(desk)
    assert not desk.screen.office.city.wantsSomebody
    assert desk.screen.office.city.symbol == "ui/wifi_off"


def test_what_does_not_mend_itself_says_whom_to_call(desk: Desk, office: Office) -> None:
    """A key that was revoked: in bold, but nothing jumps and nothing blinks."""
    enrolled(office)
    tried(office)
    desk.hears()
    desk.looks()
    before = desk.hand.find("New").height()
    tried(office, Obstacle.KEY)
    assert "does not know this machine any more" in words(desk)
    assert words(desk).count("Please call your administrator.") == 1
    assert desk.screen.office.city.wantsSomebody
    desk.looks()
    assert desk.hand.find("New").height() == before


def test_it_stands_in_the_deed_of_changing_the_language(desk: Desk, office: Office) -> None:
    """The line is said anew at once."""
    enrolled(office)
    tried(office)
    english = words(desk)
    desk.screen.speak("en")
    assert plain(desk.screen.office.city.words).partition("·")[0] == english.partition("·")[0]
