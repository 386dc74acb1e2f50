# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Ukrainian letters look like Latin ones
"""The slips under test, and the program that writes their golden files anew.

`python -m tests.printing.slips DIR` paints every slip into DIR; into `tests/printing/golden`
after a change of layout that was looked at.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.appointment_slip import AppointmentSlip
from kiosk.domain.sign_up_slip import SignUpSlip
from kiosk.domain.slip import (
    FiguresList,
    FiguresSlip,
    ReferralSlip,
    Slip,
    SlipNumber,
    TicketSlip,
)
from kiosk.printing.slips import render
from tests.printing.phrases import PHRASES
from tests.printing.places import ADVICE, COURSE, EVERYTHING, LISTS, MEETING, PLACE

TICKET = TicketSlip(
    language="ar",
    site_id="D03",
    site_name="Welcome Point Bilk",
    number=142,
    colour="violet",
    pictogram="umbrella",
    taken_at=datetime(2026, 11, 21, 14, 5),  # noqa: DTZ001 - the site's wall clock
    ahead=3,
    wait=(10, 20),
    demo=True,
)

REFERRAL = ReferralSlip(
    language="ar",
    site_id="D03",
    site_name="Welcome Point Bilk",
    code="7K29QXM4B",
    issued_on=date(2026, 11, 21),
    targets=(ADVICE,),
    requests=("explain_letter", "fill_form"),
    appointment=datetime(2026, 12, 3, 9, 30),  # noqa: DTZ001 - the site's wall clock
    bring=("identity", "letter", "this_slip"),
    act_by=date(2026, 12, 5),
    interpreter="ti",
    sensitive=False,
    reply_base="https://welcome.example",
    demo=True,
)

FIGURES = FiguresSlip(
    language="de",
    site_name="Welcome Point Bilk",
    day=date(2026, 11, 21),
    lists=(
        FiguresList(
            title="Tag", rows=(("Nummern", "23"), ("Personen", "41"), ("Median", "12 Min."))
        ),
        FiguresList(title="Nach Thema", rows=(("Papiere & Aufenthalt", "9"), ("Wohnen", "6"))),
    ),
)

APPOINTMENT = AppointmentSlip(
    language="ar",
    site_name="Welcome Point Bilk",
    printed_on=date(2026, 11, 21),
    street="Fährglockenplatz 2",
    town="40223 Düsseldorf",
    at=datetime(2026, 12, 3, 9, 30),  # noqa: DTZ001 - the site's wall clock
    desk="الطاولة 1",
    desk_german="Tisch 1",
    topic="papers",
    interpreter="ar",
    bring=("identity", "letter", "this_slip"),
    demo=True,
)

SIGN_UP = SignUpSlip(
    language="ar",
    site_name="Welcome Point Bilk",
    printed_on=date(2026, 11, 21),
    code="7K29QXM4B",
    title="فطور مفتوح للجميع",
    title_german="Offenes Frühstück",
    place=("Welcome Point Bilk", "Fährglockenplatz 2", "40223 Düsseldorf"),
    starts=datetime(2026, 12, 3, 9, 30),  # noqa: DTZ001 - the site's wall clock
    ends=datetime(2026, 12, 3, 11, 30),  # noqa: DTZ001 - as above
    people=3,
    calendar="\n".join(  # noqa: FLY002 - as it stands in the code
        (
            "BEGIN:VEVENT",
            "SUMMARY:فطور مفتوح للجميع",
            "DTSTART:20261203T083000Z",
            "DTEND:20261203T103000Z",
            "END:VEVENT",
        )
    ),
    demo=True,
)

EMERGENCY = replace(
    MEETING,
    language="ar",
    place=replace(
        MEETING.place,
        title="أرقام للطوارئ",
        title_german="Nummern für den Notfall",
        organization="",
        street=None,
        town=None,
        languages=(),
    ),
    next_date=None,
    numbers=(
        SlipNumber(number="112", purpose="حريق، إسعاف", german="Feuer, Rettung"),
        SlipNumber(number="110", purpose="الشرطة", german="Polizei"),
        SlipNumber(
            number="116 016", purpose="العنف ضد النساء", german="Hilfetelefon Gewalt gegen Frauen"
        ),
    ),
)

SLIPS: dict[str, Slip] = {
    "ticket-ar": TICKET,
    "ticket-de": replace(TICKET, language="de", pictogram="bicycle", ahead=0, wait=(5, 5)),
    "ticket-en": replace(TICKET, language="en", wait=None, demo=False),
    "ticket-uk": replace(TICKET, language="uk", pictogram="bicycle"),
    "ticket-de-simple": replace(TICKET, language="de-simple"),
    "referral-ar-a5": REFERRAL,
    "referral-ar-80mm": replace(REFERRAL, paper="80mm"),
    "referral-ar-a5-three": replace(REFERRAL, targets=(ADVICE, COURSE, ADVICE)),
    "referral-uk-a5": replace(
        REFERRAL, language="uk", targets=(replace(ADVICE, title="Міграційна консультація"),)
    ),
    "referral-uk-80mm": replace(
        REFERRAL,
        language="uk",
        targets=(replace(ADVICE, title="Міграційна консультація"),),
        paper="80mm",
    ),
    "referral-de-a5": replace(REFERRAL, language="de", targets=(ADVICE, COURSE)),
    "referral-de-80mm": replace(REFERRAL, language="de", paper="80mm", reply_base=None),
    "referral-en-a5-sensitive": replace(
        REFERRAL,
        language="en",
        targets=(replace(ADVICE, street=None, town=None, secret=True),),
        sensitive=True,
    ),
    "figures-de": FIGURES,
    "place-ar": PLACE,
    "place-de": replace(
        PLACE,
        language="de",
        place=replace(PLACE.place, title=ADVICE.title_german, bring=PLACE.place.bring_german),
    ),
    "place-uk": replace(
        PLACE,
        language="uk",
        place=replace(
            PLACE.place,
            title="Міграційна консультація",
            bring=("Паспорт або посвідчення особи", "Листи з установ"),
        ),
    ),
    "place-ar-everything": EVERYTHING,
    "place-de-everything": replace(
        EVERYTHING,
        language="de",
        place=replace(
            EVERYTHING.place,
            title=ADVICE.title_german,
            bring=PLACE.place.bring_german,
            transit=EVERYTHING.place.transit_german,
            days_alone=True,
            hours=(),
        ),
    ),
    "place-uk-closed": replace(PLACE, language="uk", closed=True, code=None),
    "place-en": MEETING,
    "place-en-changed": replace(
        MEETING,
        cancelled=(datetime(2026, 11, 22, 9, 30),),  # noqa: DTZ001 - the site's wall clock
        moved=True,
    ),
    **LISTS,
    "emergency-ar": EMERGENCY,
    "appointment-ar-a5": APPOINTMENT,
    "appointment-ar-80mm": replace(APPOINTMENT, paper="80mm"),
    "appointment-de-80mm": replace(
        APPOINTMENT, language="de", desk="Tisch 1", interpreter=None, bring=(), paper="80mm"
    ),
    "appointment-uk-80mm": replace(
        APPOINTMENT, language="uk", desk="Стіл 1", interpreter="ar", paper="80mm"
    ),
    "appointment-en-a5": replace(APPOINTMENT, language="en", desk="Desk 1", demo=False),
    "sign-up-ar-a5": SIGN_UP,
    "sign-up-ar-80mm": replace(SIGN_UP, paper="80mm"),
    "sign-up-de-80mm": replace(SIGN_UP, language="de", title="Offenes Frühstück", paper="80mm"),
    "sign-up-en-a5": replace(
        SIGN_UP, language="en", title="Open breakfast", people=1, place=(), demo=False
    ),
}

GOLDEN = Path(__file__).parent / "golden"


def paint(name: str) -> bytes:
    """One of the slips as a PDF."""
    return render(SLIPS[name], PHRASES.__getitem__)


if __name__ == "__main__":
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    for slip in SLIPS:
        Path(sys.argv[1], f"{slip}.pdf").write_bytes(paint(slip))
