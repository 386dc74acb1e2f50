# SPDX-License-Identifier: EUPL-1.2
"""Months in visits.db: counted once, when they are over, and never again."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime

from kiosk.domain.outbox import id_of
from kiosk.domain.statistics import Counts, month_name
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import put
from kiosk.store.rows import instant, json_text

WHAT = "visits"

_LIFE = (
    "SELECT substr(day, 1, 7) AS month FROM day WHERE day < :before AND opened_at IS NOT NULL"
    " UNION SELECT substr(day, 1, 7) FROM visit WHERE day < :before"
)


class StoredReleaseBook:
    """Counts visits by month, and remembers which months the city was told of."""

    def __init__(self, store: Store) -> None:
        """Count in visits.db."""
        self._store = store

    def enrolled_at(self) -> datetime | None:
        """When the site first belonged to a city; None if it never did."""
        [row] = self._store.read("SELECT min(began_at) AS at FROM epoch")
        return datetime.fromisoformat(row["at"]) if row["at"] else None

    def to_be_told(self, since: date, before: date) -> tuple[date, ...]:
        """Months in which the site was open and that nobody was told of, in order.

        Args:
            since: the first day of the first that may be told.
            before: the first day of the first that may not.
        """
        rows = self._store.read(
            f"SELECT month FROM ({_LIFE}) WHERE month >= :since"  # noqa: S608 - ours
            " AND month NOT IN (SELECT period FROM released WHERE what = :what) ORDER BY month",
            {"before": before.isoformat(), "since": month_name(since), "what": WHAT},
        )
        return tuple(date.fromisoformat(f"{row['month']}-01") for row in rows)

    def counts(self, month: date) -> Counts:
        """What there was in a month.

        Args:
            month: its first day.
        """
        length = monthrange(month.year, month.month)[1]
        days = [month.replace(day=at).isoformat() for at in range(1, length + 1)]
        within = {"first": days[0], "last": days[-1]}
        by_day = self._counted("SELECT day AS name FROM visit", within)
        opened = self._store.read(
            "SELECT day FROM day WHERE day BETWEEN :first AND :last AND opened_at IS NOT NULL",
            within,
        )
        return Counts(
            days=tuple(by_day.get(day, 0) for day in days),
            open_days=frozenset(date.fromisoformat(row["day"]).day for row in opened),
            topics=self._counted("SELECT value AS name FROM visit, json_each(topics)", within),
            languages=self._counted("SELECT spoken_language AS name FROM visit", within),
        )

    def release(self, month: date, bodies: Mapping[str, str], at: datetime) -> bool:
        """Put a month into the outbox, once for ever; whether it was this call that did.

        Args:
            month: its first day.
            bodies: by kind of record.
            at: now.

        Raises:
            NoEpoch: the site is not enrolled.
            StoreTrouble: it could not be stored; nothing is.
        """
        period = month_name(month)
        with write(self._store):
            known = "SELECT 1 FROM released WHERE what = ? AND period = ?"
            if self._store.one(known, [WHAT, period]) is not None:
                return False
            records = [
                put(self._store, kind, body, at, record=id_of(kind, period))
                for kind, body in bodies.items()
            ]
            self._store.execute(
                "INSERT INTO released (what, period, released_at, records) VALUES (?, ?, ?, ?)",
                [WHAT, period, instant(at), json_text(records)],
            )
        return True

    def _counted(self, names: str, within: Mapping[str, str]) -> dict[str, int]:
        rows = self._store.read(
            f"SELECT name, count(*) AS times FROM ({names} WHERE day BETWEEN :first AND :last)"  # noqa: S608 - ours
            " GROUP BY name",
            within,
        )
        return {row["name"]: row["times"] for row in rows}
