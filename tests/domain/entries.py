# SPDX-License-Identifier: EUPL-1.2
"""Services of a directory, each with only what a test is about."""

from __future__ import annotations

from typing import Any

from kiosk.domain.directory import Location, Organization, Service

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
