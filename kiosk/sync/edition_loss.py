# SPDX-License-Identifier: EUPL-1.2
"""Which part of an edition would vanish with the next; what is over may go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from kiosk.sync.edition_wire import Key, State

TOLERATED_LOSS: Final = 0.05
"""Of an edition, by the next: beyond that a person has to say that it is right."""

_EVENT: Final = "event"
_DAY: Final = timedelta(days=1)
_NAMED: Final = {"organization": "organization", "location": "location", "elsewhere": "location"}
"""Fields that name other entities, and their kind."""


def vanished(old: State, new: State, now: datetime) -> float:
    """The part of the old state that the new one lacks, 0 to 1."""
    gone = old.keys() - new.keys()
    if not gone:
        return 0.0
    bodies = {key: msgspec.json.decode(body) for key, body in old.items()}
    over = {key for key, body in bodies.items() if key[0] == _EVENT and _is_over(body, now)}
    alive = {named for key in bodies.keys() - over for named in _named(bodies[key])}
    dead = {named for key in over for named in _named(bodies[key])} - alive
    expected = old.keys() - over - dead
    return len(gone & expected) / len(expected) if expected else 0.0


def _is_over(event: dict[str, Any], now: datetime) -> bool:
    """Whether its last date is past, by a wall clock less than a day from UTC."""
    ends = [datetime.fromisoformat(one["ends"]) for one in event.get("occurrences", ())]
    return bool(ends) and max(ends) < now.replace(tzinfo=None) - _DAY


def _named(body: dict[str, Any]) -> Iterator[Key]:
    for field, kind in _NAMED.items():
        found = body.get(field, ())
        for name in [found] if isinstance(found, str) else found:
            yield kind, name


def tolerated(editions: int) -> float:
    """The loss that passes after a time away in which so many came out: each may lose its part."""
    return 1.0 - (1.0 - TOLERATED_LOSS) ** max(1, editions)
