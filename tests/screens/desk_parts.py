# SPDX-License-Identifier: EUPL-1.2
"""What a test holds in its hand behind a desk's window."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.trouble import StoreTrouble


class FrailWatch:
    """Everything is news, until the store is gone. Implements `kiosk.domain.books.Watch`."""

    trouble = ""

    def changed(self) -> bool:
        """Look at the store."""
        if self.trouble:
            raise StoreTrouble(self.trouble)
        return True


class AtOnce:
    """Runs work where it stands. Implements `kiosk.screens.lane.Executor`."""

    def start(self, work: Callable[[], None]) -> None:
        """Run it."""
        work()
