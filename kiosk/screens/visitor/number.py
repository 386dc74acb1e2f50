# SPDX-License-Identifier: EUPL-1.2
"""The number on the screen before its paper, and why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.clock import wall_clock
from kiosk.domain.front_door import NotOpen, NumbersStopped, Shut
from kiosk.domain.notice import HALTS
from kiosk.domain.page import Flow, Page
from kiosk.domain.ports import SlipState
from kiosk.domain.visit import VisitState
from kiosk.screens.halt_words import meanwhile, sentence
from kiosk.screens.visitor.standing_words import (
    at_time,
    how_called,
    how_long,
    it_counts,
    opens,
    paper,
    place_in_line,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.clock import Clock
    from kiosk.domain.front_door import CheckedIn, FrontDoor, Standing
    from kiosk.domain.ports import Phrases, PrintBook, QueuedSlip
    from kiosk.domain.profile import Profile

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the number page shows."""

    number: str = ""
    hue: str = "neutral"
    symbol: str = ""
    taken_at: str = ""
    ahead: str = ""
    wait: str = ""
    turn: bool = False
    call: str = ""
    slip: str = ""
    slip_in_hand: bool = False
    slip_troubled: bool = False
    refusal: str = ""
    meanwhile: str = ""


def show(
    standing: Standing | CheckedIn,
    slip: QueuedSlip | None,
    now: datetime,
    profile: Profile,
    phrases: Phrases,
) -> Shown:
    """A number's poster, with what is known of line and paper."""
    visit = standing.visit
    in_hand = slip is not None and slip.state is SlipState.PRINTED
    late_at = slip.late_at if slip else None
    late = late_at is not None and late_at <= now
    return Shown(
        number=str(visit.number),
        hue=standing.look.colour,
        symbol=f"ticket/{standing.look.pictogram}",
        taken_at=at_time(wall_clock(visit.taken_at, profile.zone), phrases),
        ahead=place_in_line(standing, profile, phrases),
        wait=how_long(standing, phrases),
        turn=visit.state is VisitState.CALLED,
        call=how_called(visit, phrases, has_board=profile.has_board),
        slip=it_counts(phrases) if late else paper(slip, phrases),
        slip_in_hand=in_hand,
        slip_troubled=late or (late_at is None and not in_hand),
    )


def refuse(
    refused: NotOpen | NumbersStopped | Shut, wall: datetime, profile: Profile, phrases: Phrases
) -> Shown:
    """Why there is no number now, when there will be, and where to go where the city says so."""
    opening = opens(refused.opens, phrases)
    match refused:
        case NotOpen():
            refusal = phrases.translate("VisitorNumber", "No desk is open now.")
        case NumbersStopped():
            refusal = phrases.translate("VisitorNumber", "There are no new numbers today.")
        case Shut(notice) if notice.kind in HALTS:
            refusal = sentence(notice, profile, wall, phrases)
            return Shown(refusal=refusal, meanwhile="\n".join(meanwhile(notice, phrases)))
        case Shut():
            refusal = phrases.translate("VisitorNumber", "We are closed now.")
    return Shown(refusal=refusal, meanwhile=opening)


@QmlElement
class NumberPart(QObject):
    """The number page and the page of no number."""

    shownChanged = Signal()

    def __init__(
        self,
        door: FrontDoor,
        prints: PrintBook,
        clock: Clock,
        profile: Profile,
        parent: QObject | None = None,
    ) -> None:
        """Read line and slips of a site."""
        super().__init__(parent)
        self._door = door
        self._prints = prints
        self._clock = clock
        self._profile = profile
        self._shown = Shown()
        self._late_at: datetime | None = None

    def due(self) -> bool:
        """Whether the paper is late by now, and the page does not say so yet."""
        return self._late_at is not None and self._late_at <= self._clock.now()

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show the number, or the refusal, that a flow ended with.

        Raises:
            StoreTrouble: line or slip cannot be read.
        """
        self._late_at = None
        shown = self._shown_of(flow, phrases)
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    def _shown_of(self, flow: Flow, phrases: Phrases) -> Shown:
        match flow.page:
            case Page.NUMBER:
                standing = self._door.standing(int(flow.subject))
                if standing is None:
                    return self._shown
                slip = self._prints.ticket(standing.visit.id)
                now = self._clock.now()
                if slip is not None and slip.late_at is not None and slip.late_at > now:
                    self._late_at = slip.late_at
                return show(standing, slip, now, self._profile, phrases)
            case Page.NO_NUMBER:
                wall = self._door.wall()
                closed = self._door.closed() or NumbersStopped(self._profile.hours.opens_next(wall))
                return refuse(closed, wall, self._profile, phrases)
            case _:
                return Shown()

    @Property(str, notify=shownChanged)
    def number(self) -> str:
        """The number."""
        return self._shown.number

    @Property(str, notify=shownChanged)
    def hue(self) -> str:
        """Its colour."""
        return self._shown.hue

    @Property(str, notify=shownChanged)
    def symbol(self) -> str:
        """Its pictogram."""
        return self._shown.symbol

    @Property(str, notify=shownChanged)
    def takenAt(self) -> str:
        """Date and time it was taken."""
        return self._shown.taken_at

    @Property(str, notify=shownChanged)
    def ahead(self) -> str:
        """Who is ahead, or where to go."""
        return self._shown.ahead

    @Property(str, notify=shownChanged)
    def wait(self) -> str:
        """How long it may take."""
        return self._shown.wait

    @Property(bool, notify=shownChanged)
    def turn(self) -> bool:
        """Whether a desk calls this number now."""
        return self._shown.turn

    @Property(str, notify=shownChanged)
    def call(self) -> str:
        """How the visitor will be called."""
        return self._shown.call

    @Property(str, notify=shownChanged)
    def slip(self) -> str:
        """What became of the paper."""
        return self._shown.slip

    @Property(bool, notify=shownChanged)
    def slipInHand(self) -> bool:
        """Whether the paper came out."""
        return self._shown.slip_in_hand

    @Property(bool, notify=shownChanged)
    def slipTroubled(self) -> bool:
        """Whether the paper did not come out, or nobody knows."""
        return self._shown.slip_troubled

    @Property(str, notify=shownChanged)
    def refusal(self) -> str:
        """Why there is no number."""
        return self._shown.refusal

    @Property(str, notify=shownChanged)
    def meanwhile(self) -> str:
        """When there are numbers again, or why there are none and where to go."""
        return self._shown.meanwhile
