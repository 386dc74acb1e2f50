# SPDX-License-Identifier: EUPL-1.2
"""The pages of the visitor's screen, and what a visitor has touched so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.finding import Filters, Pick
from kiosk.domain.visit import Need


class Page(StrEnum):
    """Every page that a visitor can see."""

    WELCOME = "welcome"
    OTHER_LANGUAGE = "other_language"
    HOME = "home"
    TOPICS = "topics"
    QUESTIONS = "questions"
    APPOINTMENT = "appointment"
    INTERPRETER = "interpreter"
    NUMBER = "number"
    NO_NUMBER = "no_number"
    HAVE_NUMBER = "have_number"
    STANDING = "standing"
    FIELDS = "fields"
    SEARCH = "search"
    GUIDED = "guided"
    FILTERS = "filters"
    RESULTS = "results"
    DETAIL = "detail"
    GUIDE_PAGE = "guide_page"
    MY_LIST = "my_list"
    TAKE_PART = "take_part"
    OFFER = "offer"
    HELP = "help"
    EMERGENCY = "emergency"
    ABOUT = "about"
    LANGUAGES = "languages"
    ACCESS = "access"
    FAULT = "fault"


NO_WAY_BACK = frozenset({Page.WELCOME, Page.NUMBER, Page.NO_NUMBER, Page.FAULT})


LETTERS = (100, 150, 200)
"""Sizes of letters to choose from, in percent."""


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
class Comfort:
    """How this visitor wants the screen; gone with the flow.

    Attributes:
        letters: how large, in percent of what is usual; one of `LETTERS`.
        contrast: white and yellow on black.
        low: everything that can be touched within reach of somebody who sits.
        large_targets: more room for a finger that trembles.
        calm: nothing moves or counts, fewer colours, more time.
        aloud: every page is read by itself, where its language has a voice.
    """

    letters: int = 100
    contrast: bool = False
    low: bool = False
    large_targets: bool = False
    calm: bool = False
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A page that was left and can be gone back to.

    Attributes:
        subject: what the page is about: a field, a record's id, a number, letters typed, a reason.
        leaf: which part of a long list is open; 0 is the first.
        shelf: what is browsed there.
    """

    page: Page
    subject: str = ""
    leaf: int = 0
    shelf: Shelf = Shelf.ADDRESSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Where a visitor is, how they came there, and what they said.

    Attributes:
        key: idempotency key of the check-in that this flow can lead to.
        subject, leaf, shelf: see Place.
        filters: what the entries that are looked for must have.
        picks: the entries on the visitor's list, in the order they were put there.
    """

    key: str
    page: Page = Page.WELCOME
    subject: str = ""
    leaf: int = 0
    trail: tuple[Place, ...] = ()
    answers: Answers = Answers()
    shelf: Shelf = Shelf.ADDRESSES
    filters: Filters = field(default_factory=Filters)
    picks: tuple[Pick, ...] = ()
    comfort: Comfort = Comfort()

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return Place(self.page, self.subject, self.leaf, self.shelf)

    @property
    def may_go_back(self) -> bool:
        """Whether there is a page to go back to."""
        return bool(self.trail) and self.page not in NO_WAY_BACK
