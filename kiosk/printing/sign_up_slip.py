# SPDX-License-Identifier: EUPL-1.2
"""Where some people are expected: visitor's language and German, and a code to say no by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import Occurrence
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.language import reads_german
from kiosk.domain.meeting_days import is_all_day
from kiosk.domain.referral import spaced
from kiosk.domain.saying import date_lines
from kiosk.printing.block import (
    Block,
    Style,
    beside,
    code,
    figures,
    rule,
    space,
    stacked,
    words,
)
from kiosk.printing.letterhead import letterhead
from kiosk.printing.qr import LONGEST
from kiosk.printing.sheet import MM, Sheet, whole_dots
from kiosk.printing.slips import title
from kiosk.printing.wording import OFFICE_LANGUAGE

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook, Phrases
    from kiosk.domain.sign_up_slip import SignUpSlip

_A5 = (148 * MM, 210 * MM)
_A5_MARGIN = 10 * MM
_ROLL = 72 * MM
_ROLL_MARGIN = 3 * MM
_CODE = 32 * MM
"""Four printer dots for each module of the longest code."""

_ADDRESS = 50 * MM
"""Room that a street needs; with less it stands above the code, not beside it."""

_TITLE, _STRONG = Style(17, bold=True), Style(12, bold=True)
_SMALL, _SMALL_STRONG = Style(9), Style(9, bold=True)
_TIME = 56
"""Type size of the hour: it is what must be read on a kitchen door."""

_SPELT = 20
"""Type size of the code: it is read out on the telephone."""


def sign_up_slip(slip: SignUpSlip, phrasebook: Phrasebook) -> bytes:
    """The slip as a PDF of one page, on A5 or on 80 mm paper of the length its words need."""
    visitor, office = phrasebook(slip.language), phrasebook(OFFICE_LANGUAGE)
    readers = (visitor,) if reads_german(visitor.language) else (visitor, office)
    on_roll = slip.paper == "80mm"
    margin = _ROLL_MARGIN if on_roll else _A5_MARGIN
    page = _ROLL if on_roll else _A5[0]
    body = _body(slip, readers, page - 2 * margin, 3 * MM if on_roll else 5 * MM)
    height = whole_dots(body.height + 2 * margin) if on_roll else _A5[1]
    sheet = Sheet(page, height, title=title(slip), language=slip.language)
    body.paint(sheet, margin, margin)
    return sheet.finish()


def _body(slip: SignUpSlip, readers: tuple[Phrases, ...], width: float, gap: float) -> Block:
    visitor, *others = readers
    german = (part for office in others for part in (rule(width), _in_german(slip, office, width)))
    return stacked(
        letterhead(slip.site_name, visitor, width, demo=slip.demo),
        _meeting(slip, visitor, width),
        *german,
        rule(width),
        _place(slip, readers, width),
        rule(width),
        _no(slip, readers, width),
        gap=gap,
    )


def _meeting(slip: SignUpSlip, visitor: Phrases, width: float) -> Block:
    """What, on which day, at which hour, for how many."""
    mirrored = visitor.right_to_left
    day, *_ = _dates(slip, visitor)
    whole = is_all_day(Occurrence(starts=slip.starts, ends=slip.ends))
    hour = space(0) if whole else figures(visitor.time(slip.starts.time()), _TIME)
    return stacked(
        words(_head(visitor), _STRONG, width, right_to_left=mirrored),
        words(isolated_name(slip.title), _TITLE, width, right_to_left=mirrored),
        words(day, _STRONG, width, right_to_left=mirrored),
        beside(hour, space(0), width, right_to_left=mirrored),
        words(_people(slip, visitor), _STRONG, width, right_to_left=mirrored),
        gap=2 * MM,
    )


def _in_german(slip: SignUpSlip, office: Phrases, width: float) -> Block:
    return stacked(
        words(f"{_head(office)}: {slip.title_german}", _SMALL_STRONG, width),
        words(" · ".join(_dates(slip, office)), _SMALL_STRONG, width),
        words(_people(slip, office), _SMALL, width),
    )


def _place(slip: SignUpSlip, readers: tuple[Phrases, ...], width: float) -> Block:
    """Where it is, beside the code that puts it into a calendar."""
    mark = code(slip.calendar, _CODE, LONGEST)
    room, mirrored = width - mark.width - 3 * MM, readers[0].right_to_left
    narrow = room < _ADDRESS
    lines = [
        words(isolated_name(line), _STRONG, width if narrow else room, right_to_left=mirrored)
        for line in slip.place
    ]
    told = [
        words(
            reader.translate("Slip", "The code puts it into your phone's calendar."),
            _SMALL,
            room,
            right_to_left=reader.right_to_left,
        )
        for reader in readers
    ]
    above, start = (lines, told) if narrow else ([], [*lines, space(1.5 * MM), *told])
    beneath = beside(
        stacked(*start), mark, width, right_to_left=mirrored, down=0.5 if narrow else 0
    )
    return stacked(*above, beneath)


def _no(slip: SignUpSlip, readers: tuple[Phrases, ...], width: float) -> Block:
    """How to say that they do not come: by what the desk finds the sign-up with."""
    asked = [
        words(
            reader.translate("Slip", "You cannot come? Please tell us this code:"),
            _SMALL,
            width,
            right_to_left=reader.right_to_left,
        )
        for reader in readers
    ]
    spelt = figures(isolated(spaced(slip.code)), _SPELT)
    return stacked(
        *asked,
        space(2 * MM),
        beside(spelt, space(0), width, right_to_left=readers[0].right_to_left),
    )


def _dates(slip: SignUpSlip, reader: Phrases) -> tuple[str, ...]:
    return date_lines(slip.starts, slip.ends, reader)


def _head(reader: Phrases) -> str:
    return reader.translate("Slip", "You are signed up", "German: Sie sind angemeldet")


def _people(slip: SignUpSlip, reader: Phrases) -> str:
    return reader.translate(
        "Slip", "For %n people", "Signed up for a meeting. German: Für %n Personen", slip.people
    )
