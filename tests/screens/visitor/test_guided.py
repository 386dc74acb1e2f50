# SPDX-License-Identifier: EUPL-1.2
"""Finding by pictures, for people who cannot search."""

from __future__ import annotations

import pytest

from tests.screens.robots import VisitorRobot


def begins(visitor: VisitorRobot) -> None:
    """Somebody who reads English asks to be led."""
    visitor.touch("English", "Find addresses")
    visitor.screen.open("guided")


def test_three_pictures_lead_to_a_list(visitor: VisitorRobot) -> None:
    """For whom, what about, where; what was answered stands as filters that can be taken back."""
    begins(visitor)
    assert visitor.sees("Who needs something?")
    visitor.touch("Me")
    assert visitor.sees("What is it about?")
    visitor.touch("I am not sure")
    assert visitor.sees("Where should it be?")
    visitor.touch("Near here")
    assert visitor.page == "results"
    assert visitor.sees("These may help")
    assert visitor.screen.find.results.count > 0


def test_a_short_list_comes_without_more_questions(visitor: VisitorRobot) -> None:
    """A few places can be looked through; nobody is asked where."""
    begins(visitor)
    visitor.touch("An older person")
    assert visitor.page == "results"
    assert 0 < visitor.screen.find.results.count <= 8


def test_only_what_leads_somewhere_is_offered(visitor: VisitorRobot) -> None:
    """Every picture of every question ends in a list that holds something."""
    begins(visitor)
    visitor.touch("My child")
    topics = [row.topic for row in visitor.screen.find.guided.answers]
    assert "senior_citizens" not in topics
    for topic in topics:
        visitor.screen.find.guided.choose(topic)
        if visitor.page == "guided":
            visitor.screen.find.guided.choose("anywhere")
        assert visitor.screen.find.results.count > 0
        while not (visitor.page == "guided" and visitor.screen._flow.subject == "what"):
            visitor.screen.back()


def test_back_leads_to_the_question_before(visitor: VisitorRobot) -> None:
    """And another answer there forgets the old one."""
    begins(visitor)
    visitor.touch("My child", "Back")
    assert visitor.sees("Who needs something?")
    visitor.touch("Me", "Housing")
    assert visitor.screen._flow.filters.audience == ""
    visitor.touch("Back")
    assert visitor.sees("What is it about?")


@pytest.mark.parametrize("language", ["العربية", "Українська"])
def test_every_picture_has_few_words(visitor: VisitorRobot, language: str) -> None:
    """At most six pictures for the first question, at most twelve for the second."""
    visitor.touch(language)
    visitor.screen.open("guided")
    assert len(list(visitor.screen.find.guided.answers)) <= 6
    visitor.screen.find.guided.choose("me")
    assert len(list(visitor.screen.find.guided.answers)) <= 12
