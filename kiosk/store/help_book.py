# SPDX-License-Identifier: EUPL-1.2
"""Silent calls for help on disk."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, datetime

from kiosk.domain.help import HelpAlert
from kiosk.store.journal import record
from kiosk.store.opening import Store, write
from kiosk.store.rows import Row, instant


class StoredHelpBook:
    """Implements `kiosk.domain.books.HelpBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep alerts in visits.db for the site's calendar day."""
        self._store = store
        self._today = today

    def ask(self, at: datetime) -> str:
        """Raise an alert (or join the open one); its id."""
        with write(self._store):
            for alert in self.open_alerts():
                return alert.id
            day, alert_id = self._today(), uuid.uuid4().hex
            self._store.table("help_alert").insert(
                {"id": alert_id, "day": day.isoformat(), "raised_at": instant(at)}
            )
            record(self._store, day, at, "help_asked")
        return alert_id

    def alert(self, alert_id: str) -> HelpAlert | None:
        """One alert."""
        row = self._store.one("SELECT * FROM help_alert WHERE id = ?", [alert_id])
        return None if row is None else _alert_of(row)

    def open_alerts(self) -> tuple[HelpAlert, ...]:
        """Today's alerts that nobody has ended, oldest first."""
        rows = self._store.read(
            "SELECT * FROM help_alert WHERE day = ? AND ended_at IS NULL ORDER BY raised_at",
            [self._today().isoformat()],
        )
        return tuple(map(_alert_of, rows))

    def accept(self, alert_id: str, desk: str, at: datetime) -> None:
        """A desk says it is coming; the first one wins."""
        with write(self._store):
            accepted = self._store.execute(
                "UPDATE help_alert SET desk = ? WHERE id = ? AND desk IS NULL AND ended_at IS NULL",
                [desk, alert_id],
            )
            if accepted.rowcount:
                record(self._store, self._today(), at, "help_accepted", desk=desk)

    def end(self, alert_id: str, at: datetime) -> None:
        """The alert is dealt with, or the visitor left the page."""
        with write(self._store):
            ended = self._store.execute(
                "UPDATE help_alert SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                [instant(at), alert_id],
            )
            if ended.rowcount:
                record(self._store, self._today(), at, "help_ended")


def _alert_of(row: Row) -> HelpAlert:
    return HelpAlert(
        id=row["id"],
        raised_at=datetime.fromisoformat(row["raised_at"]),
        desk=row["desk"],
        ended=row["ended_at"] is not None,
    )
