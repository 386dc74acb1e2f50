# SPDX-License-Identifier: EUPL-1.2
"""A screen in a process of its own, led from here through a pipe."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.ports import PrinterState
from kiosk.domain.trouble import Trouble

Words = str | tuple[str, str]
"""Words as they stand; or a context and an English text, meant in the screen's language."""


PATIENCE_SECONDS = 5


class StageError(Trouble):
    """A screen could not do what the tour asked of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Casting:
    """Which screen plays, where and when.

    Attributes:
        desk: its id, for a desk.
        folder: the site's.
        spool: where slips come out.
        moved: how far the tour's clock is from the real one.
    """

    screen: str
    desk: str = ""
    folder: Path
    spool: Path
    size: tuple[int, int]
    moved: timedelta


class Stage:
    """The leader's end of one screen; every call returns when the screen has done it."""

    def __init__(self, casting: Casting) -> None:
        """Start the process and its window.

        Raises:
            StageError: it does not start.
        """
        from kiosk.tour.actor import play  # noqa: PLC0415 - the module that names the screens

        self.screen = casting.screen
        self.size = casting.size
        spawn = multiprocessing.get_context("spawn")
        self._line, end = spawn.Pipe()
        self._process = spawn.Process(target=play, args=(casting, end), daemon=True)
        self._process.start()
        end.close()
        self._answer("start")

    def touch(self, *names: Words) -> None:
        """Touch things one after another, by what is written on them."""
        for name in names:
            self._ask("touch", name)

    def wait_for(self, words: Words) -> None:
        """Wait until the words stand on the screen."""
        self._ask("wait_for", words)

    def wait_until_gone(self, words: Words) -> None:
        """Wait until the words stand on the screen no more."""
        self._ask("wait_until_gone", words)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._ask("type", text)

    def wait_for_slips(self, count: int) -> None:
        """Wait until so many slips have come out at the site."""
        self._ask("wait_for_slips", count)

    def picture(self, file: Path) -> None:
        """Save what the window shows."""
        self._ask("picture", file)

    def turn(self, size: tuple[int, int]) -> None:
        """Turn or resize the screen."""
        self.size = size
        self._ask("turn", size)

    def later(self, seconds: float) -> None:
        """Move this screen's clock on."""
        self._ask("later", seconds)

    def paper(self, state: PrinterState) -> None:
        """Do something to the printer that this screen feeds."""
        self._ask("paper", state)

    def close(self) -> None:
        """End the process."""
        self._line.close()
        self._process.join(PATIENCE_SECONDS)
        self._process.kill()

    def _ask(self, verb: str, what: Any) -> None:
        self._line.send((verb, what))
        self._answer(f"{verb} {what}")

    def _answer(self, asked: str) -> None:
        try:
            fault = self._line.recv()
        except EOFError:
            fault = "the process has ended"
        if fault is not None:
            raise StageError(f"{self.screen}: {asked}: {fault}")
