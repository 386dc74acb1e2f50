# SPDX-License-Identifier: EUPL-1.2
"""Pictograms on paper: the paths of the same SVG files that the screens show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path

from kiosk.resources import resource

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pictogram:
    """A filled outline in the coordinates of its file, y growing downwards.

    Attributes:
        outline: the path as PDF operators.
    """

    left: float
    top: float
    side: float
    outline: str


@cache
def pictogram(folder: str, name: str) -> Pictogram:
    """Read `resources/icons/<folder>/<name>.svg`; raises OSError where there is none."""
    root = ET.parse(resource("icons", folder, f"{name}.svg")).getroot()  # noqa: S314 - our own file
    left, top, width, height = (float(number) for number in root.attrib["viewBox"].split())
    pen = _OperatorPen()
    for path in root.iter("{http://www.w3.org/2000/svg}path"):
        parse_path(path.attrib["d"], pen)
    return Pictogram(left, top, max(width, height), " ".join(pen.operators))


class _OperatorPen(BasePen):  # type: ignore[misc]
    """Writes the strokes of a font-style pen as PDF operators."""

    def __init__(self) -> None:
        super().__init__(None)
        self.operators: list[str] = []

    def _say(self, operator: str, *points: Point) -> None:
        self.operators += [f"{x:.2f} {y:.2f}" for x, y in points]
        self.operators.append(operator)

    def _moveTo(self, pt: Point) -> None:  # noqa: N802 - fontTools' name
        self._say("m", pt)

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        self._say("l", pt)

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        self._say("c", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802
        self._say("h")
