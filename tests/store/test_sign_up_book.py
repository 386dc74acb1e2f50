# SPDX-License-Identifier: EUPL-1.2
"""Who is expected at meetings: a code, a day, how many; and nothing after that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.ports import SlipState
from kiosk.domain.referral import check_character
from kiosk.domain.sign_up import SignUp, SignUpBook
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.trouble import NoSuchReferral, NotUndoable
from kiosk.store.day_book import StoredDayBook
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.sign_up_book import StoredSignUpBook
from tests.fakes import OPENING
from tests.store.drafts import TODAY, today

THURSDAY = datetime(2026, 3, 5, 10)  # noqa: DTZ001 - a wall clock
AFTER_TEN_SECONDS = OPENING + timedelta(seconds=10)


@pytest.fixture
def book(store: Store) -> StoredSignUpBook:
    """The site's sign-ups."""
    return StoredSignUpBook(store, today)


def slip(code: str) -> SignUpSlip:
    """Its paper."""
    return SignUpSlip(
        language="ar",
        site_name="Demo",
        printed_on=TODAY,
        code=code,
        title="Frühstück",
        title_german="Frühstück",
        place=("Demo",),
        starts=THURSDAY,
        ends=THURSDAY + timedelta(hours=2),
        people=3,
        calendar="",
    )


def opens_on(store: Store, day: date) -> None:
    """The first desk of a day opens."""
    StoredDayBook(store, lambda: day).open_desk("1", OPENING)


def rows(store: Store) -> int:
    """How many sign-ups are in the file."""
    return len(store.read("SELECT 1 FROM sign_up"))


def test_a_sign_up_is_kept_with_its_paper(store: Store, book: SignUpBook) -> None:
    """Under a code that is on the paper; without paper where none is wanted."""
    code = book.sign_up("breakfast", THURSDAY, 3, OPENING, slip)
    assert check_character(code[:-1]) == code[-1]
    kept = StoredPrintBook(store, today).claim()
    assert kept is not None
    assert isinstance(kept.slip, SignUpSlip)
    assert kept.slip.code == code
    other = book.sign_up("breakfast", THURSDAY, 1, OPENING)
    assert StoredPrintBook(store, today).claim() is None
    assert book.coming() == (
        SignUp(code=code, event="breakfast", starts=THURSDAY, people=3),
        SignUp(code=other, event="breakfast", starts=THURSDAY, people=1),
    )


def test_without_its_slip_nobody_is_signed_up(book: SignUpBook) -> None:
    """What cannot be made paper of is not stored either."""

    def broken(_code: str) -> SignUpSlip:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book.sign_up("breakfast", THURSDAY, 3, OPENING, broken)
    assert book.coming() == ()


def test_a_code_stands_for_one_thing_only(store: Store) -> None:
    """Where chance gives a code again, the next one is taken."""
    characters = iter("A" * 16 + "B" * 8)
    book = StoredSignUpBook(store, today, lambda _: next(characters))
    codes = [book.sign_up("breakfast", THURSDAY, 1, OPENING) for _ in range(2)]
    assert [code[:8] for code in codes] == ["A" * 8, "B" * 8]


def test_a_cancelled_one_is_not_expected_and_can_come_back(store: Store, book: SignUpBook) -> None:
    """Its paper with it; once it is forgotten there is no way back."""
    prints = StoredPrintBook(store, today)
    code = book.sign_up("breakfast", THURSDAY, 3, OPENING, slip)
    book.cancel(code, OPENING)
    assert book.coming() == ()
    assert prints.claim() is None
    book.keep(code)
    assert len(book.coming()) == 1
    assert prints.claim() is not None
    book.cancel(code, OPENING)
    opens_on(store, TODAY)
    with pytest.raises(NotUndoable):
        book.keep(code)


@pytest.mark.parametrize(
    ("became", "then"),
    [
        (StoredPrintBook.printed, SlipState.PRINTED),
        (lambda prints, slip: prints.failed(slip, "no_paper"), SlipState.WAITING),
        (lambda prints, slip: prints.unknown(slip, "unknown"), SlipState.DISMISSED),
        (lambda prints, slip: (prints.failed(slip, ""), prints.dismiss(slip)), "dismissed"),
    ],
)
def test_who_comes_after_all_gets_the_paper_once(
    store: Store, book: SignUpBook, became: Callable[[StoredPrintBook, str], None], then: str
) -> None:
    """It is not printed a second time where it may lie in the tray, or nobody wanted it."""
    prints = StoredPrintBook(store, today)
    code = book.sign_up("breakfast", THURSDAY, 3, OPENING, slip)
    queued = prints.claim()
    assert queued is not None
    prints.submitted(queued.id)
    became(prints, queued.id)
    book.cancel(code, OPENING)
    book.keep(code)
    [paper] = store.read("SELECT state FROM slip")
    assert paper["state"] == then


def test_what_nobody_has_signed_up_for_cannot_be_cancelled(book: SignUpBook) -> None:
    """Such as a code that was forgotten meanwhile."""
    with pytest.raises(NoSuchReferral):
        book.cancel("AAAAAAAAA", OPENING)


def test_without_a_city_it_goes_when_its_day_is_over(store: Store, book: SignUpBook) -> None:
    """Not before; a cancelled one goes with the day on which that was said."""
    book.sign_up("breakfast", THURSDAY, 3, OPENING)
    book.cancel(book.sign_up("breakfast", THURSDAY, 1, OPENING), OPENING)
    opens_on(store, THURSDAY.date())
    assert rows(store) == 1
    opens_on(store, THURSDAY.date() + timedelta(days=1))
    assert rows(store) == 0


def test_it_stays_until_the_city_has_been_told(store: Store, book: StoredSignUpBook) -> None:
    """The day after it was made; what cannot be told is settled as well."""
    StoredOutbox(store).begin_epoch(OPENING)
    codes = [book.sign_up("breakfast", THURSDAY, people, OPENING) for people in (3, 1)]
    friday = THURSDAY.date() + timedelta(days=1)
    opens_on(store, friday)
    assert rows(store) == 2
    later = StoredSignUpBook(store, lambda: friday)
    assert later.are_due()
    later.settle(lambda one: "{}" if one.code == codes[0] else None, AFTER_TEN_SECONDS)
    assert [record.kind for record in StoredOutbox(store).unanswered(-1)] == ["sign_up"]
    assert not later.are_due()
    opens_on(store, friday + timedelta(days=1))
    assert rows(store) == 0


def test_one_that_the_city_must_forget_stays_until_it_was_asked(
    store: Store, book: StoredSignUpBook
) -> None:
    """Also when its day is over before the ten seconds are."""
    StoredOutbox(store).begin_epoch(OPENING)
    code = book.sign_up("breakfast", THURSDAY, 3, OPENING)
    later = StoredSignUpBook(store, lambda: TODAY + timedelta(days=9))
    later.settle(lambda _: '{"code": 1}', AFTER_TEN_SECONDS)
    later.cancel(code, AFTER_TEN_SECONDS)
    opens_on(store, TODAY + timedelta(days=9))
    assert rows(store) == 1
    later.forget_cancelled(lambda _: '"forget"', AFTER_TEN_SECONDS)
    assert rows(store) == 1
    later.forget_cancelled(lambda _: '"forget"', AFTER_TEN_SECONDS + timedelta(seconds=10))
    assert rows(store) == 0
    assert {record.body for record in StoredOutbox(store).unanswered(-1)} == {'"forget"'}


def test_a_clock_that_was_a_year_ahead_leaves_nothing_behind(store: Store) -> None:
    """Its day is over with the meeting's at the latest."""
    StoredOutbox(store).begin_epoch(OPENING)
    ahead = StoredSignUpBook(store, lambda: TODAY + timedelta(days=365))
    ahead.sign_up("breakfast", THURSDAY, 3, OPENING)
    friday = THURSDAY.date() + timedelta(days=1)
    later = StoredSignUpBook(store, lambda: friday)
    assert later.are_due()
    later.settle(lambda _: None, OPENING)
    opens_on(store, friday)
    assert rows(store) == 0


def test_that_one_was_forgotten_is_noted_without_its_code(
    store: Store, book: StoredSignUpBook
) -> None:
    """As with a referral; nothing is noted of a code that nobody has."""
    code = book.sign_up("breakfast", THURSDAY, 3, OPENING)
    assert book.forget(code, str, OPENING) == 0
    assert book.forget(code, str, OPENING) is None
    [noted] = store.read("SELECT * FROM journal")
    assert noted["kind"] == "sign_up_forgotten"
    assert code not in str(noted)


def test_a_party_is_between_one_and_twenty(store: Store) -> None:
    """The file itself refuses others."""
    with pytest.raises(IntegrityError, match="CHECK"):
        StoredSignUpBook(store, today).sign_up("breakfast", THURSDAY, 21, OPENING)
