# SPDX-License-Identifier: EUPL-1.2
"""The services that a visitor finds, and in which order."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.compose.hours import HoursReader
from kiosk.domain.details import ServiceDetails
from kiosk.domain.directory import Directory, Service
from kiosk.domain.emergency import EMERGENCY
from kiosk.domain.finding import Filters
from kiosk.domain.narrowing import Ask
from kiosk.domain.opening_times import Timetable
from kiosk.domain.service_list import ServiceList
from tests.domain.entries import place, service

MORNING = datetime(2026, 3, 2, 10)  # noqa: DTZ001 - a wall clock


def listed(*services: Service) -> ServiceList:
    """A list of these, at a site in the third district."""
    made = datetime(2026, 3, 1, tzinfo=UTC)
    directory = Directory(edition=1, origin="local", made_at=made, services=services)
    return ServiceList(directory, HoursReader(), "03")


def names(of: ServiceList, filters: Filters, language: str = "de") -> list[str]:
    """What is found, by name."""
    return [one.id for one in of.find(filters, language, MORNING).services]


def hours(said: str | None) -> ServiceDetails:
    """Hours of a source."""
    return ServiceDetails(timetable=Timetable(hours=said))


def test_emergencies_then_neighbours_then_the_alphabet() -> None:
    """A bed tonight stands first, wherever it is; signs on letters send nobody to the end."""
    of = listed(
        service("Zoo", location=place("03")),
        service("Zug", location=place("05")),
        service("Bett", location=place("05"), topics=(EMERGENCY,)),
        service("Übersetzer", location=place("05")),
        service("arbeit", location=place("05")),
    )
    assert names(of, Filters()) == ["Bett", "Zoo", "arbeit", "Übersetzer", "Zug"]


def test_what_is_open_stands_before_what_nobody_knows() -> None:
    """Where that is asked; what is closed is not there, and without asking the alphabet rules."""
    of = listed(
        service("aa", details=hours(None)),
        service("bb", details=hours("Mo 09:00-12:00")),
        service("cc", details=hours("Tu 09:00-12:00")),
    )
    assert names(of, Filters(open_now=True)) == ["bb", "aa"]
    assert names(of, Filters()) == ["aa", "bb", "cc"]


def test_each_language_has_its_own_order() -> None:
    """Titles are sorted as they are read."""
    of = listed(
        service("one", title={"de": "Wohnung", "en": "Flat"}),
        service("two", title={"de": "Arbeit", "en": "Work"}),
    )
    assert names(of, Filters(), "de") == ["two", "one"]
    assert names(of, Filters(), "en") == ["one", "two"]


def test_what_is_offered_stays_where_it_is_while_one_asks() -> None:
    """Options keep their order, and tell what they come to now."""
    of = listed(
        service("aa", cost="free", languages=("ar", "de")),
        service("bb", cost="free", languages=("de",)),
        service("cc", languages=("uk",)),
    )
    before = of.find(Filters(), "de", MORNING).options
    after = of.find(Filters(language="ar"), "de", MORNING).options
    assert [(one.ask, one.value) for one in before] == [(one.ask, one.value) for one in after]
    counts = {(one.ask, one.value): one.count for one in after}
    assert counts[Ask.FREE, "yes"] == 1
    assert counts[Ask.LANGUAGE, "uk"] == 1
