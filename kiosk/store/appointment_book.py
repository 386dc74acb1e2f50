# SPDX-License-Identifier: EUPL-1.2
"""Today's appointments on disk, without a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.domain.appointment import Appointment
from kiosk.store.opening import Store, write
from kiosk.store.rows import Row, record_of, row_of


class StoredAppointmentBook:
    """Implements `kiosk.domain.books.AppointmentBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep appointments in visits.db for the site's calendar day."""
        self._store = store
        self._today = today

    def appointments(self) -> tuple[Appointment, ...]:
        """Today's appointments by time."""
        rows = self._store.read(
            "SELECT * FROM appointment WHERE date(at) = ? ORDER BY at, desk",
            [self._today().isoformat()],
        )
        return tuple(map(_appointment_of, rows))

    def coming(self) -> tuple[Appointment, ...]:
        """Today's appointments and those of later days, by time."""
        rows = self._store.read(
            "SELECT * FROM appointment WHERE date(at) >= ? ORDER BY at, desk",
            [self._today().isoformat()],
        )
        return tuple(map(_appointment_of, rows))

    def add(self, appointment: Appointment) -> None:
        """Keep an appointment."""
        with write(self._store):
            self._store.table("appointment").insert(row_of(appointment))

    def remove(self, appointment_id: str) -> None:
        """Drop an appointment that has not arrived."""
        with write(self._store):
            self._store.table("appointment").delete_where(
                "id = ? AND arrived = 0", [appointment_id]
            )


def arrive(store: Store, appointment_id: str, day: date) -> Appointment | None:
    """Note that an appointment's visitor is here, inside the caller's transaction.

    Returns:
        The appointment; None where it was removed, or somebody has arrived for it already.
    """
    row = store.one(
        "SELECT * FROM appointment WHERE id = ? AND date(at) = ? AND arrived = 0",
        [appointment_id, day.isoformat()],
    )
    if row is None:
        return None
    store.table("appointment").update(appointment_id, {"arrived": True})
    return _appointment_of(row)


def _appointment_of(row: Row) -> Appointment:
    return record_of(row, Appointment, "bring")
