# SPDX-License-Identifier: EUPL-1.2
"""Places as HSDS has them."""

from __future__ import annotations

from typing import Any, Final

from kiosk.content.exporters.export import main_words, record_uuid, uuid_of
from kiosk.content.importers.hsds_places import STEP_FREE_WORDS
from kiosk.domain.directory import Location

Record = dict[str, Any]
_HIDDEN: Final = "Adresse vertraulich (confidential)"
_KINDS: Final = {"physical": "physical", "postal": "postal", "mobile": "physical"}


def location(one: Location) -> Record:
    """A place; of a confidential one only that its address is no one's business."""
    key, details = record_uuid("location", one.id), one.details
    if one.confidential:
        address = _address(key, _HIDDEN, "", "", "")
        return {"id": key, "location_type": "physical", "addresses": [address]}
    record: Record = {"id": key, "location_type": _KINDS.get(details.kind, "virtual")}
    if one.name:
        record["name"] = one.name
    if transit := main_words(details.transit)[1]:
        record["transportation"] = transit
    if details.latitude is not None and details.longitude is not None:
        record |= {"latitude": details.latitude, "longitude": details.longitude}
    if one.street or one.postcode or one.city:
        record["addresses"] = [_address(key, one.street, one.postcode, one.city, one.district)]
    words = [*details.access, *filter(None, [STEP_FREE_WORDS.get(one.step_free)])]
    if words:
        record["accessibility"] = [
            {"id": uuid_of(key, "accessibility", word), "description": word} for word in words
        ]
    return record


def _address(key: str, street: str, postcode: str, city: str, district: str) -> Record:
    address = {
        "id": uuid_of(key, "address"),
        "address_1": street,
        "city": city,
        "state_province": "NW",
        "postal_code": postcode,
        "country": "DE",
        "address_type": "physical",
    }
    return address | ({"region": district} if district else {})
