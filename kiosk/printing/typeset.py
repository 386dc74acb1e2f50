# SPDX-License-Identifier: EUPL-1.2
"""Lays words out with Qt (shaping, direction, line breaks) and hands back plain glyphs.

Qt and reportlab read the same font files; a glyph number means the same to both. Every
departure from that (a font of the machine stepping in, another file of the same name) is
an error, because it would print strangers' letters.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.printing.fonts import Face, family_for, require_glyphs, shipped_faces

if TYPE_CHECKING:
    from collections.abc import Iterable

UNITS = 100
"""Layout units per point: design metrics at this size are exact enough to be print-true."""

_BOLD_FROM = 600
_UNREAD = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


class StrangeFontError(LookupError):
    """Qt chose a font that is not one of ours, or another file of the same name."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One painted shape, in points from the line's start and its base line.

    Attributes:
        text: the source text it stands for; empty for the further shapes of a cluster.
    """

    number: int
    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, in the order of the paper from left to right."""

    face: tuple[str, bool]
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a laid-out text, its runs from left to right."""

    runs: tuple[Run, ...]


class Laid:
    """A text with its line breaks; its glyphs are fetched only where it is painted."""

    def __init__(self, layout: QTextLayout, typesetter: Typesetter) -> None:
        """Keep the layout."""
        self._layout = layout
        self._typesetter = typesetter

    @property
    def count(self) -> int:
        """How many lines it takes."""
        return self._layout.lineCount()

    @property
    def width(self) -> float:
        """What the words of its first line take, in points."""
        return self._layout.lineAt(0).naturalTextWidth() / UNITS

    @property
    def ink(self) -> tuple[float, float]:
        """Where the ink of its first line begins and ends, in points."""
        edges = [
            edge + place.x()
            for run in self._layout.lineAt(0).glyphRuns()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
            for box in (run.rawFont().boundingRect(glyph),)
            for edge in (box.left(), box.right())
        ]
        return min(edges) / UNITS, max(edges) / UNITS

    def lines(self) -> tuple[Line, ...]:
        """The lines; raises `StrangeFontError` where Qt painted with a font that is not ours."""
        return self._typesetter.read(self._layout)


def without_windows() -> None:
    """Let a program that shows nothing lay out words."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        QGuiApplication([])


class Typesetter:
    """Breaks texts into lines of glyphs, one text at a time, whichever threads ask."""

    def __init__(self, faces: Iterable[Face]) -> None:
        """Make the faces known to Qt.

        Raises:
            RuntimeError: no QGuiApplication exists yet.
            OSError: Qt cannot read a font file.
        """
        if QGuiApplication.instance() is None:
            raise RuntimeError("a QGuiApplication must exist before words can be laid out")
        self._lock = threading.Lock()
        self._faces = {face.key: face for face in faces}
        self._paintable = frozenset[int]().union(*(f.characters for f in self._faces.values()))
        self._fonts: dict[tuple[str, float, bool], QFont] = {}
        self._known: set[tuple[str, bool]] = set()
        for face in self._faces.values():
            if QFontDatabase.addApplicationFont(str(face.path)) < 0:
                raise OSError(f"Qt cannot read the font {face.path}")

    def lay(self, text: str, size: float, width: float, *, bold: bool, right_to_left: bool) -> Laid:
        """Break a text into lines no wider than width (both in points); a long word is split.

        Raises:
            MissingGlyphError: a character has no glyph in any of our fonts.
        """
        require_glyphs(text, self._paintable)
        with self._lock:
            layout = QTextLayout(text, self._font(family_for(text), size, bold=bold))
            layout.setTextOption(_option(right_to_left=right_to_left))
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width * UNITS)
            layout.endLayout()
        return Laid(layout, self)

    def read(self, layout: QTextLayout) -> tuple[Line, ...]:
        """The glyphs of a layout; raises `StrangeFontError` where a font is not ours."""
        with self._lock:
            return tuple(
                self._line(layout.lineAt(number), layout.text())
                for number in range(layout.lineCount())
            )

    def _font(self, primary: str, size: float, *, bold: bool) -> QFont:
        key = (primary, size, bold)
        if key not in self._fonts:
            families = dict.fromkeys((primary, *(family for family, _ in self._faces)))
            self._fonts[key] = _font(list(families), size, bold=bold)
        return self._fonts[key]

    def _line(self, line: QTextLine, text: str) -> Line:
        base = line.y() + line.ascent()
        end = line.textStart() + line.textLength()
        runs = line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
        starts = sorted({start for run in runs for start in run.stringIndexes()})
        ends = dict(pairwise((*starts, end)))
        words = {start: text[start : ends[start]].translate(_UNREAD) for start in starts}
        told = (self._run(run, base, words, text) for run in runs)
        return Line(tuple(sorted(filter(None, told), key=_place)))

    def _run(self, run: QGlyphRun, base: float, words: dict[int, str], text: str) -> Run | None:
        raw = run.rawFont()
        key = (raw.familyName(), raw.weight() >= _BOLD_FROM)
        if key not in self._known:
            face = self._faces.get(key)
            if face is None:
                raise StrangeFontError(f"Qt fell back to the font {key[0]!r} for {text!r}")
            if raw.fontTable("head").data() != face.head:
                raise StrangeFontError(f"another font is called {key[0]!r} on this machine")
            self._known.add(key)
        told: set[int] = set()
        glyphs = []
        for number, place, start in zip(
            run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True
        ):
            if not words[start]:
                continue  # an isolate: it has done its work
            read = "" if start in told else words[start]
            told.add(start)
            glyphs.append(Glyph(number, read, place.x() / UNITS, (base - place.y()) / UNITS))
        return Run(key, tuple(glyphs)) if glyphs else None


def _font(families: list[str], size: float, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(size * UNITS))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    return font


def _place(run: Run) -> tuple[float, tuple[str, bool], tuple[int, ...]]:
    """Qt hands runs back in varying order; paper must not vary."""
    return (
        min(glyph.x for glyph in run.glyphs),
        run.face,
        tuple(glyph.number for glyph in run.glyphs),
    )


def _option(*, right_to_left: bool) -> QTextOption:
    option = QTextOption()
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@cache
def typesetter() -> Typesetter:
    """The one typesetter of this process, with the shipped fonts."""
    return Typesetter(shipped_faces())
