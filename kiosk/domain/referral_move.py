# SPDX-License-Identifier: EUPL-1.2
"""What became of a referral, as the site that handed it out hears it: ticked, never typed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Protocol


class Became(StrEnum):
    """What a referral became: of several things heard of it the last in this list counts.

    Whoever cancelled and went all the same was there; what was handed out by mistake was a
    mistake, whatever else is said of it.
    """

    NO_RESPONSE = "no_response"
    CANCELLED = "cancelled"
    VISITED = "visited"
    COMPLETED = "completed"
    ENTERED_IN_ERROR = "entered_in_error"


TICKED: Final = (
    Became.VISITED,
    Became.COMPLETED,
    Became.CANCELLED,
    Became.ENTERED_IN_ERROR,
)
"""What staff can say, in the order in which they are asked."""

SILENCE: Final = timedelta(days=7)
"""How long after its last day nothing is made of hearing nothing: somebody who went on that day
has had a week to come back, and a site that opens once a week has been open."""

_FURTHER: Final = {became: place for place, became in enumerate(Became)}


def furthest(heard: Iterable[Became]) -> Became | None:
    """How far a referral has come, in whatever order and however often it was heard.

    None while it is issued and nothing more.
    """
    return max(heard, key=_FURTHER.__getitem__, default=None)


def silent_before(today: date) -> date:
    """Slips that were to be acted on before this day have had their time."""
    return today - SILENCE


def state_of(heard: Collection[Became], act_by: date | None, today: date) -> Became | None:
    """How far a referral has come; where nothing was heard in time, that is what is known.

    Args:
        heard: what was said of it.
        act_by: the last day that its slip names; None where it names none.
        today: the site's day.
    """
    if not heard and act_by is not None and act_by < silent_before(today):
        return Became.NO_RESPONSE
    return furthest(heard)


def sayable(heard: Iterable[Became]) -> tuple[Became, ...]:
    """What staff can say that leads further than what was heard."""
    now = max((_FURTHER[became] for became in heard), default=-1)
    return tuple(became for became in TICKED if _FURTHER[became] > now)


class ReferralMoveBook(Protocol):
    """What was said of this site's referrals."""

    def said(self, codes: Collection[str]) -> Mapping[str, AbstractSet[Became]]:
        """What was said of each of these; those of which nothing was are left out."""
        ...

    def say(self, code: str, became: Became) -> bool:
        """Say it; once more says nothing new. Whether it was new.

        Raises:
            NoSuchReferral: it was forgotten meanwhile.
            StoreTrouble: it could not be stored.
        """
        ...

    def take_back(self, code: str, became: Became) -> bool:
        """Say it was a mistake; whether it still stood.

        Raises:
            NotUndoable: the city has been told.
            StoreTrouble: it could not be stored; it stands as it was.
        """
        ...
