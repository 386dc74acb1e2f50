# SPDX-License-Identifier: EUPL-1.2
"""Locations of HSDS with their addresses and what helps to enter them."""

from __future__ import annotations

import re
from typing import Final

from kiosk.content.importers.hsds_tables import Tables, Values
from kiosk.content.row import Row
from kiosk.domain.opening_times import Timetable
from kiosk.domain.records import LocationRecord

_HIDDEN: Final = re.compile(
    r"\b(?:confidential|undisclosed|vertraulich|geheim|withheld)\b", re.IGNORECASE
)
_STEP_FREE: Final = re.compile(
    r"wheelchair|rollstuhl|ramp\b|step.?free|handicap|ada\b|stufenlos", re.IGNORECASE
)


def location_of(
    row: Row,
    tables: Tables,
    language: str,
    organization: str | None,
    timetable: Timetable | None,
    hours_note: str,
) -> LocationRecord:
    """A location; one whose address is not for everybody is marked, whichever way it says so."""
    key = row.required("id")
    address = _address(key, row, tables)
    street = ", ".join(filter(None, (address.text(f"address_{n}") for n in (1, 2))))
    hidden = row.flag("confidential", "is_confidential") or address.flag("confidential")
    access = _access(key, row, tables)
    transit = row.text("transportation")
    latitude, longitude = row.number("latitude"), row.number("longitude")
    if latitude is None or longitude is None or (latitude == longitude == 0):
        latitude = longitude = None
    elif not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - the globe
        row.note("latitude", "nowhere", f"{latitude}, {longitude} lies nowhere on Earth")
        latitude = longitude = None
    return LocationRecord(
        id=key,
        name=row.text("name", "alternate_name"),
        kind=row.text("location_type") or ("virtual" if row.flag("virtual") else "physical"),
        organization=organization,
        street=street,
        postcode=address.text("postal_code"),
        city=address.text("city"),
        latitude=latitude,
        longitude=longitude,
        confidential=bool(hidden) or bool(_HIDDEN.search(street)),
        step_free="yes" if any(_STEP_FREE.search(words) for words in access) else "unknown",
        access=access,
        transit={language: transit} if transit else {},
        timetable=timetable,
        hours_note=hours_note,
    )


def _address(key: str, row: Row, tables: Tables) -> Row:
    """The physical address; a postal one only where there is no other."""
    found: list[Values] = tables.by_location("addresses").get(key, [])
    physical = [one for one in found if str(one.get("address_type") or "physical") == "physical"]
    return Row(next(iter(physical or found), {}), row.record, row.problems)


def _access(key: str, row: Row, tables: Tables) -> tuple[str, ...]:
    rows = (
        Row(one, row.record, row.problems)
        for one in tables.by_location("accessibility").get(key, ())
    )
    words = [one.text("description", "accessibility", "details") for one in rows]
    words.extend(part.strip().replace("_", " ") for part in row.text("accessibility").split(","))
    return tuple(dict.fromkeys(filter(None, words)))
