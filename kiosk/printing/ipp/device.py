# SPDX-License-Identifier: EUPL-1.2
"""What a printer says of itself, reduced to what a slip needs to know."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState
from kiosk.printing.ipp.media import Medium, Sizes, medium

if TYPE_CHECKING:
    from kiosk.printing.ipp.values import Group, Resolution

ASKED = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
    "document-format-supported",
    "media-supported",
    "media-ready",
    "media-default",
    "media-size-supported",
    "print-scaling-supported",
    "print-color-mode-supported",
    "sides-supported",
    "printer-resolution-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "urf-supported",
    "printer-input-tray",
)
"""The attributes to ask for: all of them together can be a hundred times as long."""

_STOPPED = 5
_LEVEL = re.compile(rb"(?:^|;)level=(-?\d+)")
_SEVERITY = re.compile(r"-(error|warning|report)$")

_REASONS = {
    PrinterState.COVER_OPEN: ("cover-open", "door-open", "interlock-open"),
    PrinterState.JAM: ("media-jam",),
    PrinterState.NO_PAPER: ("media-empty", "media-needed", "input-tray-missing"),
    PrinterState.NO_INK: ("marker-supply-empty", "toner-empty", "developer-empty"),
    PrinterState.GONE: ("offline", "connecting-to-device", "timed-out"),
    PrinterState.STOPPED: ("paused", "moving-to-paused", "shutdown", "stopping"),
}
"""What staff must do first comes first: an open cover also has no paper in sight."""

_ONE_TRAY = {"media-empty-report", "media-empty-warning"}
"""Not the tray that a job waits for: that is an error, or comes with media-needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A printer's answer.

    Attributes:
        resolutions: of its raster formats, by the attribute that lists them.
        colours: keywords of `pwg-raster-document-type-supported`.
        urf: keywords of `urf-supported`.
    """

    state: PrinterState
    model: str
    formats: tuple[str, ...]
    supported: tuple[Medium, ...]
    ready: tuple[Medium, ...]
    default: Medium | None
    sizes: tuple[Sizes, ...]
    scaling: tuple[str, ...]
    sides: tuple[str, ...]
    colour_modes: tuple[str, ...]
    resolutions: tuple[Resolution, ...]
    colours: tuple[str, ...]
    urf: tuple[str, ...]

    @property
    def names_paper(self) -> bool:
        """Whether it says anything about paper; one that does not takes no wish for any."""
        return bool(self.ready or self.supported or self.default or self.sizes)


def read_device(said: Group) -> Device:
    """Make sense of the attributes of a printer; what it does not say is empty."""
    sizes = (
        Sizes.of(size.spans("x-dimension"), size.spans("y-dimension"))
        for size in said.collections("media-size-supported")
    )
    return Device(
        state=printer_state(said),
        model=said.text("printer-make-and-model"),
        formats=said.texts("document-format-supported"),
        supported=_media(said, "media-supported"),
        ready=_media(said, "media-ready"),
        default=next(iter(_media(said, "media-default")), None),
        sizes=tuple(size for size in sizes if size is not None and size.flexible),
        scaling=said.texts("print-scaling-supported"),
        sides=said.texts("sides-supported"),
        colour_modes=said.texts("print-color-mode-supported"),
        resolutions=said.resolutions("pwg-raster-document-resolution-supported")
        or said.resolutions("printer-resolution-supported"),
        colours=said.texts("pwg-raster-document-type-supported"),
        urf=said.texts("urf-supported"),
    )


def printer_state(said: Group) -> PrinterState:
    """What is wrong, by the printer's reasons; how grave it thinks them is no matter.

    A printer with an empty tray may call that an error, a warning or a report; one with several
    trays reports the empty one too, and prints.
    """
    reasons = said.texts("printer-state-reasons")
    if _another_tray_is_filled(said):
        reasons = tuple(reason for reason in reasons if reason not in _ONE_TRAY)
    bare = {_SEVERITY.sub("", reason) for reason in reasons}
    for state, known in _REASONS.items():
        if bare.intersection(known):
            return state
    if any(reason.endswith("-error") for reason in reasons):
        return PrinterState.FAULT
    return queue_state(said)


def _another_tray_is_filled(said: Group) -> bool:
    """By the levels of PWG 5100.13: 0 is empty, below 0 nobody measures."""
    trays = said.octets("printer-input-tray")
    levels = [int(level[1]) for tray in trays if (level := _LEVEL.search(tray))]
    return 0 in levels and any(levels)


def queue_state(said: Group) -> PrinterState:
    """Whether a queue works and takes jobs; its reasons may be yesterday's and do not count."""
    stopped = said.integer("printer-state") == _STOPPED
    refuses = said.flag("printer-is-accepting-jobs") is False
    return PrinterState.STOPPED if stopped or refuses else PrinterState.READY


def _media(said: Group, name: str) -> tuple[Medium, ...]:
    found = (medium(text) for text in said.texts(name))
    return tuple(each for each in found if each is not None)
