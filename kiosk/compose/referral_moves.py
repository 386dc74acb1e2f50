# SPDX-License-Identifier: EUPL-1.2
"""Puts into the outbox what became of the slips that the city was told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.compose.reporting import clock_is_doubtful
from kiosk.store.referral_move_book import StoredReferralMoveBook
from kiosk.sync.contract import CONTRACT, ReferralMoved, written

if TYPE_CHECKING:
    from kiosk.compose.site import Site
    from kiosk.domain.referral_move import Became
    from kiosk.store.opening import Store


def put_moves(site: Site, store: Store) -> None:
    """Tell what was said of slips in weeks that are over; while the clock is in doubt none is.

    A slip is told of for as long as the city keeps its code.

    Args:
        site: an enrolled one.
        store: its visits.db.

    Raises:
        StoreTrouble: it cannot be read or written; nothing is told.
    """
    if not clock_is_doubtful(site, store):
        oldest = site.today() - CONTRACT["referral_issued"].life
        StoredReferralMoveBook(store, site.today).settle(_told, oldest, site.clock.now())


def _told(code: str, became: Became, week: str) -> str:
    return written("referral_moved", ReferralMoved(code=code, status=became.value, week=week))
