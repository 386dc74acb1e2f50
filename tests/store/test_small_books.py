# SPDX-License-Identifier: EUPL-1.2
"""Help alerts, appointments and referrals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.domain.appointment import Appointment
from kiosk.domain.books import AppointmentBook, HelpBook, ReferralBook
from kiosk.domain.help import HelpAlert
from kiosk.domain.ports import PrintBook, SlipState
from kiosk.domain.referral import Referral, ReferralDraft, Request, Thing, check_character
from kiosk.domain.slip import ReferralSlip
from kiosk.store.appointment_book import StoredAppointmentBook
from kiosk.store.day_book import StoredDayBook
from kiosk.store.help_book import StoredHelpBook
from kiosk.store.opening import Store
from kiosk.store.print_book import StoredPrintBook
from kiosk.store.referral_book import StoredReferralBook
from kiosk.store.sign_up_book import StoredSignUpBook
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING
from tests.store.drafts import draft, no_paper, referral, today

ELEVEN = Appointment(
    id="eleven",
    at=datetime(2026, 3, 2, 11),  # noqa: DTZ001 - a wall clock
    desk="2",
    language="so",
    interpreter=True,
)
REFERRAL = ReferralDraft(
    visit=None,
    language="ar",
    services=("advice", "a-course"),
    requests=(Request.EXPLAIN_LETTER,),
    bring=(Thing.LETTER, Thing.IDENTITY),
    appointment=datetime(2026, 3, 9, 14, 30),  # noqa: DTZ001 - a wall clock
    act_by=date(2026, 3, 20),
    interpreter="ti",
    sensitive=True,
)


@pytest.fixture
def appointments(store: Store) -> AppointmentBook:
    """Today's appointments."""
    return StoredAppointmentBook(store, today)


def test_one_alert_is_raised_accepted_and_ended(store: Store) -> None:
    """Asking twice is asking once, the first desk wins, an end is final."""
    book: HelpBook = StoredHelpBook(store, today)
    alert = book.ask(OPENING)
    assert book.ask(OPENING) == alert
    for desk in ("2", "1"):
        book.accept(alert, desk, OPENING)
    assert book.open_alerts() == (HelpAlert(id=alert, raised_at=OPENING, desk="2"),)
    book.end(alert, OPENING)
    book.end(alert, OPENING)
    assert book.open_alerts() == ()
    assert book.alert(alert) == HelpAlert(id=alert, raised_at=OPENING, desk="2", ended=True)
    assert book.ask(OPENING) != alert
    told = [row["kind"] for row in store.read("SELECT kind FROM journal ORDER BY seq")]
    assert told == ["help_asked", "help_accepted", "help_ended", "help_asked"]


def test_appointments_stand_by_time(appointments: AppointmentBook) -> None:
    """Today's and later ones are told apart, and one that was taken back is gone."""
    nine = Appointment(id="nine", at=datetime(2026, 3, 2, 9), desk="1", language="de")  # noqa: DTZ001
    other_day = Appointment(id="x", at=datetime(2026, 3, 3, 9), desk="1", language="de")  # noqa: DTZ001
    for appointment in (ELEVEN, nine, other_day):
        appointments.add(appointment)
    assert appointments.appointments() == (nine, ELEVEN)
    assert appointments.coming() == (nine, ELEVEN, other_day)
    appointments.remove("nine")
    assert appointments.appointments() == (ELEVEN,)


def test_an_appointment_joins_the_queue_once(
    appointments: AppointmentBook, visits: StoredVisitBook
) -> None:
    """Its time and its interpreter come with the visitor; a second one waits like everybody."""
    appointments.add(ELEVEN)
    visit = visits.check_in(draft(appointment="eleven"), OPENING, no_paper)
    assert visit.appointment_at == ELEVEN.at
    assert (visit.interpreter, visit.spoken_language) == (True, "so")
    [arrived] = appointments.appointments()
    assert arrived.arrived
    appointments.remove("eleven")
    assert appointments.appointments() == (arrived,)
    second = visits.check_in(draft(appointment="eleven"), OPENING, no_paper)
    assert (second.appointment_at, second.interpreter) == (None, False)


@pytest.mark.parametrize(("open_desk", "kept_for"), [("2", "2"), ("1", None)])
def test_an_appointment_waits_for_its_desk_while_that_is_open(
    store: Store,
    appointments: AppointmentBook,
    visits: StoredVisitBook,
    open_desk: str,
    kept_for: str | None,
) -> None:
    """Whoever has the appointment expects them; a desk that is not there leaves them to all."""
    StoredDayBook(store, today).open_desk(open_desk, OPENING)
    appointments.add(ELEVEN)
    visit = visits.check_in(draft(appointment="eleven"), OPENING, no_paper)
    assert visit.reserved_for == kept_for
    assert visits.visit(visit.id) == visit


def test_a_referral_is_issued_with_its_slip(store: Store, visits: StoredVisitBook) -> None:
    """What was chosen comes back as it was, under a code that is on the slip."""
    book: ReferralBook = StoredReferralBook(store, today)
    papers: PrintBook = StoredPrintBook(store, today)
    slip = papers.slip(book.issue(REFERRAL, referral, OPENING))
    assert slip is not None
    assert isinstance(slip.slip, ReferralSlip)
    code = slip.slip.code
    assert check_character(code[:-1]) == code[-1]
    assert slip.state is SlipState.WAITING
    assert book.issued_today() == (Referral(code=code, issued_at=OPENING, draft=REFERRAL),)
    assert visits.figures().referrals == 1


@pytest.mark.parametrize("sensitive", [True, False])
def test_the_journal_never_tells_where_somebody_was_sent(
    store: Store, visits: StoredVisitBook, *, sensitive: bool
) -> None:
    """Places stand with the referral alone; a sensitive one cannot be led back to a visit."""
    visit = visits.check_in(draft(), OPENING, no_paper).id
    chosen = replace(REFERRAL, visit=visit, sensitive=sensitive)
    StoredReferralBook(store, today).issue(chosen, referral, OPENING)
    [told] = store.read("SELECT visit, detail FROM journal WHERE kind = 'referral_issued'")
    assert told == {"visit": None, "detail": None if sensitive else f'{{"visit":"{visit}"}}'}
    [kept] = store.read("SELECT visit FROM referral")
    assert kept["visit"] == (None if sensitive else visit)
    places = store.read("SELECT service FROM referral_target ORDER BY position")
    assert tuple(place["service"] for place in places) == REFERRAL.services


def test_a_code_is_never_given_twice(store: Store) -> None:
    """Where chance gives a code again, the next one is taken."""
    characters = iter("A" * 16 + "B" * 8)
    book = StoredReferralBook(store, today, lambda _: next(characters))
    for _ in range(2):
        book.issue(REFERRAL, referral, OPENING)
    codes = [issued.code[:8] for issued in book.issued_today()]
    assert codes == ["B" * 8, "A" * 8]


def test_a_referral_never_has_the_code_of_a_sign_up(store: Store) -> None:
    """A code stands for one thing only, whichever came first."""
    characters = iter("A" * 16 + "B" * 8)
    signed_up = StoredSignUpBook(store, today, lambda _: next(characters))
    signed_up.sign_up("breakfast", OPENING.replace(tzinfo=None), 1, OPENING)
    referrals = StoredReferralBook(store, today, lambda _: next(characters))
    referrals.issue(REFERRAL, referral, OPENING)
    [issued] = referrals.issued_today()
    assert issued.code[:8] == "B" * 8


def test_a_referral_without_its_slip_is_not_stored(store: Store) -> None:
    """If the slip cannot be made, there is no referral either."""
    book = StoredReferralBook(store, today)

    def broken(_code: str) -> ReferralSlip:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book.issue(REFERRAL, broken, OPENING)
    assert book.issued_today() == ()
