# SPDX-License-Identifier: EUPL-1.2
"""The slip with a visitor's number: 80 mm paper, first their language, then German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.language import reads_german
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    code,
    figures,
    picture,
    rule,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.wording import (
    OFFICE_LANGUAGE,
    ahead_of_you,
    colour_name,
    fill,
    joined,
    pictogram_name,
    waiting_time,
)

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import TicketSlip

WIDTH = 72 * MM
"""What an 80 mm printer can reach: 576 dots."""

_MARGIN = 3 * MM
_INNER = WIDTH - 2 * _MARGIN


def ticket_slip(slip: TicketSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, just as long as its words need."""
    visitor, office = phrasebook(slip.language), phrasebook(OFFICE_LANGUAGE)
    below = (rule(_INNER), _in_german(slip, office))
    body = stacked(
        letterhead(slip.site_name, visitor, _INNER, demo=slip.demo),
        _number(slip, visitor),
        _facts(slip, visitor, Style(11), Style(13, bold=True)),
        *(below if not reads_german(visitor.language) else ()),
        rule(_INNER),
        _foot(slip, visitor, office),
        gap=2.5 * MM,
    )
    height = whole_dots(body.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH, height, title=str(slip.number), language=slip.language)
    body.paint(sheet, _MARGIN, _MARGIN)
    return sheet.finish()


def _number(slip: TicketSlip, visitor: Phrases) -> Block:
    mirrored = visitor.right_to_left
    return stacked(
        words(visitor.translate("Slip", "Your number"), Style(13), _INNER, right_to_left=mirrored),
        beside(
            figures(str(slip.number), 76),
            picture("ticket", slip.pictogram, 17 * MM),
            _INNER,
            right_to_left=mirrored,
            down=0.5,
        ),
        gap=2.2 * MM,
    )


def _in_german(slip: TicketSlip, office: Phrases) -> Block:
    """All of it once more, small, for whoever helps the visitor."""
    strong = Style(8.5, bold=True)
    number = fill(office.translate("Slip", "Your number: %1"), str(slip.number))
    return stacked(words(number, strong, _INNER), _facts(slip, office, Style(8.5), strong))


def _facts(slip: TicketSlip, phrases: Phrases, plain: Style, strong: Style) -> Block:
    """Everything but the number, in one language."""

    def line(text: str, style: Style) -> Block:
        return words(text, style, _INNER, right_to_left=phrases.right_to_left)

    look = joined(pictogram_name(slip.pictogram, phrases), colour_name(slip.colour, phrases))
    taken = joined(phrases.date(slip.taken_at.date()), phrases.time(slip.taken_at.time()))
    wait = () if slip.wait is None else (waiting_time(slip.wait, phrases),)
    return stacked(
        stacked(line(look, plain), line(taken, plain)),
        stacked(
            line(ahead_of_you(slip.ahead, phrases), strong),
            *(line(text, plain) for text in wait),
        ),
        stacked(
            line(phrases.translate("Slip", "We call your number and name a desk."), plain),
            line(phrases.translate("Slip", "Missed your call? Please come to the desk."), plain),
        ),
        gap=plain.size * 0.45,
    )


def _foot(slip: TicketSlip, visitor: Phrases, office: Phrases) -> Block:
    """The code that a desk may scan, and what the paper is for."""
    mirrored = visitor.right_to_left
    mark = code(slip.code, 24 * MM)
    room = _INNER - mark.width - 3 * MM

    def keep(phrases: Phrases, style: Style) -> Block:
        text = phrases.translate("Slip", "Please keep this slip and show it at the desk.")
        return words(text, style, room, right_to_left=phrases.right_to_left)

    both = [keep(visitor, Style(11))]
    if not reads_german(visitor.language):
        both.append(keep(office, Style(8.5)))
    return beside(stacked(*both, gap=1.5 * MM), mark, _INNER, right_to_left=mirrored, down=0.5)
