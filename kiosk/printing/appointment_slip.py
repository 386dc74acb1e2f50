# SPDX-License-Identifier: EUPL-1.2
"""When to come again: visitor's language and German, and a code for the telephone's calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.isolate import isolated_name
from kiosk.domain.language import reads_german
from kiosk.domain.referral import Thing, thing_phrase
from kiosk.domain.saying import opening_time
from kiosk.domain.topic import topic_name
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    code,
    figures,
    frame,
    marked,
    rule,
    space,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.qr import LONGEST
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.slips import title
from kiosk.printing.wording import OFFICE_LANGUAGE, fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.appointment_slip import AppointmentSlip
    from kiosk.domain.ports import Phrasebook, Phrases

_A5 = (148 * MM, 210 * MM)
_A5_MARGIN = 10 * MM
_GUTTER = 8 * MM
_ROLL = 72 * MM
_ROLL_MARGIN = 3 * MM
_CODE = 32 * MM
"""Four printer dots for each module of the longest code."""

_TITLE, _STRONG, _PLAIN = Style(17, bold=True), Style(12, bold=True), Style(11)
_SMALL, _SMALL_STRONG = Style(9), Style(9, bold=True)
_TIME = 56
"""Type size of the hour: it is what must be read on a kitchen door."""


def appointment_slip(slip: AppointmentSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, on A5 or on 80 mm paper of the length its words need."""
    visitor, office = phrasebook(slip.language), phrasebook(OFFICE_LANGUAGE)
    readers = (visitor,) if reads_german(visitor.language) else (visitor, office)
    if slip.paper == "80mm":
        return _on_roll(slip, readers)
    return _on_a5(slip, readers)


def _on_roll(slip: AppointmentSlip, readers: tuple[Phrases, ...]) -> bytes:
    width = _ROLL - 2 * _ROLL_MARGIN
    visitor, *others = readers
    german = (part for office in others for part in (rule(width), _in_german(slip, office, width)))
    place = _place(slip, visitor, width)
    body = stacked(
        letterhead(slip.site_name, visitor, width, demo=slip.demo),
        _when(slip, visitor, width),
        _facts(slip, visitor, _STRONG, _PLAIN, width),
        *german,
        rule(width),
        stacked(place, _code(slip, readers, width, lambda _room: space(0)), gap=1 * MM),
        _name(readers, width),
        gap=3 * MM,
    )
    height = whole_dots(body.height + 2 * _ROLL_MARGIN)
    sheet = Sheet(_ROLL, height, title=title(slip), language=slip.language)
    body.paint(sheet, _ROLL_MARGIN, _ROLL_MARGIN)
    return sheet.finish()


def _on_a5(slip: AppointmentSlip, readers: tuple[Phrases, ...]) -> bytes:
    """Both languages side by side under the hour that both can read."""
    page, height = _A5
    width = page - 2 * _A5_MARGIN
    visitor, *others = readers
    column = (width - _GUTTER) / 2 if others else width
    facts = _facts(slip, visitor, _STRONG, _PLAIN, column)
    for office in others:
        german = _in_german(slip, office, column)
        facts = beside(facts, german, width, right_to_left=visitor.right_to_left)
    body = stacked(
        letterhead(slip.site_name, visitor, width, demo=slip.demo),
        _when(slip, visitor, width),
        facts,
        rule(width),
        _code(slip, readers, width, lambda room: _place(slip, visitor, room)),
        _name(readers, width),
        gap=5 * MM,
    )
    sheet = Sheet(page, height, title=title(slip), language=slip.language)
    body.paint(sheet, _A5_MARGIN, _A5_MARGIN)
    return sheet.finish()


def _when(slip: AppointmentSlip, visitor: Phrases, width: float) -> Block:
    mirrored = visitor.right_to_left
    hour = figures(visitor.time(slip.at.time()), _TIME)
    head = visitor.translate("Slip", "Your appointment")
    return stacked(
        words(head, _TITLE, width, right_to_left=mirrored),
        words(isolated_name(visitor.date(slip.at.date())), _STRONG, width, right_to_left=mirrored),
        beside(hour, space(0), width, right_to_left=mirrored),
        gap=2 * MM,
    )


def _in_german(slip: AppointmentSlip, office: Phrases, width: float) -> Block:
    day, hour = office.date(slip.at.date()), opening_time(slip.at.time(), office)
    head = office.translate("Slip", "Your appointment")
    return stacked(
        words(head, _SMALL_STRONG, width),
        words(f"{isolated_name(day)} · {hour}", _SMALL_STRONG, width),
        _facts(slip, office, _SMALL_STRONG, _SMALL, width),
    )


def _facts(
    slip: AppointmentSlip, reader: Phrases, head: Style, style: Style, width: float
) -> Block:
    """Desk, topic, interpreter, what to bring."""
    mirrored = reader.right_to_left
    german = reader.language == OFFICE_LANGUAGE
    told = [isolated_name(slip.desk_german if german else slip.desk)]
    if slip.topic is not None:
        topic = topic_name(slip.topic, reader.translate)
        told.append(fill(reader.translate("Slip", "About: %1", "German: Thema: %1"), topic))
    if slip.interpreter is not None:
        name = reader.language_name(slip.interpreter)
        told.append(fill(reader.translate("Slip", "Interpreter needed: %1"), name))
    lines = [words(text, style, width, right_to_left=mirrored) for text in told]
    if slip.bring:
        bring = reader.translate("Slip", "Please bring")
        lines.append(words(bring, head, width, right_to_left=mirrored))
    box = frame(style.size * 0.8, style.size * 0.8)
    things = [thing_phrase(Thing(thing), reader.translate) for thing in slip.bring]
    lines += [marked(box, thing, style, width, right_to_left=mirrored) for thing in things]
    return stacked(*lines)


def _place(slip: AppointmentSlip, visitor: Phrases, width: float) -> Block:
    lines = [line for line in (slip.site_name, slip.street, slip.town) if line]
    mirrored = visitor.right_to_left
    return stacked(
        *(words(isolated_name(line), _STRONG, width, right_to_left=mirrored) for line in lines)
    )


def _code(
    slip: AppointmentSlip,
    readers: tuple[Phrases, ...],
    width: float,
    above: Callable[[float], Block],
) -> Block:
    """The code that puts it into a calendar, beside what it is and what else to do.

    Args:
        above: what stands first in the room that the code leaves.
    """
    mark = code(slip.calendar, _CODE, LONGEST)
    room = width - mark.width - 3 * MM
    told = [
        words(text, _SMALL, room, right_to_left=reader.right_to_left)
        for reader in readers
        for text in (
            reader.translate("Slip", "The code puts it into your phone's calendar."),
            reader.translate("Slip", "You cannot come? Please tell us."),
        )
    ]
    start = stacked(above(room), space(1.5 * MM), *told)
    return beside(start, mark, width, right_to_left=readers[0].right_to_left)


def _name(readers: tuple[Phrases, ...], width: float) -> Block:
    """A line for handwriting: the machine never knows a name."""
    told = [
        words(
            reader.translate("Slip", "Name (by hand, only if you like)"),
            _SMALL,
            width,
            right_to_left=reader.right_to_left,
        )
        for reader in readers
    ]
    return stacked(space(6 * MM), rule(width), *told, gap=0.5 * MM)
