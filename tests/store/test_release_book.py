# SPDX-License-Identifier: EUPL-1.2
"""Months counted and released."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.outbox import NoEpoch
from kiosk.store.day_book import StoredDayBook
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from kiosk.store.release_book import StoredReleaseBook
from kiosk.store.visit_book import StoredVisitBook
from tests.fakes import OPENING
from tests.store.drafts import TODAY, book, draft, no_paper, today

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)
BODIES = {"day_counts": "{}", "topic_counts": "{}"}


@pytest.fixture
def releases(store: Store) -> StoredReleaseBook:
    """What the city was told of."""
    return StoredReleaseBook(store)


def test_a_month_is_counted_by_day_topic_and_language(
    store: Store, visits: StoredVisitBook, releases: StoredReleaseBook
) -> None:
    """A visit counts once on its day and in its language, and in each of its topics."""
    StoredDayBook(store, today).open_desk("1", OPENING)
    visits.check_in(draft(), OPENING, no_paper)
    visits.check_in(replace(draft(), topics=("housing",)), OPENING, no_paper)
    counts = releases.counts(MARCH)
    assert (len(counts.days), counts.days[TODAY.day - 1], sum(counts.days)) == (31, 2, 2)
    assert counts.open_days == {TODAY.day}
    assert counts.topics == {"housing": 2, "letter": 1}
    assert counts.languages == {"ti": 2}
    assert sum(releases.counts(APRIL).days) == 0


def test_a_month_is_released_once(
    store: Store, visits: StoredVisitBook, releases: StoredReleaseBook
) -> None:
    """Also where two programs find it due at the same time."""
    visits.check_in(draft(), OPENING, no_paper)
    StoredOutbox(store).begin_epoch(OPENING)
    assert releases.to_be_told(MARCH, APRIL) == (MARCH,)
    other = StoredReleaseBook(store)
    assert other.release(MARCH, BODIES, OPENING)
    assert not releases.release(MARCH, BODIES, OPENING)
    assert releases.to_be_told(MARCH, APRIL) == ()
    waiting = StoredOutbox(store).unanswered(-1)
    assert [record.kind for record in waiting] == list(BODIES)


def test_a_month_that_cannot_be_sent_is_not_released(
    store: Store, visits: StoredVisitBook, releases: StoredReleaseBook
) -> None:
    """What is remembered and what waits for the city are one write."""
    visits.check_in(draft(), OPENING, no_paper)
    with pytest.raises(NoEpoch):
        releases.release(MARCH, BODIES, OPENING)
    assert releases.to_be_told(MARCH, APRIL) == (MARCH,)


@pytest.mark.parametrize(
    ("since", "before", "due"),
    [(MARCH, APRIL, (MARCH,)), (APRIL, APRIL, ()), (MARCH, MARCH, ())],
)
def test_only_months_between_are_due(
    visits: StoredVisitBook,
    releases: StoredReleaseBook,
    since: date,
    before: date,
    due: tuple[date, ...],
) -> None:
    """Neither what was before the enrolment nor what is not over."""
    visits.check_in(draft(), OPENING, no_paper)
    assert releases.to_be_told(since, before) == due


def test_a_day_without_visitors_is_a_day(store: Store, releases: StoredReleaseBook) -> None:
    """A site that opened and saw nobody has something to tell; one that never opened has not."""
    StoredDayBook(store, today).open_desk("1", OPENING)
    assert releases.to_be_told(MARCH, date(2026, 6, 1)) == (MARCH,)


def test_the_first_enrolment_counts(store: Store, releases: StoredReleaseBook) -> None:
    """A second one, after a restore, takes no month away."""
    assert releases.enrolled_at() is None
    for days in (0, 40):
        StoredOutbox(store).begin_epoch(OPENING + timedelta(days=days))
    assert releases.enrolled_at() == OPENING


def test_a_visit_of_the_last_evening_is_still_counted(
    store: Store, releases: StoredReleaseBook
) -> None:
    """It belongs to the day on which its number was given, however late its desk closed it."""
    last = date(2026, 3, 31)
    at = OPENING + (last - TODAY)
    visits = StoredVisitBook(store, lambda: last, band=book(store)._band)
    visits.check_in(draft(), at, no_paper)
    StoredDayBook(store, lambda: APRIL).open_desk("1", at + timedelta(days=1))
    assert releases.counts(MARCH).days[-1] == 1
