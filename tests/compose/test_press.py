# SPDX-License-Identifier: EUPL-1.2
"""One spooler per site, on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.compose.press import BEATS_BETWEEN_TRIES, Press
from kiosk.compose.windows import Parts
from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.trouble import StoreTrouble
from kiosk.domain.visit import Visit
from kiosk.printing.tray import TrayPrinter
from kiosk.screens.run import load_fonts
from kiosk.store.print_book import StoredPrintBook
from tests.fakes import FixedClock
from tests.ready_made import demo_site
from tests.store.drafts import draft


class Screen:
    """One of the site's processes, as far as paper goes."""

    def __init__(self, folder: Path, printer: TrayPrinter) -> None:
        """Start."""
        self.clock = FixedClock()
        self.parts = Parts(demo_site(folder, self.clock), "visitor")
        self.press = Press(self.parts.site, self.parts.pulse, lambda: printer)

    def checks_in(self) -> Visit:
        """A visitor takes a number."""
        books = self.parts.books
        return books.visits.check_in(draft(), self.clock.now(), books.door.paper)

    def slip_is(self, visit: Visit, state: SlipState) -> bool:
        """Beat, then look how far the slip of a number got."""
        self.parts.pulse.beat()
        self.press.wake()
        queued = self.parts.books.prints.ticket(visit.id)
        return queued is not None and queued.state is state

    def end(self) -> None:
        """Stop."""
        self.press.close()
        self.parts.close()


@pytest.fixture
def tray() -> TrayPrinter:
    """The site's printer."""
    return TrayPrinter()


@pytest.fixture
def touchscreen(tmp_path: Path, tray: TrayPrinter, qtbot: QtBot) -> Iterator[Screen]:
    """The screen that started first."""
    load_fonts()
    screen = Screen(tmp_path / "site", tray)
    yield screen
    screen.end()


def test_a_number_is_printed_once(touchscreen: Screen, tray: TrayPrinter, qtbot: QtBot) -> None:
    """The slip comes out by itself, once, and is recorded."""
    visit = touchscreen.checks_in()
    qtbot.waitUntil(lambda: touchscreen.slip_is(visit, SlipState.PRINTED))
    assert len(tray.printed) == 1
    assert tray.printed[0][1].startswith(b"%PDF")


def test_nothing_prints_by_itself_when_paper_returns(
    touchscreen: Screen, tray: TrayPrinter, qtbot: QtBot
) -> None:
    """A slip that failed waits for a person; the next one prints."""
    tray.fault = PrinterState.NO_PAPER
    without = touchscreen.checks_in()
    qtbot.waitUntil(lambda: touchscreen.slip_is(without, SlipState.FAILED))
    tray.fault = PrinterState.READY
    following = touchscreen.checks_in()
    qtbot.waitUntil(lambda: touchscreen.slip_is(following, SlipState.PRINTED))
    assert touchscreen.slip_is(without, SlipState.FAILED)
    prints = touchscreen.parts.books.prints
    [unprinted] = prints.unprinted()
    prints.print_again(unprinted.id)
    qtbot.waitUntil(lambda: touchscreen.slip_is(without, SlipState.PRINTED))


def test_another_screen_takes_over_when_the_first_one_ends(
    touchscreen: Screen, tray: TrayPrinter, tmp_path: Path, qtbot: QtBot
) -> None:
    """While the touchscreen lives the desk prints nothing; then the desk prints."""
    desks_tray = TrayPrinter()
    desk = Screen(tmp_path / "site", desks_tray)
    first = desk.checks_in()
    qtbot.waitUntil(lambda: touchscreen.slip_is(first, SlipState.PRINTED))
    assert not desks_tray.printed
    touchscreen.press.close()
    second = desk.checks_in()
    for _ in range(BEATS_BETWEEN_TRIES):
        desk.parts.pulse.beat()
    qtbot.waitUntil(lambda: desk.slip_is(second, SlipState.PRINTED))
    assert len(desks_tray.printed) == 1
    desk.end()


def test_a_screen_that_ends_leaves_what_waits_to_the_next_one(
    touchscreen: Screen, tray: TrayPrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It finishes the slip in hand; closing does not wait for all the others."""
    at_work, go_on = threading.Event(), threading.Event()
    prints = tray.print

    def slow(printer: TrayPrinter, pdf: bytes, title: str) -> None:
        at_work.set()
        go_on.wait(5)
        monkeypatch.undo()
        prints(pdf, title)

    monkeypatch.setattr(TrayPrinter, "print", slow)
    first, second = touchscreen.checks_in(), touchscreen.checks_in()
    touchscreen.press.wake()
    qtbot.waitUntil(at_work.is_set)
    threading.Timer(0.2, go_on.set).start()
    touchscreen.press.close()
    assert touchscreen.slip_is(first, SlipState.PRINTED)
    assert touchscreen.slip_is(second, SlipState.WAITING)


def test_a_store_that_fails_in_mid_print_loses_no_slip(
    touchscreen: Screen, tray: TrayPrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The outcome could not be recorded: the desk is told to look in the tray."""

    def full(self: StoredPrintBook, slip_id: str) -> None:
        raise StoreTrouble(f"{slip_id}: the disk is full")

    monkeypatch.setattr(StoredPrintBook, "printed", full)
    visit = touchscreen.checks_in()
    qtbot.waitUntil(lambda: touchscreen.slip_is(visit, SlipState.SUBMITTED))
    monkeypatch.undo()
    qtbot.waitUntil(lambda: touchscreen.slip_is(visit, SlipState.UNKNOWN))
    assert len(tray.printed) == 1
