# SPDX-License-Identifier: EUPL-1.2
"""Somebody at the touchscreen, with a real window over a real store, and the site around them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, Qt

from kiosk.compose.books import Books
from kiosk.compose.hours import HoursReader
from kiosk.content.help_lines import read_help_lines
from kiosk.content.keyboard_files import read_keyboards
from kiosk.domain.appointment import Appointment
from kiosk.domain.counter import Counter
from kiosk.domain.page import Comfort
from kiosk.domain.ports import PrinterState
from kiosk.domain.trouble import StoreTrouble
from kiosk.domain.visit import Visit
from kiosk.domain.voice import Voice
from kiosk.printing.qr import LONGEST, cells
from kiosk.printing.slips import render
from kiosk.printing.spooler import Spooler
from kiosk.printing.tray import TrayPrinter
from kiosk.resources import resource
from kiosk.screens.hand import Hand, plain, settle, wait_until
from kiosk.screens.run import Window
from kiosk.screens.visitor.ports import VisitorPorts
from kiosk.screens.visitor.screen import VisitorScreen
from kiosk.screens.watch import Pulse
from tests.fakes import FixedClock, MovedClock
from tests.ready_made import demo_site
from tests.screens.pseudo import Alter, unaltered
from tests.screens.source_speech import source_speech

PORTRAIT, LANDSCAPE, SMALL = (1080, 1920, 27.0), (1920, 1080, 27.0), (1280, 800, 15.6)
"""Width and height in pixels, diagonal in inches."""
NEW_PAGE = 4
"""Pictures until the layout of a new page is done."""


class News:
    """Everything is news, until the store is gone. Implements `kiosk.domain.books.Watch`."""

    trouble = ""

    def changed(self) -> bool:
        """Look at the store."""
        if self.trouble:
            raise StoreTrouble(self.trouble)
        return True


class Foyer:
    """A site on a Monday morning with two desks open, a printer and a clock."""

    def __init__(
        self, folder: Path, *, desks: tuple[str, ...] = ("1", "2"), clock: MovedClock | None = None
    ) -> None:
        """Make a demo site."""
        self.folder = folder
        self.clock: MovedClock = clock or FixedClock()
        self.site = demo_site(folder, self.clock)
        self.books = Books(self.site, "desk")
        self.books.sound.keep_voices({"de", "en", "ar", "uk"})
        for desk in desks:
            self.books.days.open_desk(desk, self.clock.now())
        self.tray = TrayPrinter()
        self.shelf = source_speech(self.site.languages).phrases
        self.spooler = Spooler(self.books.prints, self.tray, lambda slip: render(slip, self.shelf))

    def desk(self, desk: str) -> Counter:
        """Somebody at a desk."""
        return Counter(desk, self.site.profile, self.books.visits, self.clock)

    def visit(self, number: int) -> Visit:
        """The visit that has a number."""
        found = self.books.visits.numbered(number)
        assert found is not None
        return found

    def prints(self, fault: PrinterState = PrinterState.READY) -> None:
        """The spooler deals with what waits, on a printer that says this of itself."""
        self.tray.fault = fault
        while self.spooler.run_once() is not None:
            pass

    def keeps_appointment(self, at: datetime) -> None:
        """A desk keeps an appointment at a wall-clock time."""
        kept = Appointment(id=at.isoformat(), at=at, desk="1", language="ar")
        self.books.appointments.add(kept)


class VisitorRobot:
    """Somebody at the touchscreen: what they touch and see."""

    def __init__(
        self,
        foyer: Foyer,
        *,
        alter: Alter = unaltered,
        voice: Voice | None = None,
        size: tuple[int, int, float] = PORTRAIT,
        **profile: Any,
    ) -> None:
        """Stand before the greeting."""
        self.foyer = foyer
        self.touches = 0
        self.up = timedelta()
        self.news = News()
        self.books = Books(foyer.site, "visitor")
        self._pulse = Pulse(self.news)
        keys = itertools.count()
        width, height, inches = size
        self.speech = source_speech(foyer.site.languages, alter)
        ports = VisitorPorts(
            profile=replace(foyer.site.profile, screen_inches=inches, **profile),
            door=self.books.door,
            help=self.books.help,
            shelf=self.books.shelf,
            search=self.books.search,
            keyboards=read_keyboards(resource("keyboards")),
            read=HoursReader(),
            unmet=self.books.unmet,
            prints=self.books.prints,
            clock=foyer.clock,
            uptime=lambda: self.up,
            languages=foyer.site.languages,
            voice=voice,
            sound=self.books.sound,
            help_lines=read_help_lines(resource("emergency", "help_lines.toml")),
            codes=lambda text: cells(text, LONGEST),
            new_key=lambda: f"key-{next(keys)}",
        )
        self.screen: Any = VisitorScreen(ports, self.speech, self._pulse)
        self.window = Window("kiosk.screens.visitor", "VisitorWindow", self.screen, self.speech)
        self.window.root.resize(width, height)
        self.window.root.requestActivate()
        self.hand = Hand(self.window.root)
        self.looks()

    def wishes(self, comfort: Comfort, size: tuple[int, int, float]) -> None:
        """Ask for ease, on a screen of some size; stay on the page."""
        width, height, inches = size
        profile = replace(self.screen.frame._profile, screen_inches=inches, lower_edge_mm=None)
        self.screen.frame._profile = profile
        self.screen._flow = replace(self.screen._flow, comfort=comfort)
        self.screen._tick()
        self.window.root.resize(width, height)
        self.screen.frame.ease.changed.emit()
        for _ in range(3):
            self.looks()

    def leaves(self) -> None:
        """The terminal is switched off."""
        self.window.close()
        self.books.close()

    @property
    def page(self) -> str:
        """The page that shows."""
        return str(self.screen.page)

    def touch(self, *names: str) -> None:
        """Touch one thing after the other."""
        for name in names:
            self.looks()
            self.hand.touch(name)
            self.touches += 1

    def sees(self, words: str) -> bool:
        """Whether the words stand on the screen, once it is at rest."""
        self.looks()
        return self.hand.sees(words)

    def reads(self) -> str:
        """Everything on the screen, as a screen reader says it."""
        self.looks()
        return "\n".join(plain(name) for name in self.hand.read())

    def may_touch(self, name: str) -> bool:
        """Whether something enabled has this name."""
        self.looks()
        try:
            return self.hand.find(name).isEnabled()
        except LookupError:
            return False

    def presses(self, *keys: Qt.Key) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.hand.press(key)

    def hears(self) -> None:
        """The next pulse of the store reaches the window."""
        self._pulse.beat()
        settle()

    def waits(self, seconds: int) -> None:
        """Stand there without a touch."""
        self.up += timedelta(seconds=seconds)
        self.foyer.clock.forward(timedelta(seconds=seconds))
        self.screen._idle.look()
        settle()

    def looks(self) -> None:
        """Wait until the layout is done; a new page is there at once: nobody watches it fade in."""
        fade = self.window.root.findChild(QObject, "fade")
        assert fade is not None
        pictures = NEW_PAGE if fade.property("running") else 1
        QMetaObject.invokeMethod(fade, "complete")
        for _ in range(pictures):
            drawn: list[bool] = []
            swapped = self.window.root.frameSwapped.connect(partial(drawn.append, True))
            self.window.root.update()
            wait_until(partial(bool, drawn))
            self.window.root.frameSwapped.disconnect(swapped)

    def comes_for(self, *topics: str, language: str = "English") -> None:
        """Go as far as the questions."""
        self.touch(language, "Talk to us", topics[0])
        for topic in topics[1:]:
            self.touch("Another topic", topic)

    def takes_a_number(self, *topics: str, language: str = "English") -> Visit:
        """Go all the way."""
        self.comes_for(*(topics or ("Housing",)), language=language)
        self.touch("Get my number")
        return self.foyer.visit(int(self.screen.number.number))
