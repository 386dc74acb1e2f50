# SPDX-License-Identifier: EUPL-1.2
"""What a source says, before it becomes part of an edition: flat, joined by the source's own ids.

Sources are kept beside each other and woven into one directory each time one of them changes, so
that each can be read again, held back or left out without the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.details import (
    Capacity,
    Contact,
    Fact,
    Freshness,
    OrganizationDetails,
    TextOrigin,
)
from kiosk.domain.opening_times import Timetable
from kiosk.domain.taxonomy import Term

Texts = Mapping[str, str]
"""One text in several languages, by language tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has.

    Attributes:
        id: the source's own and stable one.
        origins: how the texts of a language were made; none where the source does not say.
        updated: by language, when its text was last changed.
    """

    id: str
    origins: Mapping[str, TextOrigin] = field(default_factory=dict)
    updated: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationRecord(Record):
    """Who offers something."""

    name: str
    description: Texts = field(default_factory=dict)
    details: OrganizationDetails = field(default_factory=OrganizationDetails)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationRecord(Record):
    """A place; with a title it is also something to find, as in Integreat.

    Attributes:
        district: as the source has it; a boundary file knows better.
    """

    name: str = ""
    kind: str = "physical"
    organization: str | None = None
    street: str = ""
    postcode: str = ""
    city: str = ""
    district: str = ""
    latitude: float | None = None
    longitude: float | None = None
    confidential: bool = False
    step_free: str = "unknown"
    access: tuple[str, ...] = ()
    transit: Texts = field(default_factory=dict)
    timetable: Timetable | None = None
    hours_note: str = ""
    temporarily_closed: bool = False
    title: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    contacts: tuple[Contact, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceAtLocation:
    """A service at one of its places (HSDS: service_at_location)."""

    location: str
    phone: str = ""
    timetable: Timetable | None = None
    hours_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRecord(Record):
    """What people can get.

    Attributes:
        terms: of foreign taxonomies; `Taxonomy` maps them to our fields.
    """

    title: Texts
    organization: str | None = None
    places: tuple[ServiceAtLocation, ...] = ()
    summary: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    status: str = "active"
    terms: tuple[Term, ...] = ()
    languages: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    url: str = ""
    timetable: Timetable | None = None
    hours_note: str = ""
    cost: str = "unknown"
    bring: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    minimum_age: float | None = None
    maximum_age: float | None = None
    eligibility: Texts = field(default_factory=dict)
    application: Texts = field(default_factory=dict)
    cost_note: Texts = field(default_factory=dict)
    interpretation: Texts = field(default_factory=dict)
    alert: Texts = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    facts: tuple[Fact, ...] = ()
    freshness: Freshness = field(default_factory=Freshness)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRule:
    """Dates of an event: one, or repeated on the wall clock of a zone.

    Attributes:
        starts, ends: with offset; the zone's wall clock repeats.
        rule: RRULE; empty for a single date.
    """

    starts: datetime
    ends: datetime
    zone: str
    rule: str = ""
    weekdays_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord(Record):
    """A meeting or course.

    Attributes:
        series: records with the same one are dates of one event.
        calendar: iCalendar text with everything its dates follow from, instead of rules.
        organizer: by name, where the source knows no organizations.
    """

    title: Texts
    series: str = ""
    rules: tuple[DateRule, ...] = ()
    calendar: str = ""
    organization: str | None = None
    organizer: str = ""
    location: str | None = None
    place_note: str = ""
    description: Texts = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    languages: tuple[str, ...] = ()
    status: str = "scheduled"
    all_day: bool = False
    registration: str = "unknown"
    cost: str = "unknown"
    audience: str = "unknown"
    childcare: str = "unknown"
    interpreter: str = "unknown"
    women_only: bool = False
    online_url: str = ""
    contact: Contact = field(default_factory=Contact)
    facts: tuple[Fact, ...] = ()
    freshness: Freshness = field(default_factory=Freshness)

    def is_over(self, now: datetime) -> bool:
        """Whether all its dates are past, as far as its rules say."""
        return bool(self.rules) and all(not rule.rule and rule.ends < now for rule in self.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRecord(Record):
    """Prose of an editor, in a tree.

    Attributes:
        same: ids under which other languages have the same page.
    """

    title: Texts
    body: Texts = field(default_factory=dict)
    parent: str | None = None
    position: int = 0
    same: tuple[str, ...] = ()
    organization: str | None = None
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityRecord(Record):
    """A way to take part: initiative, volunteer need or room."""

    kind: str
    title: Texts
    summary: Texts = field(default_factory=dict)
    organization: str | None = None
    location: str | None = None
    terms: tuple[Term, ...] = ()
    phone: str = ""
    timetable: Timetable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationRecord(Record):
    """One text of a record of the same source in another language (spreadsheets have them apart).

    Attributes:
        translated_from: the German text it was made from; another one now means it is stale.
    """

    record: str
    field: str
    language: str
    text: str
    origin: TextOrigin = TextOrigin.HUMAN
    translated_from: str = ""
