# SPDX-License-Identifier: EUPL-1.2
"""Numbers printed ahead of a rush: on paper first, in the line when staff hand them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.ticket import next_number
from kiosk.domain.trouble import NoNumberFree

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from kiosk.domain.slip import NumberSlip
    from kiosk.domain.ticket import Band

FEWEST, MOST = 5, 50
"""How many numbers a block may have."""

UNSURE = "unsure"
"""The topic of whoever is handed a number from a block: nobody has asked yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlock:
    """Numbers in the order of their paper.

    Attributes:
        handed_out: how many of them have been, from the first on.
    """

    id: str
    numbers: tuple[int, ...]
    handed_out: int = 0

    @property
    def left(self) -> tuple[int, ...]:
        """The numbers that nobody has been handed yet."""
        return self.numbers[self.handed_out :]

    def up_to(self, number: int) -> tuple[int, ...]:
        """What is handed out so that this number is the last that was; nothing if it was."""
        left = self.left
        return left[: left.index(number) + 1] if number in left else ()


def reserve(band: Band, given_last: int | None, in_use: Collection[int], size: int) -> list[int]:
    """The numbers of a new block, none of them in use.

    Args:
        band: the numbers of the device.
        given_last: the highest number given out today, None at the first one.
        in_use: numbers of open visits and of other blocks.
        size: how many.

    Raises:
        NoNumberFree: there are not so many.
    """
    numbers: list[int] = []
    for _ in range(size):
        number = next_number(band, given_last, {*in_use, *numbers})
        if number is None:
            raise NoNumberFree(f"{size} numbers are not free between {band.first} and {band.last}")
        numbers.append(number)
        given_last = max(number, given_last or number)
    return numbers


class BlockBook(Protocol):
    """Today's blocks. What is not handed out lapses with the day and is never called."""

    def keep(self, size: int, at: datetime, paper: Callable[[int], NumberSlip]) -> NumberBlock:
        """Set numbers aside and queue their slips, in one transaction.

        Raises:
            NoNumberFree: there are not so many; nothing is set aside.
        """
        ...

    def blocks(self) -> tuple[NumberBlock, ...]:
        """Today's blocks, oldest first."""
        ...

    def hand_out(self, block: str, up_to: int, at: datetime) -> tuple[int, ...]:
        """Put a block's numbers into the line, up to this one; those that were not yet."""
        ...

    def take_back(self, block: str, numbers: Collection[int], at: datetime) -> None:
        """Numbers just handed out are on paper only again.

        Raises:
            NotUndoable: one of them has been called, or has left.
        """
        ...
