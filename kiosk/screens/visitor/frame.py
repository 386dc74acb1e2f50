# SPDX-License-Identifier: EUPL-1.2
"""What stays around every page: the strip above, the bar below, the comfort of the visitor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.isolate import isolated, listed
from kiosk.domain.page import Page
from kiosk.domain.touch import Eased
from kiosk.screens.run import pixels_per_mm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.notice import LocalHours
    from kiosk.domain.page import Comfort, Flow
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
    spans = [
        isolated(f"{phrases.time(span.opens)}–{phrases.time(span.closes)}")  # noqa: RUF001
        for span in opening.on(wall.date())
    ]
    hours = listed(spans, right_to_left=phrases.right_to_left)
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
        self._comfort: Comfort | None = None

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

    @Property(bool, notify=shownChanged)
    def large(self) -> bool:
        """Whether the visitor wants larger letters."""
        return self._comfort is not None and self._comfort.large

    @Property(bool, notify=shownChanged)
    def low(self) -> bool:
        """Whether the visitor wants everything within reach from a seat."""
        return self._comfort is not None and self._comfort.low

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Seconds until everything is forgotten; 0 while nobody needs to be warned."""
        return self._idle.seconds_left

    @Slot()
    def stay(self) -> None:
        """Somebody touched the screen, wherever."""
        self._idle.touched()

    @Slot()
    def toggleLarge(self) -> None:
        """Larger letters, or usual ones."""
        if self._comfort is not None:
            self._touch(Eased(replace(self._comfort, large=not self._comfort.large)))

    @Slot()
    def toggleLow(self) -> None:
        """Everything lower, or as usual."""
        if self._comfort is not None:
            self._touch(Eased(replace(self._comfort, low=not self._comfort.low)))

    @Slot(int, int, result=float)
    def pixelsPerMm(self, width: int, height: int) -> float:
        """Pixels per millimetre of a window of this size that fills the site's touchscreen."""
        return pixels_per_mm(width, height, self._profile.screen_inches)
