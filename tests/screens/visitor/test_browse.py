# SPDX-License-Identifier: EUPL-1.2
"""Looking around without a number: addresses, meetings, taking part."""

from __future__ import annotations

import pytest

from tests.screens.robots import Foyer, VisitorRobot


def test_an_address_with_everything_to_go_there(visitor: VisitorRobot) -> None:
    """Field, list, record: street, telephone, hours by weekday, languages, what to bring, cost."""
    visitor.touch("English", "Find addresses", "Children & family")
    visitor.touch("Pregnant? Advice and midwives")
    said = visitor.reads()
    for fact in (
        "Zaunkönigstieg 3",
        "0221 4710 104",
        "10:00–15:00",  # noqa: RUF001
        "German, English, Arabic, Farsi",
        "Your health insurance card, if you have one",
        "Free of charge",
        "Scan with your phone",
    ):
        assert fact in said


def test_a_safe_place_does_not_show_where_it_is(visitor: VisitorRobot) -> None:
    """Neither list nor record holds its street."""
    visitor.touch("English", "Find addresses", "Housing")
    visitor.touch("Safe place from violence, for women")
    said = visitor.reads()
    assert "You learn the address on the telephone." in said
    hidden = [p for p in visitor.books.shelf.directory().services if p.id == "haus-linde"]
    location = hidden[0].location
    assert location is not None
    assert location.street not in said


def test_from_an_address_to_a_number_about_it(visitor: VisitorRobot, foyer: Foyer) -> None:
    """Every such page says that there is no number yet, and gives one."""
    visitor.touch("English", "Find addresses", "Work & career")
    assert visitor.sees("You have no number yet")
    visitor.touch("Take a number", "Get my number")
    assert foyer.visit(100).topics == ("economy_employment",)


def test_meetings_come_soonest_first(visitor: VisitorRobot) -> None:
    """With the next date in the visitor's words."""
    visitor.touch("English", "Meetings & courses", "Volunteering & clubs")
    assert visitor.sees("Monday, 2 March 2026 · 09:30–11:30")  # noqa: RUF001
    visitor.touch("Open breakfast")
    assert visitor.sees("Monday, 9 March 2026 · 09:30–11:30")  # noqa: RUF001


def test_a_text_in_another_language_says_so(visitor: VisitorRobot) -> None:
    """A German text on an Arabic screen carries a badge."""
    visitor.touch("العربية", "Find addresses")
    shelf = visitor.books.shelf.directory()
    german = next(s for s in shelf.services if "ar" not in s.title)
    visitor.screen.browse.openField(german.fields[0] if german.fields else german.topics[0])
    visitor.screen.browse.openRecord(german.id)
    assert visitor.sees("In الألمانية")


@pytest.mark.parametrize(
    ("offer", "topic"),
    [
        ("Give time", "civic_involvement"),
        ("Offer a flat", "housing"),
        ("Need a room", "civic_involvement"),
        ("Association or partner", "civic_involvement"),
        ("I work or interpret here", "civic_involvement"),
    ],
)
def test_taking_part_tells_and_leads_to_a_number(
    visitor: VisitorRobot, foyer: Foyer, offer: str, topic: str
) -> None:
    """Each offer has the site's own words; then a person is there."""
    visitor.touch("English", "Take part", offer)
    kind = str(visitor.screen.offers.title)
    assert kind == offer
    words = str(visitor.screen.offers.words)
    assert words
    assert visitor.sees(words)
    visitor.touch("Take a number", "Get my number")
    assert foyer.visit(100).topics == (topic,)


def test_who_gives_time_sees_who_needs_it(visitor: VisitorRobot) -> None:
    """Volunteer needs and initiatives from the directory."""
    visitor.touch("English", "Take part", "Give time")
    assert visitor.sees("Reading to children")
    assert visitor.sees("Bicycle workshop")
