# SPDX-License-Identifier: EUPL-1.2
"""The public directory (Open Referral HSDS words): read-only at a site."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.domain.details import (
    EventDetails,
    LocationDetails,
    OrganizationDetails,
    ServiceDetails,
)
from kiosk.domain.emergency import EMERGENCY
from kiosk.domain.hours import Week
from kiosk.domain.language import best

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.guide import GuidePage
    from kiosk.domain.notice import Notice

Texts = Mapping[str, str]
"""One text in several languages, by language tag."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text together with the language it is really in."""

    text: str
    language: str


def said(texts: Texts, language: str) -> Said:
    """The text that a reader of a language understands best; empty where there is none."""
    tag, text = best(texts, language) or (language, "")
    return Said(text, tag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """Who offers something."""

    id: str
    name: str
    description: Texts = field(default_factory=dict)
    details: OrganizationDetails = field(default_factory=OrganizationDetails)


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where it is; a confidential one is never shown or printed."""

    id: str
    name: str
    street: str
    postcode: str
    city: str
    district: str
    confidential: bool = False
    step_free: str = "unknown"
    details: LocationDetails = field(default_factory=LocationDetails)

    @property
    def address(self) -> tuple[str, str] | None:
        """Street, and postcode with town; None where it must not be shown."""
        return None if self.confidential else (self.street, f"{self.postcode} {self.city}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What people can get there.

    Attributes:
        elsewhere: further places of the same service.
        moved: whether a notice of the site says that it is elsewhere for a while.
    """

    id: str
    organization: Organization
    location: Location | None
    title: Texts
    summary: Texts
    fields: tuple[str, ...]
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    phone: str | None = None
    url: str | None = None
    hours: Week | None = None
    by_appointment: bool = False
    cost: str = "unknown"
    bring: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sensitive: bool = False
    neutral_title: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    elsewhere: tuple[Location, ...] = ()
    details: ServiceDetails = field(default_factory=ServiceDetails)
    moved: bool = False

    @property
    def for_emergencies(self) -> bool:
        """Whether it stands before all others, such as a bed tonight."""
        return EMERGENCY in self.topics

    @property
    def for_now_closed(self) -> bool:
        """Whether it is not there at all, whatever its hours say."""
        place = self.location
        away = place is not None and place.details.temporarily_closed and not self.elsewhere
        return away or self.details.status != "active"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One date of an event, wall clock of the site, naive.

    Attributes:
        cancelled: what the source or a notice of the site says.
        moved_to: what a notice of the site says.
    """

    starts: datetime
    ends: datetime
    cancelled: bool = False
    moved_to: Location | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A meeting or course with its coming dates."""

    id: str
    organization: Organization
    location: Location | None
    at_site: bool
    title: Texts
    summary: Texts
    field: str
    languages: tuple[str, ...]
    registration: str
    cost: str
    audience: str
    occurrences: tuple[Occurrence, ...]
    description: Texts = dataclasses.field(default_factory=dict)
    details: EventDetails = dataclasses.field(default_factory=EventDetails)

    def coming(self, wall: datetime) -> tuple[Occurrence, ...]:
        """The dates that have not ended, cancelled ones too."""
        return tuple(o for o in self.occurrences if o.ends > wall)

    def next_after(self, wall: datetime) -> Occurrence | None:
        """The first date that has not ended and is not cancelled."""
        return next((o for o in self.coming(wall) if not o.cancelled), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """A way to take part: initiative, volunteer need or room."""

    id: str
    kind: str
    organization: Organization
    location: Location | None
    title: Texts
    summary: Texts
    field: str
    phone: str | None = None
    hours: Week | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """One edition, whole, with the notices of the site that lie over it.

    Attributes:
        attribution: whom to name for its districts, as the licence of their boundaries asks.
        unsure_since: the day since which nobody knows whether dates have changed; None while
            they can be relied on.
    """

    edition: int
    origin: str
    made_at: datetime
    services: tuple[Service, ...] = ()
    events: tuple[Event, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    pages: tuple[GuidePage, ...] = ()
    notices: tuple[Notice, ...] = ()
    attribution: str = ""
    unsure_since: date | None = None

    def services_of(self, field_or_topic: str) -> tuple[Service, ...]:
        """Services under a field or a topic across fields, in the order of the edition."""
        return tuple(
            s for s in self.services if field_or_topic in s.fields or field_or_topic in s.topics
        )

    def for_emergencies(self) -> tuple[Service, ...]:
        """Places for emergencies, in the order of the edition."""
        return tuple(service for service in self.services if service.for_emergencies)

    def events_of(self, field_of_action: str, wall: datetime) -> tuple[Event, ...]:
        """Coming events of a field, soonest first."""
        return soonest((e for e in self.events if e.field == field_of_action), wall)

    def at_site(self, day: date) -> tuple[tuple[Occurrence, Event], ...]:
        """The site's own meetings of one day, in order."""
        today = [
            (occurrence, event)
            for event in self.events
            if event.at_site
            for occurrence in event.occurrences
            if occurrence.starts.date() == day
        ]
        return tuple(sorted(today, key=lambda pair: (pair[0].starts, pair[1].id)))

    def service(self, service_id: str) -> Service | None:
        """The service with this id, if the edition has it."""
        return next((s for s in self.services if s.id == service_id), None)


def soonest(events: Iterable[Event], wall: datetime) -> tuple[Event, ...]:
    """Events that still have a date, by that date."""
    dated = [(dates[0].starts, e.id, e) for e in events if (dates := e.coming(wall))]
    return tuple(event for _, _, event in sorted(dated, key=lambda row: row[:2]))
