# SPDX-License-Identifier: EUPL-1.2
"""A desk finds the place to send somebody on to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest

from kiosk.compose.hours import HoursReader
from kiosk.domain.details import ServiceDetails
from kiosk.domain.directory import Directory, Service
from kiosk.domain.opening_times import Timetable
from kiosk.domain.place_search import MOST_RESULTS, Asked, Place, PlaceFinder, Want
from kiosk.domain.search import Hit, Kind, Wanted, anything
from tests.domain.entries import place, service

MONDAY_AT_TEN = datetime.fromisoformat("2026-03-02T10:00")


class Found:
    """Finds the same services for every word, in order. Implements a `Search`."""

    def __init__(self, *services: Service) -> None:
        """Find these."""
        self.services = services
        self.languages: list[str] = []

    def find(
        self, text: str, language: str, limit: int, wanted: Wanted = anything
    ) -> tuple[Hit, ...]:
        """The first that are wanted."""
        assert text
        self.languages.append(language)
        hits = (
            Hit(kind=kind, id=s.id, title="", language="de", organization="", district="")
            for s in self.services
            for kind in (Kind.SERVICE, Kind.EVENT)
        )
        return tuple(hit for hit in hits if wanted(hit))[:limit]


def told(hours: str | None) -> ServiceDetails:
    """What is known of opening hours."""
    return ServiceDetails(timetable=Timetable(hours=hours))


def asked(*services: Service, hidden: str = "", **wish: Any) -> Asked:
    """A wish in a directory of these services."""
    published = Directory(
        edition=1, origin="local", made_at=datetime(2026, 3, 1, tzinfo=UTC), services=services
    )
    shown = replace(published, services=tuple(s for s in services if s.id != hidden))
    given: dict[str, Any] = {
        "published": published,
        "shown": shown,
        "query": "",
        "written": ("de",),
        "wants": frozenset(),
        "topics": (),
        "chosen": (),
        "district": "03",
        "spoken": "ar",
        "wall": MONDAY_AT_TEN,
    }
    return Asked(**(given | wish))


def found(wish: Asked) -> list[str]:
    """The ids of what is found."""
    return [place.service.id for place in finder(wish).find(wish)]


def finder(wish: Asked) -> PlaceFinder:
    """Finds every service for every word."""
    return PlaceFinder(Found(*wish.published.services), HoursReader())


FAR = service("far", location=place("09"))
NEAR = service("near", location=place("03"))
SECRET = service("secret", location=place("03", confidential=True))


def test_the_sites_own_district_comes_first() -> None:
    """Short ways first; where a confidential place is does not count."""
    wish = asked(FAR, SECRET, NEAR, query="advice")
    assert found(wish) == ["near", "far", "secret"]
    assert [there.near for there in finder(wish).find(wish)] == [True, False, False]


def test_a_bed_for_tonight_comes_before_short_ways() -> None:
    """Emergencies stand first, wherever they are."""
    bed = service("bed", location=place("09"), topics=("emergency",))
    assert found(asked(NEAR, bed, query="advice")) == ["bed", "near"]


def test_a_dozen_at_most_is_found() -> None:
    """More is no help to anybody who has a visitor before them."""
    many = [service(f"advice {n}") for n in range(40)]
    assert len(found(asked(*many, query="advice"))) == MOST_RESULTS


def test_the_words_may_be_in_each_language_that_is_written() -> None:
    """The visitor's own and the desk's; what both find stands once."""
    wish = asked(NEAR, query="advice", written=("ar", "en"))
    search = Found(NEAR)
    assert len(PlaceFinder(search, HoursReader()).find(wish)) == 1
    assert search.languages == ["ar", "en"]


@pytest.mark.parametrize(
    ("want", "left"),
    [(Want.DISTRICT, ["near"]), (Want.LANGUAGE, ["arabic"]), (Want.OPEN_NOW, ["open", "near"])],
)
def test_each_want_leaves_the_places_that_meet_it(want: Want, left: list[str]) -> None:
    """Of what is open unknown hours come after known ones, and closed ones not at all."""
    arabic = service("arabic", languages=("ar",), details=told("Mo 14:00-16:00"))
    opened = service("open", details=told("Mo 09:00-12:00"))
    assert found(asked(NEAR, arabic, opened, query="advice", wants=frozenset({want}))) == left


def test_what_came_for_is_offered_before_a_search() -> None:
    """Each topic has its turn; what is chosen already needs no offer."""
    homes = [service(f"home {n}", fields=("housing",)) for n in range(4)]
    money = service("money", fields=(), topics=("money",))
    wish = asked(*homes, money, topics=("housing", "money"))
    assert found(wish) == ["home 0", "money", "home 1"]
    assert found(replace(wish, chosen=("home 3",))) == ["home 3"]


def test_a_hidden_place_is_found_and_marked() -> None:
    """Staff see that it is hidden by their site, not lost."""
    wish = asked(NEAR, FAR, query="advice", hidden="near")
    near, far = finder(wish).find(wish)
    assert (near.hidden, far.hidden) == (True, False)
    assert found(replace(wish, chosen=("near",), query="")) == []


def test_another_edition_is_read_anew() -> None:
    """The finder outlives the directory that it learned."""
    old = asked(NEAR, query="advice")
    kept = PlaceFinder(Found(NEAR, FAR), HoursReader())
    assert [there.service.id for there in kept.find(old)] == ["near"]
    new = asked(NEAR, FAR, query="advice")
    assert [there.service.id for there in kept.find(new)] == ["near", "far"]


def test_each_place_says_when_it_is_open() -> None:
    """The clock of the site, to the minute."""
    opened = service("open", details=told("Mo 09:00-12:00"))
    wish = asked(opened, query="advice")
    (there,) = finder(wish).find(wish)
    assert isinstance(there, Place)
    assert there.opening.until == datetime.combine(MONDAY_AT_TEN, time(12))
