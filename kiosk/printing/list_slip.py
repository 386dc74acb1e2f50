# SPDX-License-Identifier: EUPL-1.2
"""A visitor's list: numbered places in their language and German, on one roll or A5 sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.language import reads_german
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    label,
    rule,
    small_code,
    space,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.place_text import Voices, in_german, in_their_language
from kiosk.printing.qr import LONGEST
from kiosk.printing.sheet import MM, Sheet, TooMuchTextError, whole_dots
from kiosk.printing.slips import title
from kiosk.printing.wording import OFFICE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import ListSlip, PlaceSlip

_A5 = (148 * MM, 210 * MM)
_A5_MARGIN = 9 * MM
_GUTTER = 5 * MM
_ROLL = 72 * MM
_ROLL_MARGIN = 3 * MM
_TITLE = Style(17, bold=True)
_VOICES = Voices(Style(13, bold=True), Style(10.5, bold=True), Style(10.5))
_SMALL = Style(8.5)


def list_slip(slip: ListSlip, phrasebook: Phrasebook) -> bytes:
    """The list as a PDF: on 80 mm paper as long as it needs, else on as many A5 sheets.

    Raises:
        TooMuchTextError: one paragraph alone needs more than a sheet.
    """
    office = () if reads_german(slip.language) else (OFFICE_LANGUAGE,)
    readers = tuple(phrasebook(language) for language in (slip.language, *office))
    return _on_roll(slip, readers) if slip.paper == "80mm" else _on_a5(slip, readers)


def _on_roll(slip: ListSlip, readers: tuple[Phrases, ...]) -> bytes:
    width = _ROLL - 2 * _ROLL_MARGIN
    body = stacked(
        letterhead(slip.site_name, readers[0], width, demo=slip.demo),
        _head(slip, readers, width),
        *(
            stacked(*_below(place, readers, n, width), gap=1.5 * MM)
            for n, place in enumerate(slip.places, 1)
        ),
        gap=3 * MM,
    )
    height = whole_dots(body.height + 2 * _ROLL_MARGIN)
    sheet = Sheet(_ROLL, height, title=title(slip), language=slip.language)
    body.paint(sheet, _ROLL_MARGIN, _ROLL_MARGIN)
    return sheet.finish()


def _on_a5(slip: ListSlip, readers: tuple[Phrases, ...]) -> bytes:
    """Each place that fits a sheet stands on it whole; sheets say which of how many they are."""
    width, height = _A5[0] - 2 * _A5_MARGIN, _A5[1]
    letters = letterhead(slip.site_name, readers[0], width, demo=slip.demo)
    first = _A5_MARGIN + letters.height + 4 * MM
    foot = height - _A5_MARGIN - _SMALL.lead
    room = foot - 2 * MM - first
    blocks = [_head(slip, readers, width)]
    for n, place in enumerate(slip.places, 1):
        across = _across(place, readers, n, width)
        blocks += [across] if across.height <= room else _below(place, readers, n, width)
    pages = _pages(blocks, room)
    sheet = Sheet(_A5[0], height, title=title(slip), language=slip.language)
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.turn()
        letters.paint(sheet, _A5_MARGIN, _A5_MARGIN)
        page.paint(sheet, _A5_MARGIN, first)
        if len(pages) > 1:
            which = label(isolated(f"{number} / {len(pages)}"), _SMALL)
            which.paint(sheet, (_A5[0] - which.width) / 2, foot)
    return sheet.finish()


def _pages(blocks: Sequence[Block], room: float) -> list[Block]:
    pages = [blocks[0]]
    for block in blocks[1:]:
        longer = stacked(pages[-1], block, gap=4 * MM)
        if longer.height <= room:
            pages[-1] = longer
        else:
            pages.append(block)
    if max(page.height for page in pages) > room:
        raise TooMuchTextError("a paragraph of a list is longer than a page")
    return pages


def _head(slip: ListSlip, readers: tuple[Phrases, ...], width: float) -> Block:
    """What this paper is, and of which day: hours and dates change."""
    visitor = readers[0]
    told = [
        words(
            reader.translate("Slip", "My list", "Several addresses that a visitor takes along"),
            style,
            width,
            right_to_left=visitor.right_to_left,
        )
        for reader, style in zip(readers, (_TITLE, _SMALL), strict=False)
    ]
    day = isolated_name(visitor.date(slip.printed_on))
    told.append(words(day, _SMALL, width, right_to_left=visitor.right_to_left))
    return stacked(*told, gap=1 * MM)


def _below(
    place: PlaceSlip, readers: tuple[Phrases, ...], number: int, width: float
) -> list[Block]:
    """One place from top to bottom: German and the code under the visitor's language."""
    visitor, *others = readers
    mark = _mark(place)
    room = width - mark.width - 3 * MM if mark.width else width
    german = stacked(*(in_german(place, office, room) for office in others))
    told = in_their_language(place, visitor, _VOICES, width, f"{number}. ")
    if mark.height + german.height:
        told.append(beside(german, mark, width, right_to_left=visitor.right_to_left))
    return [rule(width), *told]


def _across(place: PlaceSlip, readers: tuple[Phrases, ...], number: int, width: float) -> Block:
    """One place on a sheet: visitor's language, German and the code side by side."""
    visitor, *others = readers
    mirrored, mark = visitor.right_to_left, _mark(place)
    room = width - mark.width - _GUTTER if mark.width else width
    column = (room - _GUTTER) * 0.54 if others else room
    told = stacked(*in_their_language(place, visitor, _VOICES, column, f"{number}. "), gap=1.2 * MM)
    for office in others:
        german = in_german(place, office, room - _GUTTER - column, f"{number}. ", whole=True)
        told = beside(told, german, room, right_to_left=mirrored)
    return stacked(rule(width), beside(told, mark, width, right_to_left=mirrored), gap=2 * MM)


def _mark(place: PlaceSlip) -> Block:
    """The code for the visitor's telephone, where it is short enough to be read."""
    readable = place.code is not None and len(place.code.encode()) <= LONGEST
    return small_code(place.code) if place.code and readable else space(0)
