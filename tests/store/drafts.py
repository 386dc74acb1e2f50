# SPDX-License-Identifier: EUPL-1.2
"""Visitors, steps and slips as the store's tests need them."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from functools import partial

from kiosk.domain.books import VisitDraft
from kiosk.domain.slip import ReferralSlip, TicketSlip
from kiosk.domain.ticket import Band
from kiosk.domain.visit import Move, Outcome, Step, Visit
from kiosk.store.opening import Store
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING

TODAY = OPENING.date()


def today() -> date:
    """The day of every test that does not pass midnight."""
    return TODAY


def book(store: Store, band: Band | None = None) -> StoredVisitBook:
    """Today's visits of a store."""
    return StoredVisitBook(store, today, band=band or Band())


def draft(key: str = "", appointment: str | None = None) -> VisitDraft:
    """Somebody who reads Arabic and speaks Tigrinya; a new key where none is given."""
    return VisitDraft(
        key=key or uuid.uuid4().hex,
        topics=("housing", "letter"),
        screen_language="ar",
        spoken_language="ti",
        party_size=2,
        appointment=appointment,
    )


def ticket(visit: Visit, open_visits: tuple[Visit, ...]) -> TicketSlip:
    """The slip of a number."""
    return TicketSlip(
        language=visit.screen_language,
        site_id="d1",
        site_name="Demo",
        number=visit.number,
        colour="green",
        pictogram="apple",
        taken_at=datetime(2026, 3, 2, 10, 0),  # noqa: DTZ001 - a wall clock
        ahead=len(open_visits) - 1,
        wait=(5, 10),
    )


def no_paper(_visit: Visit, _open_visits: tuple[Visit, ...]) -> None:
    """No slip is wanted."""


def referral(code: str, *, sensitive: bool = False) -> ReferralSlip:
    """The slip of a referral without places."""
    return ReferralSlip(
        language="ar",
        site_id="d1",
        site_name="Demo",
        code=code,
        issued_on=TODAY,
        targets=(),
        requests=(),
        appointment=None,
        bring=(),
        act_by=None,
        interpreter=None,
        sensitive=sensitive,
        reply_base=None,
    )


call = partial(Step, move=Move.CALL)
arrive = partial(Step, move=Move.ARRIVE)
close = partial(Step, move=Move.CLOSE, outcome=Outcome.INFORMED)
