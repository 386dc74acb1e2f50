# SPDX-License-Identifier: EUPL-1.2
"""What became of referrals, on disk: a code, a word and a day, until the city has been told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from datetime import date, datetime

from kiosk.domain.outbox import id_of
from kiosk.domain.outgoing import week_began, week_of
from kiosk.domain.referral_move import Became, silent_before
from kiosk.domain.trouble import NoSuchReferral, NotUndoable
from kiosk.store.opening import Store, write
from kiosk.store.outbox_book import put
from kiosk.store.rows import Row, json_text

Tell = Callable[[str, Became, str], str]
"""The body that tells of a code how far it has come, under the week in which it was issued."""

_FIRST_TOLD = (
    "SELECT record FROM referral_target"
    " WHERE referral_target.code = referral.code AND record IS NOT NULL"
    " ORDER BY position LIMIT 1"
)
"""The record of the first place on a slip of which the city was told."""

_DUE = f"""
SELECT * FROM (
  SELECT code, status, referral.day AS issued, ({_FIRST_TOLD}) AS told
  FROM referral_move JOIN referral USING (code)
  WHERE referral_move.settled = 0 AND referral_move.day < :monday AND referral.settled = 1
  UNION ALL
  SELECT code, :silent, day, ({_FIRST_TOLD}) FROM referral
  WHERE settled = 1 AND act_by < :before
    AND NOT EXISTS (SELECT 1 FROM referral_move WHERE referral_move.code = referral.code)
) WHERE told IS NOT NULL AND issued >= :oldest ORDER BY code, status
"""  # noqa: S608 - ours
"""What was said in weeks that are over, and of which slips nothing was in time."""


class StoredReferralMoveBook:
    """Implements `kiosk.domain.referral_move.ReferralMoveBook`."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        """Keep it in visits.db by the site's calendar day."""
        self._store = store
        self._today = today

    def said(self, codes: Collection[str]) -> dict[str, frozenset[Became]]:
        """See `kiosk.domain.referral_move.ReferralMoveBook`."""
        rows = self._store.read(
            "SELECT code, status FROM referral_move WHERE code IN (SELECT value FROM json_each(?))",
            [json_text(sorted(codes))],
        )
        found: defaultdict[str, set[Became]] = defaultdict(set)
        for row in rows:
            found[row["code"]].add(Became(row["status"]))
        return {code: frozenset(heard) for code, heard in found.items()}

    def say(self, code: str, became: Became) -> bool:
        """See `kiosk.domain.referral_move.ReferralMoveBook`.

        Raises:
            NoSuchReferral: it was forgotten meanwhile.
            StoreTrouble: it could not be stored.
        """
        with write(self._store):
            if self._store.one("SELECT 1 FROM referral WHERE code = ?", [code]) is None:
                raise NoSuchReferral("no slip of this site has this code")
            said = self._store.execute(
                "INSERT INTO referral_move (code, status, day) VALUES (?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                [code, became, self._today().isoformat()],
            )
        return bool(said.rowcount)

    def take_back(self, code: str, became: Became) -> bool:
        """See `kiosk.domain.referral_move.ReferralMoveBook`.

        Raises:
            NotUndoable: the city has been told.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        with write(self._store):
            taken = self._store.execute(
                "DELETE FROM referral_move WHERE code = ? AND status = ? AND settled = 0",
                [code, became],
            )
            if not taken.rowcount and became in self.said([code]).get(code, ()):
                raise NotUndoable("the city has been told")
        return bool(taken.rowcount)

    def settle(self, tell: Tell, oldest: date, at: datetime) -> None:
        """Put what was said in weeks that are over into the outbox, in the order of the codes.

        Only of referrals that the city was told of. Where nothing was heard of one in time, that
        is told, once, after the week in which that time ended. A day would say when somebody came
        back, or which day the slip names.

        Args:
            tell: says it.
            oldest: of slips that were handed out before this day nothing is told any more.
            at: now.

        Raises:
            StoreTrouble: it could not be stored; nothing is.
        """
        if not self._due(oldest):
            return
        with write(self._store):
            for row in self._due(oldest):
                code, became = row["code"], Became(row["status"])
                body = tell(code, became, week_of(date.fromisoformat(row["issued"])))
                record = _record(row["told"], became)
                put(self._store, "referral_moved", body, at, record=record)
                self._store.execute(
                    "INSERT INTO referral_move (code, status, day, settled) VALUES (?, ?, ?, 1)"
                    " ON CONFLICT DO UPDATE SET settled = 1",
                    [code, became, self._today().isoformat()],
                )

    def _due(self, oldest: date) -> list[Row]:
        monday = week_began(self._today())
        return self._store.read(
            _DUE,
            {
                "monday": monday.isoformat(),
                "silent": Became.NO_RESPONSE,
                "before": silent_before(monday).isoformat(),
                "oldest": oldest.isoformat(),
            },
        )


def moves_of(told: str) -> list[str]:
    """The ids of all records that can tell what became of a slip, by the one that told of it."""
    return [_record(told, became) for became in Became]


def _record(told: str, became: Became) -> str:
    """The id of the record that tells it: of the slip's own random one, never of its code.

    Whoever has only the id of something erased could find a code again by trying all of them.
    """
    return id_of("referral_moved", told, became)
