# SPDX-License-Identifier: EUPL-1.2
"""Services and meetings of a directory, each with only what a test is about."""

from __future__ import annotations

from typing import Any

from kiosk.domain.directory import Event, Location, Organization, Service

ORGANIZATION = Organization(id="caritas", name="Caritas")


def place(district: str = "03", **facts: Any) -> Location:
    """A place in a district."""
    street, postcode, city = "Weg 1", "40227", "Düsseldorf"
    return Location(
        id=f"place-{district}",
        name="",
        street=street,
        postcode=postcode,
        city=city,
        district=district,
        **facts,
    )


def service(name: str = "advice", **facts: Any) -> Service:
    """A service with a name."""
    given: dict[str, Any] = {"location": None, "title": {"de": name}, "fields": ("housing",)}
    return Service(id=name, organization=ORGANIZATION, summary={}, **(given | facts))


def event(name: str = "breakfast", **facts: Any) -> Event:
    """A meeting with a name and no date."""
    given: dict[str, Any] = {
        "location": None,
        "at_site": False,
        "title": {"de": name},
        "field": "culture",
        "languages": (),
        "registration": "none",
        "cost": "unknown",
        "audience": "all",
        "occurrences": (),
    }
    return Event(id=name, organization=ORGANIZATION, summary={}, **(given | facts))
