# SPDX-License-Identifier: EUPL-1.2
"""Services and organizations as HSDS has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from typing import Any, Final

from kiosk.content.exporters.export import (
    is_named,
    main_words,
    places_of,
    record_uuid,
    uuid_of,
)
from kiosk.content.exporters.hsds_places import location
from kiosk.content.exporters.hsds_schedules import schedules
from kiosk.domain.details import Capacity, Contact
from kiosk.domain.directory import Organization, Service
from kiosk.domain.records import Texts
from kiosk.domain.topic import FIELDS

Record = dict[str, Any]
_STATUS: Final = {"active": "active", "paused": "temporarily closed", "ended": "defunct"}
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_WEB: Final = re.compile(r"https?://[^\s\"<>\\^`{|}]+", re.IGNORECASE)
_TAXONOMY: Final = {
    "id": uuid_of("taxonomy", "fields"),
    "name": "Handlungsfelder",
    "description": "Handlungsfelder des Düsseldorfer Integrationskonzepts und Themen des Empfangs",
}


def service(one: Service) -> Record:
    """A service with its organization, places, hours and fields of action."""
    key, details = record_uuid("service", one.id), one.details
    return _said(
        {
            "id": key,
            "name": _text(one.title),
            "description": _text(one.description) or _text(one.summary),
            "url": web(one.url or ""),
            "email": mail(details.email),
            "status": _STATUS.get(details.status, "active"),
            "interpretation_services": _text(details.interpretation),
            "application_process": _text(details.application),
            "fees_description": _text(details.cost_note),
            "eligibility_description": _text(details.eligibility),
            "minimum_age": details.minimum_age,
            "maximum_age": details.maximum_age,
            "assured_date": details.freshness.assured_on and str(details.freshness.assured_on),
            "alert": _text(details.alert),
            "organization": organization(one.organization) if is_named(one.organization) else None,
            "phones": _phones(key, one.phone or ""),
            "schedules": schedules(key, one.hours, details.timetable, details.hours_note),
            "languages": [
                {"id": uuid_of(key, "language", tag), "code": tag} for tag in one.languages
            ],
            "cost_options": list(_costs(key, one.cost)),
            "required_documents": [
                {"id": uuid_of(key, "document", name), "document": name}
                for name in (main_words_of(one.bring))
            ],
            "contacts": [_contact(key, each) for each in details.contacts],
            "capacities": [_capacity(key, each) for each in details.capacities if each.as_of],
            "service_at_locations": [
                {"id": uuid_of(key, place.id), "location": location(place)}
                for place in places_of(one)
            ],
            "attributes": [_attribute(key, term) for term in (*one.fields, *one.topics)],
        }
    )


def organization(one: Organization) -> Record:
    """An organization; HSDS wants a description, if only an empty one."""
    key = record_uuid("organization", one.id)
    return {
        "description": "",
        **_said(
            {
                "id": key,
                "name": one.name,
                "description": _text(one.description),
                "website": web(one.details.website),
                "email": mail(one.details.email),
                "phones": _phones(key, one.details.phone),
            }
        ),
    }


def web(address: str) -> str:
    """A web address as a URI; nothing for what is none."""
    return address if _WEB.fullmatch(address) else ""


def mail(address: str) -> str:
    """A mail address; nothing for what is none."""
    return address if _MAIL.fullmatch(address) else ""


def main_words_of(lists: Any) -> tuple[str, ...]:
    """The list of the language that stands for all."""
    return tuple(lists.get(main_words({tag: " ".join(one) for tag, one in lists.items()})[0], ()))


def _said(record: Record) -> Record:
    """Without what says nothing."""
    return {name: value for name, value in record.items() if value not in (None, "", [])}


def _text(texts: Texts) -> str:
    return main_words(texts)[1]


def _phones(key: str, number: str) -> list[Record]:
    return [{"id": uuid_of(key, "phone", number), "number": number}] if number else []


def _costs(key: str, cost: str) -> Iterator[Record]:
    if cost == "free":
        yield {"id": uuid_of(key, "cost"), "option": cost, "amount": 0, "currency": "EUR"}
    elif cost != "unknown":
        yield {"id": uuid_of(key, "cost"), "option": cost}


def _contact(service_key: str, one: Contact) -> Record:
    key = uuid_of(service_key, "contact", one.name, one.role, one.phone, one.mobile, one.email)
    numbers: Iterable[str] = filter(None, (one.phone, one.mobile))
    return _said(
        {
            "id": key,
            "name": one.name,
            "title": one.role,
            "email": mail(one.email),
            "phones": [phone for number in numbers for phone in _phones(key, number)],
        }
    )


def _capacity(key: str, one: Capacity) -> Record:
    unit = {"id": uuid_of("unit", one.unit), "name": one.unit}
    day = datetime.combine(one.as_of, time(), UTC) if one.as_of else None
    return _said(
        {
            "id": uuid_of(key, "capacity", one.unit),
            "unit": unit,
            "available": one.available or 0,
            "maximum": one.maximum,
            "description": one.note,
            "updated": day and day.isoformat(),
        }
    )


def _attribute(key: str, term: str) -> Record:
    return {
        "id": uuid_of(key, "attribute", term),
        "link_id": key,
        "link_entity": "service",
        "link_type": "field of action" if term in FIELDS else "topic",
        "taxonomy_term": {
            "id": uuid_of("term", term),
            "code": term,
            "name": term.replace("_", " "),
            "description": "",
            "taxonomy_detail": _TAXONOMY,
        },
    }
