# SPDX-License-Identifier: EUPL-1.2
"""The way through the visitor's screen: a pure `advance` from page to page."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.books import VisitDraft
from kiosk.domain.page import Flow, Page
from kiosk.domain.topic import LETTER, MOST_TOPICS
from kiosk.domain.touch import (
    Answered,
    Browsed,
    Failed,
    LanguageChosen,
    NumberGiven,
    Opened,
    Refused,
    SpokenLanguageChosen,
    TopicDropped,
    TopicTouched,
    Touch,
    WentBack,
)


def advance(flow: Flow, touch: Touch) -> Flow:  # noqa: C901, PLR0911 - one case per touch
    """The flow after a touch."""
    match touch:
        case LanguageChosen(language):
            return _language(flow, language)
        case SpokenLanguageChosen(language):
            return _spoken(flow, language)
        case Opened(page, subject):
            return _open(flow, page, subject)
        case Browsed(shelf):
            return replace(_open(flow, Page.FIELDS, ""), shelf=shelf)
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
    screen = said.language or "de"
    return VisitDraft(
        key=flow.key,
        topics=said.topics or ("unsure",),
        screen_language=screen,
        spoken_language=said.spoken_language or screen,
        interpreter=said.interpreter,
        party_size=said.party_size,
        needs=said.needs,
        deadline=bool(said.deadline),
        own_language_call=said.own_language_call,
        appointment=said.appointment,
    )


def _language(flow: Flow, language: str) -> Flow:
    told = replace(flow, answers=replace(flow.answers, language=language))
    if flow.page in {Page.WELCOME, Page.OTHER_LANGUAGE}:
        return replace(told, page=Page.HOME, trail=((Page.WELCOME, ""),))
    return _back(told) if flow.page is Page.LANGUAGES else told


def _spoken(flow: Flow, language: str) -> Flow:
    answers = replace(flow.answers, spoken_language=language, interpreter=True)
    told = replace(flow, answers=answers)
    if flow.page is Page.OTHER_LANGUAGE:
        chosen = replace(told, answers=replace(answers, language=answers.language or "de"))
        return replace(chosen, page=Page.HOME, trail=((Page.WELCOME, ""),))
    return _back(told)


def _open(flow: Flow, page: Page, subject: str) -> Flow:
    if page is flow.page and subject == flow.subject:
        return flow
    trail = flow.trail
    opened_before = [index for index, (passed, _) in enumerate(trail) if passed is page]
    if opened_before:
        trail = trail[: opened_before[0]]
    elif flow.page is not Page.WELCOME or page is not Page.HOME:
        trail = (*trail, (flow.page, flow.subject))
    return replace(flow, page=page, subject=subject, trail=trail)


def _with_topic(topics: tuple[str, ...], topic: str) -> tuple[str, ...]:
    if topic in topics:
        return topics
    return (*topics[: MOST_TOPICS - 1], topic)


def _end(flow: Flow, page: Page, subject: str) -> Flow:
    return replace(flow, page=page, subject=subject, trail=())


def _back(flow: Flow) -> Flow:
    if not flow.may_go_back:
        return flow
    *rest, (page, subject) = flow.trail
    return replace(flow, page=page, subject=subject, trail=tuple(rest))
