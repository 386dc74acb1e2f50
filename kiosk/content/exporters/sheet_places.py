# SPDX-License-Identifier: EUPL-1.2
"""Places as sheets have them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.exporters.export import main_words
from kiosk.domain.directory import Location, Service

Cells = dict[str, str]


def place_cells(place: Location | None) -> Cells:
    """The columns of a place; of a secret one only that it is."""
    if place is None:
        return {}
    if place.confidential:
        return {"confidential": "yes"}
    details = place.details
    return {
        "place": place.name,
        "street": place.street,
        "postcode": place.postcode,
        "city": place.city,
        "district": place.district,
        "latitude": "" if details.latitude is None else str(details.latitude),
        "longitude": "" if details.longitude is None else str(details.longitude),
        "step_free": "" if place.step_free == "unknown" else place.step_free,
        "access": "; ".join(details.access),
        "transit": main_words(details.transit)[1],
    }


def other_places(service: Service) -> Iterator[Cells]:
    """The places of a service beside the first one."""
    for place in service.elsewhere:
        yield {"service": service.id, **place_cells(place)}
