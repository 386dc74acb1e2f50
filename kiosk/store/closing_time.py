# SPDX-License-Identifier: EUPL-1.2
"""What happens to visits when a day is over, and what is forgotten with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from kiosk.domain.trouble import VisitsAtDesk
from kiosk.domain.visit import AT_DESK, Move, Step, Visit, VisitState
from kiosk.store.block_book import forget_blocks
from kiosk.store.opening import Store
from kiosk.store.print_book import forget_slips
from kiosk.store.rows import visit_of
from kiosk.store.sign_up_book import forget_sign_ups
from kiosk.store.visit_table import move, open_visits_of

_ENDING = {
    VisitState.WAITING: (Move.LEAVE,),
    VisitState.MISSED: (Move.CLOSE,),
    VisitState.CALLED: (Move.MISS, Move.CLOSE),
    VisitState.SERVING: (Move.CLOSE,),
}
"""The lawful way from each open state to an end."""


def settle_today(store: Store, day: date, at: datetime) -> None:
    """End the visits of a day that staff close: who waits has left, who was missed is closed.

    Its slips go, and the numbers of a block that nobody was handed; no paper that names a visit
    outlives the day.

    Raises:
        VisitsAtDesk: a desk still has somebody.
    """
    still_open = open_visits_of(store, day)
    if at_desks := tuple(visit.number for visit in still_open if visit.state in AT_DESK):
        raise VisitsAtDesk(at_desks)
    _end(store, still_open, at)
    _forget_keys(store, day)
    forget_slips(store, day)
    forget_blocks(store, day)


def settle_earlier(store: Store, day: date, at: datetime) -> None:
    """End what was left open before a day, and forget what only those days needed.

    Slips, appointments and sign-ups go; visits, journal and referrals stay until their retention
    ends.
    """
    rows = store.read(
        "SELECT * FROM visit WHERE day < ? AND state NOT IN ('closed', 'left') ORDER BY taken_at",
        [day.isoformat()],
    )
    _end(store, map(visit_of, rows), at)
    _forget_keys(store, day)
    for table in ("slip", "counter", "help_alert"):
        store.table(table).delete_where("day < ?", [day.isoformat()])
    store.table("appointment").delete_where("date(at) < ?", [day.isoformat()])
    forget_blocks(store, day - timedelta(1))
    forget_sign_ups(store, day)


def release(store: Store, day: date, desk: str, at: datetime) -> None:
    """Give what was forwarded to a desk that goes back to all desks."""
    for visit in open_visits_of(store, day):
        if visit.state is VisitState.WAITING and visit.reserved_for == desk:
            move(store, visit, Step(move=Move.RELEASE), at)


def _end(store: Store, visits: Iterable[Visit], at: datetime) -> None:
    for visit in visits:
        ending = visit
        for way in _ENDING[visit.state]:
            ending = move(store, ending, Step(move=way, desk=ending.desk), at)


def _forget_keys(store: Store, until: date) -> None:
    """No double tap and no undo reaches back into a day that is over."""
    store.execute(
        "UPDATE visit SET check_in_key = NULL WHERE day <= ? AND check_in_key IS NOT NULL"
        " AND state IN ('closed', 'left')",
        [until.isoformat()],
    )
    store.execute("DELETE FROM last_step")
