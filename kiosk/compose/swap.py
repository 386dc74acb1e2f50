# SPDX-License-Identifier: EUPL-1.2
"""A new edition comes to a window that goes on showing the one before meanwhile."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.domain.trouble import StoreTrouble
from kiosk.screens.lane import Done, Lane, PoolExecutor

if TYPE_CHECKING:
    from kiosk.screens.lane import Failed
    from kiosk.screens.watch import Pulse
    from kiosk.store.shown_shelf import ShownDirectoryShelf

log = logging.getLogger(__name__)


class Swap:
    """Looks at each beat, reads on a lane of its own, and lets the window read again."""

    def __init__(self, shelf: ShownDirectoryShelf, pulse: Pulse) -> None:
        """Follow the editions of a shelf; the first one too, once the window stands."""
        self._shelf = shelf
        self._pulse = pulse
        self._executor = PoolExecutor()
        self._lane = Lane(self._executor)
        pulse.ticked.connect(self._look)

    def close(self) -> None:
        """Finish what is being read."""
        self._shelf.hurry()
        self._executor.finish()

    def _look(self) -> None:
        try:
            if not self._lane.busy and self._shelf.is_behind():
                self._lane.run(self._shelf.fetch, self._read)
        except StoreTrouble as trouble:
            log.warning("swap.unreadable %s", trouble)

    def _read(self, outcome: Done | Failed) -> None:
        if isinstance(outcome, Done):
            self._shelf.show(outcome.value)
            self._pulse.changed.emit()
