# SPDX-License-Identifier: EUPL-1.2
"""Which code a record of the directory has for the visitor's telephone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.take_along import (
    MOST_BYTES,
    calendar_entry,
    contact_card,
    dialled,
    position,
)

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.domain.directory import Event, Location, Occurrence, Service


class CodeKind(StrEnum):
    """What a telephone does with a code."""

    CONTACT = "contact"
    DATE = "date"
    MAP = "map"
    CALL = "call"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class PhoneCode:
    """A code's text, of at most `MOST_BYTES`."""

    kind: CodeKind
    text: str


def service_code(service: Service, language: str, note: str = "") -> PhoneCode | None:
    """Whom to call and where to go; None where there is neither, nor a page.

    A sensitive service goes under its neutral title, with its number alone: others look at
    telephones too. A confidential address is in no code.
    """
    phone = service.phone or ""
    if service.sensitive:
        return _discreet(said(service.neutral_title, language).text, phone)
    title = said(service.title, language).text
    place = service.location
    if phone:
        card = contact_card(
            title,
            phone=phone,
            address=_address(place),
            organization=service.organization.name,
            url=service.url or "",
            note=note,
        )
        return PhoneCode(CodeKind.CONTACT, card)
    return place_code(title, place) or _page(service.url)


def event_code(
    event: Event, occurrence: Occurrence, zone: ZoneInfo, place: str, language: str
) -> PhoneCode:
    """One date of a meeting or course, for the telephone's calendar.

    Args:
        zone: of the site, whose wall clock the date is on.
        place: where it is, in one line.
    """
    entry = calendar_entry(
        said(event.title, language).text,
        occurrence.starts.replace(tzinfo=zone),
        occurrence.ends.replace(tzinfo=zone),
        place=place,
        all_day=event.details.all_day,
    )
    return PhoneCode(CodeKind.DATE, entry)


def place_code(title: str, place: Location | None) -> PhoneCode | None:
    """A place on the telephone's map, or its address where nobody knows the position."""
    address = _address(place)
    if place is None or place.confidential:
        return None
    details = place.details
    if details.latitude is not None and details.longitude is not None:
        return PhoneCode(CodeKind.MAP, position(details.latitude, details.longitude))
    if address is None:
        return None
    return PhoneCode(CodeKind.CONTACT, contact_card(title, address=address))


def _discreet(neutral_title: str, phone: str) -> PhoneCode | None:
    if not phone:
        return None
    if not neutral_title:
        return PhoneCode(CodeKind.CALL, f"tel:{dialled(phone)}")
    return PhoneCode(CodeKind.CONTACT, contact_card(neutral_title, phone=phone))


def _page(url: str | None) -> PhoneCode | None:
    if not url or len(url.encode()) > MOST_BYTES:
        return None
    return PhoneCode(CodeKind.PAGE, url)


def _address(place: Location | None) -> tuple[str, str, str] | None:
    if place is None or place.address is None or not (place.street or place.city):
        return None
    return (place.street, place.postcode, place.city)
