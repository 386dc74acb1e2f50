# SPDX-License-Identifier: EUPL-1.2
"""The visitor's screen: folds touches into a flow and shows the page it is on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import advance
from kiosk.domain.page import Flow, Page
from kiosk.domain.touch import Failed, Leafed, Opened, Touch, WentBack
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.idle import Idle
from kiosk.screens.visitor.browse import BrowsePart
from kiosk.screens.visitor.checkin import CheckInPart
from kiosk.screens.visitor.frame import FramePart
from kiosk.screens.visitor.help import HelpPart
from kiosk.screens.visitor.languages import LanguagesPart
from kiosk.screens.visitor.number import NumberPart
from kiosk.screens.visitor.offers import OffersPart
from kiosk.screens.visitor.standing import StandingPart
from kiosk.screens.visitor.taking import take_number, why_not

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.domain.books import DirectoryShelf, HelpBook
    from kiosk.domain.clock import Clock
    from kiosk.domain.front_door import FrontDoor
    from kiosk.domain.language import Language
    from kiosk.domain.ports import PrintBook
    from kiosk.domain.profile import Profile
    from kiosk.screens.language import Speech
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

HELP_PATIENCE = 180
"""Seconds for which somebody who waits for help need not touch anything."""


@QmlElement
class VisitorScreen(QObject):
    """What VisitorWindow.qml shows; `forgotten` when nothing of a visitor is left."""

    pageChanged = Signal()
    leafChanged = Signal()
    forgotten = Signal()

    def __init__(
        self,
        *,
        profile: Profile,
        door: FrontDoor,
        help_book: HelpBook,
        shelf: DirectoryShelf,
        prints: PrintBook,
        clock: Clock,
        pulse: Pulse,
        speech: Speech,
        languages: Mapping[str, Language],
        codes: Callable[[str], tuple[tuple[bool, ...], ...]],
        new_key: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Greet the first visitor.

        Args:
            codes: draws a QR code, row by row, True is dark.
            new_key: makes the idempotency key of a visitor's check-in.
        """
        super().__init__(parent)
        self._profile = profile
        self._door = door
        self._speech = speech
        self._new_key = new_key
        self._readable = True
        self._flow = Flow(key=new_key())
        speech.speak(profile.languages[0])
        screens = [speech.phrases(tag) for tag in profile.languages]
        self._idle = Idle(clock, self._patience, profile.warning_seconds, self)
        self._frame = FramePart(profile, self._idle, self._touch, self)
        self._languages = LanguagesPart(screens, languages, self._touch, self)
        self._check_in = CheckInPart(door, profile, self._touch, self)
        self._number = NumberPart(door, prints, profile, self)
        self._standing = StandingPart(door, profile, self._touch, self)
        self._browse = BrowsePart(shelf, prints, clock, profile, codes, self._touch, self)
        self._offers = OffersPart(shelf, profile, self._touch, self)
        self._help = HelpPart(help_book, door, clock, self._touch, self)
        self._check_in.confirmed.connect(self._confirm)
        self._idle.expired.connect(self.startOver)
        pulse.changed.connect(self._show)
        pulse.ticked.connect(self._tick)
        pulse.lost.connect(self._lose)
        self._show()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that shows, one of `kiosk.domain.page.Page`."""
        return self._flow.page.value

    @Property(int, notify=leafChanged)
    def leaf(self) -> int:
        """The part of a long list that shows; 0 is the first."""
        return self._flow.leaf

    @Property(FramePart, constant=True)
    def frame(self) -> FramePart:
        """Around every page."""
        return self._frame

    @Property(LanguagesPart, constant=True)
    def languages(self) -> LanguagesPart:
        """Languages to read and to speak."""
        return self._languages

    @Property(CheckInPart, constant=True)
    def checkIn(self) -> CheckInPart:
        """Topics and questions."""
        return self._check_in

    @Property(NumberPart, constant=True)
    def number(self) -> NumberPart:
        """The number just taken."""
        return self._number

    @Property(StandingPart, constant=True)
    def standing(self) -> StandingPart:
        """A number taken before."""
        return self._standing

    @Property(BrowsePart, constant=True)
    def browse(self) -> BrowsePart:
        """Addresses, meetings and courses."""
        return self._browse

    @Property(OffersPart, constant=True)
    def offers(self) -> OffersPart:
        """Taking part."""
        return self._offers

    @Property(HelpPart, constant=True)
    def help(self) -> HelpPart:
        """Help from a person."""
        return self._help

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page; the way to a number only while there are numbers."""
        wanted = Page(page)
        refused = why_not(self._door) if wanted is Page.TOPICS else None
        self._touch(refused or Opened(wanted))

    @Slot()
    def back(self) -> None:
        """Back to the page before."""
        self._touch(WentBack())

    @Slot(int)
    def turnTo(self, leaf: int) -> None:
        """Another part of a long list."""
        self._touch(Leafed(leaf))

    @Slot()
    def startOver(self) -> None:
        """Forget everything about this visitor."""
        try:
            self._help.forget()
        except StoreTrouble:
            self._readable = False
        self._flow = Flow(key=self._new_key())
        if not self._readable:
            self._flow = advance(self._flow, Failed())
        QGuiApplication.clipboard().clear()
        self._speech.speak(self._profile.languages[0])
        self._idle.touched()
        self._show()
        self.forgotten.emit()

    def _touch(self, touch: Touch) -> None:
        self._idle.touched()
        self._flow = advance(self._flow, touch)
        if self._flow.answers.language:
            self._speech.speak(self._flow.answers.language)
        self._show()

    def _confirm(self) -> None:
        if self._flow.page is Page.QUESTIONS:
            self._touch(take_number(self._door, self._flow))

    def _show(self) -> None:
        try:
            self._show_all()
        except StoreTrouble:
            log.exception("visitor.unreadable")
            self._flow = advance(self._flow, Failed())
            self._show_all()
        self.pageChanged.emit()
        self.leafChanged.emit()

    def _show_all(self) -> None:
        flow, phrases, wall = self._flow, self._speech.spoken, self._door.wall()
        if flow.page is not Page.FAULT:
            self._help.show(flow)
        self._frame.show(flow, phrases, wall, help_open=self._help.open)
        self._languages.show(flow, phrases)
        self._check_in.show(flow, phrases)
        self._number.show(flow, phrases)
        self._standing.show(flow, phrases)
        self._browse.show(flow, phrases, wall)
        self._offers.show(flow, phrases)

    def _tick(self) -> None:
        self._readable = True
        wall = self._door.wall()
        self._frame.show(self._flow, self._speech.spoken, wall, help_open=self._help.open)

    def _lose(self, _why: str) -> None:
        self._readable = False
        if self._flow.page is not Page.FAULT:
            self._flow = advance(self._flow, Failed())
            self._show()

    def _patience(self) -> int | None:
        if self._flow == Flow(key=self._flow.key):
            return None
        if self._flow.page is Page.HELP and self._help.open:
            return HELP_PATIENCE
        return self._profile.idle_seconds
