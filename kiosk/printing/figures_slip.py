# SPDX-License-Identifier: EUPL-1.2
"""The day in numbers on 80 mm paper, for the office's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated
from kiosk.printing.block import Block, Style, beside, label, rule, stacked, words
from kiosk.printing.letterhead import letterhead
from kiosk.printing.sheet import MM, Sheet, whole_dots

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.slip import FiguresList, FiguresSlip

WIDTH = 72 * MM
_MARGIN = 3 * MM
_INNER = WIDTH - 2 * _MARGIN
_PLAIN, _STRONG, _TITLE = Style(9.5), Style(9.5, bold=True), Style(13, bold=True)


def figures_slip(slip: FiguresSlip, phrasebook: Phrasebook) -> bytes:
    """The figures as a PDF of one page, just as long as they need."""
    phrases = phrasebook(slip.language)
    mirrored = phrases.right_to_left
    body = stacked(
        letterhead(slip.site_name, phrases, _INNER, demo=slip.demo),
        words(phrases.date(slip.day), _TITLE, _INNER, right_to_left=mirrored),
        *(_list(counts, phrases) for counts in slip.lists),
        gap=3 * MM,
    )
    height = whole_dots(body.height + 2 * _MARGIN)
    sheet = Sheet(WIDTH, height, title=slip.day.isoformat(), language=slip.language)
    body.paint(sheet, _MARGIN, _MARGIN)
    return sheet.finish()


def _list(counts: FiguresList, phrases: Phrases) -> Block:
    mirrored = phrases.right_to_left
    return stacked(
        words(counts.title, _STRONG, _INNER, right_to_left=mirrored),
        rule(_INNER),
        *(_row(name, figure, mirrored=mirrored) for name, figure in counts.rows),
        gap=0.6 * MM,
    )


def _row(name: str, figure: str, *, mirrored: bool) -> Block:
    number = label(isolated(figure), _STRONG)
    told = words(name, _PLAIN, _INNER - number.width - 3 * MM, right_to_left=mirrored)
    return beside(told, number, _INNER, right_to_left=mirrored)
