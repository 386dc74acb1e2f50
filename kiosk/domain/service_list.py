# SPDX-License-Identifier: EUPL-1.2
"""The services that a visitor finds, in their order; any question costs a few milliseconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.narrowing import (
    Narrowing,
    Option,
    group,
    in_alphabet,
    places_of,
    service_traits,
)
from kiosk.domain.open_now import OpenNow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.books import DirectoryShelf
    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.finding import Filters
    from kiosk.domain.narrowing import Narrowed
    from kiosk.domain.opening_times import ReadOpeningTimes


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a visitor is shown.

    Attributes:
        services: those that pass, in order.
        options: what is worth asking of the field, and what is asked; as they stand now, in an
            order that no touch changes.
        ways_out: where nothing passes, what to ask no longer; see `Narrowed`.
    """

    services: tuple[Service, ...] = ()
    options: tuple[Option, ...] = ()
    ways_out: tuple[Option, ...] = ()


class ServiceList:
    """The services of one edition, looked at once."""

    def __init__(self, directory: Directory, read: ReadOpeningTimes, site_district: str) -> None:
        """Look at each service.

        Args:
            directory: the edition.
            read: understands opening hours.
            site_district: two digits.
        """
        self._services = directory.services
        self._site_district = site_district
        self._standings: dict[str, list[tuple[tuple[bool, bool], int]]] = {}
        self._open = OpenNow(directory.services, read)
        self._narrowing = Narrowing([service_traits(one) for one in directory.services])

    def find(self, filters: Filters, language: str, wall: datetime) -> Found:
        """What passes: emergencies, then the site's district, then open where asked, then title."""
        closed = self._open.closed(wall)
        now = self._narrowing.narrowed(filters, closed)
        usual = self._narrowing.narrowed(_of_field(filters), closed)
        return Found(
            services=self._in_order(now, filters, language, wall),
            options=_offered(usual, now),
            ways_out=() if now.kept else now.ways_out,
        )

    def prepare(self, language: str) -> Iterator[None]:
        """Do ahead, in small steps, what the first question would have to wait for."""
        self._standing(language)
        yield
        yield from self._open.prepare()

    def count(self, filters: Filters, wall: datetime) -> int:
        """How many pass."""
        return len(self._narrowing.narrowed(filters, self._open.closed(wall)).kept)

    def _in_order(
        self, now: Narrowed, filters: Filters, language: str, wall: datetime
    ) -> tuple[Service, ...]:
        standing = self._standing(language)
        known = set(places_of(self._open.open(wall))) if filters.open_now else set(now.kept)

        def key(place: int) -> tuple[tuple[bool, bool], bool, int]:
            group, rank = standing[place]
            return group, place not in known, rank

        return tuple(self._services[place] for place in sorted(now.kept, key=key))

    def _standing(self, language: str) -> list[tuple[tuple[bool, bool], int]]:
        """Of each service its group and its place in the alphabet, worked out once a language."""
        if language not in self._standings:
            services = self._services
            names = [in_alphabet(said(one.title, language).text) for one in services]
            ranks = [0] * len(services)
            for rank, place in enumerate(sorted(range(len(services)), key=names.__getitem__)):
                ranks[place] = rank
            groups = [group(one, self._site_district) for one in services]
            self._standings[language] = list(zip(groups, ranks, strict=True))
        return self._standings[language]


class KeptList:
    """The services of the edition in use, looked at once for all who ask."""

    def __init__(self, shelf: DirectoryShelf, read: ReadOpeningTimes, site_district: str) -> None:
        """Look at nothing yet.

        Args:
            shelf: has the edition in use.
            read: understands opening hours.
            site_district: two digits.
        """
        self._shelf = shelf
        self._read = read
        self._district = site_district
        self._kept: tuple[Directory, ServiceList] | None = None

    def __call__(self) -> ServiceList:
        """The list of now.

        Raises:
            StoreTrouble: the directory cannot be read.
        """
        directory = self._shelf.directory()
        if self._kept is None or self._kept[0] is not directory:
            self._kept = (directory, ServiceList(directory, self._read, self._district))
        return self._kept[1]


def _of_field(filters: Filters) -> Filters:
    return type(filters)(field=filters.field, days=filters.days)


def _offered(usual: Narrowed, now: Narrowed) -> tuple[Option, ...]:
    """What is worth asking of the field, each with what it comes to now."""
    current = {(one.ask, one.value): one for one in now.options}
    worth = [current[one.ask, one.value] for one in usual.worth_asking]
    return (*worth, *(one for one in now.options if one.chosen and one not in worth))
