# SPDX-License-Identifier: EUPL-1.2
"""What staff call a slip that lies somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.referral import spaced
from kiosk.domain.saying import short_day
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.slip import (
    FiguresSlip,
    ListSlip,
    NumberSlip,
    PlaceSlip,
    ReferralSlip,
    Slip,
    TicketSlip,
)

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases


def slip_name(slip: Slip, phrases: Phrases) -> str:
    """A number, a code, a day or a place; never a person."""
    match slip:
        case TicketSlip() | NumberSlip():
            return str(slip.number)
        case ReferralSlip() | SignUpSlip():
            return isolated(spaced(slip.code))
        case FiguresSlip():
            return phrases.date(slip.day)
        case AppointmentSlip():
            return f"{short_day(slip.at.date(), phrases)} {phrases.time(slip.at.time())}"
        case PlaceSlip():
            return isolated_name(slip.place.title_german)
        case ListSlip():
            return _first_of(slip, phrases)
        case _:
            assert_never(slip)


def _first_of(slip: ListSlip, phrases: Phrases) -> str:
    first, *others = slip.places
    name = slip_name(first, phrases)
    if not others:
        return name
    text = phrases.translate(
        "Desk",
        "{place} and %n more",
        "A slip with several places. German: '{place} und %n weitere'.",
        len(others),
    )
    return text.format(place=name)
