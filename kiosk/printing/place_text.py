# SPDX-License-Identifier: EUPL-1.2
"""What a place or a meeting says of itself on any slip: in the visitor's language, in German."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.saying import opening_times
from kiosk.printing.block import Block, Style, frame, marked, space, stacked, words
from kiosk.printing.wording import fill, reached_by

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases
    from kiosk.domain.slip import PlaceSlip, SlipNumber, SlipTarget


@dataclass(frozen=True, slots=True)
class Voices:
    """How loud title, what matters most, and all else are."""

    title: Style
    strong: Style
    plain: Style


SMALL = Voices(Style(8.5, bold=True), Style(8.5), Style(8.5))
"""German, for whoever is asked the way."""


def in_their_language(
    slip: PlaceSlip, visitor: Phrases, voices: Voices, width: float, number: str = ""
) -> list[Block]:
    """Title and then each group of facts, from top to bottom.

    Args:
        number: stands before the title.
    """
    mirrored = visitor.right_to_left

    def line(text: str, style: Style = voices.plain) -> Block:
        return words(text, style, width, right_to_left=mirrored)

    place = slip.place
    different = [line(text, voices.strong) for text in _different(slip, visitor)]
    when = [line(text, voices.strong) for text in _next_date(slip, visitor)]
    where = [line(isolated_name(text)) for text in _where(place)]
    reached = [line(text) for text in reached_by(place, visitor)]
    numbers = [_number(told, visitor, voices, width) for told in slip.numbers]
    bring = _bring(place.bring, visitor, voices.strong, voices.plain, width)
    groups = [different, when, where, reached, numbers, bring]
    return [
        line(number + isolated_name(place.title), voices.title),
        *(stacked(*group) for group in groups if group),
    ]


def in_german(slip: PlaceSlip, office: Phrases, width: float, number: str = "") -> Block:
    """What the place itself reads; see `in_their_language`."""
    place = slip.place
    told = (
        *_different(slip, office),
        *_next_date(slip, office),
        *map(isolated_name, _where(place)),
    )
    return stacked(
        stacked(
            words(number + isolated_name(place.title_german), SMALL.title, width),
            *(words(text, SMALL.plain, width) for text in told),
        ),
        stacked(*_bring(place.bring_german, office, SMALL.title, SMALL.plain, width)),
        gap=1.2 * MM,
    )


