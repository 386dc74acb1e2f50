# SPDX-License-Identifier: EUPL-1.2
"""Issued referrals on disk: a random code, where to, and ticked phrases."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

from kiosk.domain.referral import Referral, ReferralDraft
from kiosk.domain.slip import ReferralSlip
from kiosk.store.codes import fresh_code
from kiosk.store.journal import record
from kiosk.store.opening import Store, write
from kiosk.store.print_book import queue
from kiosk.store.rows import Row, instant, record_of, row_of

_REFERRALS = (
    "SELECT referral.*, (SELECT json_group_array(service ORDER BY position)"
    " FROM referral_target WHERE referral_target.code = referral.code) AS services"
    " FROM referral"
)


class StoredReferralBook:
    """Implements `kiosk.domain.books.ReferralBook`."""

    def __init__(
        self,
        store: Store,
        today: Callable[[], date],
        choose: Callable[[str], str] = secrets.choice,
    ) -> None:
        """Keep referrals in visits.db.

        Args:
            store: visits.db, opened by this thread.
            today: the site's calendar day.
            choose: picks one character of a code at random.
        """
        self._store = store
        self._today = today
        self._choose = choose

    def issue(self, draft: ReferralDraft, slip: Callable[[str], ReferralSlip], at: datetime) -> str:
        """Store a referral under a fresh code with its slip; the slip's id.

        A sensitive one is kept without its visit.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        store, day = self._store, self._today()
        with write(store):
            code = fresh_code(store, self._choose)
            visit = None if draft.sensitive else draft.visit
            columns = row_of(replace(draft, visit=visit))
            del columns["services"]
            issued = {"code": code, "issued_at": instant(at), "day": day.isoformat()}
            store.table("referral").insert(columns | issued)
            store.table("referral_target").insert_all(
                {"code": code, "position": position, "service": service, "record": uuid4().hex}
                for position, service in enumerate(draft.services)
            )
            record(store, day, at, "referral_issued", visit=visit)
            return queue(store, slip(code), day, at)

    def issued_today(self) -> tuple[Referral, ...]:
        """Today's referrals, latest first."""
        rows = self._store.read(
            f"{_REFERRALS} WHERE day = ? ORDER BY issued_at DESC, rowid DESC",
            [self._today().isoformat()],
        )
        return tuple(map(_referral_of, rows))

    def referral(self, code: str) -> Referral | None:
        """See `kiosk.domain.books.ReferralBook`."""
        row = self._store.one(f"{_REFERRALS} WHERE code = ?", [code])
        return None if row is None else _referral_of(row)


def _referral_of(row: Row) -> Referral:
    return Referral(
        code=row["code"],
        issued_at=datetime.fromisoformat(row["issued_at"]),
        draft=record_of(row, ReferralDraft, "services", "requests", "bring"),
    )
