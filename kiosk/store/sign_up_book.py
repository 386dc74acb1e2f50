# SPDX-License-Identifier: EUPL-1.2
"""Sign-ups for the site's meetings, on disk until their day is over."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date, datetime
from uuid import uuid4

from kiosk.domain.counter import UNDOABLE_FOR
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.trouble import NoSuchReferral, NotUndoable
from kiosk.store.codes import fresh_code
from kiosk.store.journal import record as note
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import forget_record, put
from kiosk.store.print_book import queue
from kiosk.store.rows import Row, instant, record_of, wall

_CANCELLED = "cancelled"
"""Why a slip is not printed that waited or failed: should they come after all, it waits again."""


class StoredSignUpBook:
    """Implements `kiosk.domain.sign_up.SignUpBook`."""

    def __init__(
        self,
        store: Store,
        today: Callable[[], date],
        choose: Callable[[str], str] = secrets.choice,
    ) -> None:
        """Keep sign-ups in visits.db.

        Args:
            store: visits.db, opened by this thread.
            today: the site's calendar day.
            choose: picks one character of a code at random.
        """
        self._store = store
        self._today = today
        self._choose = choose

    def coming(self) -> tuple[SignUp, ...]:
        """See `kiosk.domain.sign_up.SignUpBook`."""
        rows = self._store.read(
            "SELECT * FROM sign_up WHERE date(starts) >= ? AND cancelled_at IS NULL"
            " ORDER BY made_at, rowid",
            [self._today().isoformat()],
        )
        return tuple(map(_sign_up_of, rows))

    def sign_up(
        self,
        event: str,
        starts: datetime,
        people: int,
        at: datetime,
        slip: Callable[[str], SignUpSlip] | None = None,
    ) -> str:
        """See `kiosk.domain.sign_up.SignUpBook`.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        store, day = self._store, self._today()
        with write(store):
            code = fresh_code(store, self._choose)
            store.execute(
                "INSERT INTO sign_up (code, event, starts, people, day, made_at, record)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [code, event, wall(starts), people, day.isoformat(), instant(at), uuid4().hex],
            )
            if slip is not None:
                queue(store, slip(code), day, at)
            return code

    def cancel(self, code: str, at: datetime) -> None:
        """See `kiosk.domain.sign_up.SignUpBook`; its paper is not printed any more.

        Raises:
            NoSuchReferral: no sign-up has this code.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        with write(self._store):
            cancelled = self._store.execute(
                "UPDATE sign_up SET cancelled_at = ? WHERE code = ?", [instant(at), code]
            )
            if not cancelled.rowcount:
                raise NoSuchReferral("no slip of this site has this code")
            self._store.execute(
                "UPDATE slip SET state = 'dismissed',"
                " reason = iif(state = 'unknown', reason, :cancelled) WHERE kind = 'sign_up'"
                " AND content ->> 'code' = :code AND state IN ('waiting', 'failed', 'unknown')",
                {"code": code, "cancelled": _CANCELLED},
            )

    def keep(self, code: str) -> None:
        """See `kiosk.domain.sign_up.SignUpBook`.

        Raises:
            NotUndoable: it is gone already.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        with write(self._store):
            kept = self._store.execute(
                "UPDATE sign_up SET cancelled_at = NULL WHERE code = ?", [code]
            )
            if not kept.rowcount:
                raise NotUndoable("the sign-up is gone")
            self._store.execute(
                "UPDATE slip SET state = 'waiting', reason = NULL WHERE kind = 'sign_up'"
                " AND content ->> 'code' = ? AND state = 'dismissed' AND reason = ?",
                [code, _CANCELLED],
            )

    def forget_cancelled(self, erase: Callable[[str], str], at: datetime) -> None:
        """Forget, here and at the city, what was cancelled and can no longer be taken back.

        Args:
            erase: the body that asks for a record to be forgotten.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        store = self._store
        if self._cancelled(at):
            with write(store):
                for row in self._cancelled(at):
                    self._forget(row["code"], erase, at)

    def are_due(self) -> bool:
        """Whether there is something to settle."""
        return bool(self._untold())

    def settle(self, tell: Callable[[SignUp], str | None], at: datetime) -> None:
        """Tell of sign-ups whose day of making is over, in the order of their codes.

        What was made before the enrolment never is told. Where a wrong clock has put that day
        into the future, it is over with the meeting's.

        Args:
            tell: the body that tells of one; None where it must not be told.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        store = self._store
        with write(store):
            for row in self._untold():
                body = tell(_sign_up_of(row)) if row["enrolled"] else None
                if body:
                    put(store, "sign_up", body, at, record=row["record"])
                store.execute(
                    "UPDATE sign_up SET settled = 1, record = ? WHERE code = ?",
                    [row["record"] if body else None, row["code"]],
                )

    def forget(self, code: str, erase: Callable[[str], str], at: datetime) -> int | None:
        """Forget a sign-up here and have the city forget it; how many records, None if unknown.

        One whose day is over is known while what the city answered is kept.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        with write(self._store):
            told = self._forget(code, erase, at)
            if told is not None:
                note(self._store, self._today(), at, "sign_up_forgotten")
            return told

    def _cancelled(self, at: datetime) -> list[Row]:
        return self._store.read(
            "SELECT * FROM sign_up WHERE cancelled_at <= ? ORDER BY code",
            [instant(at - UNDOABLE_FOR)],
        )

    def _untold(self) -> list[Row]:
        return self._store.read(
            "SELECT *, made_at >= (SELECT min(began_at) FROM epoch) AS enrolled FROM sign_up"
            " WHERE settled = 0 AND cancelled_at IS NULL AND (day < ?1 OR date(starts) < ?1)"
            " ORDER BY code",
            [self._today().isoformat()],
        )

    def _forget(self, code: str, erase: Callable[[str], str], at: datetime) -> int | None:
        """See `forget`; within the caller's transaction, with its paper."""
        store = self._store
        told = store.read(
            "SELECT record FROM sign_up WHERE code = ?1 AND settled = 1 AND record IS NOT NULL"
            " UNION SELECT id FROM outbox WHERE kind = 'sign_up' AND body ->> 'code' = ?1",
            [code],
        )
        for row in told:
            forget_record(store, row["record"], erase(row["record"]), at)
        known = store.execute("DELETE FROM sign_up WHERE code = ?", [code]).rowcount
        store.execute(
            "DELETE FROM slip WHERE kind = 'sign_up'"
            " AND content ->> 'code' = ? AND state NOT IN ('claimed', 'submitted')",
            [code],
        )
        return len(told) if known or told else None


def forget_sign_ups(store: Store, before: date) -> None:
    """Drop what nobody needs any more inside the caller's transaction.

    Sign-ups for days before go, and cancelled ones; but none that the city has still to be told
    of, or to forget.
    """
    store.execute(
        "DELETE FROM sign_up WHERE (settled = 0 AND cancelled_at IS NOT NULL)"
        " OR (date(starts) < ? AND cancelled_at IS NULL"
        " AND (settled = 1 OR NOT EXISTS (SELECT 1 FROM epoch)))",
        [before.isoformat()],
    )


def _sign_up_of(row: Row) -> SignUp:
    return record_of(row, SignUp)
