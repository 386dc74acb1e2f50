# SPDX-License-Identifier: EUPL-1.2
"""An easier screen: asked for on one page, there at once, gone with the visitor."""

from __future__ import annotations

import pytest

from kiosk.domain.page import Comfort
from kiosk.domain.reach import HIGHEST_MM
from kiosk.screens.hand import accessible_name, is_control
from kiosk.screens.run import pixels_per_mm
from tests.screens.geometry import in_front, shown
from tests.screens.robots import PORTRAIT, Foyer, VisitorRobot
from tests.screens.visitor.scenes import SCENES

EDGE_MM = 900


def test_every_wish_takes_effect_at_once_and_is_taken_back_at_once(visitor: VisitorRobot) -> None:
    """One touch for each, on the page itself; one touch for all of them."""
    visitor.touch("English", "Easier", "Calm", "More contrast", "Larger buttons")
    visitor.touch("Everything further down", "Very large letters")
    wished = Comfort(letters=200, contrast=True, low=True, large_targets=True, calm=True)
    assert visitor.screen._flow.comfort == wished
    assert visitor.window.root.color().name() == "#000000"
    visitor.touch("As usual")
    assert visitor.screen._flow.comfort == Comfort()
    assert visitor.window.root.color().name() == "#ffffff"


@pytest.mark.parametrize("page", ["welcome", "number", "topics", "have_number", "detail", "fault"])
def test_the_way_to_ease_is_on_every_page(visitor: VisitorRobot, page: str) -> None:
    """In the same place, as is help; the warning does not cover them."""
    known = {scene.__name__: scene for scene in SCENES}
    visitor.screen.languages.read("en")
    usual = places(visitor)
    known[page](visitor)
    assert places(visitor) == usual
    visitor.screen.languages.read("en")
    visitor.touch("Easier")
    assert visitor.page == "access"


def test_ease_can_be_asked_for_while_the_warning_counts(visitor: VisitorRobot) -> None:
    """And the touch stays, as every touch does."""
    visitor.comes_for("Housing")
    visitor.waits(65)
    visitor.touch("Easier")
    assert visitor.page == "access"
    assert visitor.screen.frame.secondsLeft == 0


@pytest.mark.parametrize("end", ["over", "idle"])
def test_nothing_is_left_for_the_next_visitor(visitor: VisitorRobot, end: str) -> None:
    """Whether somebody starts over or just goes."""
    visitor.touch("English", "Easier", "Calm", "More contrast", "Larger buttons")
    visitor.touch("Everything further down", "Very large letters")
    if end == "over":
        visitor.touch("Start over")
    else:
        visitor.waits(3 * 60 + 21)
    assert visitor.page == "welcome"
    assert visitor.screen._flow.comfort == Comfort()
    assert not visitor.screen.frame.ease.eased


def test_calm_counts_nothing_down_and_waits_longer(visitor: VisitorRobot) -> None:
    """Three times as long, then a warning without a number."""
    visitor.touch("English", "Easier", "Calm")
    visitor.waits(170)
    assert visitor.screen.frame.secondsLeft == 0
    visitor.waits(15)
    assert visitor.sees("Are you still there?")
    assert not visitor.sees(str(visitor.screen.frame.secondsLeft))


@pytest.mark.parametrize("page", ["home", "topics", "have_number", "access", "languages"])
def test_lower_means_within_reach(foyer: Foyer, page: str) -> None:
    """Everything to be touched is at most 1,220 mm above the floor, by the measured edge."""
    visitor = VisitorRobot(foyer, lower_edge_mm=EDGE_MM)
    visitor.screen.languages.read("en")
    visitor.screen.frame.ease.toggleLow()
    visitor.screen.open(page)
    visitor.looks()
    window, mm = visitor.window.root, pixels_per_mm(*PORTRAIT)
    touched = [item for item in in_front(window) if is_control(item) and item.isEnabled()]
    heights = {
        accessible_name(item): EDGE_MM + (window.height() - shown(item).top()) / mm
        for item in touched
        if not shown(item).isEmpty()
    }
    assert {name: high for name, high in heights.items() if high > HIGHEST_MM + 1} == {}
    visitor.leaves()


def places(visitor: VisitorRobot) -> list[tuple[float, float, float, float]]:
    """Where the places of the bar stand."""
    visitor.looks()
    bar = [
        shown(item)
        for item in in_front(visitor.window.root)
        if is_control(item) and shown(item).top() > visitor.window.root.height() * 0.85
    ]
    return [(spot.x(), spot.y(), spot.width(), spot.height()) for spot in bar[-5:]]
