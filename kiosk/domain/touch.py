# SPDX-License-Identifier: EUPL-1.2
"""What a visitor can do on a page, as values."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.page import Answers, Page, Shelf


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A screen language was touched, at the start or later."""

    language: str


@dataclass(frozen=True, slots=True)
class SpokenLanguageChosen:
    """A language to be spoken by an interpreter was touched."""

    language: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A page was asked for, about a subject where it needs one."""

    page: Page
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Browsed:
    """Addresses or events were asked for."""

    shelf: Shelf


@dataclass(frozen=True, slots=True)
class TopicTouched:
    """A topic was touched: a new one is added, the third replaces the last."""

    topic: str


@dataclass(frozen=True, slots=True)
class TopicDropped:
    """A chosen topic was touched away."""

    topic: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The question page changed."""

    answers: Answers


@dataclass(frozen=True, slots=True)
class NumberGiven:
    """The check-in is stored: nothing leads back."""

    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """No number now: nothing was stored."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The store failed: the visitor is sent to the desk."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """Back was touched."""


Touch = (
    LanguageChosen
    | SpokenLanguageChosen
    | Opened
    | Browsed
    | TopicTouched
    | TopicDropped
    | Answered
    | NumberGiven
    | Refused
    | Failed
    | WentBack
)
