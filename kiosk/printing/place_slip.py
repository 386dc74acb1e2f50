# SPDX-License-Identifier: EUPL-1.2
"""An address or a meeting on 80 mm paper: the visitor's language large, German small below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.language import reads_german
from kiosk.printing.block import Block, Style, beside, code, rule, space, stacked
from kiosk.printing.letterhead import letterhead
from kiosk.printing.place_text import Voices, in_german, in_their_language
from kiosk.printing.qr import LONGEST
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.wording import OFFICE_LANGUAGE

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import PlaceSlip

WIDTH = 72 * MM
_MARGIN = 3 * MM
_INNER = WIDTH - 2 * _MARGIN
_VOICES = Voices(Style(16, bold=True), Style(11, bold=True), Style(11))


def place_slip(slip: PlaceSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, just as long as its facts need."""
    visitor, office = phrasebook(slip.language), phrasebook(OFFICE_LANGUAGE)
    body = stacked(
        letterhead(slip.site_name, visitor, _INNER, demo=slip.demo),
        *in_their_language(slip, visitor, _VOICES, _INNER),
        *_foot(slip, visitor, office),
        gap=2.5 * MM,
    )
    height = whole_dots(body.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH, height, title=slip.place.title, language=slip.language)
    body.paint(sheet, _MARGIN, _MARGIN)
    return sheet.finish()


def _foot(slip: PlaceSlip, visitor: Phrases, office: Phrases) -> list[Block]:
    """What the place itself reads, beside the code for the visitor's telephone."""
    mark = code(slip.code, 30 * MM, LONGEST) if slip.code else space(0)
    room = _INNER - mark.width - 3 * MM if slip.code else _INNER
    german = (
        space(0) if reads_german(visitor.language) else in_german(slip, office, room, whole=True)
    )
    if not mark.height + german.height:
        return []
    return [rule(_INNER), beside(german, mark, _INNER, right_to_left=visitor.right_to_left)]
