# SPDX-License-Identifier: EUPL-1.2
"""Any slip as a PDF, and what its print job may be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.slip import (
    FiguresSlip,
    ListSlip,
    NumberSlip,
    PlaceSlip,
    ReferralSlip,
    TicketSlip,
)

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrasebook
    from kiosk.domain.slip import Slip


def render(slip: Slip, phrasebook: Phrasebook) -> bytes:  # noqa: PLR0911 - one case per kind
    """Lay out a slip; same slip, same bytes.

    Raises:
        MissingGlyphError: a text holds a character our fonts lack.
        CodeTooLongError: what its code says does not fit the code.
    """
    match slip:
        case TicketSlip():
            from kiosk.printing.ticket_slip import ticket_slip  # noqa: PLC0415 - start-up stays light

            return ticket_slip(slip, phrasebook)
        case NumberSlip():
            from kiosk.printing.number_slip import number_slip  # noqa: PLC0415

            return number_slip(slip, phrasebook)
        case ReferralSlip():
            from kiosk.printing.referral_slip import referral_slip  # noqa: PLC0415

            return referral_slip(slip, phrasebook)
        case FiguresSlip():
            from kiosk.printing.figures_slip import figures_slip  # noqa: PLC0415

            return figures_slip(slip, phrasebook)
        case PlaceSlip():
            from kiosk.printing.place_slip import place_slip  # noqa: PLC0415

            return place_slip(slip, phrasebook)
        case ListSlip():
            from kiosk.printing.list_slip import list_slip  # noqa: PLC0415

            return list_slip(slip, phrasebook)
        case AppointmentSlip():
            from kiosk.printing.appointment_slip import appointment_slip  # noqa: PLC0415

            return appointment_slip(slip, phrasebook)
        case SignUpSlip():
            from kiosk.printing.sign_up_slip import sign_up_slip  # noqa: PLC0415

            return sign_up_slip(slip, phrasebook)
        case _:
            assert_never(slip)


def title(slip: Slip) -> str:  # noqa: PLR0911 - one case per kind
    """A name for the print job that says nothing about a person: day, then number, code or kind.

    A folder forgets the slips of earlier days by it.
    """
    match slip:
        case TicketSlip():
            return f"{slip.taken_at:%Y%m%d}-{slip.number}"
        case NumberSlip():
            return f"{slip.day:%Y%m%d}-{slip.number}"
        case ReferralSlip():
            return f"{slip.issued_on:%Y%m%d}-{slip.code}"
        case FiguresSlip():
            return f"{slip.day:%Y%m%d}-figures"
        case PlaceSlip():
            return f"{slip.printed_on:%Y%m%d}-place"
        case ListSlip():
            return f"{slip.printed_on:%Y%m%d}-list"
        case AppointmentSlip():
            return f"{slip.printed_on:%Y%m%d}-appointment"
        case SignUpSlip():
            return f"{slip.printed_on:%Y%m%d}-sign-up"
        case _:
            assert_never(slip)
