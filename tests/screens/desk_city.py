# SPDX-License-Identifier: EUPL-1.2
"""What the sync's process leaves in a site's store, for a desk to see."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from kiosk.domain.contact import Failure, Obstacle, Way
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from tests.fakes import MovedClock


class Place(Protocol):
    """A site on disk and its time."""

    @property
    def folder(self) -> Path:
        """The site's."""
        ...

    @property
    def clock(self) -> MovedClock:
        """The site's."""
        ...


def enrolled(place: Place, notes: int = 0) -> None:
    """The site has a city, and so many notes for it."""
    with closing(open_visits(place.folder)) as store:
        outbox = StoredOutbox(store)
        outbox.begin_epoch(place.clock.now())
        for _ in range(notes):
            outbox.put("entry_is_wrong", "{}", place.clock.now())


def tried(
    place: Place,
    obstacle: Obstacle | None = None,
    *,
    apart: timedelta = timedelta(),
    way: Way = Way.UP,
) -> None:
    """Somebody tried to reach the city; this stood between."""
    failure = Failure(obstacle, "for the log") if obstacle else None
    with closing(open_visits(place.folder)) as store:
        StoredContactBook(store).keep(way, place.clock.now(), failure, apart)
