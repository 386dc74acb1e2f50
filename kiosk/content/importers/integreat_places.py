# SPDX-License-Identifier: EUPL-1.2
"""Places and organizations of Integreat."""

from __future__ import annotations

from typing import Any

from kiosk.content.importers.integreat_words import Words
from kiosk.content.prose import fact_of
from kiosk.content.row import Row
from kiosk.content.weekly import Slot, span, weekly
from kiosk.domain.details import Contact, Fact, OrganizationDetails
from kiosk.domain.opening_times import Timetable
from kiosk.domain.records import LocationRecord, OrganizationRecord
from kiosk.domain.taxonomy import Term

_WEEK = 7
_STEP_FREE = {True: "yes", False: "no", None: "unknown"}


def organization_of(row: Row, region: str) -> OrganizationRecord | None:
    """Who runs it, if the record says so."""
    inner = row.inner("organization")
    if inner is None or not (name := inner.text("name")):
        return None
    key = inner.text("id", "slug") or name
    return OrganizationRecord(
        id=f"integreat:{region}:organization:{key}",
        name=name,
        details=OrganizationDetails(website=inner.text("website")),
    )


def place_of(row: Row, words: Words) -> dict[str, Any] | None:
    """Address and position of the place a record lies at; None if it lies nowhere."""
    inner = row.inner("location") or row.inner("place")
    if inner is None:
        return None
    key = inner.text("id")
    if not key and not inner.text("name", "address"):
        return None
    return {
        "id": f"integreat:{words.region}:location:{key or words.undated}",
        "name": inner.text("name"),
        "street": inner.text("address"),
        "postcode": inner.text("postcode"),
        "city": inner.text("town"),
        **_position(inner),
    }


def location_of(row: Row, words: Words, organization: str | None) -> LocationRecord:
    """A place with everything said about it.

    Raises:
        Refused: it has no title.
    """
    title = words.title()
    place = place_of(row, words) or {"id": f"integreat:{words.region}:location:{words.undated}"}
    body = words.body()
    closed = row.flag("temporarily_closed") or False
    return LocationRecord(
        **place,
        organization=organization,
        title=title,
        description={words.language: body.text} if body.text else {},
        terms=_terms(row),
        timetable=None if closed else _first_timetable(row),
        temporarily_closed=closed,
        step_free=_STEP_FREE[row.flag("barrier_free")],
        contacts=_contacts(row),
        facts=(*body.facts, *_appointments(row)),
        updated=words.updated(),
    )


def _appointments(row: Row) -> tuple[Fact, ...]:
    """Where an appointment can be made, at the place or with one of its contacts."""
    asked = [row, *row.rows("contacts")]
    links = (fact_of(one.raw("appointment_url"), "Termin") for one in asked)
    return tuple(dict.fromkeys(filter(None, links)))


def _first_timetable(row: Row) -> Timetable | None:
    """The hours of the place, or those of the first contact that has any."""
    found = (_timetable(one) for one in (row, *row.rows("contacts")))
    return next(filter(None, found), None)


def _position(inner: Row) -> dict[str, float | None]:
    latitude, longitude = inner.number("latitude"), inner.number("longitude")
    if latitude is None or longitude is None:
        return {}
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - the globe
        inner.note("latitude", "nowhere", f"{latitude}, {longitude} lies nowhere on Earth")
        return {}
    return {"latitude": latitude, "longitude": longitude}


def _terms(row: Row) -> tuple[Term, ...]:
    category = row.inner("category")
    if category is None:
        return ()
    icon, name = category.text("icon"), category.text("name")
    key = f"id:{category.text('id')}"
    return (Term("integreat", icon or key, name),) if icon or name else ()


def _contacts(row: Row) -> tuple[Contact, ...]:
    """Contacts of today's shape, or the one contact that used to stand in the place itself."""
    contacts = [
        Contact(
            name=one.text("name"),
            role=one.text("area_of_responsibility"),
            phone=one.text("phone_number", "phone"),
            mobile=one.text("mobile_number"),
            email=one.text("email"),
            website=one.text("website"),
        )
        for one in row.rows("contacts")
    ]
    alone = Contact(
        phone=row.text("phone_number"), email=row.text("email"), website=row.text("website")
    )
    return tuple(one for one in contacts or [alone] if one != Contact())


def _timetable(row: Row) -> Timetable | None:
    """Seven days, Monday first; None where nobody ever said."""
    days = list(row.rows("opening_hours"))
    if len(days) != _WEEK:
        if days:
            row.note("opening_hours", "no-week", f"{len(days)} days instead of seven")
        return None
    slots = [slot for weekday, day in enumerate(days) for slot in _slots(weekday, day)]
    if not slots and not all(day.flag("closed") for day in days):
        return None
    asked = [day.flag("appointmentOnly") for day in days if not day.flag("closed")]
    return Timetable(hours=weekly(slots) or "off", by_appointment=bool(asked) and all(asked))


def _slots(weekday: int, day: Row) -> list[Slot]:
    if day.flag("closed"):
        return []
    if day.flag("appointmentOnly"):
        return [Slot(weekday, '"nach Vereinbarung"')]
    if day.flag("allDay"):
        return [Slot(weekday, "00:00-24:00")]
    slots = []
    for one in day.rows("timeSlots"):
        if hours := span(one.raw("start"), one.raw("end")):
            slots.append(Slot(weekday, hours))
        else:
            one.note("opening_hours", "no-time", f"{one.raw('start')}-{one.raw('end')} is no time")
    return slots
