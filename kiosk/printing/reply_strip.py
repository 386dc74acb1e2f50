# SPDX-License-Identifier: EUPL-1.2
"""The part of a referral slip that its reader tears off, ticks, stamps and sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.referral import spaced
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    code,
    frame,
    inset,
    marked,
    overlaid,
    picture,
    rule,
    stacked,
    words,
)
from kiosk.printing.sheet import MM
from kiosk.printing.wording import fill

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import ReferralSlip

_QR = 26 * MM
_GAP = 4 * MM
_BOX = 3 * MM


def cut_line(width: float) -> Block:
    """Scissors and dashes: here the paper is torn."""
    scissors = picture("ticket", "scissors", 4.5 * MM)
    dashes = rule(width - 6 * MM, 0.8, (4, 3))
    return beside(scissors, dashes, width, right_to_left=False, down=0.5)


def reply_strip(slip: ReferralSlip, office: Phrases, width: float, *, narrow: bool) -> Block:
    """What the next place answers, in the office's language, whatever the visitor's."""
    mark = code(slip.reply_address or slip.code, _QR)
    if narrow:
        stamp = _stamp(office, width - mark.width - _GAP, mark.height)
        below = beside(stamp, mark, width, right_to_left=False)
        return stacked(_answers(slip, office, width), below, gap=2 * MM)
    stamp = _stamp(office, 36 * MM, mark.height)
    answers = _answers(slip, office, width - stamp.width - mark.width - 2 * _GAP)
    end = beside(stamp, mark, stamp.width + _GAP + mark.width, right_to_left=False)
    return beside(answers, end, width, right_to_left=False)


def _answers(slip: ReferralSlip, office: Phrases, width: float) -> Block:
    half = width / 2

    def tick(text: str) -> Block:
        return marked(frame(_BOX, _BOX), text, Style(9), half)

    accepted = tick(office.translate("Slip", "accepted"))
    full = tick(office.translate("Slip", "full"))
    declined = tick(office.translate("Slip", "declined"))
    done = tick(office.translate("Slip", "done"))
    return stacked(
        stacked(
            words(
                fill(office.translate("Slip", "Reply to %1"), slip.site_name),
                Style(10, bold=True),
                width,
            ),
            words(fill(office.translate("Slip", "Code %1"), spaced(slip.code)), Style(10), width),
        ),
        beside(accepted, full, width, right_to_left=False),
        beside(declined, done, width, right_to_left=False),
        gap=1.5 * MM,
    )


def _stamp(office: Phrases, width: float, height: float) -> Block:
    told = words(office.translate("Slip", "Date, stamp"), Style(7.5), width - 3 * MM)
    return overlaid(frame(width, height), inset(told, 1.5 * MM, height - told.height - 0.7 * MM))
