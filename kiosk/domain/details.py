# SPDX-License-Identifier: EUPL-1.2
"""What is known of an entry of the directory beyond its name, words and place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.opening_times import Timetable


class TextOrigin(StrEnum):
    """How the words of a language came to be."""

    HUMAN = "human"
    MACHINE = "machine"
    IMPORTED = "imported"
    EASY = "easy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How the texts of an entry were made.

    Attributes:
        origins: by language; one that is missing came with the source, which does not say how.
        stale: languages whose text is older than what it was translated from.
    """

    origins: Mapping[str, TextOrigin] = field(default_factory=dict)
    stale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person or desk to turn to (HSDS: contact)."""

    name: str = ""
    role: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """Who last made sure of an entry, and when."""

    assured_on: date | None = None
    assured_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """Places that were free at a date (HSDS: service_capacity)."""

    unit: str
    available: float | None = None
    maximum: float | None = None
    note: str = ""
    as_of: date | None = None


class FactKind(StrEnum):
    """What can be done with a fact found in prose."""

    PHONE = "phone"
    MAIL = "mail"
    MAP = "map"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Fact:
    """A number, address or place that prose links to."""

    kind: FactKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationDetails:
    """An organization's own ways to be reached."""

    website: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationDetails:
    """Finding and entering a place.

    Attributes:
        kind: physical, virtual, phone, mobile or postal.
        transit: stop and line, or how to get there, by language.
        access: what helps or hinders people with disabilities, in the source's words.
    """

    kind: str = "physical"
    latitude: float | None = None
    longitude: float | None = None
    transit: Mapping[str, str] = field(default_factory=dict)
    access: tuple[str, ...] = ()
    timetable: Timetable | None = None
    temporarily_closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDetails:
    """What people ask next about a service.

    Attributes:
        status: active, paused or ended.
        alert: a passing note of the source, by language.
        application, eligibility, cost_note, interpretation: in the source's words, by language.
    """

    status: str = "active"
    minimum_age: float | None = None
    maximum_age: float | None = None
    timetable: Timetable | None = None
    hours_note: str = ""
    email: str = ""
    contacts: tuple[Contact, ...] = ()
    eligibility: Mapping[str, str] = field(default_factory=dict)
    application: Mapping[str, str] = field(default_factory=dict)
    cost_note: Mapping[str, str] = field(default_factory=dict)
    interpretation: Mapping[str, str] = field(default_factory=dict)
    alert: Mapping[str, str] = field(default_factory=dict)
    capacities: tuple[Capacity, ...] = ()
    facts: tuple[Fact, ...] = ()
    freshness: Freshness = field(default_factory=Freshness)
    wording: Wording = field(default_factory=Wording)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetails:
    """What decides whether a newcomer can come.

    Attributes:
        status: scheduled, cancelled, postponed or moved.
        childcare, interpreter: yes, no, ask or unknown.
    """

    status: str = "scheduled"
    all_day: bool = False
    childcare: str = "unknown"
    interpreter: str = "unknown"
    women_only: bool = False
    place_note: str = ""
    online_url: str = ""
    contact: Contact = field(default_factory=Contact)
    facts: tuple[Fact, ...] = ()
    freshness: Freshness = field(default_factory=Freshness)
    wording: Wording = field(default_factory=Wording)
