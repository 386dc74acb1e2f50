# SPDX-License-Identifier: EUPL-1.2
"""The city as a kiosk sees it: what can be asked of it, and what can come between."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar, Protocol

from kiosk.domain.contact import Failure, Obstacle
from kiosk.domain.trouble import SettingsTrouble, Trouble
from kiosk.sync.wire import Pushed, SiteState


class Unreachable(Trouble):
    """Nobody answered, or not in time; the same can be sent again.

    Attributes:
        after: how long the city asks to be left alone.
    """

    def __init__(self, message: str, after: timedelta | None = None) -> None:
        """Say what happened."""
        super().__init__(message)
        self.after = after


class NotTheCity(Trouble):
    """Something answered that is not the city: a login page, a proxy, a broken line.

    Attributes:
        obstacle: what it was, as far as that can be told.
    """

    def __init__(self, message: str, obstacle: Obstacle = Obstacle.NOT_THE_CITY) -> None:
        """Say what answered."""
        super().__init__(message)
        self.obstacle = obstacle


class CityRefused(Trouble):
    """The city does not do what was asked.

    Attributes:
        code: see `kiosk.city.service.STATUS`.
    """

    def __init__(self, code: str, message: str) -> None:
        """Say why."""
        super().__init__(message)
        self.code = code


class DirectoryTrouble(Trouble):
    """The city answers, and its directory cannot be taken as it is; the one in use stays.

    Attributes:
        obstacle: what keeps it out.
    """

    obstacle: ClassVar[Obstacle] = Obstacle.NOT_BELIEVED


_KEYS = {"key_unknown", "key_revoked", "wrong_site", "not_signed"}


def failure_of(trouble: Exception) -> Failure:
    """What is remembered of a round that failed."""
    return Failure(_obstacle(trouble), str(trouble))


def _obstacle(trouble: Exception) -> Obstacle:
    match trouble:
        case Unreachable():
            return Obstacle.NO_ANSWER
        case NotTheCity() | DirectoryTrouble():
            return trouble.obstacle
        case CityRefused(code="clock_apart"):
            return Obstacle.CLOCK
        case CityRefused():
            return Obstacle.KEY if trouble.code in _KEYS else Obstacle.REFUSED
        case SettingsTrouble():
            return Obstacle.KEY
        case _:
            return Obstacle.THIS_MACHINE


class City(Protocol):
    """The city's service; every call raises `Unreachable`, `NotTheCity` or `CityRefused`."""

    def push(self, packed: bytes) -> Pushed:
        """Send records, gzipped JSON of `kiosk.sync.wire.Push`."""
        ...

    def state(self) -> SiteState:
        """What the city has of this site."""
        ...
