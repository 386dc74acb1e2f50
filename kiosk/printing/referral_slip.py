# SPDX-License-Identifier: EUPL-1.2
"""The way to the next place: visitor's language and German, side by side or one below another."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.printing.block import (
    Block,
    Style,
    beside,
    frame,
    label,
    marked,
    rule,
    space,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.referral_text import Paragraph, Part, Voice, referral_parts
from kiosk.printing.reply_strip import cut_line, reply_strip
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.slips import title
from kiosk.printing.wording import OFFICE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import ReferralSlip

_A5 = (148 * MM, 210 * MM)
_A5_MARGIN = 8 * MM
_A5_GUTTER = 7 * MM
_A5_SIZES = (11.5, 10.5, 9.5, 9)
_A5_SIZE_FOR_TWO_PAGES = 9.5

_ROLL = 72 * MM
_ROLL_MARGIN = 3 * MM
_SMALL = Style(8)


def referral_slip(slip: ReferralSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF, on A5 or on 80 mm paper of the length its words need."""
    languages = dict.fromkeys((slip.language, OFFICE_LANGUAGE))
    readers = tuple(phrasebook(language) for language in languages)
    return _on_roll(slip, readers) if slip.paper == "80mm" else _on_a5(slip, readers)


def _on_roll(slip: ReferralSlip, readers: tuple[Phrases, ...]) -> bytes:
    inner = _ROLL - 2 * _ROLL_MARGIN
    body = [letterhead(slip.site_name, readers[0], inner, demo=slip.demo)]
    for reader, size in zip(readers, (11, 9), strict=False):
        parts = (_part(part, reader, size, inner) for part in referral_parts(slip, reader))
        body += [stacked(*parts, gap=size * 0.8), rule(inner)]
    body.append(_name(readers, inner, narrow=True))
    if not slip.sensitive:
        body.append(_tear_off(slip, readers, inner, narrow=True))
    page = stacked(*body, gap=3 * MM)
    height = whole_dots(page.height + 2 * _ROLL_MARGIN)
    sheet = Sheet(_ROLL, height, title=title(slip), language=slip.language)
    page.paint(sheet, _ROLL_MARGIN, _ROLL_MARGIN)
    return sheet.finish()


def _on_a5(slip: ReferralSlip, readers: tuple[Phrases, ...]) -> bytes:
    width, height = _A5
    inner, bottom = width - 2 * _A5_MARGIN, height - _A5_MARGIN
    head = letterhead(slip.site_name, readers[0], inner, demo=slip.demo)
    foot = [_name(readers, inner, narrow=False)]
    if not slip.sensitive:
        foot.append(_tear_off(slip, readers, inner, narrow=False))
    last = stacked(*foot, gap=3 * MM)
    top = first = _A5_MARGIN + head.height + 3 * MM
    rows = _largest_rows(slip, readers, inner, bottom - last.height - top)
    sheet = Sheet(width, height, title=title(slip), language=slip.language)
    head.paint(sheet, _A5_MARGIN, _A5_MARGIN)
    for row in rows:
        reserved = last.height if row is rows[-1] else 0
        if top + row.height > bottom - reserved:
            sheet.turn()
            head.paint(sheet, _A5_MARGIN, _A5_MARGIN)
            top = first
        row.paint(sheet, _A5_MARGIN, top)
        top += row.height
    last.paint(sheet, _A5_MARGIN, bottom - last.height)
    return sheet.finish()


def _largest_rows(
    slip: ReferralSlip, readers: tuple[Phrases, ...], width: float, room: float
) -> list[Block]:
    """The rows in the largest type that fits one page, else in one for two pages."""
    for size in _A5_SIZES:
        rows = _rows(slip, readers, size, width)
        if sum(row.height for row in rows) <= room:
            return rows
    return _rows(slip, readers, _A5_SIZE_FOR_TWO_PAGES, width)


def _rows(
    slip: ReferralSlip, readers: tuple[Phrases, ...], size: float, width: float
) -> list[Block]:
    """The parts of both languages side by side, on common lines."""
    column = _column(readers, width)
    told = [
        [_part(part, reader, size, column) for part in referral_parts(slip, reader)]
        for reader in readers
    ]
    return [
        stacked(_in_columns(row, readers, width), space(size * 0.8))
        for row in zip(*told, strict=True)
    ]


def _part(part: Part, reader: Phrases, size: float, width: float) -> Block:
    return stacked(*(_paragraph(paragraph, reader, size, width) for paragraph in part))


def _paragraph(paragraph: Paragraph, reader: Phrases, size: float, width: float) -> Block:
    mirrored, text, plain = reader.right_to_left, paragraph.text, Style(size)
    match paragraph.voice:
        case Voice.TITLE:
            return words(text, Style(size * 1.8, bold=True), width, right_to_left=mirrored)
        case Voice.STRONG:
            return words(text, Style(size * 1.15, bold=True), width, right_to_left=mirrored)
        case Voice.HEAD:
            return words(text, Style(size, bold=True), width, right_to_left=mirrored)
        case Voice.PLAIN:
            return words(text, plain, width, right_to_left=mirrored)
        case Voice.POINT:
            return marked(label("\u2022", plain), text, plain, width, right_to_left=mirrored)
        case Voice.BOX:
            box = frame(size * 0.75, size * 0.75)
            return marked(box, text, plain, width, right_to_left=mirrored)
        case _:
            assert_never(paragraph.voice)


def _name(readers: tuple[Phrases, ...], width: float, *, narrow: bool) -> Block:
    """A line for handwriting: the machine never knows a name."""
    told = [reader.translate("Slip", "Name (by hand, only if you like)") for reader in readers]
    below = _for_each(told, readers, width, narrow=narrow)
    return stacked(space(6 * MM), rule(width), below, gap=0.5 * MM)


def _tear_off(
    slip: ReferralSlip, readers: tuple[Phrases, ...], width: float, *, narrow: bool
) -> Block:
    told = [
        reader.translate("Slip", "Please leave this part at the place you visit.")
        for reader in readers
    ]
    cut = stacked(cut_line(width), _for_each(told, readers, width, narrow=narrow), gap=0.5 * MM)
    return stacked(cut, reply_strip(slip, readers[-1], width, narrow=narrow), gap=2 * MM)


def _for_each(
    texts: list[str], readers: tuple[Phrases, ...], width: float, *, narrow: bool
) -> Block:
    """A small sentence in each language, in the columns of the page."""
    column = width if narrow else _column(readers, width)
    told = [
        words(text, _SMALL, column, right_to_left=reader.right_to_left)
        for text, reader in zip(texts, readers, strict=True)
    ]
    return stacked(*told) if narrow else _in_columns(told, readers, width)


def _column(readers: tuple[Phrases, ...], width: float) -> float:
    return (width - _A5_GUTTER * (len(readers) - 1)) / len(readers)


def _in_columns(row: Sequence[Block], readers: tuple[Phrases, ...], width: float) -> Block:
    match row:
        case [visitor, office]:
            return beside(visitor, office, width, right_to_left=readers[0].right_to_left)
        case _:
            return stacked(*row)
