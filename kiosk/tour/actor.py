# SPDX-License-Identifier: EUPL-1.2
"""The process of one screen on a tour: the real window, touched as the leader asks."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.compose.press import Press
from kiosk.compose.site import load_site
from kiosk.compose.windows import Parts, board_window, desk_window, visitor_window
from kiosk.log import log_to
from kiosk.screens.hand import Hand, NotFound, plain, wait_until
from kiosk.screens.run import Window, start_application
from kiosk.tour.clock import TourClock
from kiosk.tour.printer import TourPrinter

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from kiosk.domain.ports import PrinterState
    from kiosk.tour.stage import Casting, Words


STANDARD_ERROR = 2
_PLACEHOLDER = re.compile(r"%\d|\{\w+\}")


def play(casting: Casting, line: Connection) -> None:
    """Open the window and do what comes through the pipe, until it says close."""
    clock = TourClock(casting.moved)
    site = load_site(casting.folder, clock)
    log_to(casting.folder / "log", casting.screen)
    said = casting.folder / "log" / f"{casting.screen}{casting.desk}.stderr"
    os.dup2(os.open(said, os.O_CREAT | os.O_WRONLY), STANDARD_ERROR)
    application = start_application([casting.screen])
    parts = Parts(site, "visitor" if casting.screen == "visitor" else "desk")
    printer = TourPrinter(casting.spool)
    window = _window(casting, parts, clock)
    window.root.resize(*casting.size)
    window.root.show()
    press = Press(site, parts.pulse, lambda: printer)
    parts.pulse.start()
    actor = Actor(window, parts, printer, clock)
    line.send(None)
    with suppress(EOFError):  # the leader has gone
        while True:
            if wait_until(line.poll):
                line.send(actor.do(*line.recv()))
    press.close()
    window.close()
    parts.close()
    application.quit()


def _window(casting: Casting, parts: Parts, clock: TourClock) -> Window:
    match casting.screen:
        case "visitor":
            return visitor_window(parts, clock.uptime)
        case "board":
            return board_window(parts)
        case _:
            return desk_window(parts, casting.desk)


class Actor:
    """Does one thing after another, and says what went wrong."""

    def __init__(
        self, window: Window, parts: Parts, printer: TourPrinter, clock: TourClock
    ) -> None:
        """Stand ready."""
        self._window = window
        self._parts = parts
        self._printer = printer
        self._clock = clock
        self._hand = Hand(window.root)

    def do(self, verb: str, what: Any) -> str | None:
        """Do it; None, or what went wrong."""
        try:
            getattr(self, verb)(what)
        except (LookupError, OSError) as error:
            return str(error)
        return None

    def touch(self, name: Words) -> None:
        """Touch something; look again, as a person would, where the screen has just changed."""
        try:
            self._hand.touch(self._said(name))
        except NotFound:
            self._hand.touch(self._said(name))

    def wait_for(self, words: Words) -> None:
        """Wait for words."""
        self._hand.wait_for(self._said(words))

    def wait_until_gone(self, words: Words) -> None:
        """Wait until words are gone."""
        said = self._said(words)
        if not wait_until(lambda: not self._hand.sees(said)):
            raise NotFound(f"{said!r} does not go away")

    def type(self, text: str) -> None:
        """Type."""
        self._hand.type(text)

    def wait_for_slips(self, count: int) -> None:
        """Wait for paper."""
        if not wait_until(lambda: len(self._printer.slips()) >= count):
            raise NotFound(f"slip {count} does not come out")

    def picture(self, file: Path) -> None:
        """Save what the window shows once it has come to rest."""
        if not self._hand.photograph(file):
            raise OSError(f"{file} cannot be written")

    def turn(self, size: tuple[int, int]) -> None:
        """Resize the window."""
        self._window.root.resize(*size)
        self._hand.rest()

    def later(self, seconds: float) -> None:
        """Move the clock on."""
        self._clock.later(seconds)
        self._hand.rest()

    def paper(self, state: PrinterState) -> None:
        """Change what the printer says."""
        self._printer.fault = state

    def _said(self, words: Words) -> str:
        """The words as they stand on the screen; a placeholder stands for anything."""
        if isinstance(words, str):
            return words
        said = self._parts.speech.spoken.translate(*words)
        if not _PLACEHOLDER.search(said):
            return said
        pieces = [re.escape(piece) for piece in _PLACEHOLDER.split(said)]
        wanted = re.compile(".+".join(pieces))
        wait_until(lambda: self._written(wanted) is not None)
        return self._written(wanted) or said

    def _written(self, wanted: re.Pattern[str]) -> str | None:
        names = (plain(name) for name in self._hand.read())
        return next(filter(wanted.fullmatch, names), None)
