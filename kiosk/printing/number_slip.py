# SPDX-License-Identifier: EUPL-1.2
"""The short slip of a number printed ahead of a rush: whoever gets it may read any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.printing.block import Style, beside, code, figures, picture, rule, stacked, words
from kiosk.printing.letterhead import letterhead
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.wording import OFFICE_LANGUAGE, colour_name, joined, pictogram_name

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import NumberSlip
    from kiosk.printing.block import Block

WIDTH = 72 * MM
_MARGIN = 3 * MM
_INNER = WIDTH - 2 * _MARGIN


def number_slip(slip: NumberSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, just as long as its words need."""
    office = phrasebook(OFFICE_LANGUAGE)
    others = [phrasebook(tag) for tag in slip.languages if tag != OFFICE_LANGUAGE]
    look = joined(pictogram_name(slip.pictogram, office), colour_name(slip.colour, office))
    body = stacked(
        letterhead(slip.site_name, office, _INNER, demo=slip.demo),
        beside(
            figures(str(slip.number), 76),
            picture("ticket", slip.pictogram, 17 * MM),
            _INNER,
            right_to_left=False,
            down=0.5,
        ),
        stacked(
            words(look, Style(11), _INNER),
            words(office.date(slip.day), Style(11), _INNER),
        ),
        _called(office, Style(13, bold=True), _INNER),
        rule(_INNER),
        _foot(slip, others),
        gap=2.5 * MM,
    )
    height = whole_dots(body.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH, height, title=str(slip.number), language=OFFICE_LANGUAGE)
    body.paint(sheet, _MARGIN, _MARGIN)
    return sheet.finish()


def _foot(slip: NumberSlip, others: list[Phrases]) -> Block:
    mark = code(slip.code, 24 * MM)
    room = _INNER - mark.width - 3 * MM
    told = stacked(*(_called(phrases, Style(9), room) for phrases in others), gap=1.2 * MM)
    return beside(told, mark, _INNER, right_to_left=False, down=0.5)


def _called(phrases: Phrases, style: Style, width: float) -> Block:
    text = phrases.translate("Slip", "We call your number and name a desk.")
    return words(text, style, width, right_to_left=phrases.right_to_left)
