# SPDX-License-Identifier: EUPL-1.2
"""Finding the place that a desk sends somebody on to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import product, zip_longest
from typing import TYPE_CHECKING

from kiosk.domain.open_now import OpenNow, opening_of
from kiosk.domain.opening_times import OpenState
from kiosk.domain.search import Kind

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.opening_times import Opening, ReadOpeningTimes
    from kiosk.domain.search import Hit, Search

MOST_RESULTS = 12
MOST_SUGGESTIONS = 3
"""Before anything is searched: what else is to be ticked stays in sight."""
_NOT_CLOSED = (OpenState.OPEN, OpenState.UNKNOWN)
"""What passes for open, in this order: unknown is not closed."""


class Want(StrEnum):
    """What a desk can ask of every place."""

    DISTRICT = "district"
    OPEN_NOW = "open_now"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a desk looks for.

    Attributes:
        published: the directory without the site's notices; shown: with them.
        query: what was typed so far; empty to be offered places of the topics.
        written: languages that it may be written in.
        topics: what the visitor came for.
        chosen: ids of places that are ticked.
        district: the site's own; spoken: the visitor's language.
        wall: the site's clock, to the minute.
    """

    published: Directory
    shown: Directory
    query: str
    written: tuple[str, ...]
    wants: frozenset[Want]
    topics: tuple[str, ...]
    chosen: tuple[str, ...]
    district: str
    spoken: str
    wall: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """A place to go.

    Attributes:
        near: whether it is in the site's own district.
        hidden: whether a notice of the site hides it: nobody is sent there.
    """

    service: Service
    opening: Opening
    near: bool
    hidden: bool = False


class PlaceFinder:
    """Looks in the directory; keeps what it learns of opening hours."""

    def __init__(self, search: Search, read: ReadOpeningTimes) -> None:
        """Search with a search, understand opening hours with a reader."""
        self._search = search
        self._read = read
        self._open = OpenNow(read)

    def find(self, asked: Asked) -> tuple[Place, ...]:
        """The chosen places, then those that fit, the site's own district first.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        published = {service.id: service for service in asked.published.services}
        shown = {service.id: service for service in asked.shown.services}
        known = published | shown
        chosen = [shown[place] for place in asked.chosen if place in shown]
        if asked.query.strip():
            fitting = self._searched(asked, known)
        else:
            fitting = [] if chosen else self._suggested(asked)
        others = [service for service in fitting if service.id not in asked.chosen]
        others.sort(key=lambda service: (not service.for_emergencies, not _near(service, asked)))
        return tuple(
            Place(
                service=service,
                opening=opening_of(service, self._read, asked.wall),
                near=_near(service, asked),
                hidden=service.id not in shown,
            )
            for service in (*chosen, *others)
        )

    def _searched(self, asked: Asked, known: dict[str, Service]) -> list[Service]:
        found: dict[str, Service] = {}
        for state, language in product(_states(asked), asked.written):
            fits = partial(self._is_wanted, asked, known, state)
            for hit in self._search.find(asked.query, language, MOST_RESULTS, fits):
                found.setdefault(hit.id, known[hit.id])
            if len(found) >= MOST_RESULTS:
                break
        return list(found.values())[:MOST_RESULTS]

    def _suggested(self, asked: Asked) -> list[Service]:
        by_topic = [asked.shown.services_of(topic) for topic in asked.topics]
        in_turn = (place for turn in zip_longest(*by_topic) for place in turn if place is not None)
        offered = {place.id: place for place in in_turn}.values()
        return [
            place for state in _states(asked) for place in offered if self._fits(place, asked, state)
        ][:MOST_SUGGESTIONS]

    def _is_wanted(
        self, asked: Asked, known: dict[str, Service], state: OpenState | None, hit: Hit
    ) -> bool:
        service = known.get(hit.id) if hit.kind is Kind.SERVICE else None
        return service is not None and self._fits(service, asked, state)

    def _fits(self, service: Service, asked: Asked, state: OpenState | None) -> bool:
        wants = asked.wants
        return (
            (Want.DISTRICT not in wants or _near(service, asked))
            and (Want.LANGUAGE not in wants or asked.spoken in service.languages)
            and (state is None or self._open.state(service, asked.wall) is state)
        )


def _states(asked: Asked) -> tuple[OpenState | None, ...]:
    return _NOT_CLOSED if Want.OPEN_NOW in asked.wants else (None,)


def _near(service: Service, asked: Asked) -> bool:
    places = (place for place in (service.location, *service.elsewhere) if place)
    return any(place.district == asked.district and not place.confidential for place in places)
