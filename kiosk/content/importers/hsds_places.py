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
    r"wheelchair|rollstuhl|ramp\b|step.?free|handicap|ada\b|stufenlos|barrierefrei", re.IGNORECASE
)
_NOT: Final = re.compile(r"\b(?:no|not|without|inaccessible|nicht|kein\w*|ohne)\b", re.IGNORECASE)
_PARTLY: Final = re.compile(
    r"\b(?:part(?:ly|ial\w*)|limited|some|teilweise|bedingt|eingeschr\w+)\b", re.IGNORECASE
)
STEP_FREE_WORDS: Final = {
    "yes": "stufenlos",
    "partly": "teilweise stufenlos",
    "no": "nicht stufenlos",
}
"""How an export says it; read back, these words say no more than that."""

_DISTRICT: Final = re.compile(r"0[1-9]|10")


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
    said = _access(key, row, tables)
    access = tuple(words for words in said if words not in STEP_FREE_WORDS.values())
    region = address.text("region")
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
        district=region if _DISTRICT.fullmatch(region) else "",
        latitude=latitude,
        longitude=longitude,
        confidential=bool(hidden) or bool(_HIDDEN.search(street)),
        step_free=_step_free(said),
        access=access,
        transit={language: transit} if transit else {},
        timetable=timetable,
        hours_note=hours_note,
    )


def _step_free(access: tuple[str, ...]) -> str:
    """What is said of wheels and steps; the least where several things are said."""
    found = {
        "no" if _NOT.search(clause) else "partly" if _PARTLY.search(clause) else "yes"
        for words in access
        for clause in re.split(r"[.,;]", words)
        if _STEP_FREE.search(clause)
    }
    return next((state for state in ("no", "partly", "yes") if state in found), "unknown")


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
