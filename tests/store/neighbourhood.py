# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: RUF001 - Cyrillic letters are meant
"""A small edition to search in: a house with services, one of them hidden, one sensitive."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
    Texts,
)
from kiosk.domain.emergency import EMERGENCY
from kiosk.domain.search import Hit
from kiosk.domain.synonyms import Synonyms
from tests.fakes import OPENING

HOUSE = Organization(id="house", name="Nachbarschaftshaus Łąka")
HALL = Location(
    id="hall", name="Alte Halle", street="Musterweg 1", postcode="40210", city="Düsseldorf",
    district="03",
)  # fmt: skip
HIDDEN = replace(HALL, id="hidden", name="Haus Zuflucht", street="Stillgasse 7", confidential=True)


def service(entry: str, title: Texts, summary: Texts | None = None, **facts: object) -> Service:
    """A service of the house."""
    plain = Service(
        id=entry, organization=HOUSE, location=HALL, title=title, summary=summary or {}, fields=()
    )
    return replace(plain, **facts)  # type: ignore[arg-type]


HOUSING = service("housing", {"de": "Wohnungssuche", "ar": "البحث عن سكن"})
RENT = service("rent", {"de": "Mietrecht"}, {"de": "Rat zur Wohnung"})
BED = service("bed", {"de": "Schlafen: Wohnung heute Nacht"}, topics=(EMERGENCY,))
DAYCARE = service("daycare", {"de": "Einen Kita-Platz finden"})
COURSE = service("course", {"de": "Deutschkurs für Ärztinnen", "uk": "Курс німецької, сім’ї"})
KURS = service("kurs", {"de": "Kurs abends"})
ENGLISH = service("english", {"en": "Chess club"})
ADDICTION = service(
    "addiction",
    {"de": "Suchtberatung", "ar": "إدمان"},
    {"de": "Alkohol und Drogen"},
    sensitive=True,
    neutral_title={"de": "Gespräch", "ar": "لقاء"},
)
REFUGE = service("refuge", {"de": "Schutz vor Gewalt"}, location=HIDDEN)
CAFE = Event(
    id="cafe", organization=HOUSE, location=None, at_site=True, title={"de": "Café"}, summary={},
    field="culture", languages=(), registration="none", cost="free", audience="all", occurrences=(),
)  # fmt: skip
ROOM = Opportunity(
    id="room", kind="room", organization=HOUSE, location=None, title={"de": "Raum für Gruppen"},
    summary={}, field="culture",
)  # fmt: skip
EDITION = Directory(
    edition=0,
    origin="local",
    made_at=OPENING,
    services=(HOUSING, RENT, DAYCARE, BED, COURSE, KURS, ENGLISH, ADDICTION, REFUGE),
    events=(CAFE,),
    opportunities=(ROOM,),
)
SYNONYMS = Synonyms(
    [
        {
            "de": ["Kita", "Kindergarten"],
            "en": ["nursery"],
            "ar": ["حضانة"],
            "uk": ["дитячий садок"],
        },
        {"de": ["Jobcenter", "Job Center"]},
    ]
)


def ids(hits: tuple[Hit, ...]) -> list[str]:
    """Which entries were found, in order."""
    return [hit.id for hit in hits]
