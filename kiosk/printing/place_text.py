# SPDX-License-Identifier: EUPL-1.2
"""What a place or a meeting says of itself on any slip: in the visitor's language, in German."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.saying import date_lines
from kiosk.printing.block import Block, Style, frame, marked, space, stacked, words
from kiosk.printing.sheet import MM
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


GERMAN = Voices(Style(8.5, bold=True), Style(8.5), Style(8.5))
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
    dates = date_lines(*slip.next_date, visitor) if slip.next_date else ()
    when = [line(text, voices.strong) for text in dates]
    where = [line(isolated_name(text)) for text in (*_where(place), place.transit) if text]
    reached = [line(text) for text in reached_by(place, visitor)]
    numbers = [_number(told, visitor, voices, width) for told in slip.numbers]
    bring = _bring(place.bring, visitor, voices.strong, voices.plain, width)
    groups = [different, when, where, reached, numbers, bring]
    return [
        line(number + isolated_name(place.title), voices.title),
        *(stacked(*group) for group in groups if group),
    ]


def in_german(
    slip: PlaceSlip, office: Phrases, width: float, number: str = "", *, whole: bool = False
) -> Block:
    """What the place itself and whoever is asked the way read; small.

    Args:
        number: stands before the title.
        whole: how it is reached too, where there is room beside the visitor's language.
    """
    place = slip.place
    told = (
        *_different(slip, office),
        *(date_lines(*slip.next_date, office) if slip.next_date else ()),
        *map(isolated_name, filter(None, (*_where(place), place.transit_german))),
        *(reached_by(place, office) if whole else ()),
    )
    return stacked(
        stacked(
            words(number + isolated_name(place.title_german), GERMAN.title, width),
            *(words(text, GERMAN.plain, width) for text in told),
        ),
        stacked(*_bring(place.bring_german, office, GERMAN.title, GERMAN.plain, width)),
        gap=1.2 * MM,
    )


def _number(told: SlipNumber, phrases: Phrases, voices: Voices, width: float) -> Block:
    mirrored = phrases.right_to_left
    purposes = dict.fromkeys((told.purpose, told.german))
    return stacked(
        words(isolated(told.number), voices.title, width, right_to_left=mirrored),
        *(
            words(isolated_name(text), style, width, right_to_left=mirrored)
            for text, style in zip(purposes, (voices.plain, GERMAN.plain), strict=False)
        ),
        space(1.5 * MM),
    )


def _different(slip: PlaceSlip, phrases: Phrases) -> list[str]:
    """What a notice of the site says of it, in words."""
    told = [
        fill(phrases.translate("Slip", "Cancelled: %1"), phrases.date(start.date()))
        for start in slip.cancelled
    ]
    if slip.closed:
        told.append(phrases.translate("Slip", "Closed for some time."))
    if slip.unsure_since is not None:
        text = phrases.translate(
            "Slip", "From %1. Please ask first.", "Dates may have changed since"
        )
        told.append(fill(text, phrases.date(slip.unsure_since)))
    if slip.moved:
        told.append(phrases.translate("Slip", "In another place than usual:"))
    return told


def _where(place: SlipTarget) -> list[str]:
    return [text for text in (place.organization, place.street, place.town) if text]


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
