# SPDX-License-Identifier: EUPL-1.2
"""A number taken before: typed on a keypad, then where it stands and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.isolate import isolated
from kiosk.domain.page import Flow, Page
from kiosk.domain.ticket import HIGHEST
from kiosk.domain.touch import Failed, Opened, Typed
from kiosk.domain.trouble import StaleVisit, StoreTrouble, UnlawfulMove
from kiosk.domain.visit import OPEN_STATES, Visit, VisitState
from kiosk.screens.visitor.standing_words import how_long, place_in_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.front_door import FrontDoor, Standing
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.touch import Touch

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = len(str(HIGHEST))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What keypad and standing show."""

    typed: str = ""
    unknown: str = ""
    number: str = ""
    hue: str = "neutral"
    symbol: str = ""
    sentence: str = ""
    wait: str = ""
    desk: str = ""
    over: bool = False
    may_come_back: bool = False
    may_leave: bool = False


def show(standing: Standing, profile: Profile, phrases: Phrases) -> Shown:
    """Where a number stands."""
    visit = standing.visit
    called = visit.state is VisitState.CALLED
    missed = visit.state is VisitState.MISSED
    ask = phrases.translate("VisitorNumber", "Please come to us at a desk.")
    return Shown(
        number=str(visit.number),
        hue=standing.look.colour,
        symbol=f"ticket/{standing.look.pictogram}",
        sentence=place_in_line(standing, profile, phrases),
        wait=ask if missed and visit.missed_before else how_long(standing, phrases),
        desk=profile.desk_name(visit.desk or "", phrases.language) if called else "",
        over=visit.state not in OPEN_STATES,
        may_come_back=missed and not visit.missed_before,
        may_leave=visit.state in {VisitState.WAITING, VisitState.MISSED},
    )


@QmlElement
class StandingPart(QObject):
    """The keypad and the page of one number."""

    shownChanged = Signal()

    def __init__(
        self,
        door: FrontDoor,
        profile: Profile,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Ask a site's front door."""
        super().__init__(parent)
        self._door = door
        self._profile = profile
        self._touch = touch
        self._shown = Shown()
        self._visit: Visit | None = None

    def show(self, flow: Flow, phrases: Phrases) -> None:
        """Show what was typed, or where the number stands.

        Raises:
            StoreTrouble: the line cannot be read.
        """
        shown = self._shown_of(flow, phrases)
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    def _shown_of(self, flow: Flow, phrases: Phrases) -> Shown:
        self._visit = None
        if flow.page is Page.HAVE_NUMBER:
            complete = len(flow.subject) == DIGITS
            unknown = self._unknown(flow.subject, phrases) if complete else ""
            return Shown(typed=flow.subject, unknown=unknown)
        if flow.page is not Page.STANDING:
            return Shown()
        standing = self._door.standing(int(flow.subject))
        if standing is None:
            return Shown(number=flow.subject, over=True)
        self._visit = standing.visit
        return show(standing, self._profile, phrases)

    def _unknown(self, number: str, phrases: Phrases) -> str:
        if self._door.printed_ahead(int(number)):
            return phrases.translate(
                "VisitorNumber",
                "This number is not in line yet. Please show it at the desk.",
                "It was printed ahead of a rush; staff have not handed it out yet",
            )
        text = phrases.translate(
            "VisitorNumber", "We do not know {number} today. Please look again, or ask us."
        )
        return text.format(number=isolated(number))

    @Property(str, notify=shownChanged)
    def typed(self) -> str:
        """The digits typed so far."""
        return self._shown.typed

    @Property(str, notify=shownChanged)
    def unknown(self) -> str:
        """That there is no such number in line today, or nothing."""
        return self._shown.unknown

    @Property(str, notify=shownChanged)
    def number(self) -> str:
        """The number asked after."""
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
    def sentence(self) -> str:
        """Where it stands."""
        return self._shown.sentence

    @Property(str, notify=shownChanged)
    def wait(self) -> str:
        """How long it may take, or what to do."""
        return self._shown.wait

    @Property(str, notify=shownChanged)
    def desk(self) -> str:
        """The desk that calls it now, as the site names it; nothing while none does."""
        return self._shown.desk

    @Property(bool, notify=shownChanged)
    def over(self) -> bool:
        """Whether it is done for today."""
        return self._shown.over

    @Property(bool, notify=shownChanged)
    def mayComeBack(self) -> bool:
        """Whether "I am back" puts it in line again."""
        return self._shown.may_come_back

    @Property(bool, notify=shownChanged)
    def mayLeave(self) -> bool:
        """Whether its visitor can take it out of the line."""
        return self._shown.may_leave

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        """One more digit; the third asks after the number, the fourth begins anew."""
        typed = digit if len(self._shown.typed) == DIGITS else self._shown.typed + digit
        self._touch(Typed(typed))
        if len(typed) == DIGITS:
            self._look_up(typed)

    @Slot()
    def eraseDigit(self) -> None:
        """Take back the last digit."""
        self._touch(Typed(self._shown.typed[:-1]))

    @Slot()
    def comeBack(self) -> None:
        """The visitor missed the call and is here again."""
        self._act(self._door.come_back)

    @Slot()
    def leave(self) -> None:
        """The visitor does not want to wait any longer."""
        self._act(self._door.leave)

    def _look_up(self, number: str) -> None:
        try:
            known = self._door.standing(int(number)) is not None
        except StoreTrouble:
            self._touch(Failed())
            return
        if known:
            self._touch(Typed(""))
            self._touch(Opened(Page.STANDING, number))

    def _act(self, verb: Callable[[Visit], Visit]) -> None:
        if self._visit is None:
            return
        number = str(self._visit.number)
        try:
            verb(self._visit)
        except (StaleVisit, UnlawfulMove):
            pass  # the desk was quicker: the page shows how the number stands now
        except StoreTrouble:
            self._touch(Failed())
            return
        self._touch(Opened(Page.STANDING, number))
