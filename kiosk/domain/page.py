# SPDX-License-Identifier: EUPL-1.2
"""The pages of the visitor's screen, and what a visitor has touched so far."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.visit import Need


class Page(StrEnum):
    """Every page that a visitor can see."""

    WELCOME = "welcome"
    OTHER_LANGUAGE = "other_language"
    HOME = "home"
    TOPICS = "topics"
    QUESTIONS = "questions"
    INTERPRETER = "interpreter"
    NUMBER = "number"
    NO_NUMBER = "no_number"
    HAVE_NUMBER = "have_number"
    STANDING = "standing"
    FIELDS = "fields"
    RESULTS = "results"
    DETAIL = "detail"
    TAKE_PART = "take_part"
    OFFER = "offer"
    HELP = "help"
    LANGUAGES = "languages"
    ACCESS = "access"
    FAULT = "fault"


NO_WAY_BACK = frozenset({Page.WELCOME, Page.NUMBER, Page.NO_NUMBER, Page.FAULT})


class Shelf(StrEnum):
    """What is browsed."""

    ADDRESSES = "addresses"
    EVENTS = "events"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a visitor has touched so far; gone with the flow."""

    language: str | None = None
    spoken_language: str | None = None
    interpreter: bool = False
    topics: tuple[str, ...] = ()
    deadline: bool | None = None
    needs: frozenset[Need] = frozenset()
    party_size: int = 1
    own_language_call: bool = False
    appointment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Where a visitor is, how they came there, and what they said.

    Attributes:
        key: idempotency key of the check-in that this flow can lead to.
        subject: what the page is about: a field, a record's id, a number, a reason.
    """

    key: str
    page: Page = Page.WELCOME
    trail: tuple[tuple[Page, str], ...] = ()
    answers: Answers = Answers()
    shelf: Shelf = Shelf.ADDRESSES
    subject: str = ""

    @property
    def may_go_back(self) -> bool:
        """Whether there is a page to go back to."""
        return bool(self.trail) and self.page not in NO_WAY_BACK
