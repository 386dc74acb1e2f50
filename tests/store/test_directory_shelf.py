# SPDX-License-Identifier: EUPL-1.2
"""The directory is swapped whole, and read back as it was given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.hours import Span, Week
from kiosk.store.directory_shelf import StoredDirectoryShelf
from kiosk.store.engine import IntegrityError
from kiosk.store.opening import Store, open_directory
from tests.fakes import OPENING

CLUB = Organization(id="club", name="Nachbarn e.V.", description={"de": "Ein Verein"})
HALL = Location(
    id="hall",
    name="Halle",
    street="Musterweg 1",
    postcode="40000",
    city="Düsseldorf",
    district="Mitte",
    confidential=True,
    step_free="yes",
)
ADVICE = Service(
    id="advice",
    organization=CLUB,
    location=HALL,
    title={"de": "Beratung", "ar": "استشارة"},
    summary={"de": "Hilfe mit Briefen"},
    fields=("housing", "culture"),
    topics=("letter",),
    languages=("de", "ti"),
    phone="0221 4710 100",
    hours=Week(((Span(time(9), time(12, 30)),), *((),) * 6), frozenset({date(2026, 12, 24)})),
    by_appointment=True,
    cost="free",
    bring={"de": ("Ausweis", "Brief"), "ar": ("هوية",)},
    sensitive=True,
    neutral_title={"de": "Beratungsstelle"},
)
COURSE = Service(id="a-course", organization=CLUB, location=None, title={}, summary={}, fields=())
CAFE = Event(
    id="cafe",
    organization=CLUB,
    location=HALL,
    at_site=True,
    title={"de": "Café"},
    summary={"de": "Jede Woche"},
    field="culture",
    languages=("de",),
    registration="none",
    cost="free",
    audience="women",
    occurrences=tuple(
        Occurrence(starts=datetime(2026, 3, day, 15), ends=datetime(2026, 3, day, 17))  # noqa: DTZ001
        for day in (3, 10)
    ),
)
ROOM = Opportunity(
    id="room",
    kind="room",
    organization=CLUB,
    location=None,
    title={"de": "Raum"},
    summary={"de": "Für Gruppen"},
    field="civic_involvement",
    hours=Week(((),) * 7),
)
FULL = Directory(
    edition=0,
    origin="local",
    made_at=OPENING,
    services=(ADVICE, COURSE),
    events=(CAFE,),
    opportunities=(ROOM,),
    attribution="© OpenStreetMap contributors, ODbL 1.0",
)


@pytest.fixture
def shelves(site: Path) -> Iterator[tuple[StoredDirectoryShelf, StoredDirectoryShelf, Store]]:
    """The shelf of an importer, the one of a screen, and the screen's connection."""
    with closing(open_directory(site)) as one, closing(open_directory(site)) as other:
        yield StoredDirectoryShelf(one), StoredDirectoryShelf(other), other


Shelves = tuple[StoredDirectoryShelf, StoredDirectoryShelf, Store]


def test_an_edition_comes_back_as_it_was_given(shelves: Shelves) -> None:
    """Every text, hour, date and place survives, in order; local editions are numbered here."""
    importer, screen, _ = shelves
    assert screen.directory().services == ()
    assert importer.stage(FULL) == 1
    assert screen.directory() == replace(FULL, edition=1)


def test_the_edition_before_is_kept_and_older_ones_are_dropped(shelves: Shelves) -> None:
    """A screen sees the new edition at once; the file holds two at most."""
    importer, screen, store = shelves
    for edition in (4, 7, 0):
        importer.stage(replace(FULL, edition=edition, opportunities=()))
        assert screen.directory().opportunities == ()
    assert screen.directory().edition == 8
    kept = store.read("SELECT number, current FROM edition ORDER BY id")
    assert [tuple(row.values()) for row in kept] == [(7, 0), (8, 1)]
    assert store.read("SELECT count(*) AS services FROM service") == [{"services": 4}]
    assert store.read("PRAGMA foreign_key_check") == []


def test_an_edition_that_cannot_be_stored_changes_nothing(shelves: Shelves) -> None:
    """Two services under one id are refused whole: the edition in use stays."""
    importer, screen, _ = shelves
    importer.stage(FULL)
    with pytest.raises(IntegrityError):
        importer.stage(replace(FULL, services=(ADVICE, ADVICE)))
    assert screen.directory() == replace(FULL, edition=1)
    assert importer.directory() == replace(FULL, edition=1)
