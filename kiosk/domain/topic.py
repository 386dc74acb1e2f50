# SPDX-License-Identifier: EUPL-1.2
"""What people come for, and the city's eight fields of action it is reported under."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.ports import Translate

FIELDS = (
    "children_youth_family",
    "education_qualification",
    "economy_employment",
    "culture",
    "sport_health",
    "senior_citizens",
    "housing",
    "civic_involvement",
)
"""Düsseldorf's integration concept, in its own order."""

LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a visitor can touch.

    Attributes:
        field: one of FIELDS, or None for "across fields".
        hue: of KERN-UX.
        outlined: always allowed, whatever else is full.
    """

    id: str
    field: str | None
    hue: str
    outlined: bool = False


TOPICS = (
    Topic("children_youth_family", "children_youth_family", "orange"),
    Topic("education_qualification", "education_qualification", "lightblue"),
    Topic("economy_employment", "economy_employment", "darkblue"),
    Topic("culture", "culture", "violet"),
    Topic("sport_health", "sport_health", "green"),
    Topic("senior_citizens", "senior_citizens", "yellow"),
    Topic("housing", "housing", "turquois"),
    Topic("civic_involvement", "civic_involvement", "red"),
    Topic("papers", None, "neutral"),
    Topic("money", None, "neutral"),
    Topic(LETTER, None, "neutral", outlined=True),
    Topic("unsure", None, "neutral", outlined=True),
)
MOST_TOPICS = 3


def topic_name(topic: str, translate: Translate) -> str:
    """The topic as a visitor reads it: at most three words.

    Raises:
        KeyError: there is no such topic.
    """
    return {
        "children_youth_family": translate("Topic", "Children & family"),
        "education_qualification": translate("Topic", "German & school"),
        "economy_employment": translate("Topic", "Work & career"),
        "culture": translate("Topic", "Culture"),
        "sport_health": translate("Topic", "Health & sport"),
        "senior_citizens": translate("Topic", "Older people"),
        "housing": translate("Topic", "Housing"),
        "civic_involvement": translate("Topic", "Volunteering & clubs"),
        "papers": translate("Topic", "Papers & residence"),
        "money": translate("Topic", "Money & forms"),
        LETTER: translate("Topic", "A difficult letter"),
        "unsure": translate("Topic", "I am not sure"),
    }[topic]
