# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Ukrainian letters look like Latin ones
"""Places and meetings under test, and the lists that visitors make of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from kiosk.domain.slip import ListSlip, PlaceSlip, SlipDay, SlipHours, SlipTarget
from kiosk.domain.take_along import contact_card

ADVICE = SlipTarget(
    title="استشارة الهجرة للكبار",
    title_german="Migrationsberatung für Erwachsene",
    organization="Demo-Verein Brücke e. V.",
    street="Königsallee 1",
    town="40212 Düsseldorf",
    phone="0221 4710 123",
    hours=(
        SlipHours(
            first_day=0,
            last_day=3,
            spans=((time(8), time(12, 30)), (time(14), time(16))),
        ),
        SlipHours(first_day=4, last_day=4, spans=((time(8), time(12)),)),
    ),
    languages=("ar", "de", "en"),
)

COURSE = SlipTarget(
    title="دورة اندماج",
    title_german="Integrationskurs",
    organization="Demo-Sprachschule",
    street="Friedrichstraße 33 b",
    town="40217 Düsseldorf",
    phone="0221 4710 456",
    hours=(),
    languages=("de",),
    by_appointment=True,
)

PLACE = PlaceSlip(
    language="ar",
    site_name="Welcome Point Bilk",
    printed_on=date(2026, 11, 21),
    place=replace(
        ADVICE,
        by_appointment=True,
        bring=("جواز السفر أو الهوية", "رسائل من الدوائر"),
        bring_german=("Pass oder Ausweis", "Briefe von Ämtern"),
    ),
    next_date=None,
    code="https://welcome.example/beratung",
    demo=True,
)

EVERYTHING = replace(
    PLACE,
    place=replace(
        PLACE.place,
        transit="محطة Amselplatz، الخطان 701 و708",
        transit_german="Haltestelle Amselplatz, Linien 701 und 708",
        days=(
            SlipDay(day=date(2026, 11, 23)),
            SlipDay(day=date(2026, 11, 24), spans=((time(10), time(12)),), note="nur Notfälle"),
            SlipDay(day=date(2026, 11, 26), known=False),
        ),
    ),
    code=contact_card(
        PLACE.place.title,
        phone="0221 4710 123",
        address=("Königsallee 1", "40212", "Düsseldorf"),
        organization=PLACE.place.organization,
    ),
)
"""All that can be known of a place, and a contact as its code."""

MEETING = PlaceSlip(
    language="en",
    site_name="Welcome Point Bilk",
    printed_on=date(2026, 11, 21),
    place=replace(
        COURSE,
        title="Open breakfast",
        title_german="Offenes Frühstück",
        phone=None,
        by_appointment=False,
    ),
    next_date=(datetime(2026, 11, 23, 9, 30), datetime(2026, 11, 23, 11, 30)),  # noqa: DTZ001
    code=None,
)

SHELTER = replace(
    PLACE,
    place=replace(
        ADVICE, title="استشارة", title_german="Beratung", organization="", street=None, town=None
    ),
    code=None,
)

LIST = ListSlip(
    language="ar",
    site_name="Welcome Point Bilk",
    printed_on=date(2026, 11, 21),
    places=(
        PLACE,
        replace(
            MEETING,
            place=replace(MEETING.place, title="فطور مفتوح"),
            cancelled=(datetime(2026, 11, 30, 9, 30),),  # noqa: DTZ001 - the site's wall clock
            code="Friedrichstraße 33 b, 40217 Düsseldorf",
        ),
        SHELTER,
    ),
    demo=True,
)

_UKRAINIAN = replace(
    LIST,
    language="uk",
    places=tuple(
        replace(place, place=replace(place.place, title=title, bring=bring))
        for place, title, bring in zip(
            LIST.places,
            ("Міграційна консультація", "Відкритий сніданок", "Консультація"),
            (("Паспорт або посвідчення особи", "Листи з установ"), (), ()),
            strict=True,
        )
    ),
)

_GERMAN = replace(
    LIST,
    language="de",
    places=tuple(
        replace(
            place,
            place=replace(
                place.place, title=place.place.title_german, bring=place.place.bring_german
            ),
        )
        for place in LIST.places
    ),
)

LISTS = {
    "list-ar-a5": replace(LIST, places=(*LIST.places, *LIST.places)),
    "list-ar-80mm": replace(LIST, paper="80mm"),
    "list-uk-a5": _UKRAINIAN,
    "list-uk-80mm": replace(_UKRAINIAN, paper="80mm"),
    "list-de-a5": _GERMAN,
    "list-de-80mm": replace(_GERMAN, paper="80mm"),
    "list-de-simple-80mm": replace(_GERMAN, language="de-simple", paper="80mm"),
    "list-en-a5": replace(
        LIST,
        language="en",
        places=(MEETING, replace(SHELTER, place=replace(SHELTER.place, title="Advice"))),
        demo=False,
    ),
}
