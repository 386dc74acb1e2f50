# SPDX-License-Identifier: EUPL-1.2
"""Ticket numbers, and the colour and pictogram that go with one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

COLOURS = (
    "violet",
    "lightblue",
    "green",
    "orange",
    "turquois",
    "yellow",
    "darkblue",
    "limette",
)
"""Never red: it means alarm. Hues of KERN-UX, shown as 700 on 050."""

LOWEST, HIGHEST = 100, 999


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The numbers one device gives out, so that two devices of a site cannot collide."""

    first: int = LOWEST
    size: int = HIGHEST - LOWEST + 1

    @property
    def last(self) -> int:
        """The highest number of the band."""
        return self.first + self.size - 1

    def __contains__(self, number: int) -> bool:
        """Whether the number belongs to this device."""
        return self.first <= number <= self.last


def next_number(band: Band, given_last: int | None, still_open: Collection[int]) -> int | None:
    """The number to give out now.

    Args:
        band: the numbers of this device.
        given_last: the highest number given out today, None at the first one.
        still_open: numbers whose visits have not ended.

    Returns:
        The next in line; used up, the lowest that is not open; None if all are open.
    """
    following = band.first if given_last is None else given_last + 1
    later = range(following, band.last + 1) if following in band else ()
    in_line = (*later, *range(band.first, band.last + 1))
    return next((number for number in in_line if number not in still_open), None)


@dataclass(frozen=True, slots=True)
class Look:
    """What people recognise a ticket by besides its number."""

    colour: str
    pictogram: str


def look(number: int, pictograms: tuple[str, ...]) -> Look:
    """The look of a number: neighbours differ in both, and it tells nothing else."""
    return Look(
        COLOURS[number % len(COLOURS)],
        pictograms[(number * 5 + number // len(pictograms)) % len(pictograms)],
    )
