# SPDX-License-Identifier: EUPL-1.2
"""Codes on slips: each stands for one thing only."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.referral import new_code
from kiosk.store.opening import Store


def fresh_code(store: Store, choose: Callable[[str], str]) -> str:
    """A code that neither a referral nor a sign-up has, within the caller's transaction.

    Args:
        store: visits.db.
        choose: picks one character at random.
    """
    while True:
        code = new_code(choose)
        taken = store.one(
            "SELECT 1 FROM referral WHERE code = ?1 UNION SELECT 1 FROM sign_up WHERE code = ?1",
            [code],
        )
        if taken is None:
            return code
