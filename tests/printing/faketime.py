# SPDX-License-Identifier: EUPL-1.2
"""Time that passes only where somebody waits, and what happens in it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from kiosk.printing.patience import Patience


class FakeTime:
    """Seconds from the beginning of a test.

    Attributes:
        passed: how many of them are over.
    """

    def __init__(self, room: float = 0.0) -> None:
        """Begin; each wait gives the threads of the test so many real seconds."""
        self.passed = 0.0
        self._room = room
        self._to_come: list[tuple[float, Callable[[], None]]] = []

    def at(self, second: float, event: Callable[[], None]) -> None:
        """Let something happen later."""
        self._to_come.append((second, event))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.passed += seconds
        if self._room:
            threading.Event().wait(self._room)
        due = [each for each in self._to_come if each[0] <= self.passed]
        for each in due:
            self._to_come.remove(each)
            each[1]()

    @property
    def patience(self) -> Patience:
        """For a printer."""
        return Patience(now=lambda: self.passed, wait=self.wait)
