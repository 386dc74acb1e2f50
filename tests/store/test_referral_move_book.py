# SPDX-License-Identifier: EUPL-1.2
"""What is said of a slip, kept until the city has been told, and no longer than the slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.books import ReferralBook
from kiosk.domain.referral import ReferralDraft
from kiosk.domain.referral_move import Became, ReferralMoveBook
from kiosk.domain.trouble import NoSuchReferral, NotUndoable
from kiosk.store.opening import Store
from kiosk.store.referral_book import StoredReferralBook
from kiosk.store.referral_move_book import StoredReferralMoveBook
from tests.fakes import OPENING
from tests.store.drafts import TODAY, referral, today

DRAFT = ReferralDraft(
    visit=None,
    language="ar",
    services=("advice", "a-course"),
    requests=(),
    bring=(),
    appointment=None,
    act_by=date(2026, 3, 16),
    interpreter=None,
    sensitive=False,
)


@pytest.fixture
def book(store: Store) -> ReferralMoveBook:
    """What was said."""
    return StoredReferralMoveBook(store, today)


def handed_out(store: Store, *, sensitive: bool = False) -> str:
    """A slip of today; its code."""
    referrals = StoredReferralBook(store, today)
    referrals.issue(replace(DRAFT, sensitive=sensitive), referral, OPENING)
    return referrals.issued_today()[0].code


def test_what_is_said_of_a_slip_is_known(store: Store, book: ReferralMoveBook) -> None:
    """Said twice it is said once; each slip has its own; of the others nothing was said."""
    first, second, third = (handed_out(store) for _ in range(3))
    assert book.say(first, Became.VISITED)
    assert not book.say(first, Became.VISITED), "another desk has the word"
    book.say(first, Became.COMPLETED)
    book.say(second, Became.CANCELLED)
    assert book.said([first, third]) == {first: {Became.VISITED, Became.COMPLETED}}
    assert book.said([]) == {}


def test_a_mistake_is_taken_back(store: Store, book: ReferralMoveBook) -> None:
    """Nothing of it stays in the file."""
    code = handed_out(store)
    book.say(code, Became.ENTERED_IN_ERROR)
    assert book.take_back(code, Became.ENTERED_IN_ERROR)
    assert not book.take_back(code, Became.ENTERED_IN_ERROR), "another desk was first"
    assert store.read("SELECT * FROM referral_move") == []


def test_what_the_city_was_told_stands(store: Store, book: ReferralMoveBook) -> None:
    """Somebody may have read it."""
    code = handed_out(store)
    book.say(code, Became.VISITED)
    store.execute("UPDATE referral_move SET settled = 1")
    with pytest.raises(NotUndoable):
        book.take_back(code, Became.VISITED)
    book.say(code, Became.VISITED)
    assert store.read("SELECT settled FROM referral_move") == [{"settled": 1}]


def test_no_moment_is_kept(store: Store, book: ReferralMoveBook) -> None:
    """The day is enough to know when it is over."""
    code = handed_out(store)
    book.say(code, Became.VISITED)
    assert store.read("SELECT * FROM referral_move") == [
        {"code": code, "status": "visited", "day": TODAY.isoformat(), "settled": 0}
    ]


def test_a_slip_that_was_forgotten_has_no_news(store: Store, book: ReferralMoveBook) -> None:
    """They go with it, and nothing more can be said."""
    code = handed_out(store)
    book.say(code, Became.VISITED)
    store.execute("DELETE FROM referral")
    assert book.said([code]) == {}
    with pytest.raises(NoSuchReferral):
        book.say(code, Became.COMPLETED)


def test_a_slip_of_any_day_is_found_by_its_code(store: Store) -> None:
    """With its places, as on the day it was handed out; another site's is not found."""
    code = handed_out(store, sensitive=True)
    later: ReferralBook = StoredReferralBook(store, lambda: TODAY + timedelta(days=40))
    assert later.issued_today() == ()
    found = later.referral(code)
    assert found is not None
    assert (found.code, found.draft) == (code, replace(DRAFT, sensitive=True))
    assert later.referral("3F7K2M9Q4") is None
