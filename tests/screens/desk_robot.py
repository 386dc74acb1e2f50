# SPDX-License-Identifier: EUPL-1.2
"""Somebody at a desk, with a real window over a real store, and the world around them."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.compose.books import Books
from kiosk.compose.hours import HoursReader
from kiosk.compose.search import SiteSearch
from kiosk.domain.books import VisitDraft
from kiosk.domain.counter import Counter
from kiosk.domain.ports import PrinterState
from kiosk.domain.slip import Slip
from kiosk.domain.visit import Visit
from kiosk.printing.slips import render
from kiosk.printing.spooler import Spooler
from kiosk.printing.tray import TrayPrinter
from kiosk.screens.desk.ports import DeskPorts
from kiosk.screens.desk.screen import DeskScreen
from kiosk.screens.hand import Hand, plain, settle, wait_until
from kiosk.screens.lane import Executor
from kiosk.screens.run import Window
from kiosk.screens.watch import Pulse
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.screens.desk_parts import AtOnce, FrailWatch
from tests.screens.pseudo import Alter, unaltered
from tests.screens.robots import Foyer
from tests.screens.source_speech import source_speech


class Office:
    """A site on a Monday morning: a visitor's machine, another desk, a printer, a clock."""

    def __init__(self, folder: Path) -> None:
        """Make a demo site."""
        self.clock = FixedClock()
        self.folder = folder
        self.site = demo_site(folder, self.clock)
        self.books = Books(self.site, "visitor")
        self.tray = TrayPrinter()
        self.shelf = source_speech(self.site.languages).phrases
        self.spooler = Spooler(self.books.prints, self.tray, lambda slip: render(slip, self.shelf))

    def desk(self, desk: str) -> Counter:
        """Another desk, on its own connection."""
        return Counter(desk, self.site.profile, self.books.visits, self.clock)

    def takes_a_number(self, *topics: str, **told: Any) -> Visit:
        """A visitor checks in at the touchscreen."""
        draft = VisitDraft(
            key=uuid.uuid4().hex,
            topics=topics or ("housing",),
            screen_language=told.pop("screen_language", "ar"),
            spoken_language=told.pop("spoken_language", "ar"),
            **told,
        )
        return self.books.visits.check_in(draft, self.clock.now(), self.books.door.paper)

    def visit(self, visit: Visit) -> Visit:
        """The same visit as the store has it now."""
        found = self.books.visits.visit(visit.id)
        assert found is not None
        return found

    def prints(self) -> None:
        """The spooler deals with everything that waits."""
        while self.spooler.run_once() is not None:
            pass

    def paper_is_out(self) -> None:
        """The printer says so."""
        self.tray.fault = PrinterState.NO_PAPER

    def paper_is_back(self) -> None:
        """Somebody has filled it."""
        self.tray.fault = PrinterState.READY


class Desk:
    """Somebody at desk 2: what they press, touch and see."""

    def __init__(
        self,
        office: Office | Foyer,
        *,
        alter: Alter = unaltered,
        seated: bool = True,
        executor: Executor | None = None,
    ) -> None:
        """Open the window; sit down and open the desk if told so."""
        self.office = office
        self.books = Books(office.site, "desk")
        self.watch = FrailWatch()
        self.rendered: list[Slip] = []
        self._pulse = Pulse(self.watch)
        speech = source_speech(office.site.languages, alter)
        # Any: to mypy a Qt property of another class is the decorator, not its value.
        self.screen = cast(
            "Any", DeskScreen(self._ports(), speech, self._pulse, executor or AtOnce())
        )
        self.window = Window("kiosk.screens.desk", "DeskWindow", self.screen, speech)
        self.window.root.requestActivate()
        self.hand = Hand(self.window.root)
        settle()
        if seated:
            self.screen.office.signIn("Aylin")
            self.screen.office.openDesk()
            settle()

    def _ports(self) -> DeskPorts:
        site, books = self.office.site, self.books
        return DeskPorts(
            desk="2",
            profile=site.profile,
            visits=books.visits,
            days=books.days,
            help=books.help,
            appointments=books.appointments,
            prints=books.prints,
            sound=books.sound,
            blocks=books.blocks,
            referrals=books.referrals,
            referral_moves=books.referral_moves,
            unmet=books.unmet,
            wrong_entries=books.wrong_entries,
            sign_ups=books.sign_ups,
            city_link=books.city_link,
            shelf=books.shelf,
            published=books.shelf.published,
            editions=books.city_shelf,
            search=SiteSearch(self.office.folder),
            read=HoursReader(),
            notices=books.notices,
            clock=site.clock,
            walk_in_paper=books.door.paper,
            block_paper=books.door.block_paper,
            languages=site.languages,
            pictograms=site.pictograms,
            render=self._rendered,
            save=self._save,
        )

    def leaves(self) -> None:
        """Go home."""
        self.window.close()
        self.books.close()

    def hears(self) -> None:
        """The next pulse of the store reaches the window."""
        self._pulse.beat()
        settle()

    def presses(self, *keys: Qt.Key) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.hand.press(key)

    def holds(self, key: Qt.Key) -> None:
        """Keep a key down for a while, as a keyboard that repeats tells of it."""
        down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        again = [(up, True), (down, True)] * 5
        for kind, repeated in [(down, False), *again, (up, False)]:
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
            QCoreApplication.sendEvent(self.window.root, event)
        settle()

    def types(self, letters: str) -> None:
        """Type, as into the search."""
        for letter in letters:
            QTest.keyClick(self.window.root, Qt.Key(ord(letter.upper())))
        settle()

    def touches(self, name: str) -> None:
        """Touch what has this name, once everything stands in its place."""
        self.looks()
        self.hand.touch(name)

    def looks(self) -> None:
        """Wait for the next picture: only then is the layout done."""
        drawn: list[bool] = []
        swapped = self.window.root.frameSwapped.connect(lambda: drawn.append(True))
        self.window.root.update()
        wait_until(lambda: bool(drawn))
        self.window.root.frameSwapped.disconnect(swapped)

    def shows(self, words: str) -> bool:
        """Whether the words stand on the screen, now or in its next picture."""
        if self.hand.sees(words):
            return True
        self.looks()
        return self.hand.sees(words)

    def offers(self, name: str) -> bool:
        """Whether something enabled has this name."""
        try:
            self.hand.find(name)
        except LookupError:
            return False
        return True

    def list(self) -> list[str]:
        """The numbers in the list from top to bottom."""
        return [row.number for row in self.screen.queue.rows]

    def line(self, number: int) -> str:
        """What a screen reader says of a number in the list."""
        return next(
            plain(row.spoken) for row in self.screen.queue.rows if row.number == str(number)
        )

    def calls_next(self) -> None:
        """Press Space."""
        self.presses(Qt.Key.Key_Space)

    def begins(self) -> None:
        """The visitor is here: Enter."""
        self.presses(Qt.Key.Key_Return)

    def serves_next(self) -> None:
        """Call, and the visitor comes."""
        self.calls_next()
        self.begins()

    def undoes(self) -> None:
        """Press U."""
        self.presses(Qt.Key.Key_U)

    def refers_to(self, query: str, *titles: str) -> None:
        """Search and tick places."""
        for title in titles:
            self.presses(Qt.Key.Key_R)
            self.types(query)
            self.touches(title)

    def _rendered(self, slip: Slip) -> bytes:
        self.rendered.append(slip)
        return render(slip, self.office.shelf)

    def _save(self, name: str, text: str) -> Path:
        path = self.office.folder / name
        path.write_text(text, "utf-8")
        return path
