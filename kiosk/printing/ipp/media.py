# SPDX-License-Identifier: EUPL-1.2
"""Which paper a slip goes to (names and sizes of PWG 5101.1); lengths in hundredths of a mm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.ipp.values import Attribute, Tag, attribute, collection

if TYPE_CHECKING:
    from kiosk.printing.ipp.device import Device
    from kiosk.printing.ipp.values import Span

_NAME = re.compile(r"\w+_[\w.-]*?_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)")
_UNITS = {"mm": 100.0, "in": 2540.0}
_BOUNDS = ("custom_min_", "custom_max_", "roll_min_", "roll_max_")

TOLERANCE = 100
"""A name may round, and a slip ends in whole printer dots."""

_ROLL_MARGINS = 1000
"""What a roll is wider than what it prints: 80 mm paper, 72 mm of dots."""


@dataclass(frozen=True, slots=True)
class Medium:
    """A sheet or a piece of a roll.

    Attributes:
        name: its self-describing name; empty for a length cut to measure.
    """

    name: str
    width: int
    height: int

    def holds(self, width: int, height: int) -> bool:
        """Whether a slip fits on it."""
        return self.width + TOLERANCE >= width and self.height + TOLERANCE >= height

    def attribute(self) -> Attribute:
        """How a job asks for it."""
        if self.name:
            return attribute(Tag.KEYWORD, "media", self.name)
        size = collection(
            "media-size",
            attribute(Tag.INTEGER, "x-dimension", self.width),
            attribute(Tag.INTEGER, "y-dimension", self.height),
        )
        return collection("media-col", size)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes that a printer can be asked for."""

    width: Span
    height: Span

    @classmethod
    def of(cls, widths: tuple[Span, ...], heights: tuple[Span, ...]) -> Sizes | None:
        """The sizes of one collection; None where it names none."""
        return cls(widths[0], heights[0]) if widths and heights else None

    @property
    def flexible(self) -> bool:
        """Whether it is more than one size."""
        return self.width.low < self.width.high or self.height.low < self.height.high

    def include(self, width: int, height: int) -> bool:
        """Whether one of them is exactly this."""
        return (
            self.width.low <= width <= self.width.high
            and self.height.low <= height <= self.height.high
        )


def medium(name: str) -> Medium | None:
    """Read a self-describing name, such as `iso_a5_148x210mm`; None where it is none."""
    match = _NAME.fullmatch(name)
    if match is None or name.startswith(_BOUNDS):
        return None
    unit = _UNITS[match[3]]
    return Medium(name, round(float(match[1]) * unit), round(float(match[2]) * unit))


def choose_medium(device: Device, width: int, height: int) -> Medium | None:
    """The smallest paper in the printer that holds a slip; None where there is none.

    A printer that does not say what is in it is trusted with its own default, then with what it
    supports; one that says nothing of paper at all, with whatever it has. From a roll of the
    slip's width a piece as long as the slip is asked for.
    """
    if device.ready:
        shelf = device.ready
    elif device.default is not None and device.default.holds(width, height):
        shelf = (device.default,)
    else:
        shelf = device.supported
    for paper in shelf:
        if width <= paper.width + TOLERANCE <= width + TOLERANCE + _ROLL_MARGINS and any(
            sizes.include(paper.width, height) for sizes in device.sizes
        ):
            return Medium("", paper.width, height)
    fitting = [paper for paper in shelf if paper.holds(width, height)]
    if fitting:
        return min(fitting, key=lambda paper: paper.width * paper.height)
    to_measure = any(sizes.include(width, height) for sizes in device.sizes)
    if not shelf and (to_measure or not device.names_paper):
        return Medium("", width, height)
    return None
