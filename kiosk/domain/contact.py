# SPDX-License-Identifier: EUPL-1.2
"""Whether the site and the city hear of each other: what staff are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol


class Way(StrEnum):
    """The two directions: each has its own luck."""

    UP = "up"
    DOWN = "down"


class Obstacle(StrEnum):
    """What stands between the site and the city.

    Attributes:
        REFUSED: the city does not do what was asked, or what it says cannot be used.
        NOT_BELIEVED: the directory is not signed, not whole, or older than one before.
        EXPIRED: nobody has confirmed for too long that the directory is the newest one.
        HELD: too much has vanished from the directory: a person has to look.
        PROGRAM_OLD: the directory is for a later version of this program.
    """

    NO_ANSWER = "no_answer"
    LOGIN_PAGE = "login_page"
    NOT_SAFE = "not_safe"
    NOT_THE_CITY = "not_the_city"
    KEY = "key"
    CLOCK = "clock"
    REFUSED = "refused"
    NOT_BELIEVED = "not_believed"
    EXPIRED = "expired"
    HELD = "held"
    PROGRAM_OLD = "program_old"
    THIS_MACHINE = "this_machine"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an attempt failed.

    Attributes:
        sentence: for the log and the administrator; in English.
    """

    obstacle: Obstacle
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """The latest attempt one way.

    Attributes:
        reached_at: when the city last answered as it should; None if it never did.
        failure: why the latest attempt failed; None if it did not.
        apart: how far the city's clock is ahead of this machine's, as far as the city said so.
    """

    tried_at: datetime
    reached_at: datetime | None = None
    failure: Failure | None = None
    apart: timedelta = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class CityLink:
    """How an enrolled site and its city stand.

    Attributes:
        sending, fetching: the latest attempt each way; None before the first.
        waiting: records without an answer.
    """

    sending: Contact | None = None
    fetching: Contact | None = None
    waiting: int = 0


ReadCityLink = Callable[[], CityLink | None]
"""How they stand; None where the site was never enrolled."""


class ContactBook(Protocol):
    """Remembers the latest attempt each way."""

    def contact(self, way: Way) -> Contact | None:
        """The latest attempt; None before the first."""
        ...

    def keep(
        self,
        way: Way,
        tried_at: datetime,
        failure: Failure | None = None,
        apart: timedelta | None = None,
    ) -> None:
        """There was another attempt; with a failure where it failed.

        Args:
            apart: see `Contact`; None leaves what the city said before.
        """
        ...

    def tell_time(self, apart: timedelta, at: datetime) -> None:
        """The city has said what time it is, in the midst of an attempt to send."""
        ...

    def forget(self) -> None:
        """Another city: what was with the one before says nothing."""
        ...
