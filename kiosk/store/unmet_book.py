# SPDX-License-Identifier: EUPL-1.2
"""Counts on disk of what was looked for and not found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.domain.outgoing import week_of
from kiosk.domain.unmet import Lacking, Unmet
from kiosk.store.opening import Store, write


class StoredUnmetBook:
    """Implements `kiosk.domain.books.UnmetBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Count in visits.db, by the week of the site's calendar day."""
        self._store = store
        self._today = today

    def record(self, unmet: Unmet) -> None:
        """Count one this week."""
        with write(self._store):
            self._store.execute(
                "INSERT INTO unmet_need (week, need, lacking, times) VALUES (?, ?, ?, 1) "
                "ON CONFLICT (week, need, lacking) DO UPDATE SET times = times + 1",
                [week_of(self._today()), unmet.need, unmet.lacking],
            )

    def this_week(self) -> dict[Unmet, int]:
        """What the week's counts are so far, the highest first."""
        rows = self._store.read(
            "SELECT need, lacking, times FROM unmet_need WHERE week = ? "
            "ORDER BY times DESC, need, lacking",
            [week_of(self._today())],
        )
        return {Unmet(row["need"], Lacking(row["lacking"])): row["times"] for row in rows}
