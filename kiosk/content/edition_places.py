# SPDX-License-Identifier: EUPL-1.2
"""Places of an edition; a secret address does not get into it."""

from __future__ import annotations

from kiosk.domain.details import LocationDetails
from kiosk.domain.directory import Location
from kiosk.domain.district import Boundaries
from kiosk.domain.records import LocationRecord


def location_of(record: LocationRecord, boundaries: Boundaries | None) -> Location:
    """A place; where it must stay secret, nothing that leads there is taken over at all."""
    if record.confidential:
        return Location(
            id=record.id,
            name="",
            street="",
            postcode="",
            city="",
            district=record.district,
            confidential=True,
            step_free=record.step_free,
            details=LocationDetails(kind=record.kind),
        )
    details = LocationDetails(
        kind=record.kind,
        latitude=record.latitude,
        longitude=record.longitude,
        transit=record.transit,
        access=record.access,
        timetable=record.timetable,
        temporarily_closed=record.temporarily_closed,
    )
    return Location(
        id=record.id,
        name=record.name,
        street=record.street,
        postcode=record.postcode,
        city=record.city,
        district=_district(record, boundaries),
        step_free=record.step_free,
        details=details,
    )


def _district(record: LocationRecord, boundaries: Boundaries | None) -> str:
    """By its position where boundaries are known, else as the source has it; never by postcode."""
    if boundaries is None or record.latitude is None or record.longitude is None:
        return record.district
    quarter = boundaries.at(record.latitude, record.longitude)
    return (quarter.district if quarter else None) or record.district


def noted_place(key: str, note: str) -> Location:
    """A place of which the source has one line."""
    name = note.partition(",")[0]
    return Location(id=f"{key}:place", name=name, street=note, postcode="", city="", district="")
