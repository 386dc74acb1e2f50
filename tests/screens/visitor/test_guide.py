# SPDX-License-Identifier: EUPL-1.2
"""Somebody reads in the city's guide."""

from __future__ import annotations

from tests.screens.robots import VisitorRobot


def test_a_page_says_what_to_do_and_whom_to_call(visitor: VisitorRobot) -> None:
    """Headings, points, the number, when it was changed last."""
    visitor.touch("English")
    visitor.screen.find.guide.openGuide()
    visitor.touch("Your first weeks", "Register where you live")
    said = visitor.reads()
    for words in (
        "Bring this",
        "Passports or identity cards of everybody who moves in",
        "Make an appointment: 0221 4710 190, Monday to Friday 08:00–16:00.",  # noqa: RUF001
        "0221 4710 190",
        "Last changed: Sunday, 1 March 2026",
    ):
        assert words in said


def test_back_leads_up_page_by_page(visitor: VisitorRobot) -> None:
    """From a page below to the one above, and to where the visitor came from."""
    visitor.touch("English")
    visitor.screen.open("search")
    visitor.touch("Good to know", "Your first weeks", "Health insurance", "Back")
    assert visitor.screen.find.guide.title == "Your first weeks"
    visitor.touch("Back")
    assert visitor.screen.find.guide.title == "Good to know"
    visitor.touch("Back")
    assert visitor.page == "search"


def test_a_page_is_found_by_what_it_says(visitor: VisitorRobot) -> None:
    """It opens from the search, and "Back" keeps what was typed."""
    visitor.touch("English")
    visitor.screen.open("search")
    visitor.screen.find.search.typeText("landlord")
    visitor.touch("Register where you live")
    assert visitor.page == "guide_page"
    visitor.touch("Back")
    assert visitor.screen.find.search.typed == "landlord"


def test_a_page_that_is_only_there_in_german_says_so(visitor: VisitorRobot) -> None:
    """In the list of pages and on its own, where it runs from left to right."""
    visitor.touch("العربية")
    visitor.screen.find.guide.openGuide()
    assert visitor.sees("In German")
    visitor.touch("Briefe vom Amt")
    assert visitor.sees("In German")
    assert not visitor.screen.find.guide.backwards
    visitor.touch("Back", "أسابيعكم الأولى")
    assert visitor.screen.find.guide.backwards
