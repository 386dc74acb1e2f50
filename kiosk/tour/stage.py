# SPDX-License-Identifier: EUPL-1.2
"""A screen in a process of its own, led from here: one window, one language, one hand."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.ports import PrinterState

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from kiosk.screens.hand import Hand
    from kiosk.screens.run import Window
    from kiosk.tour.clock import TourClock
    from kiosk.tour.printer import TourPrinter

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "desk": (1600, 1000)}


class StageError(RuntimeError):
    """A screen could not do what the tour asked of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Casting:
    """Which screen plays, where and when."""

    screen: str
    desk: str
    folder: Path
    size: tuple[int, int]
    moved: timedelta
    spool: Path


class Stage:
    """The leader's end of one screen; calls return when the screen has done it."""

    def __init__(self, casting: Casting) -> None:
        """Start the process and its window."""
        spawn = multiprocessing.get_context("spawn")
        self._line, end = spawn.Pipe()
        self._process = spawn.Process(target=_play, args=(casting, end), daemon=True)
        self._process.start()
        end.close()
        self._answer()

    def touch(self, *names: str) -> None:
        """Touch items one after another, by what is written on them."""
        for name in names:
            self._ask("touch", name)

    def wait_for(self, words: str) -> None:
        """Wait until the words stand on the screen."""
        self._ask("wait_for", words)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._ask("type", text)

    def picture(self, file: Path) -> None:
        """Save what the window shows."""
        self._ask("picture", file)

    def turn(self, size: tuple[int, int]) -> None:
        """Turn or resize the screen."""
        self._ask("turn", size)

    def later(self, seconds: float) -> None:
        """Move this screen's clock on."""
        self._ask("later", seconds)

    def paper(self, state: PrinterState) -> None:
        """Do something to the printer that this screen feeds."""
        self._ask("paper", state)

    def close(self) -> None:
        """End the process."""
        self._ask("close", None)
        self._process.join()

    def _ask(self, verb: str, what: Any) -> None:
        self._line.send((verb, what))
        self._answer(f"{verb} {what}")

    def _answer(self, asked: str = "start") -> None:
        try:
            fault = self._line.recv()
        except EOFError:
            fault = "the screen ended"
        if fault is not None:
            raise StageError(f"{asked}: {fault}")


def _play(casting: Casting, line: Connection) -> None:
    """The screen's end: a window, led through the pipe until it is closed."""
    from kiosk.compose.press import Press  # noqa: PLC0415 - this process only
    from kiosk.compose.site import load_site  # noqa: PLC0415
    from kiosk.compose.windows import Parts, board_window, desk_window, visitor_window  # noqa: PLC0415
    from kiosk.screens.hand import Hand, wait_until  # noqa: PLC0415
    from kiosk.screens.run import start_application  # noqa: PLC0415
    from kiosk.tour.clock import TourClock  # noqa: PLC0415
    from kiosk.tour.printer import TourPrinter  # noqa: PLC0415

    clock = TourClock(casting.moved)
    site = load_site(casting.folder, clock)
    application = start_application([casting.screen])
    parts = Parts(site, "visitor" if casting.screen == "visitor" else "desk")
    printer = TourPrinter(casting.spool)
    windows = {
        "visitor": visitor_window,
        "board": board_window,
        "desk": lambda parts: desk_window(parts, casting.desk),
    }
    window = windows[casting.screen](parts)
    window.root.resize(*casting.size)
    window.show(full_screen=False)
    press = Press(site, parts.pulse, lambda: printer)
    parts.pulse.start()
    actor = _Actor(window, Hand(window.root), printer, clock)
    line.send(None)
    while actor.playing:
        wait_until(line.poll)
        if line.poll():
            line.send(actor.do(*line.recv()))
    press.close()
    window.close()
    parts.close()
    del application


class _Actor:
    """Does what the leader asks; answers nothing, or what went wrong."""

    def __init__(self, window: Window, hand: Hand, printer: TourPrinter, clock: TourClock) -> None:
        self._window = window
        self._hand = hand
        self._printer = printer
        self._clock = clock
        self.playing = True

    def do(self, verb: str, what: Any) -> str | None:
        try:
            getattr(self, f"_{verb}")(what)
        except (LookupError, OSError) as error:
            return str(error)
        return None

    def _touch(self, name: str) -> None:
        self._hand.touch(name)

    def _wait_for(self, words: str) -> None:
        self._hand.wait_for(words)

    def _type(self, text: str) -> None:
        self._hand.type(text)

    def _picture(self, file: Path) -> None:
        self._hand.rest()
        if not self._window.root.grabWindow().save(str(file)):
            raise OSError(f"{file} cannot be written")

    def _turn(self, size: tuple[int, int]) -> None:
        self._window.root.resize(*size)
        self._hand.rest()

    def _later(self, seconds: float) -> None:
        self._clock.later(seconds)
        self._hand.rest()

    def _paper(self, state: PrinterState) -> None:
        self._printer.fault = state

    def _close(self, _: None) -> None:
        self.playing = False
