# SPDX-License-Identifier: EUPL-1.2
"""What words and paper need from outside; adapters and fakes implement these."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from kiosk.domain.slip import Slip


class Translate(Protocol):
    """Says an English source text in one language."""

    def __call__(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """The translated text, with `%n` replaced by n where n is given."""
        ...


class Phrases(Protocol):
    """One language's words, dates and times, for whoever writes in it."""

    @property
    def language(self) -> str:
        """The language tag."""
        ...

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        ...

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """An English source text in this language, `%n` replaced where n is given."""
        ...

    def date(self, day: date) -> str:
        """A date in full, western digits."""
        ...

    def time(self, at: time) -> str:
        """A time of day, western digits."""
        ...

    def weekday(self, number: int) -> str:
        """A weekday's short name; 0 is Monday."""
        ...

    def listed(self, names: Iterable[str]) -> str:
        """Names in a row, joined as this language does: "a, b and c"."""
        ...

    def language_name(self, tag: str) -> str:
        """The name of a language in this one."""
        ...


Phrasebook = Callable[[str], Phrases]
"""Gives the phrases of a language tag."""


class SlipState(StrEnum):
    """How far a slip got."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SUBMITTED = "submitted"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DISMISSED = "dismissed"


PAPER_PATIENCE = timedelta(seconds=20)
"""How long people look for paper before the screens tell them what else to do."""

_ON_ITS_WAY = frozenset({SlipState.WAITING, SlipState.CLAIMED, SlipState.SUBMITTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedSlip:
    """A slip with its history.

    Attributes:
        reason: a PrinterState, or "layout", where it failed; a PrinterState where it is unknown.
    """

    id: str
    slip: Slip
    state: SlipState
    reason: str | None
    made_at: datetime

    @property
    def late_at(self) -> datetime | None:
        """When its paper should have come; None where nothing is on its way any more."""
        return self.made_at + PAPER_PATIENCE if self.state in _ON_ITS_WAY else None


class PrintBook(Protocol):
    """Slips on their way to paper; only waiting ones are ever claimed."""

    def add(self, slip: Slip, at: datetime) -> str:
        """Queue a slip; its id."""
        ...

    def slip(self, slip_id: str) -> QueuedSlip | None:
        """One slip."""
        ...

    def ticket(self, visit_id: str) -> QueuedSlip | None:
        """The slip of a visit's number."""
        ...

    def claim(self) -> QueuedSlip | None:
        """Take the oldest waiting slip."""
        ...

    def submitted(self, slip_id: str) -> None:
        """The next act is to hand it to the printer."""
        ...

    def printed(self, slip_id: str) -> None:
        """The paper came out."""
        ...

    def failed(self, slip_id: str, reason: str) -> None:
        """It did not print, for sure."""
        ...

    def unknown(self, slip_id: str, reason: str) -> None:
        """It may have printed: look in the tray; what is known of why nobody knows."""
        ...

    def in_hand(self) -> QueuedSlip | None:
        """Today's slip that the printer has now."""
        ...

    def recover(self) -> None:
        """After a crash: claimed waits again, submitted is unknown."""
        ...

    def unprinted(self) -> tuple[QueuedSlip, ...]:
        """Today's failed and unknown slips, oldest first."""
        ...

    def print_again(self, slip_id: str) -> None:
        """A person at the desk wants it now; only what did not print, or may not have."""
        ...

    def dismiss(self, slip_id: str) -> None:
        """A person at the desk says it is not needed."""
        ...


class PrinterState(StrEnum):
    """What a printer says of itself, or what is known of one that says nothing.

    Attributes:
        WRONG_PAPER: it works, but no paper in it holds the slip.
        STOPPED: somebody has paused it, or it takes no jobs.
        BUSY: it was still at work on something when the patience ended.
        REFUSED: it answers and will not take the slip: its settings, or the site's, are wrong.
        FAULT: it reports a fault that the others do not name.
        GONE: it does not answer.
        UNKNOWN: it cannot say.
    """

    READY = "ready"
    NO_PAPER = "no_paper"
    WRONG_PAPER = "wrong_paper"
    COVER_OPEN = "cover_open"
    JAM = "jam"
    NO_INK = "no_ink"
    STOPPED = "stopped"
    BUSY = "busy"
    REFUSED = "refused"
    FAULT = "fault"
    GONE = "gone"
    UNKNOWN = "unknown"


class PrinterTrouble(Exception):
    """The printer did not print, or cannot say whether it did."""

    def __init__(self, state: PrinterState, *, submitted: bool) -> None:
        """Say what is wrong, and whether the paper may have come out all the same."""
        super().__init__(state.value)
        self.state = state
        self.submitted = submitted


class SlipPrinter(Protocol):
    """Something that puts slips on paper."""

    def state(self) -> PrinterState:
        """What the device says now; quick."""
        ...

    def print(self, pdf: bytes, title: str) -> None:
        """Print one slip and return when the paper is out.

        Raises:
            PrinterTrouble: it did not, or nobody knows.
        """
        ...
