# SPDX-License-Identifier: EUPL-1.2
"""A site as data: name, operator, languages, hours, desks, sizes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.about import About
from kiosk.domain.directory import said
from kiosk.domain.ticket import Band

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.domain.directory import Texts
    from kiosk.domain.hours import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPlace:
    """A desk where visitors are served.

    Attributes:
        role: what one is helped with there, by language; empty where it is the same everywhere.
    """

    id: str
    name: Texts
    role: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterPlace:
    """The printer of a site.

    Attributes:
        kind: one of those that `kiosk.printing.printers` makes.
        device: the printer's own address; None where the kind needs none.
        queue: address of a queue in front of it, which then takes the jobs.
    """

    kind: str = "folder"
    device: str | None = None
    queue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything about a site that is not code.

    Attributes:
        promise: what the machine promises, by language; the operator's own words.
        languages: tags of the screen languages, in the order of the welcome page.
        desks: desks with a screen; where there is none, numbers are given in opening hours.
        has_board: whether the waiting room has a screen.
        board_languages: languages of the call board besides the visitor's choice.
        own_language_calls: whether a visitor may choose to be called in their language.
        speaks: whether the waiting room hears calls said; board_volume: how loud, in percent.
        reads_aloud: whether the touchscreen can read itself aloud; reading_volume: how loud.
        screen_inches: diagonal of the touchscreen; lower_edge_mm: how high it hangs, where known.
        idle_seconds: until the warning; warning_seconds: until everything is forgotten.
        about: what there is to know about the place.
        take_part: what the site says to each kind of offer, by kind and language.
        places: ids of the directory's locations where the site is: meetings there are its own.
        districts: file with the boundaries of the city's districts, seen from the site's folder.
    """

    id: str
    name: str
    operator: str
    district: str
    zone: ZoneInfo
    demo: bool
    legal: Texts
    promise: Texts
    languages: tuple[str, ...]
    hours: Week
    desks: tuple[DeskPlace, ...]
    staff: tuple[str, ...]
    band: Band = field(default_factory=Band)
    has_board: bool = True
    board_languages: tuple[str, ...] = ("de",)
    own_language_calls: bool = True
    speaks: bool = True
    board_volume: int = 100
    reads_aloud: bool = True
    reading_volume: int = 70
    screen_inches: float = 27.0
    lower_edge_mm: int | None = None
    idle_seconds: int = 60
    warning_seconds: int = 20
    printer: PrinterPlace = field(default_factory=PrinterPlace)
    referral_paper: str = "a5"
    reply_base: str | None = None
    brand_colour: str = "#2044AA"
    about: About = field(default_factory=About)
    take_part: dict[str, Texts] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    districts: str | None = None

    def desk_name(self, desk: str, language: str) -> str:
        """How a desk is called in a language; its id where the profile does not say."""
        place = next((place for place in self.desks if place.id == desk), None)
        if place is None:
            return desk
        return said(place.name, language).text or desk
