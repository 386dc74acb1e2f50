# SPDX-License-Identifier: EUPL-1.2
"""The way through the visitor's screen: a pure `advance` from page to page."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.books import VisitDraft
from kiosk.domain.finding import MOST_PICKS, Filters, Pick
from kiosk.domain.language import GERMAN, reads_german
from kiosk.domain.page import Answers, Flow, Page, Place
from kiosk.domain.topic import LETTER, MOST_TOPICS
from kiosk.domain.touch import (
    Answered,
    AppointmentChosen,
    Browsed,
    Eased,
    Failed,
    Filtered,
    LanguageChosen,
    Leafed,
    NumberGiven,
    Opened,
    PickTouched,
    Refused,
    SpokenLanguageChosen,
    TopicDropped,
    TopicTouched,
    Touch,
    Typed,
    WentBack,
)

FALLBACK = GERMAN
"""The screen's language for a visitor whose own has no screens."""
NESTED = frozenset({Page.GUIDE_PAGE, Page.GUIDED})
"""Pages with pages of their own kind below or after them: "back" leads up again."""


def advance(flow: Flow, touch: Touch) -> Flow:  # noqa: C901, PLR0911, PLR0912 - one case per touch
    """The flow after a touch."""
    match touch:
        case LanguageChosen(language):
            return _language(flow, language)
        case SpokenLanguageChosen(language):
            return _spoken(flow, language)
        case AppointmentChosen(appointment):
            return _back(replace(flow, answers=replace(flow.answers, appointment=appointment)))
        case Opened(page, subject, shelf):
            return replace(_open(flow, page, subject), shelf=shelf or flow.shelf)
        case Browsed(shelf):
            return replace(_open(flow, Page.FIELDS, ""), shelf=shelf, filters=Filters())
        case Filtered(filters):
            return replace(flow, filters=filters, leaf=0)
        case PickTouched(pick):
            return replace(flow, picks=_with_pick(flow.picks, pick))
        case Typed(text):
            return replace(flow, subject=text, leaf=0)
        case Leafed(leaf):
            return replace(flow, leaf=max(0, leaf))
        case Eased(comfort):
            return replace(flow, comfort=comfort)
        case TopicTouched(topic):
            chosen = _with_topic(flow.answers.topics, topic)
            told = replace(flow, answers=replace(flow.answers, topics=chosen))
            return _open(told, Page.QUESTIONS, "")
        case TopicDropped(topic):
            rest = tuple(kept for kept in flow.answers.topics if kept != topic)
            deadline = flow.answers.deadline if LETTER in rest else None
            return replace(flow, answers=replace(flow.answers, topics=rest, deadline=deadline))
        case Answered(answers):
            return replace(flow, answers=answers)
        case NumberGiven(number):
            return _end(flow, Page.NUMBER, str(number))
        case Refused(reason):
            return _end(flow, Page.NO_NUMBER, reason)
        case Failed():
            return _end(flow, Page.FAULT, "")
        case WentBack():
            return _back(flow)
        case _:
            assert_never(touch)


def draft(flow: Flow) -> VisitDraft:
    """The visit that this flow asks for.

    A visitor who touched no topic is not sure; that is a topic too.
    """
    said = flow.answers
    screen = said.language or FALLBACK
    return VisitDraft(
        key=flow.key,
        topics=said.topics or ("unsure",),
        screen_language=screen,
        spoken_language=said.spoken_language or screen,
        interpreter=said.interpreter,
        party_size=said.party_size,
        needs=said.needs,
        deadline=bool(said.deadline),
        own_language_call=said.own_language_call and not reads_german(called_in(said)),
        appointment=said.appointment,
    )


def called_in(said: Answers) -> str:
    """The language in which a visitor would understand a call: the interpreter's, if any."""
    spoken = said.spoken_language if said.interpreter else None
    return spoken or said.language or FALLBACK


def _language(flow: Flow, language: str) -> Flow:
    told = replace(flow, answers=replace(flow.answers, language=language))
    if flow.page in {Page.WELCOME, Page.OTHER_LANGUAGE}:
        return _go(told, Place(Page.HOME), (Place(Page.WELCOME),))
    return _back(told) if flow.page is Page.LANGUAGES else told


def _spoken(flow: Flow, language: str | None) -> Flow:
    answers = replace(flow.answers, spoken_language=language, interpreter=language is not None)
    told = replace(flow, answers=answers)
    if flow.page is Page.OTHER_LANGUAGE:
        chosen = replace(told, answers=replace(answers, language=answers.language or FALLBACK))
        return _go(chosen, Place(Page.HOME), (Place(Page.WELCOME),))
    return _back(told)


def _open(flow: Flow, page: Page, subject: str) -> Flow:
    there = Place(page, subject, shelf=flow.shelf)
    if page in NESTED:
        above = [place for place in flow.trail if (place.page, place.subject) == (page, subject)]
        trail = flow.trail[: flow.trail.index(above[0])] if above else (*flow.trail, flow.place)
        return flow if flow.place == there else _go(flow, there, trail)
    if page is flow.page:
        return flow if subject == flow.subject else _go(flow, there, flow.trail)
    passed = [place.page for place in flow.trail]
    trail = flow.trail[: passed.index(page)] if page in passed else (*flow.trail, flow.place)
    return _go(flow, there, trail)


def _with_topic(topics: tuple[str, ...], topic: str) -> tuple[str, ...]:
    if topic in topics:
        return topics
    return (*topics[: MOST_TOPICS - 1], topic)


def _with_pick(picks: tuple[Pick, ...], pick: Pick) -> tuple[Pick, ...]:
    if pick in picks:
        return tuple(kept for kept in picks if kept != pick)
    return (*picks, pick) if len(picks) < MOST_PICKS else picks


def _end(flow: Flow, page: Page, subject: str) -> Flow:
    return _go(flow, Place(page, subject, shelf=flow.shelf), ())


def _back(flow: Flow) -> Flow:
    if not flow.may_go_back:
        return flow
    *trail, place = flow.trail
    return _go(flow, place, tuple(trail))


def _go(flow: Flow, to: Place, trail: tuple[Place, ...]) -> Flow:
    return replace(
        flow, page=to.page, subject=to.subject, leaf=to.leaf, shelf=to.shelf, trail=trail
    )
