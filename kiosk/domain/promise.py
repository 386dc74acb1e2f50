# SPDX-License-Identifier: EUPL-1.2
"""What visitors were told about their wait, against what it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Promises:
    """Waits that were promised on paper and have ended with a call.

    Attributes:
        sooner, kept, later: how many were called before, within and after the promised minutes.
        off: minutes from the middle of the promise to the call, on average; negative is sooner.
    """

    sooner: int = 0
    kept: int = 0
    later: int = 0
    off: float = 0.0

    @property
    def all(self) -> int:
        """How many were promised anything."""
        return self.sooner + self.kept + self.later


NOTHING_PROMISED = Promises()


def reckon(visits: Iterable[Visit]) -> Promises:
    """How the promises of these visits came out; those without a call do not count.

    A call that a clock set back puts before the number was given does not count either.
    """
    sooner = kept = later = 0
    off = 0.0
    for visit in visits:
        least, most = visit.promised_least, visit.promised_most
        if least is None or most is None or visit.first_called_at is None:
            continue
        seconds = (visit.first_called_at - visit.taken_at).total_seconds()
        if seconds < 0:
            continue
        waited = round(seconds / 60)
        sooner += waited < least
        later += waited > most
        kept += least <= waited <= most
        off += seconds / 60 - (least + most) / 2
    counted = sooner + kept + later
    return Promises(sooner, kept, later, off / counted if counted else 0.0)


def by_topic(visits: Iterable[Visit]) -> tuple[tuple[str, Promises], ...]:
    """The same for each topic that was promised anything, the most promised first."""
    promised = [visit for visit in visits if visit.promised_most is not None]
    topics = sorted({topic for visit in promised for topic in visit.topics})
    rows = [(topic, reckon(v for v in promised if topic in v.topics)) for topic in topics]
    return tuple(sorted((row for row in rows if row[1].all), key=lambda row: -row[1].all))
