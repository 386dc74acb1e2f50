# SPDX-License-Identifier: EUPL-1.2
"""The way to the next place: visitor's language and German, side by side or one below another."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.language import reads_german
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
from kiosk.printing.sheet import MM, Sheet, TooMuchTextError, whole_dots
from kiosk.printing.slips import title
from kiosk.printing.wording import OFFICE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import ReferralSlip

_A5 = (148 * MM, 210 * MM)
_A5_MARGIN = 8 * MM
_A5_GUTTER = 7 * MM
_A5_SIZES = (11, 10, 9)

_ROLL = 72 * MM
_ROLL_MARGIN = 3 * MM
_ROLL_SIZES = (11, 9)
"""Type of the visitor's language and of German."""

_PART_GAP = 0.8
"""Between two parts, in type sizes."""

_SMALL = Style(8)


def referral_slip(slip: ReferralSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF, on A5 or on 80 mm paper of the length its words need."""
    office = () if reads_german(slip.language) else (OFFICE_LANGUAGE,)
    readers = tuple(phrasebook(language) for language in (slip.language, *office))
    return _on_roll(slip, readers) if slip.paper == "80mm" else _on_a5(slip, readers)


def _on_roll(slip: ReferralSlip, readers: tuple[Phrases, ...]) -> bytes:
    inner = _ROLL - 2 * _ROLL_MARGIN
    body = [letterhead(slip.site_name, readers[0], inner, demo=slip.demo)]
    for reader, size in zip(readers, _ROLL_SIZES, strict=False):
        parts = (_part(part, reader, size, inner) for part in referral_parts(slip, reader))
        body += [stacked(*parts, gap=size * _PART_GAP), rule(inner)]
    body[-1] = _foot(slip, readers, inner, narrow=True)
    page = stacked(*body, gap=3 * MM)
    height = whole_dots(page.height + 2 * _ROLL_MARGIN)
    sheet = Sheet(_ROLL, height, title=title(slip), language=slip.language)
    page.paint(sheet, _ROLL_MARGIN, _ROLL_MARGIN)
    return sheet.finish()


def _on_a5(slip: ReferralSlip, readers: tuple[Phrases, ...]) -> bytes:
    width, height = _A5
    inner, bottom = width - 2 * _A5_MARGIN, height - _A5_MARGIN
    head = letterhead(slip.site_name, readers[0], inner, demo=slip.demo)
    foot = _foot(slip, readers, inner, narrow=False)
    first = _A5_MARGIN + head.height + 3 * MM
    room = bottom - foot.height - 2 * MM - first
    sheet = Sheet(width, height, title=title(slip), language=slip.language)
    for number, page in enumerate(_pages(slip, readers, inner, room)):
        if number:
            sheet.turn()
        head.paint(sheet, _A5_MARGIN, _A5_MARGIN)
        page.paint(sheet, _A5_MARGIN, first)
    foot.paint(sheet, _A5_MARGIN, bottom - foot.height)
    return sheet.finish()


def _pages(
    slip: ReferralSlip, readers: tuple[Phrases, ...], width: float, room: float
) -> list[Block]:
    """One page in the largest type that fits, else as many as the smallest needs."""
    for size in _A5_SIZES:
        rows = _rows(slip, readers, size, width)
        page = stacked(*rows, gap=size * _PART_GAP)
        if page.height <= room:
            return [page]
    pages = [rows[0]]
    for row in rows[1:]:
        longer = stacked(pages[-1], row, gap=size * _PART_GAP)
        if longer.height <= room:
            pages[-1] = longer
        else:
            pages.append(row)
    if max(page.height for page in pages) > room:
        raise TooMuchTextError(f"a part of referral {slip.code} is longer than a page")
    return pages


def _rows(
    slip: ReferralSlip, readers: tuple[Phrases, ...], size: float, width: float
) -> list[Block]:
    """The parts of both languages side by side, on common lines."""
    column = _column(readers, width)
    told = [
        [_part(part, reader, size, column) for part in referral_parts(slip, reader)]
        for reader in readers
    ]
    return [_in_columns(row, readers, width) for row in zip(*told, strict=True)]


def _part(part: Part, reader: Phrases, size: float, width: float) -> Block:
    return stacked(*(_paragraph(paragraph, reader, size, width) for paragraph in part))


def _paragraph(paragraph: Paragraph, reader: Phrases, size: float, width: float) -> Block:
    mirrored, text, plain = reader.right_to_left, paragraph.text, Style(size)
    match paragraph.voice:
        case Voice.TITLE:
            return words(text, Style(size * 1.6, bold=True), width, right_to_left=mirrored)
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


def _foot(slip: ReferralSlip, readers: tuple[Phrases, ...], width: float, *, narrow: bool) -> Block:
    """A line for handwriting (the machine never knows a name), and the reply to tear off."""
    name = [reader.translate("Slip", "Name (by hand, only if you like)") for reader in readers]
    leave = [
        reader.translate("Slip", "Please leave this part at the place you visit.")
        for reader in readers
    ]
    line = stacked(
        space(6 * MM),
        rule(width),
        _for_each(name, readers, width, narrow=narrow),
        gap=0.5 * MM,
    )
    if slip.sensitive:
        return line
    cut = stacked(cut_line(width), _for_each(leave, readers, width, narrow=narrow), gap=0.5 * MM)
    strip = reply_strip(slip, readers[-1], width, narrow=narrow)
    return stacked(line, stacked(cut, strip, gap=2 * MM), gap=3 * MM)


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
