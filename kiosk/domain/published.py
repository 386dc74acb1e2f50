# SPDX-License-Identifier: EUPL-1.2
"""What of a site's directory may go to strangers, as a file that anybody may hand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.confidential import discreet, secret_streets
from kiosk.domain.details import Freshness, LocationDetails, ServiceDetails
from kiosk.domain.directory import Directory, Event, Location, Opportunity, Organization, Service

NOBODY = Organization(id="nobody", name="")


def published(directory: Directory) -> Directory:
    """An edition without what is only for this site.

    Nothing leads to a confidential address, not even its name, district or id. A sensitive service
    goes under its neutral title, without its organization and its words, as on paper; one that has
    none stays here. Notices stay here, and so does who made sure of an entry.
    """
    said = discreet(directory, secret_streets(directory, lambda place: place.street))
    return replace(
        said,
        services=tuple(_services(said.services)),
        events=tuple(map(_event, said.events)),
        opportunities=tuple(map(_opportunity, said.opportunities)),
        notices=(),
    )


def _services(services: tuple[Service, ...]) -> Iterator[Service]:
    for service in services:
        if service.sensitive and not service.neutral_title:
            continue
        shown = _covered(service) if service.sensitive else service
        yield replace(
            shown,
            location=_place(shown.location, shown.id),
            elsewhere=tuple(place for place in shown.elsewhere if not place.confidential),
            details=replace(shown.details, freshness=_unsigned(shown.details.freshness)),
        )


def _covered(service: Service) -> Service:
    details = service.details
    return replace(
        service,
        organization=NOBODY,
        title=service.neutral_title,
        summary={},
        description={},
        bring={},
        url=None,
        details=ServiceDetails(
            status=details.status, timetable=details.timetable, freshness=details.freshness
        ),
    )


def _event(event: Event) -> Event:
    return replace(
        event,
        location=_place(event.location, event.id),
        occurrences=tuple(replace(one, moved_to=None) for one in event.occurrences),
        details=replace(event.details, freshness=_unsigned(event.details.freshness)),
    )


def _opportunity(opportunity: Opportunity) -> Opportunity:
    return replace(opportunity, location=_place(opportunity.location, opportunity.id))


def _place(place: Location | None, entry: str) -> Location | None:
    """A place; where it is secret, only that there is one: an id can tell an address, too."""
    if place is None or not place.confidential:
        return place
    return Location(
        id=f"confidential:{entry}",
        name="",
        street="",
        postcode="",
        city="",
        district="",
        confidential=True,
        details=LocationDetails(),
    )


def _unsigned(freshness: Freshness) -> Freshness:
    return replace(freshness, assured_by="")
