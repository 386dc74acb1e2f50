# SPDX-License-Identifier: EUPL-1.2
"""An address or a meeting on 80 mm paper: the visitor's language large, German small below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.language import reads_german
from kiosk.domain.saying import opening_times
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    code,
    frame,
    marked,
    rule,
    space,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.wording import OFFICE_LANGUAGE, fill, reached_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import PlaceSlip, SlipNumber, SlipTarget

WIDTH = 72 * MM
_MARGIN = 3 * MM
_INNER = WIDTH - 2 * _MARGIN
_TITLE, _STRONG, _PLAIN = Style(16, bold=True), Style(11, bold=True), Style(11)
_SMALL, _SMALL_STRONG = Style(8.5), Style(8.5, bold=True)


def place_slip(slip: PlaceSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, just as long as its facts need."""
    visitor, office = phrasebook(slip.language), phrasebook(OFFICE_LANGUAGE)
    body = stacked(
        letterhead(slip.site_name, visitor, _INNER, demo=slip.demo),
        *_in_their_language(slip, visitor),
        *_foot(slip, visitor, office),
        gap=2.5 * MM,
    )
    height = whole_dots(body.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH, height, title=slip.place.title, language=slip.language)
    body.paint(sheet, _MARGIN, _MARGIN)
    return sheet.finish()


def _in_their_language(slip: PlaceSlip, visitor: Phrases) -> list[Block]:
    mirrored = visitor.right_to_left

    def line(text: str, style: Style = _PLAIN) -> Block:
        return words(text, style, _INNER, right_to_left=mirrored)

    place = slip.place
    when = [line(text, _STRONG) for text in _next_date(slip, visitor)]
    where = [line(isolated_name(text)) for text in _where(place)]
    reached = [line(text) for text in reached_by(place, visitor)]
    numbers = [_number(number, line) for number in slip.numbers]
    different = [line(text, _STRONG) for text in _different(slip, visitor)]
    bring = _bring(place.bring, visitor, _STRONG, _PLAIN, _INNER)
    groups = [different, when, where, reached, numbers, bring]
    return [
        line(isolated_name(place.title), _TITLE),
        *(stacked(*group) for group in groups if group),
    ]


def _number(number: SlipNumber, line: Callable[[str, Style], Block]) -> Block:
    purposes = dict.fromkeys((number.purpose, number.german))
    return stacked(
        line(isolated(number.number), _TITLE),
        *(
            line(isolated_name(text), style)
            for text, style in zip(purposes, (_PLAIN, _SMALL), strict=False)
        ),
        space(1.5 * MM),
    )


def _different(slip: PlaceSlip, phrases: Phrases) -> list[str]:
    """What a notice of the site says of it, in words."""
    told = [
        fill(phrases.translate("Slip", "Cancelled: %1"), phrases.date(start.date()))
        for start in slip.cancelled
    ]
    if slip.moved:
        told.append(phrases.translate("Slip", "In another place than usual:"))
    return told


def _foot(slip: PlaceSlip, visitor: Phrases, office: Phrases) -> list[Block]:
    """What the place itself reads, beside the code for the visitor's telephone."""
    mark = code(slip.code, 26 * MM) if slip.code else space(0)
    room = _INNER - mark.width - 3 * MM if slip.code else _INNER
    german = space(0) if reads_german(visitor.language) else _in_german(slip, office, room)
    if not mark.height + german.height:
        return []
    return [rule(_INNER), beside(german, mark, _INNER, right_to_left=visitor.right_to_left)]


def _in_german(slip: PlaceSlip, office: Phrases, width: float) -> Block:
    place = slip.place
    told = (
        *_different(slip, office),
        *_next_date(slip, office),
        *map(isolated_name, _where(place)),
    )
    return stacked(
        stacked(
            words(isolated_name(place.title_german), _SMALL_STRONG, width),
            *(words(text, _SMALL, width) for text in told),
        ),
        stacked(*_bring(place.bring_german, office, _SMALL_STRONG, _SMALL, width)),
        gap=1.2 * MM,
    )


def _where(place: SlipTarget) -> list[str]:
    return [text for text in (place.organization, place.street, place.town) if text]


def _next_date(slip: PlaceSlip, phrases: Phrases) -> list[str]:
    if slip.next_date is None:
        return []
    starts, ends = slip.next_date
    span = opening_times([(starts.time(), ends.time())], phrases)
    return [isolated_name(phrases.date(starts.date())), span]


def _bring(
    things: tuple[str, ...], phrases: Phrases, head: Style, style: Style, width: float
) -> list[Block]:
    if not things:
        return []
    mirrored = phrases.right_to_left
    told = words(phrases.translate("Slip", "Please bring"), head, width, right_to_left=mirrored)
    box = frame(style.size * 0.8, style.size * 0.8)
    return [
        told,
        *(
            marked(box, isolated_name(thing), style, width, right_to_left=mirrored)
            for thing in things
        ),
    ]
