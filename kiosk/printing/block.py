# SPDX-License-Identifier: EUPL-1.2
"""What a slip is built of: pieces that know their height and how to paint themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.pictogram import pictogram
from kiosk.printing.qr import LEAST_DOTS, LONGEST, MOST_BYTES, QUIET, qr_code
from kiosk.printing.sheet import DOT
from kiosk.printing.typeset import typesetter

if TYPE_CHECKING:
    from kiosk.printing.qr import QrCode
    from kiosk.printing.sheet import Sheet

Paint = Callable[["Sheet", float, float], None]
"""Paints a block with its upper left corner at these distances from the page's."""

_CAPITALS = 0.714
"""Height of a capital or a digit of our fonts, in type sizes."""

_SLACK = 0.1
"""Points that a line gets more than its words take, so that rounding never breaks it."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a slip, in points."""

    width: float
    height: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Style:
    """A voice on the page: type size in points, weight."""

    size: float
    bold: bool = False

    @property
    def lead(self) -> float:
        """From base line to base line: the same in all scripts, so that columns stay level."""
        return self.size * 1.34


def picture(folder: str, name: str, side: float) -> Block:
    """A pictogram in a square."""
    drawing = pictogram(folder, name)
    return Block(side, side, lambda sheet, left, top: sheet.pictogram(drawing, left, top, side))


def code(text: str, side: float, most: int = MOST_BYTES) -> Block:
    """A QR code with its quiet zone, as large as whole dots allow within a square."""
    drawn = qr_code(text, most)
    return _code(drawn, max(1, int(side / (drawn.modules + 2 * QUIET) / DOT)))


def small_code(text: str) -> Block:
    """A QR code with its quiet zone, as small as a telephone still reads from a poor print."""
    return _code(qr_code(text, LONGEST), LEAST_DOTS)


def _code(drawn: QrCode, dots: int) -> Block:
    module = dots * DOT
    side = (drawn.modules + 2 * QUIET) * module
    inner = QUIET * module
    return Block(
        side,
        side,
        lambda sheet, left, top: sheet.code(drawn, left + inner, top + inner, module),
    )


def words(text: str, style: Style, width: float, *, right_to_left: bool = False) -> Block:
    """A text broken into lines; it starts at the side where its script starts."""
    laid = typesetter().lay(text, style.size, width, bold=style.bold, right_to_left=right_to_left)
    lead = style.lead
    first = (lead + _CAPITALS * style.size) / 2

    def paint(sheet: Sheet, left: float, top: float) -> None:
        for number, line in enumerate(laid.lines()):
            sheet.words(line, style.size, left, top + first + number * lead)

    return Block(width, lead * laid.count, paint)


def label(text: str, style: Style, *, right_to_left: bool = False) -> Block:
    """A word or two on one line, as wide as they are."""
    laid = typesetter().lay(
        text,
        style.size,
        style.size * (len(text) + 1),
        bold=style.bold,
        right_to_left=right_to_left,
    )
    return words(text, style, laid.width + _SLACK, right_to_left=right_to_left)


def figures(text: str, size: float) -> Block:
    """Digits as a poster has them: no air around their ink, so that they stand flush."""
    laid = typesetter().lay(text, size, size * len(text), bold=True, right_to_left=False)
    first, last = laid.ink
    height = _CAPITALS * size

    def paint(sheet: Sheet, left: float, top: float) -> None:
        for line in laid.lines():
            sheet.words(line, size, left - first, top + height)

    return Block(last - first, height, paint)


def frame(width: float, height: float, thick: float = 0.7) -> Block:
    """An empty box."""
    return Block(
        width, height, lambda sheet, left, top: sheet.frame(left, top, width, height, thick)
    )


def marked(
    mark: Block, text: str, style: Style, width: float, *, right_to_left: bool = False
) -> Block:
    """A text with a bullet or a box to tick before its first line."""
    indent = style.size * 1.3
    told = words(text, style, width - indent, right_to_left=right_to_left)
    lead = style.lead

    def paint(sheet: Sheet, left: float, top: float) -> None:
        mark_left = left + (width - mark.width if right_to_left else 0)
        mark.paint(sheet, mark_left, top + (lead - mark.height) / 2)
        told.paint(sheet, left + (0 if right_to_left else indent), top)

    return Block(width, told.height, paint)


def overlaid(*blocks: Block) -> Block:
    """Blocks in the same place."""

    def paint(sheet: Sheet, left: float, top: float) -> None:
        for block in blocks:
            block.paint(sheet, left, top)

    return Block(max(block.width for block in blocks), max(block.height for block in blocks), paint)


def inset(block: Block, across: float, down: float) -> Block:
    """A block moved to the right and down."""
    return Block(
        block.width + across,
        block.height + down,
        lambda sheet, left, top: block.paint(sheet, left + across, top + down),
    )


def space(height: float) -> Block:
    """Nothing, so high."""
    return Block(0, height, lambda _sheet, _left, _top: None)


def rule(width: float, thick: float = 0.6, dash: tuple[float, ...] = ()) -> Block:
    """A thin line across."""
    return Block(
        width, thick, lambda sheet, left, top: sheet.rule(left, top + thick / 2, width, thick, dash)
    )


def stacked(*blocks: Block, gap: float = 0) -> Block:
    """One block below another."""

    def paint(sheet: Sheet, left: float, top: float) -> None:
        for block in blocks:
            block.paint(sheet, left, top)
            top += block.height + gap

    height = sum(block.height for block in blocks) + gap * max(0, len(blocks) - 1)
    return Block(max((block.width for block in blocks), default=0), height, paint)


def beside(
    start: Block, end: Block, width: float, *, right_to_left: bool, down: float = 0
) -> Block:
    """Two blocks at the two sides of a width, mirrored for scripts from right to left.

    Args:
        down: where the lower of the two spare heights goes: 0 top, 0.5 middle, 1 bottom.
    """
    height = max(start.height, end.height)
    left_block, right_block = (end, start) if right_to_left else (start, end)

    def paint(sheet: Sheet, left: float, top: float) -> None:
        left_block.paint(sheet, left, top + (height - left_block.height) * down)
        right_block.paint(
            sheet, left + width - right_block.width, top + (height - right_block.height) * down
        )

    return Block(width, height, paint)
