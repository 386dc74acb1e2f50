# SPDX-License-Identifier: EUPL-1.2
"""Scenes of an address: everything known, hours unknown, closed, and one that must stay secret."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date

from kiosk.domain.details import (
    Capacity,
    Contact,
    Fact,
    FactKind,
    Freshness,
    LocationDetails,
    ServiceDetails,
    TextOrigin,
    Wording,
)
from kiosk.domain.directory import Location, Organization, Service
from kiosk.domain.opening_times import ExceptionalDays, Timetable
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import open_directory
from tests.screens.robots import Foyer, VisitorRobot

FIELD = "sport_health"

HOUSE = Location(
    id="house",
    name="Haus der Gesundheit",
    street="Zaunkönigstieg 3",
    postcode="40227",
    city="Düsseldorf",
    district="03",
    step_free="partly",
    details=LocationDetails(
        transit={"de": "Haltestelle Amselplatz, Linien 701 und 708"},
        access=("Aufzug am Hintereingang",),
    ),
)

FULL = Service(
    id="full",
    organization=Organization(id="many", name="Gemeinsam gesund e. V."),
    location=HOUSE,
    title={"en": "Advice on health", "de": "Gesundheitsberatung"},
    summary={"en": "Where to go with which complaint, and how to pay for it."},
    description={"de": "Wir hören zu.\n\nWir suchen mit Ihnen eine Praxis."},
    fields=(FIELD,),
    languages=("de", "en", "ar"),
    phone="0221 4710 130",
    url="https://demo.invalid/gesund",
    by_appointment=True,
    cost="low",
    bring={"en": ("Your health insurance card",)},
    elsewhere=(replace(HOUSE, id="second", name="Filiale Nord", street="Finkengasse 1"),),
    details=ServiceDetails(
        minimum_age=18,
        maximum_age=27,
        timetable=Timetable(
            hours="Mo-Fr 09:00-16:00; We off",
            exceptions=(ExceptionalDays(date(2026, 3, 5), date(2026, 3, 5), "10:00-12:00"),),
        ),
        hours_note="In den Ferien nur vormittags",
        email="gesund@demo.invalid",
        contacts=(Contact(name="Frau Amsel", role="Anmeldung", phone="0221 4710 131"),),
        eligibility={"de": "Für Menschen ohne Versicherung"},
        application={"en": "Call us and ask for a talk."},
        cost_note={"de": "5 € für Kopien"},
        interpretation={"en": "Interpreters on request"},
        alert={"de": "Bis Ostern nur nach Anruf"},
        capacities=(
            Capacity(unit="Plätze", available=3, maximum=10, as_of=date(2026, 2, 26)),
            Capacity(unit="Gruppe", available=0),
        ),
        facts=(Fact(FactKind.PHONE, "0221 4710 139", "Notdienst"),),
        freshness=Freshness(assured_on=date(2024, 3, 3), assured_by="Stadt Düsseldorf"),
        wording=Wording(origins={"en": TextOrigin.MACHINE}, stale=("en",)),
    ),
)

UNKNOWN = Service(
    id="unknown",
    organization=Organization(id="some", name="Nachbarschaftshilfe"),
    location=replace(HOUSE, id="corner", name="", details=LocationDetails()),
    title={"de": "Rat unter Nachbarn"},
    summary={"de": "Fragen Sie einfach."},
    fields=(FIELD,),
    phone="0221 4710 132",
)

PAUSED = replace(
    UNKNOWN,
    id="paused",
    title={"en": "Open kitchen", "de": "Offene Küche"},
    phone=None,
    location=replace(
        HOUSE, id="kitchen", details=LocationDetails(latitude=51.2254, longitude=6.7763)
    ),
    details=ServiceDetails(status="paused"),
)

SEASONAL = replace(
    UNKNOWN,
    id="seasonal",
    title={"en": "Swimming lessons"},
    details=ServiceDetails(
        timetable=Timetable(hours='Jan-Apr Mo,Th 18:00-21:00; We 10:00-12:00 "nur mit Karte"')
    ),
)


def publish(foyer: Foyer, *services: Service, attribution: str = "") -> None:
    """A new edition that has these services too."""
    directory = foyer.books.shelf.directory()
    whole = replace(
        directory, edition=0, services=(*directory.services, *services), attribution=attribution
    )
    with closing(open_directory(foyer.site.folder)) as store:
        StoredDirectoryShelf(store).stage(whole)


def opens(visitor: VisitorRobot, service: str) -> None:
    """Somebody looks at one of them."""
    publish(visitor.foyer, FULL, UNKNOWN, PAUSED, SEASONAL)
    visitor.hears()
    visitor.screen.find.browse.addresses()
    visitor.screen.find.browse.openField(FIELD)
    visitor.screen.find.browse.openRecord(service)


def detail_of_everything(visitor: VisitorRobot) -> None:
    """Nothing is unknown of it."""
    opens(visitor, FULL.id)


def detail_with_unknown_hours(visitor: VisitorRobot) -> None:
    """Nobody knows when it is open."""
    opens(visitor, UNKNOWN.id)


def detail_closed_for_some_time(visitor: VisitorRobot) -> None:
    """It is there, but not now."""
    opens(visitor, PAUSED.id)


def detail_of_a_secret_place(visitor: VisitorRobot) -> None:
    """Nobody may read where it is."""
    visitor.screen.find.browse.addresses()
    visitor.screen.find.browse.openField("housing")
    visitor.screen.find.browse.openRecord("haus-linde")


DETAILS = (
    detail_of_everything,
    detail_with_unknown_hours,
    detail_closed_for_some_time,
    detail_of_a_secret_place,
)
