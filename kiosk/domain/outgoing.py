# SPDX-License-Identifier: EUPL-1.2
"""What of the days that are over the city is told, and how little of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.statistics import rounded

if TYPE_CHECKING:
    from kiosk.domain.directory import Directory, Service
    from kiosk.domain.unmet import Unmet

ACROSS = "across_fields"
"""The reporting field of a place that belongs to none of the eight."""


def week_of(day: date) -> str:
    """The week of ISO 8601, such as 2026-W10."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def week_began(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedSlip:
    """A referral of a day that is over.

    Attributes:
        sensitive: whether any of its places was, when it was handed out.
        places: ids of the services it names, each under the id of the record that would tell of it.
    """

    code: str
    day: date
    sensitive: bool
    places: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPlace:
    """What the city is told of one place on a slip."""

    code: str
    target: str
    field: str
    week: str


def told_of(slip: IssuedSlip, directory: Directory) -> dict[str, ToldPlace]:
    """What the city is told of a slip, by record.

    Nothing of a slip that names a sensitive place or one at a secret address, or named one when
    it was handed out: that somebody needs such a place is told to nobody, not even under a code,
    and its paper has no way to answer. Nothing of a place that is no longer in the directory.
    """
    found = {record: directory.service(place) for record, place in slip.places.items()}
    known = {record: place for record, place in found.items() if place is not None}
    if slip.sensitive or any(map(must_stay_untold, known.values())):
        return {}
    return {
        record: ToldPlace(
            code=slip.code,
            target=place.id,
            field=next(iter(place.fields), ACROSS),
            week=week_of(slip.day),
        )
        for record, place in known.items()
    }


def must_stay_untold(place: Service) -> bool:
    """Whether nobody may learn that somebody was sent there."""
    addresses = (place.location, *place.elsewhere)
    return place.sensitive or any(at.confidential for at in addresses if at)


def lacking_by_topic(counts: Mapping[Unmet, int]) -> dict[str, int]:
    """How often each topic was looked for in vain, rounded; what rounds to 0 is left out."""
    sums: Counter[str] = Counter()
    for unmet, times in counts.items():
        sums[unmet.need] += times
    return {topic: rounded(times) for topic, times in sorted(sums.items()) if rounded(times)}
