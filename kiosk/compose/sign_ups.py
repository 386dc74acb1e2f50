# SPDX-License-Identifier: EUPL-1.2
"""Puts into the outbox who signed up for meetings, and what is to be forgotten of them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.compose.outgoing import bodies, erase_body
from kiosk.compose.reporting import clock_is_doubtful
from kiosk.domain.sign_up import must_stay_untold
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from kiosk.store.sign_up_book import StoredSignUpBook
from kiosk.sync.contract import SignUp

if TYPE_CHECKING:
    from datetime import date

    from kiosk.compose.site import Site
    from kiosk.domain.directory import Directory
    from kiosk.domain.sign_up import SignUp as SignedUp
    from kiosk.store.opening import Store


def put_sign_ups(site: Site, store: Store) -> None:
    """Tell of sign-ups of days that are over, as of slips; have cancelled ones forgotten.

    While the clock is in doubt no day surely is over; what was cancelled is forgotten all the same.

    Args:
        site: an enrolled one.
        store: its visits.db.

    Raises:
        StoreTrouble: it cannot be read or written; nothing is told.
    """
    book = StoredSignUpBook(store, site.today)
    book.forget_cancelled(erase_body, site.clock.now())
    if not book.are_due() or clock_is_doubtful(site, store):
        return
    with closing(open_directory(site.folder)) as shelf:
        directory = StoredDirectoryShelf(shelf).directory()
    book.settle(lambda one: _body(one, directory, site.today()), site.clock.now())


def _body(one: SignedUp, directory: Directory, today: date) -> str | None:
    """What tells of it: seats of a meeting that is over are of no use to anybody."""
    if one.starts.date() < today or must_stay_untold(one.event, directory):
        return None
    told = SignUp(code=one.code, event=one.event, starts=f"{one.starts.date()}", people=one.people)
    return bodies("sign_up", [(one.code, told)]).get(one.code)
