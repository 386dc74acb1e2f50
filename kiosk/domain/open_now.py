# SPDX-License-Identifier: EUPL-1.2
"""Whether a service of the directory is open: its own hours, else its plain week."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.domain.hours_table import timetable_of
from kiosk.domain.narrowing import bits_of
from kiosk.domain.opening_times import (
    HoursNotUnderstood,
    Opening,
    OpenState,
    opening,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.directory import Service
    from kiosk.domain.opening_times import ReadOpeningTimes, Timetable


def opening_of(service: Service, read: ReadOpeningTimes, wall: datetime) -> Opening:
    """Whether a service is open at a wall-clock time, and what happens next within a week."""
    if service.for_now_closed:
        return Opening(state=OpenState.CLOSED)
    timetable = timetable_of(service)
    return Opening(state=OpenState.UNKNOWN) if timetable is None else opening(timetable, read, wall)


class OpenNow:
    """Says which of some services are open; those with the same hours are looked at once."""

    def __init__(self, services: Sequence[Service], read: ReadOpeningTimes) -> None:
        """Look at each service once.

        Args:
            services: those that are asked about.
            read: understands opening hours.
        """
        self._read = read
        same: dict[Timetable, list[int]] = defaultdict(list)
        for place, service in enumerate(services):
            if not service.for_now_closed and (timetable := timetable_of(service)) is not None:
                same[timetable].append(place)
        self._same = {timetable: bits_of(places) for timetable, places in same.items()}
        self._shut = bits_of(
            place for place, service in enumerate(services) if service.for_now_closed
        )
        self._minute: datetime | None = None
        self._known: dict[OpenState, int] = {}

    def prepare(self) -> Iterator[None]:
        """Read all hours ahead, a few at a time."""
        for timetable in self._same:
            if timetable.expression is not None:
                with suppress(HoursNotUnderstood):
                    self._read(timetable.expression)
            yield

    def closed(self, wall: datetime) -> int:
        """Bits of the services that are known to be closed at a wall-clock time."""
        return self._shut | self._at(wall)[OpenState.CLOSED]

    def open(self, wall: datetime) -> int:
        """Bits of the services that are known to be open at a wall-clock time."""
        return self._at(wall)[OpenState.OPEN]

    def _at(self, wall: datetime) -> Mapping[OpenState, int]:
        minute = wall.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._known = dict.fromkeys(OpenState, 0)
            for timetable, bits in self._same.items():
                self._known[self._state(timetable, minute)] |= bits
            self._minute = minute
        return self._known

    def _state(self, timetable: Timetable, minute: datetime) -> OpenState:
        expression = timetable.expression
        if expression is None or not timetable.first <= minute.date() <= timetable.last:
            return OpenState.UNKNOWN
        try:
            return self._read(expression).state(minute)
        except HoursNotUnderstood:
            return OpenState.UNKNOWN
