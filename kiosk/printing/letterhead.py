# SPDX-License-Identifier: EUPL-1.2
"""The top of every slip: which site it is from, and whether it is only a demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    frame,
    inset,
    label,
    overlaid,
    rule,
    space,
    stacked,
    words,
)
from kiosk.printing.sheet import MM

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases

_STYLE = Style(9, bold=True)


def letterhead(site_name: str, phrases: Phrases, width: float, *, demo: bool) -> Block:
    """The site's name over a line; a demonstration says so in a box."""
    mirrored = phrases.right_to_left
    mark = _demo(phrases) if demo else space(0)
    name = words(
        isolated_name(site_name), _STYLE, width - mark.width - 3 * MM, right_to_left=mirrored
    )
    top = beside(name, mark, width, right_to_left=mirrored, down=0.5)
    return stacked(top, rule(width, 1.2), gap=1.5 * MM)


def _demo(phrases: Phrases) -> Block:
    told = label(phrases.translate("Slip", "DEMO"), _STYLE, right_to_left=phrases.right_to_left)
    across, down = 1.5 * MM, 0.4 * MM
    box = frame(told.width + 2 * across, told.height + 2 * down, 1)
    return overlaid(box, inset(told, across, down))
