# SPDX-License-Identifier: EUPL-1.2
"""What stays around every page: the strip above, the bar below, the comfort of the visitor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.page import Comfort, Page
from kiosk.domain.reach import reach
from kiosk.domain.saying import opening_times
from kiosk.domain.touch import Eased
from kiosk.screens.run import pixels_per_mm

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
    """The strip above, the bar below and the comfort page."""

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
        self._touch = touch
        self._shown = Shown()
        self._comfort = Comfort()

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
        if (shown, flow.comfort) != (self._shown, self._comfort):
            self._shown = shown
            self._comfort = flow.comfort
            self.shownChanged.emit()

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

    @Property(int, notify=shownChanged)
    def letters(self) -> int:
        """How large the visitor wants the letters, in percent of what is usual."""
        return self._comfort.letters

    @Property(bool, notify=shownChanged)
    def contrast(self) -> bool:
        """Whether the visitor wants white and yellow on black."""
        return self._comfort.contrast

    @Property(bool, notify=shownChanged)
    def low(self) -> bool:
        """Whether the visitor wants everything within reach from a seat."""
        return self._comfort.low

    @Property(bool, notify=shownChanged)
    def largeTargets(self) -> bool:
        """Whether the visitor wants more room for a finger."""
        return self._comfort.large_targets

    @Property(bool, notify=shownChanged)
    def calm(self) -> bool:
        """Whether nothing shall move, and there shall be more time."""
        return self._comfort.calm

    @Property(bool, notify=shownChanged)
    def eased(self) -> bool:
        """Whether anything is not as usual."""
        return self._comfort != Comfort()

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Seconds until everything is forgotten; 0 while nobody needs to be warned."""
        return self._idle.seconds_left

    @Slot()
    def stay(self) -> None:
        """Somebody touched the screen, wherever."""
        self._idle.touched()

    @Slot(int)
    def setLetters(self, percent: int) -> None:
        """Letters of another size."""
        self._ease(letters=percent)

    @Slot()
    def toggleContrast(self) -> None:
        """More contrast, or as usual."""
        self._ease(contrast=not self._comfort.contrast)

    @Slot()
    def toggleLow(self) -> None:
        """Everything lower, or as usual."""
        self._ease(low=not self._comfort.low)

    @Slot()
    def toggleLargeTargets(self) -> None:
        """Larger buttons, or usual ones."""
        self._ease(large_targets=not self._comfort.large_targets)

    @Slot()
    def toggleCalm(self) -> None:
        """Calm, or as usual."""
        self._ease(calm=not self._comfort.calm)

    @Slot()
    def asUsual(self) -> None:
        """Everything as it was at first."""
        self._touch(Eased(Comfort()))

    def _ease(self, **changed: bool | int) -> None:
        self._touch(Eased(replace(self._comfort, **changed)))  # type: ignore[arg-type]

    @Slot(float, result=float)
    def reach(self, height: float) -> float:
        """How much of a screen of this height can be touched from a seat; all in millimetres."""
        return reach(height, self._profile.lower_edge_mm)

    @Slot(int, int, result=float)
    def pixelsPerMm(self, width: int, height: int) -> float:
        """Pixels per millimetre of a window of this size that fills the site's touchscreen."""
        return pixels_per_mm(width, height, self._profile.screen_inches)
