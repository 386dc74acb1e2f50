# SPDX-License-Identifier: EUPL-1.2
"""What the city says of a site: notices that no desk takes down, a pause, the end of the site."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.notice import Notice

if TYPE_CHECKING:
    from kiosk.domain.directory import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Where to go instead; what is not known is empty."""

    name: str
    street: str = ""
    town: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CityNotice(Notice):
    """A notice of the city.

    Attributes:
        why: the city's own words, by language.
        instead: where to go.
    """

    why: Texts = field(default_factory=dict)
    instead: tuple[Elsewhere, ...] = ()


class CityWord(Protocol):
    """What the city said last."""

    def notices(self) -> tuple[CityNotice, ...]:
        """Everything it said for a while, over or not."""
        ...
