# SPDX-License-Identifier: EUPL-1.2
"""Topics and questions as they are shown: no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.announcement import own_call_offered
from kiosk.domain.directory import said
from kiosk.domain.flow import called_in
from kiosk.domain.isolate import isolated
from kiosk.domain.topic import LETTER, MOST_TOPICS, TOPICS, Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kiosk.domain.appointment import Appointment
    from kiosk.domain.page import Answers
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class TopicRow:
    """Something a visitor can touch: words, picture, colour."""

    topic: str
    name: str
    symbol: str
    hue: str
    outlined: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One of today's appointments."""

    appointment: str
    time: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What topics and questions show."""

    topics: tuple[TopicRow, ...] = ()
    chips: tuple[TopicRow, ...] = ()
    may_add_topic: bool = True
    letter: bool = False
    appointments: tuple[AppointmentRow, ...] = ()
    appointment: str = ""
    interpreter: str = ""
    own_call_offered: bool = False
    promise: str = ""
    answers: Answers | None = None


def topic_row(topic: Topic, phrases: Phrases, *, chosen: bool = False) -> TopicRow:
    """How a topic is shown."""
    return TopicRow(
        topic=topic.id,
        name=topic_name(topic.id, phrases.translate),
        symbol=f"topic/{topic.id}",
        hue=topic.hue,
        outlined=topic.outlined,
        chosen=chosen,
    )


def show(
    answers: Answers,
    kept: Sequence[Appointment],
    profile: Profile,
    phrases: Phrases,
    voices: Collection[str] = (),
) -> Shown:
    """Topics and questions, as far as they are answered.

    Args:
        answers: what the visitor said so far.
        kept: today's appointments whose visitors have not arrived.
        profile: the site.
        voices: languages in which the board can call.
        phrases: the screen's language.
    """
    topics = {topic.id: topic for topic in TOPICS}
    times = tuple(
        AppointmentRow(
            kept_one.id,
            isolated(phrases.time(kept_one.at.time())),
            kept_one.id == answers.appointment,
        )
        for kept_one in kept
    )
    spoken = answers.spoken_language if answers.interpreter else None
    return Shown(
        topics=tuple(
            topic_row(topic, phrases, chosen=topic.id in answers.topics) for topic in TOPICS
        ),
        chips=tuple(topic_row(topics[topic], phrases, chosen=True) for topic in answers.topics),
        may_add_topic=len(answers.topics) < MOST_TOPICS,
        letter=LETTER in answers.topics,
        appointments=times,
        appointment=next((row.time for row in times if row.chosen), ""),
        interpreter=phrases.language_name(spoken) if spoken else "",
        own_call_offered=own_call_offered(profile, called_in(answers), voices),
        promise=said(profile.promise, phrases.language).text,
        answers=answers,
    )
