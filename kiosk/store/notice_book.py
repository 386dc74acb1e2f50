# SPDX-License-Identifier: EUPL-1.2
"""The site's notices on disk; nothing about them is journalled or sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.notice import Notice
from kiosk.store.opening import Store, write
from kiosk.store.rows import record_of, row_of, wall


class StoredNoticeBook:
    """Implements `kiosk.domain.notice.NoticeBook`."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        """Keep notices in visits.db.

        Args:
            store: visits.db.
            now: the site's wall clock.
        """
        self._store = store
        self._now = now

    def notices(self) -> tuple[Notice, ...]:
        """All that are kept, over or not, by when they hold."""
        rows = self._store.read("SELECT * FROM notice ORDER BY starts, id")
        return tuple(record_of(row, Notice) for row in rows)

    def put_up(self, notice: Notice) -> None:
        """Keep a notice; what is over is forgotten on the way."""
        with write(self._store):
            self._store.table("notice").delete_where("ends <= ?", [wall(self._now())])
            self._store.table("notice").insert(row_of(notice))

    def take_down(self, notice_id: str) -> None:
        """Forget a notice."""
        with write(self._store):
            self._store.table("notice").delete_where("id = ?", [notice_id])
