# SPDX-License-Identifier: EUPL-1.2
"""Pictograms on paper: the paths of the same SVG files that the screens show."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path

from kiosk.resources import resource

if TYPE_CHECKING:
    from reportlab.pdfgen.pathobject import PDFPathObject


class Pictogram:
    """The filled outline of one drawing, in the coordinates of its file."""

    def __init__(self, view_box: tuple[float, ...], paths: tuple[str, ...]) -> None:
        """Keep the path strings; `view_box` is left, top, width, height."""
        self._left, self._top, self._width, self._height = view_box
        self._paths = paths

    def trace(self, path: PDFPathObject, left: float, top: float, side: float) -> None:
        """Add the outline to a path, fitted into a square with y growing upwards."""
        scale = side / max(self._width, self._height)
        pen = _PathPen(path, left - self._left * scale, top + self._top * scale, scale)
        for words in self._paths:
            parse_path(words, pen)


@cache
def pictogram(folder: str, name: str) -> Pictogram:
    """Read `resources/icons/<folder>/<name>.svg`; raises OSError where there is none."""
    root = ET.parse(resource("icons", folder, f"{name}.svg")).getroot()  # noqa: S314 - our own file
    return Pictogram(
        tuple(float(number) for number in root.attrib["viewBox"].split()),
        tuple(element.attrib["d"] for element in root.iter("{http://www.w3.org/2000/svg}path")),
    )


class _PathPen(BasePen):  # type: ignore[misc]
    """Turns font-style pen strokes into reportlab's, top down into bottom up."""

    def __init__(self, path: PDFPathObject, left: float, top: float, scale: float) -> None:
        super().__init__(None)
        self._path = path
        self._origin = left, top
        self._scale = scale

    def _place(self, point: tuple[float, float]) -> tuple[float, float]:
        return (
            self._origin[0] + point[0] * self._scale,
            self._origin[1] - point[1] * self._scale,
        )

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self._path.moveTo(*self._place(pt))

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._path.lineTo(*self._place(pt))

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._path.curveTo(*self._place(pt1), *self._place(pt2), *self._place(pt3))

    def _closePath(self) -> None:  # noqa: N802
        self._path.close()
