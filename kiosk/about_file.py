# SPDX-License-Identifier: EUPL-1.2
"""`[about]` in a site's `site.toml`: its keys, and what they must be."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kiosk.domain.about import ROOMS, About, Wifi
from kiosk.sync.form import form

MOST_CODE_BYTES = 150
"""What a telephone still reads from a screen or a printed code (level M)."""

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
Tags = tuple[Annotated[str, form("[a-z]{2,3}(-[a-z0-9]+)*")], ...]


class _Strict(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A table in which an unknown key is a mistake."""


class WifiTable(_Strict, kw_only=True, frozen=True):
    """`[about.wifi]`: the visitors' network; leave the password out where it is open."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    password: Annotated[str, msgspec.Meta(min_length=8, max_length=63)] | None = None


class SpokenTable(_Strict, kw_only=True, frozen=True):
    """`[about.languages]`: the languages spoken on each weekday, such as `mo = ["de", "ar"]`."""

    mo: Tags = ()
    tu: Tags = ()
    we: Tags = ()
    th: Tags = ()
    fr: Tags = ()
    sa: Tags = ()
    su: Tags = ()


class AboutTable(_Strict, kw_only=True, frozen=True):
    """`[about]`: what visitors may want to know about the place; everything may be left out."""

    street: Name | None = None
    town: Name | None = None
    step_free: Literal["yes", "partly", "no"] | None = None
    nothing_to_buy: bool = False
    languages: SpokenTable = SpokenTable()
    wifi: WifiTable | None = None
    toilet: dict[str, str] = {}
    drinks: dict[str, str] = {}
    children: dict[str, str] = {}
    quiet_room: dict[str, str] = {}

    def rooms(self) -> dict[str, dict[str, str]]:
        """The sentences there are, by what they are about."""
        found = {room: getattr(self, room) for room in ROOMS}
        return {room: texts for room, texts in found.items() if texts}


def about_of(table: AboutTable) -> About:
    """The facts of a table.

    Raises:
        ValueError: together they are not what they should be.
    """
    if (table.street is None) != (table.town is None):
        raise ValueError("`about.street` and `about.town`: write both or neither")
    return About(
        street=table.street,
        town=table.town,
        languages=msgspec.structs.astuple(table.languages),
        wifi=_wifi(table.wifi),
        step_free=table.step_free,
        nothing_to_buy=table.nothing_to_buy,
        rooms=table.rooms(),
    )


def _wifi(table: WifiTable | None) -> Wifi | None:
    if table is None:
        return None
    wifi = Wifi(name=table.name, password=table.password)
    if len(wifi.code.encode()) > MOST_CODE_BYTES:
        raise ValueError("`about.wifi`: name and password are too long for a QR code")
    return wifi
