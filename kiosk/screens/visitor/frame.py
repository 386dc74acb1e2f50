# SPDX-License-Identifier: EUPL-1.2
"""What stays around every page: the strip above, the bar below, the ease of the visitor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Page
from kiosk.domain.reach import reach
from kiosk.domain.saying import opening_times
from kiosk.screens.run import pixels_per_mm
from kiosk.screens.visitor.ease import EasePart

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.notice import LocalHours
    from kiosk.domain.page import Flow
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile
    from kiosk.domain.touch import Touch
    from kiosk.screens.idle import Idle

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

FINAL = frozenset({Page.NUMBER})
"""Pages that are left with their own button only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the frame shows."""

    hours: str = ""
    time: str = ""
    back: bool = False
    start_over: bool = False
    help: bool = False
    help_open: bool = False
    language: bool = False
    access: bool = False


def show(
    flow: Flow, opening: LocalHours, phrases: Phrases, wall: datetime, *, help_open: bool
) -> Shown:
    """The frame around the page that a flow is on."""
    spans = [(span.opens, span.closes) for span in opening.on(wall.date())]
    hours = opening_times(spans, phrases)
    today = phrases.translate("VisitorFrame", "Today {hours}").format(hours=hours)
    return Shown(
        hours=today if spans else phrases.translate("VisitorFrame", "Closed today"),
        time=phrases.time(wall.time()),
        back=flow.may_go_back,
        start_over=flow.page not in FINAL | {Page.WELCOME},
        help=flow.page is not Page.HELP,
        help_open=help_open,
        language=flow.page not in {Page.WELCOME, Page.LANGUAGES},
        access=flow.page is not Page.ACCESS,
    )


@QmlElement
class FramePart(QObject):
    """The strip above, the bar below, the warning, and how all of it is wished for."""

    shownChanged = Signal()
    warningChanged = Signal()

    def __init__(
        self,
        profile: Profile,
        idle: Idle,
        touch: Callable[[Touch], None],
        parent: QObject | None = None,
    ) -> None:
        """Belong to a screen that is told each touch."""
        super().__init__(parent)
        self._idle = idle
        idle.changed.connect(self.warningChanged)
        self._profile = profile
        self._ease = EasePart(touch, self)
        self._shown = Shown()

    def show(
        self,
        flow: Flow,
        opening: LocalHours,
        phrases: Phrases,
        wall: datetime,
        *,
        help_open: bool,
    ) -> None:
        """Show the frame around the page that a flow is on."""
        shown = show(flow, opening, phrases, wall, help_open=help_open)
        self._ease.show(flow)
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    @Property(EasePart, constant=True)
    def ease(self) -> EasePart:
        """How the visitor wants the screen."""
        return self._ease

    @Property(str, constant=True)
    def siteName(self) -> str:
        """The site's name."""
        return self._profile.name

    @Property(bool, constant=True)
    def demo(self) -> bool:
        """Whether this is a demo site; it says so."""
        return self._profile.demo

    @Property(str, constant=True)
    def brandColour(self) -> str:
        """The operator's colour, checked for white letters on it."""
        return self._profile.brand_colour

    @Property(str, notify=shownChanged)
    def hours(self) -> str:
        """Today's opening hours."""
        return self._shown.hours

    @Property(str, notify=shownChanged)
    def time(self) -> str:
        """The site's clock."""
        return self._shown.time

    @Property(bool, notify=shownChanged)
    def back(self) -> bool:
        """Whether there is a page to go back to."""
        return self._shown.back

    @Property(bool, notify=shownChanged)
    def startOver(self) -> bool:
        """Whether the visitor can begin anew here."""
        return self._shown.start_over

    @Property(bool, notify=shownChanged)
    def help(self) -> bool:
        """Whether help can be asked for here."""
        return self._shown.help

    @Property(bool, notify=shownChanged)
    def helpOpen(self) -> bool:
        """Whether this visitor has asked for help and nobody has ended it."""
        return self._shown.help_open

    @Property(bool, notify=shownChanged)
    def language(self) -> bool:
        """Whether the language can be changed here."""
        return self._shown.language

    @Property(bool, notify=shownChanged)
    def access(self) -> bool:
        """Whether the comfort page can be opened here."""
        return self._shown.access

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Seconds until everything is forgotten; 0 while nobody needs to be warned."""
        return self._idle.seconds_left

    @Slot()
    def stay(self) -> None:
        """Somebody touched the screen, wherever."""
        self._idle.touched()

    @Slot(float, result=float)
    def reach(self, height: float) -> float:
        """How much of a screen of this height can be touched from a seat; all in millimetres."""
        return reach(height, self._profile.lower_edge_mm)

    @Slot(int, int, result=float)
    def pixelsPerMm(self, width: int, height: int) -> float:
        """Pixels per millimetre of a window of this size that fills the site's touchscreen."""
        return pixels_per_mm(width, height, self._profile.screen_inches)
