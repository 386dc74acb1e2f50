# SPDX-License-Identifier: EUPL-1.2
"""What there is to know about a place, as its operator writes it down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kiosk.domain.directory import Texts

ROOMS = ("toilet", "drinks", "children", "quiet_room")
"""What a place may have and say a sentence about."""

_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in '\\;,:"'})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wifi:
    """A wireless network for visitors; without a password it is open."""

    name: str
    password: str | None = None

    @property
    def code(self) -> str:
        """What a QR code says so that a telephone joins (ZXing's WIFI scheme)."""
        name = self.name.translate(_SPECIAL)
        if self.password is None:
            return f"WIFI:T:nopass;S:{name};;"
        return f"WIFI:T:WPA;S:{name};P:{self.password.translate(_SPECIAL)};;"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Facts about a place; what is not written down is not said.

    Attributes:
        street, town: where it is, as an envelope has it.
        languages: tags of the languages spoken there, by weekday (0 is Monday).
        step_free: "yes", "partly" or "no".
        nothing_to_buy: whether one may stay without buying anything.
        rooms: a sentence on each of `ROOMS`, by language.
    """

    street: str | None = None
    town: str | None = None
    languages: tuple[tuple[str, ...], ...] = ((),) * 7
    wifi: Wifi | None = None
    step_free: str | None = None
    nothing_to_buy: bool = False
    rooms: Mapping[str, Texts] = field(default_factory=dict)

    def spoken_on(self, day: date) -> tuple[str, ...]:
        """The languages spoken on a day."""
        return self.languages[day.weekday()]
