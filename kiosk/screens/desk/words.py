# SPDX-License-Identifier: EUPL-1.2
"""Words that several panels of the desk share."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.topic import TOPICS, topic_name
from kiosk.domain.visit import Need, Outcome

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.ports import Phrases
    from kiosk.domain.visit import Visit

HUES = {topic.id: topic.hue for topic in TOPICS}
BETWEEN = "\u00a0· "
"""Between facts; where a line breaks, the dot ends it."""


def topics_of(visit: Visit, phrases: Phrases) -> str:
    """What somebody came for."""
    return BETWEEN.join(topic_name(topic, phrases.translate) for topic in visit.topics)


def language_of(visit: Visit, phrases: Phrases) -> str:
    """The language to be spoken, and whether somebody must interpret."""
    name = phrases.language_name(visit.spoken_language)
    if not visit.interpreter:
        return name
    return name + BETWEEN + phrases.translate("Desk", "interpreter needed")


def need_name(need: Need, phrases: Phrases) -> str:
    """A quiet need in words."""
    match need:
        case Need.CHILDREN:
            return phrases.translate("Desk", "with children")
        case Need.QUIET:
            return phrases.translate("Desk", "needs a quiet place")
        case Need.SEAT:
            return phrases.translate("Desk", "cannot stand long")
        case _:
            assert_never(need)


NEED_SYMBOLS = {
    Need.CHILDREN: "ui/child_care",
    Need.QUIET: "ui/volume_off",
    Need.SEAT: "ui/chair",
}


def needs_of(visit: Visit, phrases: Phrases) -> str:
    """All quiet needs in words."""
    return BETWEEN.join(need_name(need, phrases) for need in Need if need in visit.needs)


def party_of(visit: Visit, phrases: Phrases) -> str:
    """How many come together; nothing for one."""
    if visit.party_size == 1:
        return ""
    return phrases.translate("Desk", "%n people", "", visit.party_size)


def outcome_name(outcome: Outcome, phrases: Phrases) -> str:
    """How a visit ended."""
    match outcome:
        case Outcome.INFORMED:
            return phrases.translate("Desk", "Informed")
        case Outcome.REFERRED:
            return phrases.translate("Desk", "Referred")
        case Outcome.APPOINTMENT:
            return phrases.translate("Desk", "Appointment")
        case Outcome.OTHER:
            return phrases.translate("Desk", "Something else")
        case _:
            assert_never(outcome)


def minutes_waited(visit: Visit, now: datetime) -> int:
    """Whole minutes since the number was given out; never negative."""
    return max(0, int((now - visit.taken_at).total_seconds() // 60))
