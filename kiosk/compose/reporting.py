# SPDX-License-Identifier: EUPL-1.2
"""Tells the city of months that are over: rounded counts, each month once and never again."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.domain.clock import site_day
from kiosk.domain.contact import Way
from kiosk.domain.statistics import Told, month_name, over_before, told
from kiosk.domain.topic import TOPICS
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.release_book import StoredReleaseBook
from kiosk.sync.contract import Body, DayCounts, LanguageCounts, TopicCounts, written

if TYPE_CHECKING:
    from kiosk.compose.site import Site
    from kiosk.store.opening import Store

log = logging.getLogger(__name__)

APART: Final = timedelta(hours=1)
"""A clock that differs more from the city's may be wrong by months."""


def put_months(site: Site, store: Store) -> None:
    """Put the counts of months that are over into the outbox.

    The month in which the site was enrolled is told whole, those before are not; a month in which
    it never opened is not told. While the clock is in doubt nothing is: a month counted too early
    would be wrong for ever.

    Args:
        site: enrolled or not.
        store: its visits.db.

    Raises:
        StoreTrouble: it cannot be read or written; the month is told next time.
    """
    book = StoredReleaseBook(store)
    enrolled = book.enrolled_at()
    if enrolled is None or clock_is_doubtful(site, store):
        return
    since = site_day(enrolled, site.profile.zone).replace(day=1)
    for month in book.to_be_told(since, over_before(site.today())):
        counted = told(book.counts(month), (topic.id for topic in TOPICS), site.languages)
        if book.release(month, _bodies(month_name(month), counted), site.clock.now()):
            withheld = [what for what in ("topics", "languages") if not getattr(counted, what)]
            log.info("reporting.released %s withheld=%s", month_name(month), withheld)


def clock_is_doubtful(site: Site, store: Store) -> bool:
    """Whether the clock jumped, or the city has another time: no day or week is surely over."""
    contact = StoredContactBook(store).contact(Way.UP)
    return site.clock.doubt() is not None or (contact is not None and abs(contact.apart) > APART)


def _bodies(month: str, counted: Told) -> dict[str, str]:
    bodies: dict[str, Body] = {
        "day_counts": DayCounts(month=month, visits=counted.days, total=counted.total),
        "topic_counts": TopicCounts(
            month=month, visits=dict(counted.topics), total=sum(counted.topics.values())
        ),
        "language_counts": LanguageCounts(
            month=month, visits=dict(counted.languages), total=sum(counted.languages.values())
        ),
    }
    return {kind: written(kind, body) for kind, body in bodies.items()}
