# SPDX-License-Identifier: EUPL-1.2
"""What may stand in a site's `site.toml`: one class for each table, one field for each key."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from kiosk.about_file import AboutTable
from kiosk.domain.reach import HIGHEST_MM, LEAST_MM
from kiosk.domain.ticket import HIGHEST, LOWEST
from kiosk.sync.form import SiteId, form

Name = Annotated[str, msgspec.Meta(min_length=1)]
Volume = Annotated[int, msgspec.Meta(ge=10, le=100)]
Address = Annotated[str, form("https://[!-~]+[!-.0-~]"), msgspec.Meta(max_length=50)]
DeskId = Annotated[str, form("[A-Za-z0-9]{1,8}")]


class _Strict(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """A table in which an unknown key is a mistake."""


class Site(_Strict, kw_only=True, frozen=True):
    """`[site]`: who and where."""

    id: SiteId
    name: Name
    operator: Name
    district: Annotated[str, form("(0[1-9]|10)")]
    places: tuple[Name, ...] = ()
    zone: str = "Europe/Berlin"
    demo: bool = False
    languages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    legal: dict[str, str]
    promise: dict[str, str]


class Hours(_Strict, kw_only=True, frozen=True):
    """`[hours]`: spans of each weekday, such as `mo = ["09:00-17:00"]`, and days closed."""

    mo: tuple[str, ...] = ()
    tu: tuple[str, ...] = ()
    we: tuple[str, ...] = ()
    th: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    sa: tuple[str, ...] = ()
    su: tuple[str, ...] = ()
    closed: tuple[date, ...] = ()


class Tickets(_Strict, kw_only=True, frozen=True):
    """`[tickets]`: the numbers this device gives out."""

    first: Annotated[int, msgspec.Meta(ge=LOWEST, le=HIGHEST)] = LOWEST
    size: Annotated[int, msgspec.Meta(ge=10, le=900)] = 900


class Visitor(_Strict, kw_only=True, frozen=True):
    """`[visitor]`: the touchscreen."""

    screen_inches: Annotated[float, msgspec.Meta(ge=7, le=86)] = 27.0
    lower_edge_mm: Annotated[int, msgspec.Meta(ge=0, le=HIGHEST_MM - LEAST_MM)] | None = None
    idle_seconds: Annotated[int, msgspec.Meta(ge=15, le=600)] = 60
    warning_seconds: Annotated[int, msgspec.Meta(ge=20, le=120)] = 20
    read_aloud: bool = True
    volume: Volume = 70


class Board(_Strict, kw_only=True, frozen=True):
    """`[board]`: the screen of the waiting room."""

    present: bool = True
    languages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = ("de",)
    own_language_calls: bool = True
    speak: bool = True
    volume: Volume = 100


class Desk(_Strict, kw_only=True, frozen=True):
    """`[[desks]]`: a place where visitors are served."""

    id: DeskId
    name: dict[str, Name]
    role: dict[str, Name] = {}


class Staff(_Strict, kw_only=True, frozen=True):
    """`[staff]`: the names to choose from when signing in."""

    names: Annotated[tuple[Name, ...], msgspec.Meta(min_length=1)]


class Printer(_Strict, kw_only=True, frozen=True):
    """`[printer]`: where slips come out; docs/printing.md says how to set one up."""

    kind: str = "folder"
    device: Name | None = None
    queue: Name | None = None


class Referral(_Strict, kw_only=True, frozen=True):
    """`[referral]`: slips to other places."""

    paper: Annotated[str, form("(a5|80mm)")] = "a5"
    reply_base: Address | None = None


class Brand(_Strict, kw_only=True, frozen=True):
    """`[brand]`: the operator's colour."""

    colour: Annotated[str, form("#[0-9A-Fa-f]{6}")] = "#2044AA"


class Districts(_Strict, kw_only=True, frozen=True):
    """`[districts]`: where the city's districts end."""

    file: Name | None = None


class SiteFile(_Strict, kw_only=True, frozen=True):
    """The whole `site.toml`."""

    site: Site
    hours: Hours
    desks: tuple[Desk, ...] = ()
    staff: Staff
    tickets: Tickets = Tickets()
    visitor: Visitor = Visitor()
    board: Board = Board()
    printer: Printer = Printer()
    referral: Referral = Referral()
    brand: Brand = Brand()
    about: AboutTable = AboutTable()
    take_part: dict[str, dict[str, str]] = {}
    districts: Districts = Districts()
