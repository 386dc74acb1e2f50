# SPDX-License-Identifier: EUPL-1.2
"""A small directory in which everything occurs that an export can get wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.content.dates import Horizon
from kiosk.content.edition import directory_of
from kiosk.content.exporters.export import ExportFile
from kiosk.content.taxonomy_file import read_taxonomy
from kiosk.domain.details import (
    Capacity,
    Contact,
    Fact,
    FactKind,
    Freshness,
    ServiceDetails,
    TextOrigin,
    Wording,
)
from kiosk.domain.directory import (
    Directory,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.hours import Span, Week
from kiosk.domain.notice import Notice, NoticeKind
from kiosk.domain.opening_times import ExceptionalDays, Timetable
from kiosk.resources import resource
from tests.content.exporters.meetings import EVENTS
from tests.content.exporters.places import CLUB, HIDDEN, HOUSE, PARK, SHELTER
from tests.content.importers.reading import read_each

ZONE = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 10, 19)
MADE_AT = datetime(2026, 10, 19, 6, tzinfo=UTC)

ADVICE = Service(
    id="advice",
    organization=CLUB,
    location=HOUSE,
    elsewhere=(PARK,),
    title={"de": "Beratung am Dienstag", "ar": "استشارة", "uk": "Консультація"},
    summary={"de": "Hilfe bei Briefen", "ar": "مساعدة"},
    description={"de": "Wir helfen.\n\n- Briefe\n- Anträge", "ar": "نحن نساعد"},
    fields=("education_qualification", "housing"),
    topics=("papers",),
    languages=("de", "ar"),
    phone="+49 211 200",
    url="https://bruecke.example/rat",
    by_appointment=True,
    cost="low",
    bring={"de": ("Ausweis", "Brief")},
    details=ServiceDetails(
        status="paused",
        minimum_age=16,
        maximum_age=99.5,
        timetable=Timetable(
            hours="Tu 10:00-12:00; Th[1] 14:00-18:00; PH off",
            by_appointment=True,
            exceptions=(ExceptionalDays(date(2026, 12, 24), date(2027, 1, 1)),),
        ),
        email="rat@bruecke.example",
        contacts=(Contact(role="Empfang", phone="0211 201"),),
        eligibility={"de": "Für alle"},
        application={"de": "Rufen Sie an.\n\n- vormittags\n- nachmittags"},
        alert={"de": "Im Juli geschlossen"},
        hours_note="dienstags und nach Vereinbarung",
        cost_note={"de": "2 Euro für Kopien"},
        interpretation={"de": "auf Anfrage"},
        capacities=(Capacity(unit="place", available=3, as_of=date(2026, 10, 1)),),
        facts=(Fact(FactKind.LINK, "https://bruecke.example/mehr"),),
        freshness=Freshness(assured_on=date(2026, 9, 1), assured_by="Frau Prüferin"),
        wording=Wording(origins={"de": TextOrigin.HUMAN, "uk": TextOrigin.MACHINE}, stale=("uk",)),
    ),
)
REFUGE = Service(
    id="refuge",
    organization=SHELTER,
    location=HIDDEN,
    title={"de": "Zuflucht"},
    summary={"de": "Ein Bett für die Nacht"},
    description={"de": "Ein Bett für die Nacht\nSie finden uns in der GEHEIMGASSE 7."},
    fields=("housing",),
    phone="0211 300",
    details=ServiceDetails(
        facts=(Fact(FactKind.MAP, "https://maps.example/?q=51.98765,6.54321", "Geheimgasse 7"),)
    ),
)
COVERED = Service(
    id="covered",
    organization=SHELTER,
    location=None,
    title={"de": "Beratung bei Gewalt"},
    summary={"de": "Beratung bei Gewalt"},
    neutral_title={"de": "Beratung für Frauen"},
    sensitive=True,
    fields=("sport_health",),
    hours=Week(((Span(time(9), time(12)),), *[()] * 6)),
)
ENGLISH = Service(
    id="=HYPERLINK(1)",
    organization=Organization(id="place:park", name="Pavillon"),
    location=PARK,
    title={"en": "+Chess for all"},
    summary={"en": "=1+1"},
    description={"en": "=1+1"},
    fields=("culture",),
    cost="free",
)


ROOM = Opportunity(
    id="room",
    kind="room",
    organization=CLUB,
    location=HOUSE,
    title={"de": "Gruppenraum", "en": "Room for groups"},
    summary={"de": "Platz für zwanzig"},
    field="civic_involvement",
    phone="0211 400",
    hours=Week(((Span(time(9), time(23, 59)),),) * 5 + ((),) * 2),
)
NOTICE = Notice(
    id="Notizzettel",
    kind=NoticeKind.CANCELLED,
    starts=datetime.fromisoformat("2026-10-19"),
    ends=datetime.fromisoformat("2026-12-01"),
    entry="irregular",
)
TOWN = Directory(
    edition=7,
    origin="local",
    made_at=MADE_AT,
    services=(ADVICE, REFUGE, COVERED, ENGLISH),
    events=EVENTS,
    opportunities=(ROOM,),
    notices=(NOTICE,),
)


@dataclass(frozen=True)
class ReadBack:
    """What another site makes of an export, and what it finds wrong."""

    directory: Directory
    problems: tuple[str, ...]


def read_back(files: Iterable[ExportFile], folder: Path) -> ReadBack:
    """Write an export and import it."""
    folder.mkdir()
    for file in files:
        (folder / file.name).write_bytes(file.content)
    read = read_each(folder)
    batches = [(one.address, one.batch) for one in read if one.batch is not None]
    taxonomy = read_taxonomy(resource("taxonomy", "mapping.toml"))
    directory = directory_of(batches, taxonomy, Horizon.after(TODAY, ZONE), MADE_AT)
    return ReadBack(directory, tuple(p.code for one in read for p in one.problems))
