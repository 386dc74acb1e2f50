# SPDX-License-Identifier: EUPL-1.2
"""One document being painted: the only place that speaks reportlab's page language."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.fonts import PaintedFont, shipped_faces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportlab.pdfbase.pdfdoc import PDFDocument

    from kiosk.printing.fonts import Face
    from kiosk.printing.pictogram import Pictogram
    from kiosk.printing.qr import QrCode
    from kiosk.printing.typeset import Glyph, Line, Run

MM = 72 / 25.4
DOT = MM / 8
"""A printer dot at 203.2 dpi, in points: paper is laid out in whole ones."""

rl_config.useA85 = 0  # plain binary streams: a fifth smaller, and made in half the time

_INSET = 0.03 * DOT


class TooMuchTextError(ValueError):
    """A directory entry is so long that paper would cut it off."""


def whole_dots(length: float) -> float:
    """The length rounded to whole printer dots, in points."""
    return round(length / DOT) * DOT


class _Canvas(Canvas):
    """Opens the two doors that painting by glyph needs; reportlab has none of its own."""

    _code: list[str]
    _doc: PDFDocument

    def say(self, operators: str) -> None:
        """Add operators to the page."""
        self._code.append(operators)

    @property
    def document(self) -> PDFDocument:
        """What the fonts of this document belong to."""
        return self._doc


class Sheet:
    """A page; distances are points from its upper left corner."""

    def __init__(self, width: float, height: float, *, title: str, language: str) -> None:
        """Start a document; the title must not say anything about a person."""
        self._out = BytesIO()
        self._height = height
        self._canvas = _Canvas(
            self._out, pagesize=(width, height), lang=language, pageCompression=1, invariant=1
        )
        self._canvas.setTitle(title)
        self._fonts: dict[tuple[str, bool], PaintedFont] = {}

    def turn(self) -> None:
        """End this page and begin another of the same size."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The PDF; same paintings, same bytes."""
        self._canvas.save()
        return self._out.getvalue()

    def words(self, line: Line, size: float, left: float, base: float) -> None:
        """Paint one laid-out line with its base line at a depth below the page's top."""
        for run in line.runs:
            self._run(run, size, left, self._height - base)

    def rule(
        self, left: float, top: float, width: float, thick: float, dash: tuple[float, ...] = ()
    ) -> None:
        """A horizontal line, centred on a depth."""
        self._canvas.setLineWidth(thick)
        self._canvas.setDash(list(dash))
        y = self._height - top
        self._canvas.line(left, y, left + width, y)

    def frame(self, left: float, top: float, width: float, height: float, thick: float) -> None:
        """An empty box."""
        self._canvas.setLineWidth(thick)
        self._canvas.setDash([])
        self._canvas.rect(left, self._height - top - height, width, height)

    def pictogram(self, drawing: Pictogram, left: float, top: float, side: float) -> None:
        """A pictogram scaled into a square."""
        scale = side / drawing.side
        x = left - drawing.left * scale
        y = self._height - top + drawing.top * scale
        self._canvas.say(f"q {scale:.5f} 0 0 {-scale:.5f} {x:.3f} {y:.3f} cm {drawing.outline} f Q")

    def code(self, code: QrCode, left: float, top: float, module: float) -> None:
        """A QR code with modules of whole dots.

        Each bar is a hair smaller than its dots: renderers blacken every dot that is touched.
        """
        left, bottom = whole_dots(left), whole_dots(self._height - top) - code.modules * module
        for row, column, length in code.bars:
            x = left + column * module + _INSET
            y = bottom + (code.modules - 1 - row) * module + _INSET
            wide, high = length * module - 2 * _INSET, module - 2 * _INSET
            self._canvas.say(f"{x:.3f} {y:.3f} {wide:.3f} {high:.3f} re")
        self._canvas.say("f")

    def _run(self, run: Run, size: float, left: float, base: float) -> None:
        font = self._font(run.face)
        document = self._canvas.document
        codes = "".join(font.code(glyph.number, glyph.text) for glyph in run.glyphs)
        glyphs = iter(run.glyphs)
        self._canvas.say("BT")
        for subset, painted in font.splitString(codes, document):
            self._canvas.say(f"{font.getSubsetInternalName(subset, document)} {size:.3f} Tf")
            for row in _rows(zip(painted, glyphs, strict=False)):
                first = row[0][1]
                shown = self._shown(row, font, size)
                self._canvas.say(
                    f"1 0 0 1 {left + first.x:.3f} {base + first.y:.3f} Tm [{shown}] TJ"
                )
        self._canvas.say("ET")

    def _shown(self, row: list[tuple[int, Glyph]], font: PaintedFont, size: float) -> str:
        """Codes and the corrections between them, in thousandths of the type size."""
        parts: list[str] = []
        pen = row[0][1].x
        for code, glyph in row:
            correction = round((pen - glyph.x) * 1000 / size)
            if correction:
                parts.append(str(correction))
                pen -= correction * size / 1000
            parts.append(f"<{code:02x}>")
            pen += font.advance(glyph.number) * size / 1000
        return "".join(parts).replace("><", "")

    def _font(self, face: tuple[str, bool]) -> PaintedFont:
        if face not in self._fonts:
            self._fonts[face] = PaintedFont(_faces()[face])
        return self._fonts[face]


def _rows(glyphs: Iterable[tuple[int, Glyph]]) -> Iterator[list[tuple[int, Glyph]]]:
    """Glyphs that share a base line, so that one operator can show them."""
    for _height, row in groupby(glyphs, key=lambda pair: round(pair[1].y, 2)):
        yield list(row)


@cache
def _faces() -> dict[tuple[str, bool], Face]:
    return {face.key: face for face in shipped_faces()}
