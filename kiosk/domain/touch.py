# SPDX-License-Identifier: EUPL-1.2
"""What a visitor can do on a page, as values."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.finding import Filters, Pick
from kiosk.domain.page import Answers, Comfort, Page, Shelf


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A screen language was touched, at the start or later."""

    language: str


@dataclass(frozen=True, slots=True)
class SpokenLanguageChosen:
    """A language to be spoken by an interpreter was touched, or that none is needed."""

    language: str | None


@dataclass(frozen=True, slots=True)
class AppointmentChosen:
    """One of today's appointments was touched, or that there is none."""

    appointment: str | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A page was asked for, about a subject where it needs one, on a shelf where that matters."""

    page: Page
    subject: str = ""
    shelf: Shelf | None = None


@dataclass(frozen=True, slots=True)
class Browsed:
    """Addresses or events were asked for."""

    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Filtered:
    """Other things are wanted of the entries that are looked for."""

    filters: Filters


@dataclass(frozen=True, slots=True)
class PickTouched:
    """An entry is put on the visitor's list, or taken from it."""

    pick: Pick


@dataclass(frozen=True, slots=True)
class Typed:
    """A letter or digit on the screen was touched: all that stands there now."""

    text: str


@dataclass(frozen=True, slots=True)
class Leafed:
    """Another part of a long list was asked for; 0 is the first."""

    leaf: int


@dataclass(frozen=True, slots=True)
class Eased:
    """The screen was made easier to use, or back to usual."""

    comfort: Comfort


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
    | AppointmentChosen
    | Opened
    | Browsed
    | Filtered
    | PickTouched
    | Typed
    | Leafed
    | Eased
    | TopicTouched
    | TopicDropped
    | Answered
    | NumberGiven
    | Refused
    | Failed
    | WentBack
)
