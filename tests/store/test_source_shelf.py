# SPDX-License-Identifier: EUPL-1.2
"""What sources said, and everything an edition made of them holds, is read back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.domain.batch import Batch, Format, KeptSource
from kiosk.domain.details import (
    Capacity,
    Contact,
    EventDetails,
    Fact,
    FactKind,
    Freshness,
    LocationDetails,
    OrganizationDetails,
    ServiceDetails,
    TextOrigin,
    Wording,
)
from kiosk.domain.directory import Directory, Event, Location, Occurrence, Organization, Service
from kiosk.domain.guide import GuidePage
from kiosk.domain.opening_times import ExceptionalDays, Timetable
from kiosk.domain.records import DateRule, EventRecord, ServiceAtLocation, ServiceRecord
from kiosk.domain.taxonomy import Term
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.opening import Store, open_directory
from kiosk.store.source_shelf import StoredSourceShelf, digest_of
from tests.fakes import OPENING
from tests.ready_made import prepared

TIMES = Timetable(
    hours="Mo-Fr 09:00-12:00",
    by_appointment=True,
    exceptions=(ExceptionalDays(date(2026, 12, 24), date(2027, 1, 1)),),
)
WORDING = Wording(origins={"ar": TextOrigin.MACHINE}, stale=("ar",))
FACT = Fact(FactKind.PHONE, "0211 1", "Anruf")


def house(key: str) -> Location:
    """A place with details."""
    return Location(
        id=key,
        name="Haus",
        street="Weg 1",
        postcode="40000",
        city="Stadt",
        district="01",
        details=LocationDetails(
            latitude=51.2, longitude=6.8, transit={"de": "U70"}, timetable=TIMES
        ),
    )


CLUB = Organization(id="o", name="Verein", details=OrganizationDetails(website="https://x.de"))
SERVICE = Service(
    id="s",
    organization=CLUB,
    location=house("one"),
    elsewhere=(house("two"), house("three")),
    title={"de": "Rat", "ar": "نصيحة"},
    summary={"de": "Kurz"},
    description={"de": "Lang und breit"},
    fields=("housing",),
    details=ServiceDetails(
        status="paused",
        minimum_age=18.0,
        timetable=TIMES,
        contacts=(Contact(name="Empfang", phone="0211 1"),),
        eligibility={"de": "Erwachsene"},
        capacities=(Capacity(unit="bed", available=3.0, as_of=date(2026, 3, 1)),),
        facts=(FACT,),
        freshness=Freshness(assured_on=date(2026, 1, 1), assured_by="Verein"),
        wording=WORDING,
    ),
)
EVENT = Event(
    id="e",
    organization=CLUB,
    location=None,
    at_site=False,
    title={"de": "Treff"},
    summary={},
    description={"de": "Kommt alle"},
    field="culture",
    languages=("de",),
    registration="none",
    cost="free",
    audience="all",
    occurrences=(
        Occurrence(
            starts=datetime.fromisoformat("2026-03-02T10:00"),
            ends=datetime.fromisoformat("2026-03-02T11:00"),
            cancelled=True,
        ),
    ),
    details=EventDetails(status="cancelled", women_only=True, wording=WORDING),
)
PAGE = GuidePage(
    id="p",
    title={"de": "Wohnen", "en": "Housing"},
    body={"de": "# Wohnen\n\n- suchen"},
    parent="above",
    position=3,
    updated=date(2026, 2, 1),
    facts=(FACT,),
    wording=WORDING,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A directory.db."""
    prepared(tmp_path)
    with closing(open_directory(tmp_path)) as opened:
        yield opened


def test_an_edition_with_all_there_can_be_is_read_back(store: Store) -> None:
    """Every detail, every further place, every page."""
    staged = Directory(
        edition=1,
        origin="local",
        made_at=OPENING,
        services=(SERVICE,),
        events=(EVENT,),
        pages=(PAGE,),
    )
    assert StoredDirectoryShelf(store).stage(staged, made_of="abc") == 1
    assert StoredDirectoryShelf(store).directory() == staged
    current = StoredSourceShelf(store).current()
    assert current is not None
    assert (current.number, current.made_of) == (1, "abc")


def test_what_a_source_said_is_kept_word_for_word(store: Store) -> None:
    """So that an edition can be made of it again without the source."""
    batch = Batch(
        format=Format.HSDS_3,
        services=(
            ServiceRecord(
                id="s",
                title={"de": "Rat"},
                places=(ServiceAtLocation(location="l", timetable=TIMES),),
                terms=(Term("hsds", "BH", "Housing"),),
                bring={"de": ("Ausweis",)},
                origins={"de": TextOrigin.HUMAN},
                updated={"de": OPENING},
            ),
        ),
        events=(
            EventRecord(
                id="e",
                title={"de": "Treff"},
                rules=(DateRule(starts=OPENING, ends=OPENING, zone="Europe/Berlin", rule="X"),),
            ),
        ),
        categories={"id:1": "education"},
    )
    shelf = StoredSourceShelf(store)
    kept = KeptSource(batch=batch, etag='"1"', modified="Mon")
    shelf.keep({"one": kept, "two": kept}, OPENING)
    shelf.keep({"one": kept}, OPENING)
    assert shelf.sources() == {"one": kept, "two": kept}
    assert list(shelf.sources()) == ["one", "two"]
    assert digest_of(shelf.sources(), b"") == digest_of({"one": kept, "two": kept}, b"")
    assert digest_of({"one": kept}, b"") != digest_of({"one": kept}, b"mapping")
