# SPDX-License-Identifier: EUPL-1.2
"""The fonts that ship with the program, read once, handed to each document as a fresh copy."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from kiosk.resources import resource

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

LATIN = "WP Sans"
ARABIC = "WP Sans Arabic"
ETHIOPIC = "WP Sans Ethiopic"

_SCRIPTS = (
    (ARABIC, re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")),
    (ETHIOPIC, re.compile("[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]")),
)
_FIRST_PAIR = 0xF0000


class MissingGlyphError(LookupError):
    """A text holds a character that none of the shipped fonts can paint."""


def family_for(text: str) -> str:
    """The family to begin a text with; each has Latin letters too."""
    return next((family for family, letters in _SCRIPTS if letters.search(text)), LATIN)


@dataclass(frozen=True, slots=True)
class Face:
    """One font file.

    Attributes:
        head: its `head` table, by which a stranger of the same name is recognised.
        characters: the code points it can paint.
        advances: width of each glyph, in thousandths of the type size.
    """

    family: str
    bold: bool
    path: Path
    head: bytes
    characters: frozenset[int]
    advances: tuple[int, ...]
    original: TTFont

    @property
    def key(self) -> tuple[str, bool]:
        """How layout and paint name it to each other."""
        return self.family, self.bold


def load_face(family: str, path: Path, *, bold: bool) -> Face:
    """Read a font file; raises `reportlab.pdfbase.ttfonts.TTFError` where it cannot."""
    font = TTFont(path.stem, str(path), asciiReadable=False, shapable=False)
    scale = 1000 / font.face.unitsPerEm
    return Face(
        family=family,
        bold=bold,
        path=path,
        head=bytes(font.face.get_table("head")),  # type: ignore[no-untyped-call]
        characters=frozenset(font.face.charToGlyph),
        advances=tuple(round(advance * scale) for advance, _bearing in font.face.hmetrics),
        original=font,
    )


@cache
def shipped_faces() -> tuple[Face, ...]:
    """All fonts of `resources/fonts`, regular and bold."""
    return tuple(
        load_face(
            family,
            resource("fonts", f"{family.replace(' ', '')}-{'Bold' if bold else 'Regular'}.ttf"),
            bold=bold,
        )
        for family in (LATIN, ARABIC, ETHIOPIC)
        for bold in (False, True)
    )


def require_glyphs(text: str, paintable: frozenset[int]) -> None:
    """Raise `MissingGlyphError` naming the first character that cannot be painted."""
    for letter in text:
        if ord(letter) not in paintable:
            raise MissingGlyphError(f"no font has a glyph for U+{ord(letter):04X} in {text!r}")


class PaintedFont(TTFont):
    """A font inside one document, addressed by glyph instead of by character.

    Each pair of glyph and source text gets a private code of its own, so that the
    document can say exactly which text each painted glyph stands for.
    """

    def __init__(self, face: Face) -> None:
        """Share the bytes of the font read at the start; nothing else is shared."""
        self.__dict__.update(face.original.__dict__)
        self.face = copy.copy(face.original.face)
        self.face.charToGlyph = {}
        self.face.charWidths = {}
        self.state = WeakKeyDictionary()
        self._advances = face.advances
        self._codes: dict[tuple[int, str], int] = {}
        self._texts: dict[int, str] = {}

    def code(self, glyph: int, text: str) -> str:
        """The private character that paints this glyph and reads as this text."""
        pair = (glyph, text)
        if pair not in self._codes:
            code = _FIRST_PAIR + len(self._codes)
            self._codes[pair] = code
            self._texts[code] = text
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self._advances[glyph]
        return chr(self._codes[pair])

    def advance(self, glyph: int) -> int:
        """How far a glyph moves the pen, in thousandths of the type size."""
        return self._advances[glyph]

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the subsets, then replace reportlab's tables of code to text by exact ones."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            base = b"+".join((SUBSETN(number), self.face.name)) + self.face.subfontNameX
            name = base.decode("ascii")
            table = doc.idToObject[f"toUnicodeCMap:{name}"]
            if not isinstance(table, PDFStream):
                raise TypeError(f"reportlab no longer keeps the text table of {name} as a stream")
            table.content = self._code_to_text(name, subset)

    def _code_to_text(self, name: str, subset: list[int]) -> str:
        rows = [
            f"<{index:02X}> <{self._texts[code].encode('utf-16-be').hex().upper()}>"
            for index, code in enumerate(subset)
            if code in self._texts
        ]
        blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin",
                "12 dict begin",
                "begincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                f"/CMapName /{name} def",
                "/CMapType 2 def",
                "1 begincodespacerange",
                "<00> <FF>",
                "endcodespacerange",
                *(
                    line
                    for block in blocks
                    for line in (f"{len(block)} beginbfchar", *block, "endbfchar")
                ),
                "endcmap",
                "CMapName currentdict /CMap defineresource pop",
                "end",
                "end",
            ]
        )
