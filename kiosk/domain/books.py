# SPDX-License-Identifier: EUPL-1.2
"""What the rules and the screens need from the store; a desk elsewhere can implement these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.appointment import Appointment
    from kiosk.domain.directory import Directory
    from kiosk.domain.estimate import Served
    from kiosk.domain.figures import Figures
    from kiosk.domain.help import HelpAlert
    from kiosk.domain.referral import Referral, ReferralDraft
    from kiosk.domain.slip import ReferralSlip, TicketSlip
    from kiosk.domain.unmet import Unmet
    from kiosk.domain.visit import Need, Step, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDraft:
    """What is known at check-in.

    Attributes:
        key: the idempotency key: one check-in, however often it is tapped.
        appointment: id of one of today's appointments.
    """

    key: str
    topics: tuple[str, ...]
    screen_language: str
    spoken_language: str
    interpreter: bool = False
    party_size: int = 1
    needs: frozenset[Need] = frozenset()
    deadline: bool = False
    own_language_call: bool = False
    appointment: str | None = None


TicketPaper = Callable[["Visit", "tuple[Visit, ...]"], "TicketSlip | None"]
"""Makes the slip of a new visit, given today's open visits; None where none is wanted.

It is asked inside the transaction of a new check-in, never for a key that has a number: what it
raises, nothing is stored.
"""


class VisitBook(Protocol):
    """Today's visits. Every move names the revision it was decided on."""

    def check_in(self, draft: VisitDraft, at: datetime, paper: TicketPaper) -> Visit:
        """Store a visit with its number and slip in one transaction, once per key.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
            NoNumberFree: every number of the device is still open.
        """
        ...

    def open_visits(self) -> tuple[Visit, ...]:
        """Today's visits that have not ended."""
        ...

    def visit(self, visit_id: str) -> Visit | None:
        """One visit of today."""
        ...

    def numbered(self, number: int) -> Visit | None:
        """Today's latest visit with this number."""
        ...

    def recent_calls(self, limit: int) -> tuple[Visit, ...]:
        """Today's called visits: whoever has not come yet first, then by latest call."""
        ...

    def step(self, visit_id: str, revision: int, step: Step, at: datetime) -> Visit:
        """Take one step and record it.

        Raises:
            StaleVisit: the visit has another revision by now.
            UnlawfulMove: its state does not allow the move.
            DeskBusy: the acting desk already has a visit.
        """
        ...

    def undo(self, visit_id: str, revision: int, at: datetime) -> Visit:
        """Take back the last step; that is a fact of its own.

        Raises:
            StaleVisit: something happened since.
            NotUndoable: there is no step, or it is older than ten seconds.
        """
        ...

    def figures(self) -> Figures:
        """Today's counts."""
        ...

    def served(self) -> tuple[Served, ...]:
        """How long services took, today and on the days that still count."""
        ...

    def tally(self, at: datetime) -> None:
        """Count one visitor who needed no number."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The office day: whether numbers are given, and which desks are open."""

    opened: bool
    numbers_stopped: bool
    open_desks: tuple[str, ...]


class DayBook(Protocol):
    """Opening and closing the day and its desks."""

    def day(self) -> Day:
        """How today stands."""
        ...

    def open_desk(self, desk: str, at: datetime) -> None:
        """A desk begins (and opens the day if it is the first)."""
        ...

    def close_desk(self, desk: str, at: datetime) -> None:
        """A desk goes; what was forwarded to it is for every desk again.

        Raises:
            VisitsAtDesk: it still has somebody; nothing is closed.
        """
        ...

    def stop_numbers(self, *, stopped: bool, at: datetime) -> None:
        """Stop giving numbers for today, or resume."""
        ...

    def close_day(self, at: datetime) -> None:
        """Close every desk; who still waits is recorded as left.

        Raises:
            VisitsAtDesk: a desk still has somebody; nothing is closed.
        """
        ...


class HelpBook(Protocol):
    """Silent calls for help from the touchscreen."""

    def ask(self, at: datetime) -> str:
        """Raise an alert (or join the open one); its id."""
        ...

    def alert(self, alert_id: str) -> HelpAlert | None:
        """One alert."""
        ...

    def open_alerts(self) -> tuple[HelpAlert, ...]:
        """Alerts that nobody has ended, oldest first."""
        ...

    def accept(self, alert_id: str, desk: str, at: datetime) -> None:
        """A desk says it is coming; the first one wins."""
        ...

    def end(self, alert_id: str, at: datetime) -> None:
        """The alert is dealt with, or the visitor left the page."""
        ...


class AppointmentBook(Protocol):
    """Today's appointments: time, desk, language, interpreter; no name."""

    def appointments(self) -> tuple[Appointment, ...]:
        """Today's appointments by time."""
        ...

    def coming(self) -> tuple[Appointment, ...]:
        """Today's appointments and those of later days, by time."""
        ...

    def add(self, appointment: Appointment) -> None:
        """Keep an appointment."""
        ...

    def remove(self, appointment_id: str) -> None:
        """Drop an appointment that has not arrived."""
        ...


class ReferralBook(Protocol):
    """Issued referrals of this site."""

    def issue(self, draft: ReferralDraft, slip: Callable[[str], ReferralSlip], at: datetime) -> str:
        """Store a referral under a fresh code with its slip; the slip's id."""
        ...

    def issued_today(self) -> tuple[Referral, ...]:
        """Today's referrals, latest first."""
        ...

    def referral(self, code: str) -> Referral | None:
        """The referral of any day that has this code."""
        ...


class UnmetBook(Protocol):
    """Counts what was looked for and not found: never by whom, never in which words."""

    def record(self, unmet: Unmet) -> None:
        """Count one this week."""
        ...

    def this_week(self) -> Mapping[Unmet, int]:
        """What the week's counts are so far."""
        ...


class DirectoryShelf(Protocol):
    """The public directory on this machine."""

    def directory(self) -> Directory:
        """The edition in use; kept in memory until it changes."""
        ...


class Watch(Protocol):
    """Notices that another process committed."""

    def changed(self) -> bool:
        """Whether anything was committed since the last call."""
        ...
