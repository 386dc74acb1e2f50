# SPDX-License-Identifier: EUPL-1.2
"""A slip's way to paper: once by itself, again only when a person wants it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.ports import PrintBook, SlipState
from kiosk.domain.trouble import StoreTrouble
from kiosk.store.opening import Store
from kiosk.store.print_book import StoredPrintBook
from tests.fakes import OPENING
from tests.printing.slips import SLIPS
from tests.store.drafts import TODAY, referral, today


@pytest.fixture
def slips(store: Store) -> PrintBook:
    """Today's slips."""
    return StoredPrintBook(store, today)


def state(slips: PrintBook, slip: str) -> SlipState:
    """How far a slip got."""
    queued = slips.slip(slip)
    assert queued is not None
    return queued.state


def claimed(slips: PrintBook) -> str:
    """The id of the next slip."""
    slip = slips.claim()
    assert slip is not None
    assert slip.state is SlipState.CLAIMED
    return slip.id


def test_slips_print_in_order_and_once(slips: PrintBook) -> None:
    """The oldest comes first; what came out is never claimed again."""
    added = [slips.add(referral(str(n)), OPENING) for n in range(3)]
    for slip in added:
        assert claimed(slips) == slip
        assert slips.in_hand() is None
        slips.submitted(slip)
        assert slips.in_hand() == slips.slip(slip)
        slips.printed(slip)
        assert state(slips, slip) is SlipState.PRINTED
    assert slips.in_hand() is None
    assert slips.claim() is None
    slips.recover()
    assert slips.claim() is None
    assert slips.unprinted() == ()


def test_a_failed_slip_waits_for_a_person(slips: PrintBook) -> None:
    """Paper that returns prints nothing by itself; the desk prints again or lets it be."""
    first, second = (slips.add(referral(str(n)), OPENING) for n in range(2))
    slips.failed(claimed(slips), "no_paper")
    slips.submitted(claimed(slips))
    slips.unknown(second, "jam")
    assert slips.claim() is None
    told = [(slip.id, slip.state, slip.reason) for slip in slips.unprinted()]
    assert told == [(first, SlipState.FAILED, "no_paper"), (second, SlipState.UNKNOWN, "jam")]
    slips.print_again(first)
    slips.dismiss(second)
    assert slips.unprinted() == ()
    assert claimed(slips) == first
    slips.print_again(first)
    slips.dismiss(first)
    assert state(slips, first) is SlipState.CLAIMED
    assert state(slips, second) is SlipState.DISMISSED


def test_a_second_click_prints_no_second_copy(slips: PrintBook) -> None:
    """Once the paper came out, or a person let it be, nothing prints it again."""
    first, second = (slips.add(referral(str(n)), OPENING) for n in range(2))
    slips.submitted(claimed(slips))
    slips.printed(first)
    slips.dismiss(second)
    for slip in (first, second):
        slips.print_again(slip)
    assert slips.claim() is None
    assert state(slips, first) is SlipState.PRINTED


def test_a_crash_prints_nothing_twice(slips: PrintBook) -> None:
    """What had not reached the printer waits again; what may have is left to a person."""
    first, second = (slips.add(referral(str(n)), OPENING) for n in range(2))
    slips.submitted(claimed(slips))
    claimed(slips)
    slips.recover()
    assert state(slips, first) is SlipState.UNKNOWN
    assert claimed(slips) == second
    assert [(slip.id, slip.reason) for slip in slips.unprinted()] == [(first, "unknown")]


def test_a_slip_is_submitted_only_by_who_claimed_it(slips: PrintBook) -> None:
    """A spooler whose claim was taken from it must not print."""
    slip = slips.add(referral("1"), OPENING)
    claimed(slips)
    slips.recover()
    with pytest.raises(StoreTrouble, match="a slip is waiting, it cannot become submitted"):
        slips.submitted(slip)
    with pytest.raises(StoreTrouble, match="a slip is gone"):
        slips.printed("unheard-of")


def test_what_was_not_printed_on_its_day_never_is(store: Store, slips: PrintBook) -> None:
    """A number of yesterday does not come out in the morning."""
    slips.add(referral("1"), OPENING)
    assert StoredPrintBook(store, lambda: TODAY + timedelta(days=1)).claim() is None


def test_a_slip_of_any_kind_comes_back_as_it_was(slips: PrintBook) -> None:
    """The printer's turn may come in another process, hours later."""
    for slip in SLIPS.values():
        kept = slips.slip(slips.add(slip, OPENING))
        assert kept is not None
        assert kept.slip == slip
