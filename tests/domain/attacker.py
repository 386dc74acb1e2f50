# SPDX-License-Identifier: EUPL-1.2
"""Somebody who wants to know more than was told.

Everything that could be true is an integer programme over the counts; each of its numbers is
pressed down and up as far as it goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from kiosk.domain.statistics import Told, highest, lowest
from kiosk.domain.topic import MOST_TOPICS

ENDLESS = float("inf")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A number that is known better than it was told.

    Attributes:
        told: what it must be able to stand for.
        known: what it can still stand for; None where nothing makes sense any more, and the total
            is known to have been moved.
    """

    table: str
    told: tuple[int, int]
    known: tuple[int, int] | None


class Attacker:
    """Whole numbers, what each can be, and which sums of them hold."""

    def __init__(self) -> None:
        """Know nothing."""
        self._bounds: list[tuple[float, float]] = []
        self._sums: list[tuple[Mapping[int, int], float, float]] = []
        self._told: dict[tuple[str, tuple[int, int]], int] = {}

    def hears(self, month: Told, open_days: Collection[int]) -> None:
        """A month is published; that closed days were empty is on the door.

        The attacker takes the total at its word, although it may have been moved: whoever knows
        more is sure of less.
        """
        open_ones = [day for at, day in enumerate(month.days, 1) if day or at in open_days]
        if not open_ones:
            return
        visits = next(iter(self._table("total", [month.total])))
        self._sum({**self._table("days", open_ones), visits: -1}, 0, 0)
        if month.languages:
            self._sum({**self._table("languages", month.languages.values()), visits: -1}, 0, 0)
        if month.topics:
            topics = self._table("topics", month.topics.values())
            self._sum({**topics, visits: -1}, 0, ENDLESS)
            self._sum({**topics, visits: -MOST_TOPICS}, -ENDLESS, 0)
            for topic in topics:
                self._sum({topic: 1, visits: -1}, -ENDLESS, 0)

    def learns(self) -> Iterator[Narrowed]:
        """What is known better than it was told; numbers told alike are known alike."""
        for (table, bounds), number in self._told.items():
            low, high = self._pressed(number, 1), self._pressed(number, -1)
            known = None if low is None or high is None else (low, high)
            if known != bounds:
                yield Narrowed(table, bounds, known)

    def _table(self, name: str, numbers: Iterable[int]) -> dict[int, int]:
        cells = {}
        for number in numbers:
            bounds = (lowest(number), highest(number))
            at = self._number(*bounds)
            cells[at] = 1
            self._told[f"{name} of {len(self._sums)}", bounds] = at
        return cells

    def _number(self, low: float, high: float) -> int:
        self._bounds.append((low, high))
        return len(self._bounds) - 1

    def _sum(self, terms: Mapping[int, int], low: float, high: float) -> None:
        self._sums.append((terms, low, high))

    def _pressed(self, number: int, sign: int) -> int | None:
        low, high = zip(*self._bounds, strict=True)
        matrix = np.zeros((len(self._sums), len(self._bounds)))
        for row, (terms, _, _) in enumerate(self._sums):
            for at, times in terms.items():
                matrix[row, at] = times
        wanted = np.zeros(len(self._bounds))
        wanted[number] = sign
        _, least, most = zip(*self._sums, strict=True)
        found = milp(
            wanted,
            integrality=np.ones(len(self._bounds)),
            bounds=Bounds(low, high),
            constraints=LinearConstraint(matrix, least, most),
        )
        return round(float(sign * found.fun)) if found.success else None
