# SPDX-License-Identifier: EUPL-1.2
"""Takes away what the city may no longer keep, and what it no longer needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, or_, select

from kiosk.city.tables import enrolment, nonce, progress, quarantine, record, taken_number
from kiosk.sync.contract import CONTRACT
from kiosk.sync.signature import SKEW

SET_ASIDE = min(agreed.life for agreed in CONTRACT.values())
"""What nobody could read may be anything: it is kept as short as the shortest life agreed."""

_CODES_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidied:
    """How much of each went."""

    records: int
    set_aside: int
    codes: int


def tidy(connection: Connection, now: datetime) -> Tidied:
    """Take away records beyond their life in the contract, and used-up words, codes and numbers.

    A site's progress stays, so that its numbers go on without a gap; what is to be forgotten is
    forgotten again should it come back (see `kiosk.city.inbox`).
    """
    outlived = (
        and_(record.c.kind == kind, record.c.received_at < now - agreed.life)
        for kind, agreed in CONTRACT.items()
    )
    counted = (
        select(progress.c.up_to)
        .where(progress.c.site == taken_number.c.site, progress.c.epoch == taken_number.c.epoch)
        .scalar_subquery()
    )
    _gone(connection, nonce, nonce.c.seen_at < now - 2 * SKEW)
    _gone(connection, taken_number, taken_number.c.sequence <= counted)
    return Tidied(
        records=_gone(connection, record, or_(*outlived)),
        set_aside=_gone(connection, quarantine, quarantine.c.received_at < now - SET_ASIDE),
        codes=_gone(connection, enrolment, enrolment.c.expires_at < now - _CODES_AFTER),
    )


def _gone(connection: Connection, table: Table, which: ColumnElement[bool]) -> int:
    return connection.execute(delete(table).where(which)).rowcount
