# SPDX-License-Identifier: EUPL-1.2
"""A site that tells a city of its days, with the real books and a clock to move."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.compose.books import Books
from kiosk.compose.producers import PRODUCERS
from kiosk.compose.site import Site as ProductSite
from kiosk.domain.outbox import OutboxRecord
from kiosk.domain.referral_choice import ReferralChoice, drafted
from kiosk.domain.referral_slip import referral_slip
from kiosk.domain.slip import ReferralSlip
from kiosk.store.opening import Store, open_visits
from kiosk.store.outbox_book import StoredOutbox
from tests.fakes import FixedClock
from tests.ready_made import demo_site

DAY = timedelta(days=1)


def produce_all(site: ProductSite, store: Store) -> None:
    """What each round begins with."""
    for produce in PRODUCERS.values():
        produce(site, store)


class Site:
    """A demo site whose staff refer people on; enrolled or not."""

    def __init__(self, folder: Path) -> None:
        """A Monday morning."""
        self.clock = FixedClock()
        self.site = demo_site(folder, self.clock)
        self.books = Books(self.site, "desk")
        self.store = open_visits(folder)
        self.outbox = StoredOutbox(self.store)

    def enrols(self) -> None:
        """A city knows it from now on."""
        self.outbox.begin_epoch(self.clock.now())

    def place(self, *, sensitive: bool = False, number: int = 0) -> str:
        """One of the directory's places."""
        services = self.books.shelf.directory().services
        return [one.id for one in services if one.sensitive is sensitive][number]

    def refers(self, *places: str) -> str:
        """A slip is handed out; its code."""
        directory = self.books.shelf.directory()
        draft = drafted(
            ReferralChoice(services=places or (self.place(),)),
            directory,
            visit=None,
            language="ar",
            today=self.site.today(),
        )

        def slip(code: str) -> ReferralSlip:
            return referral_slip(draft, code, directory, self.site.profile, self.site.today())

        kept = self.books.prints.slip(self.books.referrals.issue(draft, slip, self.clock.now()))
        assert kept is not None
        assert isinstance(kept.slip, ReferralSlip)
        return kept.slip.code

    def due(self) -> tuple[OutboxRecord, ...]:
        """What waits for the city, after another look at what is due."""
        produce_all(self.site, self.store)
        return self.outbox.unanswered(-1)

    def waits(self, kind: str = "referral_issued") -> list[dict[str, Any]]:
        """What of a kind waits, in words."""
        return [json.loads(record.body) for record in self.due() if record.kind == kind]
