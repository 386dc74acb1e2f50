# SPDX-License-Identifier: EUPL-1.2
"""How the directory in use stands with the city: how old it is, and what keeps a newer one out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Held:
    """An edition that is not taken because too much of the one in use has vanished in it.

    Attributes:
        lost: which part, from 0 to 1.
    """

    edition: int
    lost: float

    @property
    def sentence(self) -> str:
        """For the administrator, in English."""
        return (
            f"edition {self.edition} is held: {self.lost:.0%} of the entries have vanished; "
            "if that is right: kiosk sync once --accept-loss"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionStanding:
    """The edition in use.

    Attributes:
        origin: "city", or "local".
        checked_at: when the city, or a stick of its, last said that this is the newest one; None
            if it never did, as with a local one.
        rejected: a later edition that a person has put aside; 0 for none.
    """

    edition: int
    origin: str
    made_at: datetime
    checked_at: datetime | None = None
    held: Held | None = None
    rejected: int = 0


class EditionBook(Protocol):
    """Tells how the directory stands."""

    def standing(self) -> EditionStanding | None:
        """The edition in use; None where there is none.

        Raises:
            StoreTrouble: it cannot be read.
        """
        ...
