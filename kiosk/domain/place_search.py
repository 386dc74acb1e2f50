# SPDX-License-Identifier: EUPL-1.2
"""Finding the place that a desk sends somebody on to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import islice, product, zip_longest
from typing import TYPE_CHECKING

from kiosk.domain.open_now import OpenNow, opening_of
from kiosk.domain.opening_times import OpenState
from kiosk.domain.search import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.opening_times import Opening, ReadOpeningTimes
    from kiosk.domain.search import Hit, Search

MOST_RESULTS = 12
MOST_SUGGESTIONS = 3
"""Before anything is searched: what else is to be ticked stays in sight."""
_OPEN = OpenState.OPEN
_NOT_CLOSED = (_OPEN, OpenState.UNKNOWN)
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
    """Looks in the directory; keeps what it learned of the edition in use."""

    def __init__(self, search: Search, read: ReadOpeningTimes) -> None:
        """Search with a search, understand opening hours with a reader."""
        self._search = search
        self._read = read
        self._edition: _Edition | None = None

    def find(self, asked: Asked) -> tuple[Place, ...]:
        """The chosen places, then those that fit: emergencies and the own district first.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        edition = self._read_edition(asked)
        chosen = [found for place in asked.chosen if (found := asked.shown.service(place))]
        if asked.query.strip():
            fitting = self._searched(asked, edition)
        else:
            fitting = [] if chosen else _suggested(asked, edition)
        others = [service for service in fitting if service.id not in asked.chosen]
        others.sort(key=lambda service: _order(service, asked, edition))
        return tuple(
            Place(
                service=service,
                opening=opening_of(service, self._read, asked.wall),
                near=_is_near(service, asked),
                hidden=service.id in edition.hidden,
            )
            for service in (*chosen, *others)
        )

    def _read_edition(self, asked: Asked) -> _Edition:
        kept = self._edition
        if kept is None or kept.published is not asked.published or kept.shown is not asked.shown:
            kept = self._edition = _edition(asked.published, asked.shown, self._read)
        return kept

    def _searched(self, asked: Asked, edition: _Edition) -> list[Service]:
        found: dict[str, Service] = {}
        for state, language in product(_states(asked), asked.written):
            wanted = partial(_is_wanted, asked, edition, state)
            for hit in self._search.find(asked.query, language, MOST_RESULTS, wanted):
                found.setdefault(hit.id, edition.services[hit.id])
            if len(found) >= MOST_RESULTS:
                break
        return list(found.values())[:MOST_RESULTS]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edition:
    """What is worth knowing once.

    Attributes:
        services: by id, as the site shows them, with those that it hides.
        bits: of each service, for `OpenNow`.
    """

    published: Directory
    shown: Directory
    services: Mapping[str, Service]
    hidden: frozenset[str]
    bits: Mapping[str, int]
    open_now: OpenNow

    def state(self, service: Service, wall: datetime) -> OpenState:
        """Whether a service is open."""
        bit = self.bits[service.id]
        if self.open_now.open(wall) & bit:
            return OpenState.OPEN
        return OpenState.CLOSED if self.open_now.closed(wall) & bit else OpenState.UNKNOWN


def _edition(published: Directory, shown: Directory, read: ReadOpeningTimes) -> _Edition:
    in_sight = {service.id: service for service in shown.services}
    services = {service.id: service for service in published.services} | in_sight
    return _Edition(
        published=published,
        shown=shown,
        services=services,
        hidden=frozenset(services.keys() - in_sight.keys()),
        bits={service: 1 << place for place, service in enumerate(services)},
        open_now=OpenNow(tuple(services.values()), read),
    )


def _suggested(asked: Asked, edition: _Edition) -> list[Service]:
    by_topic = [asked.shown.services_of(topic) for topic in asked.topics]
    in_turn = (place for turn in zip_longest(*by_topic) for place in turn if place is not None)
    offered = {place.id: place for place in in_turn}.values()
    fitting = (
        place
        for state in _states(asked)
        for place in offered
        if _fits(place, asked, edition, state)
    )
    return list(islice(fitting, MOST_SUGGESTIONS))


def _is_wanted(asked: Asked, edition: _Edition, state: OpenState | None, hit: Hit) -> bool:
    service = edition.services.get(hit.id) if hit.kind is Kind.SERVICE else None
    return service is not None and _fits(service, asked, edition, state)


def _fits(service: Service, asked: Asked, edition: _Edition, state: OpenState | None) -> bool:
    wants = asked.wants
    return (
        (Want.DISTRICT not in wants or _is_near(service, asked))
        and (Want.LANGUAGE not in wants or asked.spoken in service.languages)
        and (state is None or edition.state(service, asked.wall) is state)
    )


def _order(service: Service, asked: Asked, edition: _Edition) -> tuple[bool, bool, bool]:
    unsure = Want.OPEN_NOW in asked.wants and edition.state(service, asked.wall) is not _OPEN
    return not service.for_emergencies, unsure, not _is_near(service, asked)


def _states(asked: Asked) -> tuple[OpenState | None, ...]:
    return _NOT_CLOSED if Want.OPEN_NOW in asked.wants else (None,)


def _is_near(service: Service, asked: Asked) -> bool:
    places = (place for place in (service.location, *service.elsewhere) if place)
    return any(place.district == asked.district and not place.confidential for place in places)
