# SPDX-License-Identifier: EUPL-1.2
"""Which code a record has, and what must never be in one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.details import LocationDetails
from kiosk.domain.directory import Location, Organization, Service
from kiosk.domain.phone_code import CodeKind, PhoneCode, service_code
from kiosk.domain.take_along import MOST_BYTES

STREET = "Finkengasse"
PLACE = Location(
    id="l",
    name=STREET,
    street=f"{STREET} 7",
    postcode="40227",
    city="Düsseldorf",
    district="03",
    details=LocationDetails(latitude=51.2254, longitude=6.7763),
)
SERVICE = Service(
    id="s",
    organization=Organization(id="o", name="Haus"),
    location=PLACE,
    title={"de": "Schutz vor Gewalt"},
    summary={},
    fields=(),
    neutral_title={"de": "Termin"},
)


@given(
    phone=st.sampled_from([None, "0221 4710 1"]),
    url=st.sampled_from([None, "https://haus.invalid"]),
    sensitive=st.booleans(),
    title=st.text(min_size=1, max_size=200),
)
def test_a_confidential_address_is_in_no_code(
    phone: str | None, url: str | None, title: str, *, sensitive: bool
) -> None:
    """Neither street nor position, whatever else is known."""
    hidden = replace(PLACE, confidential=True)
    service = replace(SERVICE, location=hidden, phone=phone, url=url, sensitive=sensitive)
    code = service_code(replace(service, title={"de": title}), "de")
    told = code.text if code else ""
    assert STREET not in told
    assert "51.2" not in told
    assert len(told.encode()) <= MOST_BYTES


def test_a_sensitive_service_goes_under_its_neutral_title() -> None:
    """With its number alone; without such a title only the number; without a number nothing."""
    sensitive = replace(SERVICE, sensitive=True, phone="0221 4710 1", url="https://haus.invalid")
    code = service_code(sensitive, "de")
    assert code is not None
    assert code.text.split("\n")[2:-1] == ["FN:Termin", "TEL:022147101"]
    unnamed = service_code(replace(sensitive, neutral_title={}), "de")
    assert unnamed == PhoneCode(CodeKind.CALL, "tel:022147101")
    assert service_code(replace(sensitive, phone=None), "de") is None


def test_without_a_number_the_place_and_then_the_page_are_left() -> None:
    """The position, else the address, else the website."""
    assert service_code(SERVICE, "de") == PhoneCode(CodeKind.MAP, "geo:51.22540,6.77630")
    unmapped = replace(SERVICE, location=replace(PLACE, details=LocationDetails()))
    address = service_code(unmapped, "de")
    assert address is not None
    assert "ADR:;;Finkengasse 7;Düsseldorf;;40227;" in address.text
    page = replace(SERVICE, location=None, url="https://haus.invalid")
    assert service_code(page, "de") == PhoneCode(CodeKind.PAGE, "https://haus.invalid")
    assert service_code(replace(SERVICE, location=None), "de") is None
