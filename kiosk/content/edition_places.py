# SPDX-License-Identifier: EUPL-1.2
"""Places of an edition; a secret address does not get into it."""

from __future__ import annotations

from kiosk.domain.details import LocationDetails
from kiosk.domain.directory import Location
from kiosk.domain.records import LocationRecord


def location_of(record: LocationRecord) -> Location:
    """A place; where it must stay secret, nothing that leads there is taken over at all."""
    known = {} if record.confidential else {
        "name": record.name, "street": record.street, "postcode": record.postcode, "city": record.city,
    }  # fmt: skip
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
        district=record.district,
        confidential=record.confidential,
        step_free=record.step_free,
        details=LocationDetails(kind=record.kind) if record.confidential else details,
        **{"name": "", "street": "", "postcode": "", "city": ""} | known,
    )


def noted_place(key: str, note: str) -> Location:
    """A place of which the source has one line."""
    name = note.partition(",")[0]
    return Location(id=f"{key}:place", name=name, street=note, postcode="", city="", district="")
