# SPDX-License-Identifier: EUPL-1.2
"""Waiting for a printer: its own clock and its own pause, so that tests need neither."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How time passes for a printer.

    Attributes:
        now: seconds from any beginning, never backwards.
        wait: lets so many seconds pass.
    """

    now: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep

    def rounds(self, seconds: float, pause: float) -> Iterator[None]:
        """Begin a round at once and after each pause, until the seconds are over."""
        end = self.now() + seconds
        yield
        while self.now() < end:
            self.wait(pause)
            yield
