# SPDX-License-Identifier: EUPL-1.2
"""What waits in visits.db until the city may be told: each of it is settled once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.clock import site_day
from kiosk.domain.outbox import id_of
from kiosk.domain.outgoing import IssuedSlip, week_of
from kiosk.domain.unmet import Lacking, Unmet
from kiosk.store.journal import record as note
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import forget_record, put
from kiosk.store.referral_move_book import moves_of
from kiosk.store.rows import Row


class StoredOutgoingBook:
    """Puts into the outbox what is due; what was before the enrolment never is.

    Each call is one transaction: what is settled is in the outbox, also after a power cut.
    """

    def __init__(self, store: Store, today: Callable[[], date], zone: ZoneInfo) -> None:
        """Look into visits.db on the site's calendar day.

        Args:
            zone: the site's.
        """
        self._store = store
        self._today = today
        self._zone = zone

    def slips_are_due(self) -> bool:
        """Whether there are referrals of days that are over."""
        return bool(self._slips())

    def settle_slips(self, tell: Callable[[IssuedSlip], Mapping[str, str]], at: datetime) -> None:
        """Settle the referrals of days that are over, in the order of their codes.

        Args:
            tell: the bodies that tell of a slip, by record; a record it leaves out is not told.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        with write(self._store):
            for slip in self._slips():
                told = tell(slip)
                for record, body in told.items():
                    put(self._store, "referral_issued", body, at, record=record)
                for record in slip.places.keys() - told.keys():
                    self._store.execute(
                        "UPDATE referral_target SET record = NULL WHERE record = ?", [record]
                    )
                self._store.execute("UPDATE referral SET settled = 1 WHERE code = ?", [slip.code])

    def settle_unmet(
        self, tell: Callable[[str, Mapping[Unmet, int]], Mapping[str, str]], at: datetime
    ) -> None:
        """Settle the counts of weeks that are over, and forget them here.

        Args:
            tell: the bodies that tell of a week, by topic.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        week = week_of(self._today())
        if not self._counts(week):
            return
        with write(self._store):
            since = self._enrolled_in()
            for over, counts in self._counts(week).items():
                if over < since:
                    continue
                for topic, body in tell(over, counts).items():
                    put(self._store, "unmet", body, at, record=id_of("unmet", over, topic))
            self._store.execute("DELETE FROM unmet_need WHERE week < ?", [week])

    def forget(self, code: str, erase: Callable[[str], str], at: datetime) -> int | None:
        """Forget a referral here and have the city forget it; how many records, None if unknown.

        An older copy of this file does not know all that the city was told since: it asks for
        whatever may have been. What the city never had can then not come from another copy.

        Args:
            code: the referral's.
            erase: the body that asks for a record to be forgotten.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        store = self._store
        with write(store):
            if store.one("SELECT 1 FROM referral WHERE code = ?", [code]) is None:
                return None
            rows = store.read(
                "SELECT record FROM referral JOIN referral_target USING (code)"
                " WHERE code = ? AND record IS NOT NULL AND (settled = 1 OR (sensitive = 0"
                " AND day < ? AND issued_at >= (SELECT min(began_at) FROM epoch)))",
                [code, self._today().isoformat()],
            )
            places = [str(row["record"]) for row in rows]
            told = sorted([*places, *(move for place in places for move in moves_of(place))])
            for record in told:
                forget_record(store, record, erase(record), at)
            store.execute("DELETE FROM referral WHERE code = ?", [code])
            store.execute(
                "DELETE FROM slip WHERE kind = 'referral'"
                " AND content ->> 'code' = ? AND state NOT IN ('claimed', 'submitted')",
                [code],
            )
            note(store, self._today(), at, "referral_forgotten")
            return len(told)

    def _slips(self) -> list[IssuedSlip]:
        rows = self._store.read(
            "SELECT referral.code, day, sensitive, record, service FROM referral"
            " JOIN referral_target ON referral_target.code = referral.code"
            " WHERE settled = 0 AND day < ?"
            " AND issued_at >= (SELECT min(began_at) FROM epoch)"
            " ORDER BY referral.code, position",
            [self._today().isoformat()],
        )
        slips: dict[str, list[Row]] = {}
        for row in rows:
            slips.setdefault(row["code"], []).append(row)
        return [
            IssuedSlip(
                code=code,
                day=date.fromisoformat(places[0]["day"]),
                sensitive=bool(places[0]["sensitive"]),
                places={place["record"]: place["service"] for place in places},
            )
            for code, places in slips.items()
        ]

    def _enrolled_in(self) -> str:
        [began] = self._store.read("SELECT min(began_at) AS at FROM epoch")
        return week_of(site_day(datetime.fromisoformat(began["at"]), self._zone))

    def _counts(self, before: str) -> dict[str, dict[Unmet, int]]:
        rows = self._store.read(
            "SELECT * FROM unmet_need WHERE week < ? ORDER BY week, need, lacking", [before]
        )
        weeks: dict[str, dict[Unmet, int]] = {}
        for row in rows:
            unmet = Unmet(row["need"], Lacking(row["lacking"]))
            weeks.setdefault(row["week"], {})[unmet] = row["times"]
        return weeks
