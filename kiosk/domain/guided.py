# SPDX-License-Identifier: EUPL-1.2
"""Finding by pictures: at most three questions, and no answer that leads nowhere.

For whom, what about, where: each answer only sets a filter. What leads to nothing is not offered,
unless everything does; a question with one answer left is not asked, and neither is any once the
list is short.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.finding import Filters

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT = 8
"""Entries that can be looked through without another question."""

NOT_SURE = "unsure"
"""The answer that sets nothing; the topic of that name has its words."""


class Question(StrEnum):
    """What is asked, in this order."""

    WHO = "who"
    WHAT = "what"
    WHERE = "where"


@dataclass(frozen=True, slots=True)
class Answer:
    """A picture to touch.

    Attributes:
        id: whom, a field or topic, where; or `NOT_SURE`.
        filters: what is asked of entries after it.
        count: how many entries pass.
    """

    id: str
    filters: Filters
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What can be answered at a site.

    Attributes:
        topics: fields and topics across fields, in their order.
        district: the site's own.
        count: how many entries pass some filters.
    """

    topics: tuple[str, ...]
    district: str
    count: Callable[[Filters], int]

    def first(self) -> Question:
        """The question to begin with."""
        return self._asked(tuple(Question), Filters()) or Question.WHAT

    def after(self, question: Question, filters: Filters) -> Question | None:
        """The question after an answer; None where the list is the answer."""
        if 0 < self.count(filters) <= SHORT:
            return None
        questions = tuple(Question)
        return self._asked(questions[questions.index(question) + 1 :], filters)

    def answers(self, question: Question, filters: Filters) -> tuple[Answer, ...]:
        """The answers to a question, given those before it; the last one sets nothing.

        Where it is can be answered by "anywhere"; nobody needs to be unsure of that.
        """
        before = _before(question, filters)
        possible = [
            Answer(key, asked, self.count(asked)) for key, asked in self._possible(question, before)
        ]
        leading = [answer for answer in possible if answer.count] or possible
        if question is Question.WHERE:
            return tuple(leading)
        return (*leading, Answer(NOT_SURE, before, self.count(before)))

    def _possible(self, question: Question, before: Filters) -> list[tuple[str, Filters]]:
        match question:
            case Question.WHO:
                others = [(whom, replace(before, audience=whom)) for whom in ("children", "older")]
                return [("me", before), *others]
            case Question.WHAT:
                return [(topic, replace(before, field=topic)) for topic in self.topics]
            case Question.WHERE:
                return [
                    ("near", replace(before, district=self.district)),
                    ("open", replace(before, open_now=True)),
                    ("anywhere", before),
                ]
            case _:
                assert_never(question)

    def _asked(self, questions: tuple[Question, ...], filters: Filters) -> Question | None:
        return next((one for one in questions if self._worth_asking(one, filters)), None)

    def _worth_asking(self, question: Question, filters: Filters) -> bool:
        """Whether answers differ in what they lead to."""
        answers = self.answers(question, filters)
        return len({answer.filters for answer in answers if answer.count}) > 1


def _before(question: Question, filters: Filters) -> Filters:
    """What the questions before this one have set."""
    match question:
        case Question.WHO:
            return Filters()
        case Question.WHAT:
            return Filters(audience=filters.audience)
        case Question.WHERE:
            return Filters(audience=filters.audience, field=filters.field)
        case _:
            assert_never(question)
