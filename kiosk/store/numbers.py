# SPDX-License-Identifier: EUPL-1.2
"""Which numbers of a day are given, and which come next; inside the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.domain.ticket import Band
from kiosk.store.opening import Store


@dataclass(frozen=True, slots=True)
class Given:
    """What a device has given out on a day.

    Attributes:
        highest: the highest number; None before the first.
        in_use: numbers of open visits and those kept on paper.
    """

    highest: int | None
    in_use: frozenset[int]


def given(store: Store, day: date, device: str, band: Band) -> Given:
    """Read it; a counter that a clock's jump lost is made up for by the day's visits."""
    [found] = store.read(
        "SELECT max(number) AS highest FROM (SELECT highest AS number FROM counter"
        " WHERE day = :day AND device = :device UNION ALL SELECT number FROM visit"
        " WHERE day = :day AND number BETWEEN :first AND :last UNION ALL"
        " SELECT number FROM block_number WHERE day = :day AND number BETWEEN :first AND :last)",
        {"day": day.isoformat(), "device": device, "first": band.first, "last": band.last},
    )
    rows = store.read(
        "SELECT number FROM visit WHERE day = :day AND state NOT IN ('closed', 'left')"
        " UNION SELECT number FROM block_number WHERE day = :day AND visit IS NULL",
        {"day": day.isoformat()},
    )
    return Given(found["highest"], frozenset(row["number"] for row in rows))


def is_kept(store: Store, day: date, number: int) -> bool:
    """Whether a number stands on paper that nobody has been handed yet."""
    return (
        store.one(
            "SELECT 1 FROM block_number WHERE day = ? AND number = ? AND visit IS NULL",
            [day.isoformat(), number],
        )
        is not None
    )


def note_given(store: Store, day: date, device: str, number: int, highest: int | None) -> None:
    """Note a number as given out."""
    store.table("counter").upsert(
        {"day": day.isoformat(), "device": device, "highest": max(number, highest or number)},
        pk=("day", "device"),
    )
