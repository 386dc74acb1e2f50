# SPDX-License-Identifier: EUPL-1.2
"""The visitor's screen: folds touches into a flow and shows the page it is on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import advance
from kiosk.domain.notice import LocalHours
from kiosk.domain.page import Flow, Page
from kiosk.domain.touch import Failed, Leafed, Opened, WentBack
from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.idle import Idle
from kiosk.screens.visitor.around import AroundPart
from kiosk.screens.visitor.checkin import CheckInPart
from kiosk.screens.visitor.find import FindPart
from kiosk.screens.visitor.frame import FramePart
from kiosk.screens.visitor.help import HelpPart
from kiosk.screens.visitor.languages import LanguagesPart
from kiosk.screens.visitor.number import NumberPart
from kiosk.screens.visitor.offers import OffersPart
from kiosk.screens.visitor.patience import patience
from kiosk.screens.visitor.reading import ReadingPart
from kiosk.screens.visitor.standing import StandingPart
from kiosk.screens.visitor.taking import take_number, why_not

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.touch import Touch
    from kiosk.screens.language import Speech
    from kiosk.screens.visitor.ports import VisitorPorts
    from kiosk.screens.watch import Pulse

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.screens.visitor"
QML_IMPORT_MAJOR_VERSION = 1

WITHOUT_STORE = frozenset({Page.FAULT, Page.EMERGENCY})
"""Pages that stand when nothing can be read."""


@QmlElement
class VisitorScreen(QObject):
    """What VisitorWindow.qml shows; `forgotten` when nothing of a visitor is left."""

    pageChanged = Signal()
    leafChanged = Signal()
    forgotten = Signal()

    def __init__(
        self, ports: VisitorPorts, speech: Speech, pulse: Pulse, parent: QObject | None = None
    ) -> None:
        """Greet the first visitor; the pulse tells when to read again."""
        super().__init__(parent)
        profile, door, shelf, prints = ports.profile, ports.door, ports.shelf, ports.prints
        clock, touch = ports.clock, self._touch
        self._profile = profile
        self._door = door
        self._speech = speech
        self._new_key = ports.new_key
        self._readable = True
        self._flow = Flow(key=ports.new_key())
        self._opening = LocalHours(profile.hours)
        speech.speak(profile.languages[0])
        screens = [speech.phrases(tag) for tag in profile.languages]
        self._idle = Idle(ports.uptime, self._patience, profile.warning_seconds, self)
        self._frame = FramePart(profile, self._idle, touch, self)
        self._languages = LanguagesPart(screens, ports.languages, touch, self)
        self._check_in = CheckInPart(door, profile, ports.sound, touch, self)
        self._number = NumberPart(door, prints, clock, profile, self)
        self._standing = StandingPart(door, profile, touch, self)
        self._find = FindPart(ports, touch, self)
        self._offers = OffersPart(shelf, profile, touch, self)
        self._help = HelpPart(ports.help, door, clock, touch, self)
        self._around = AroundPart(ports, speech.phrases, touch, self)
        self._reader = ReadingPart(ports.voice, profile.languages, self)
        self._check_in.confirmed.connect(self._confirm)
        self._idle.expired.connect(self.startOver)
        pulse.changed.connect(self._show)
        pulse.ticked.connect(self._tick)
        pulse.ticked.connect(self._reader.beat)
        pulse.lost.connect(self._lose)
        self._show()

    @property
    def at_rest(self) -> bool:
        """Whether nobody has touched anything."""
        return self._flow == Flow(key=self._flow.key)

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

    @Property(FindPart, constant=True)
    def find(self) -> FindPart:
        """Addresses, meetings and courses."""
        return self._find

    @Property(OffersPart, constant=True)
    def offers(self) -> OffersPart:
        """Taking part."""
        return self._offers

    @Property(ReadingPart, constant=True)
    def reader(self) -> ReadingPart:
        """What reads the screen aloud."""
        return self._reader

    @Property(HelpPart, constant=True)
    def help(self) -> HelpPart:
        """Help from a person."""
        return self._help

    @Property(AroundPart, constant=True)
    def around(self) -> AroundPart:
        """Emergency, and the place itself."""
        return self._around

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
        except StoreTrouble as trouble:
            log.warning("visitor.unreadable %s", trouble)
            self._flow = advance(self._flow, Failed())
            self._show_all()
        self.pageChanged.emit()
        self.leafChanged.emit()

    def _show_all(self) -> None:
        flow, phrases, wall = self._flow, self._speech.spoken, self._door.wall()
        if flow.page not in WITHOUT_STORE:
            self._help.show(flow)
            self._opening = self._door.hours()
        self._show_frame(wall)
        self._languages.show(flow, phrases)
        self._reader.show(flow, phrases)
        self._check_in.show(flow, phrases)
        self._number.show(flow, phrases)
        self._standing.show(flow, phrases)
        self._find.show(flow, phrases, wall)
        self._offers.show(flow, phrases)
        self._around.show(flow, phrases, wall)
        self._minute = wall.replace(second=0, microsecond=0)

    def _show_frame(self, wall: datetime) -> None:
        phrases = self._speech.spoken
        self._frame.show(self._flow, self._opening, phrases, wall, help_open=self._help.open)

    def _tick(self) -> None:
        self._readable = True
        wall = self._door.wall()
        self._show_frame(wall)
        if wall.replace(second=0, microsecond=0) != self._minute or self._number.due():
            self._show()

    def _lose(self, _why: str) -> None:
        self._readable = False
        if self._flow.page not in WITHOUT_STORE:
            self._flow = advance(self._flow, Failed())
            self._show()

    def _patience(self) -> int | None:
        listening = self._reader.under_way and not self._idle.seconds_left
        help_open = self._help.open
        return patience(self._flow, self._profile, help_open=help_open, listening=listening)
