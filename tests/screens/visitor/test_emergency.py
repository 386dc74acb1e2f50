# SPDX-License-Identifier: EUPL-1.2
"""Whom to call: two touches away, and there when nothing else is."""

from __future__ import annotations

import pytest

from kiosk.domain.slip import PlaceSlip
from tests.screens.robots import Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES


@pytest.mark.parametrize("scene", SCENES)
def test_two_touches_from_everywhere(visitor: VisitorRobot, scene: object) -> None:
    """From each page: help, then the numbers; from some of them at once."""
    visitor.screen.languages.read("en")
    assert callable(scene)
    scene(visitor)
    if visitor.screen.frame.secondsLeft:
        visitor.screen.frame.stay()
    visitor.looks()
    if visitor.page == "emergency":
        return
    if visitor.page not in {"home", "help", "fault"}:
        visitor.screen.open("help")
        visitor.looks()
    name = "Emergency" if visitor.page == "home" else "Emergency: whom to call"
    visitor.touch(name)
    assert visitor.page == "emergency"
    assert visitor.sees("112")


def test_the_law_the_city_and_the_country(visitor: VisitorRobot) -> None:
    """112 and 110 first, a bed tonight, then the help lines with their languages."""
    visitor.touch("English", "Emergency")
    seen = visitor.reads()
    for number in ("112", "110", "116 016", "116 117", "0800 1110111"):
        assert number in seen
    assert seen.index("A bed tonight") < seen.index("116 016")
    assert "Day and night · English" in seen


def test_a_bed_tonight_leads_to_its_address(visitor: VisitorRobot) -> None:
    """And back again."""
    visitor.touch("English", "Emergency", "More about A bed tonight")
    assert visitor.page == "detail"
    assert visitor.sees("Laternengasse 4")
    visitor.touch("Back")
    assert visitor.page == "emergency"


def test_what_is_for_emergencies_stands_first_in_its_field(visitor: VisitorRobot) -> None:
    """Whoever looks for a flat sees the bed before the forms."""
    visitor.touch("English", "Find addresses", "Housing")
    rows = [row.title for row in visitor.screen.find.results.rows]
    assert set(rows[:2]) == {"A bed tonight", "Safe place from violence, for women"}


def test_without_a_telephone_the_desk_calls(visitor: VisitorRobot, foyer: Foyer) -> None:
    """The button raises the silent call for help."""
    visitor.touch("English", "Emergency", "No phone? We call for you")
    assert len(foyer.books.help.open_alerts()) == 1
    assert visitor.sees("We have told the people at the desks.")


def test_the_numbers_on_paper(visitor: VisitorRobot, foyer: Foyer) -> None:
    """One slip, with a neutral word for the place that must not be found."""
    visitor.touch("English", "Emergency")
    visitor.screen.around.emergency.paper.printPage()
    (queued,) = [foyer.books.prints.claim()]
    assert queued is not None
    slip = queued.slip
    assert isinstance(slip, PlaceSlip)
    assert [number.number for number in slip.numbers[:2]] == ["112", "110"]
    assert "violence" not in " ".join(n.purpose for n in slip.numbers[7:])


def test_a_broken_store_takes_no_number_away(visitor: VisitorRobot) -> None:
    """From the page that says the machine is broken, and while it breaks."""
    visitor.touch("English", "Emergency")
    visitor.news.trouble = "gone"
    visitor.hears()
    assert visitor.page == "emergency"
    visitor.touch("Start over")
    assert visitor.page == "fault"
    visitor.touch("Emergency: whom to call")
    assert visitor.sees("112")
    assert visitor.sees("116 016")


def test_nobody_is_hurried_away_from_the_numbers(visitor: VisitorRobot) -> None:
    """The question whether somebody is there comes after three minutes, not after one."""
    visitor.touch("English", "Emergency")
    visitor.waits(100)
    assert visitor.screen.frame.secondsLeft == 0
    visitor.waits(85)
    assert visitor.screen.frame.secondsLeft > 0
