# SPDX-License-Identifier: EUPL-1.2
"""What a site has to tell, put into its outbox before that is sent."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from kiosk.compose.outgoing import put_health, put_slips, put_unmet, put_wrong_entries
from kiosk.compose.referral_moves import put_moves
from kiosk.compose.reporting import put_months
from kiosk.compose.sign_ups import put_sign_ups
from kiosk.store.outbox_book import StoredOutbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.compose.site import Site
    from kiosk.store.opening import Store

log = logging.getLogger(__name__)

PRODUCERS: Final[dict[str, Callable[[Site, Store], object]]] = {
    "slips": put_slips,
    "what became of slips": put_moves,
    "unmet": put_unmet,
    "sign-ups": put_sign_ups,
    "wrong entries": put_wrong_entries,
    "health": put_health,
    "months": put_months,
}
"""Who puts records into the outbox before it is sent, by what they tell of."""


def produce(site: Site, store: Store) -> None:
    """Put what has happened since into the outbox.

    Args:
        site: an enrolled one; its outbox is numbered from here on where visits.db was made anew.
        store: its visits.db.

    Raises:
        StoreTrouble: it cannot be written.
    """
    outbox = StoredOutbox(store)
    if outbox.epoch() is None:
        outbox.begin_epoch(site.clock.now())
    for name, put in PRODUCERS.items():
        try:
            put(site, store)
        except Exception as error:  # noqa: BLE001 - what ails one must not silence the others
            log.error("sync.not_produced %s %s", name, type(error).__name__)  # noqa: TRY400
