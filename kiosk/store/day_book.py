# SPDX-License-Identifier: EUPL-1.2
"""The office day on disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from kiosk.domain.books import Day
from kiosk.domain.trouble import VisitsAtDesk
from kiosk.store.closing_time import release, settle_earlier, settle_today
from kiosk.store.journal import record
from kiosk.store.opening import Store, write
from kiosk.store.rows import instant
from kiosk.store.visit_table import at_desk, open_desks_of


class StoredDayBook:
    """Implements `kiosk.domain.books.DayBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep the site's calendar day in visits.db."""
        self._store = store
        self._today = today

    def day(self) -> Day:
        """How today stands."""
        day = self._today()
        row = self._store.one("SELECT * FROM day WHERE day = ?", [day.isoformat()])
        if row is None:
            return Day(opened=False, numbers_stopped=False, open_desks=())
        return Day(
            opened=row["opened_at"] is not None and row["closed_at"] is None,
            numbers_stopped=bool(row["numbers_stopped"]),
            open_desks=open_desks_of(self._store, day),
        )

    def open_desk(self, desk: str, at: datetime) -> None:
        """A desk begins; the first of a day also settles the days before."""
        with write(self._store):
            before, day = self.day(), self._today()
            if desk in before.open_desks:
                return
            if not before.opened:
                settle_earlier(self._store, day, at)
                self._note(day, opened_at=instant(at), closed_at=None)
                record(self._store, day, at, "day_opened")
            self._store.table("desk").upsert(
                {
                    "day": day.isoformat(),
                    "desk": desk,
                    "opened_at": instant(at),
                    "closed_at": None,
                },
                pk=("day", "desk"),
            )
            record(self._store, day, at, "desk_opened", desk=desk)

    def close_desk(self, desk: str, at: datetime) -> None:
        """A desk goes; what was forwarded to it is for every desk again.

        Raises:
            VisitsAtDesk: it still has somebody; nothing is closed.
        """
        with write(self._store):
            if (visit := at_desk(self._store, self._today(), desk)) is not None:
                raise VisitsAtDesk((visit.number,))
            self._close_desks((desk,), at)

    def stop_numbers(self, *, stopped: bool, at: datetime) -> None:
        """Stop giving numbers for today, or resume."""
        with write(self._store):
            if self.day().numbers_stopped == stopped:
                return
            day = self._today()
            self._note(day, numbers_stopped=stopped)
            record(self._store, day, at, "numbers_stopped" if stopped else "numbers_resumed")

    def close_day(self, at: datetime) -> None:
        """Close every desk; who still waits is recorded as left, who was missed as closed.

        Raises:
            VisitsAtDesk: a desk still has somebody; nothing is closed.
        """
        with write(self._store):
            day = self._today()
            settle_today(self._store, day, at)
            self._close_desks(open_desks_of(self._store, day), at)
            self._note(day, closed_at=instant(at))
            record(self._store, day, at, "day_closed")

    def _close_desks(self, desks: tuple[str, ...], at: datetime) -> None:
        day = self._today()
        for desk in desks:
            closed = self._store.execute(
                "UPDATE desk SET closed_at = ? WHERE day = ? AND desk = ? AND closed_at IS NULL",
                [instant(at), day.isoformat(), desk],
            )
            if closed.rowcount:
                release(self._store, day, desk, at)
                record(self._store, day, at, "desk_closed", desk=desk)

    def _note(self, day: date, **columns: str | bool | None) -> None:
        self._store.table("day").upsert({"day": day.isoformat(), **columns}, pk="day")
