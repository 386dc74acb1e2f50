# SPDX-License-Identifier: EUPL-1.2
"""The picture questions and their answers in words. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.guided import Question
from kiosk.domain.topic import TOPICS
from kiosk.screens.visitor.questions import TopicRow, topic_row

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases

_TOPICS = {topic.id: topic for topic in TOPICS}


def question_words(question: Question, phrases: Phrases) -> str:
    """What is asked."""
    say = phrases.translate
    match question:
        case Question.WHO:
            return say("VisitorGuided", "Who needs something?", "German: Für wen ist es?")
        case Question.WHAT:
            return say("VisitorGuided", "What is it about?", "German: Worum geht es?")
        case Question.WHERE:
            return say("VisitorGuided", "Where should it be?", "German: Wo soll es sein?")
        case _:
            assert_never(question)


def answer_row(answer: str, phrases: Phrases) -> TopicRow:
    """A picture with at most three words."""
    if answer in _TOPICS:
        return topic_row(_TOPICS[answer], phrases)
    say = phrases.translate
    name, symbol, hue = {
        "me": (
            say("VisitorGuided", "Me", "It is for myself. German: Für mich"),
            "person",
            "darkblue",
        ),
        "children": (
            say("VisitorGuided", "My child", "It is for a child. German: Für mein Kind"),
            "child_care",
            "orange",
        ),
        "older": (
            say("VisitorGuided", "An older person", "It is for somebody old"),
            "elderly",
            "yellow",
        ),
        "near": (
            say(
                "VisitorFind", "Near here", "In the same district of the city. German: In der Nähe"
            ),
            "location_on",
            "turquois",
        ),
        "open": (say("VisitorFind", "Open now"), "door_open", "green"),
        "anywhere": (
            say("VisitorGuided", "Anywhere", "It does not matter where"),
            "public",
            "lightblue",
        ),
    }[answer]
    return TopicRow(answer, name, f"ui/{symbol}", hue)
