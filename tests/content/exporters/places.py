# SPDX-License-Identifier: EUPL-1.2
"""Organizations and places, one of which nobody may learn of."""

from __future__ import annotations

from kiosk.domain.details import LocationDetails, OrganizationDetails
from kiosk.domain.directory import Location, Organization

CLUB = Organization(
    id="club",
    name="Verein Brücke e. V.",
    description={"de": "Nachbarschaftshilfe"},
    details=OrganizationDetails(
        website="https://bruecke.example", email="post@bruecke.example", phone="0211 100"
    ),
)
SHELTER = Organization(id="shelter", name="Schutzhaus")
HOUSE = Location(
    id="house",
    name="Bürgerhaus",
    street="Musterstraße 1",
    postcode="40213",
    city="Düsseldorf",
    district="03",
    step_free="partly",
    details=LocationDetails(
        latitude=51.21, longitude=6.77, transit={"de": "Linie 701"}, access=("Rampe", "Aufzug")
    ),
)
PARK = Location(
    id="park",
    name="Pavillon",
    street="Parkweg 2",
    postcode="40215",
    city="Düsseldorf",
    district="03",
    step_free="no",
)
HIDDEN = Location(
    id="place:haus verborgen|geheimgasse 7",
    name="Haus Verborgen",
    street="Geheimgasse 7",
    postcode="40999",
    city="Versteckstadt",
    district="09",
    confidential=True,
    details=LocationDetails(latitude=51.98765, longitude=6.54321, transit={"de": "Halt Geheim"}),
)
SECRETS = (
    "Geheimgasse", "geheimgasse", "Verborgen", "40999", "Versteckstadt", "98765", "54321",
    "Halt Geheim", "Frau Prüferin", "Beratung bei Gewalt", "Notizzettel",
)  # fmt: skip
"""What no stranger may find in any file."""
