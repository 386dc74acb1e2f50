# SPDX-License-Identifier: EUPL-1.2
"""The form of resources/demo/directory.json."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.content.demo_guide import DemoPage

Texts = dict[str, str]
Weekday = Literal["mo", "tu", "we", "th", "fr", "sa", "su"]
Hours = dict[Weekday, tuple[str, ...]]

WEEKDAYS: tuple[Weekday, ...] = ("mo", "tu", "we", "th", "fr", "sa", "su")


class DemoRecord(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """What everything in the demo has."""

    id: str


class DemoOrganization(DemoRecord, kw_only=True, frozen=True):
    """Who offers something."""

    name: str
    description: Texts


class DemoLocation(DemoRecord, kw_only=True, frozen=True):
    """Where it is."""

    name: str
    street: str
    postcode: str
    city: str
    district: str
    latitude: float
    longitude: float
    confidential: bool
    step_free: str


class DemoService(DemoRecord, kw_only=True, frozen=True):
    """What people can get there."""

    organization: str
    location: str | None = None
    title: Texts
    summary: Texts
    bring: dict[str, tuple[str, ...]] = {}
    fields: tuple[str, ...]
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    phone: str | None = None
    url: str | None = None
    hours: Hours | None = None
    by_appointment: bool = False
    cost: str = "unknown"
    sensitive: bool = False
    neutral_title: Texts = {}


class DemoRule(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """On which days an event is: weekdays, one of the month, or days from today."""

    weekly: tuple[str, ...] = ()
    interval: int = 1
    monthly: str | None = None
    in_days: tuple[int, ...] = ()


class DemoEvent(DemoRecord, kw_only=True, frozen=True):
    """A meeting or course; times are wall clock."""

    organization: str
    location: str | None = None
    at_site: bool = False
    title: Texts
    summary: Texts
    field: str
    languages: tuple[str, ...]
    start: str
    minutes: int
    rule: DemoRule
    registration: str
    cost: str
    audience: str = msgspec.field(name="for")
    childcare: str = "unknown"
    interpreter: str = "unknown"
    women_only: bool = False
    all_day: bool = False
    place_note: str = ""
    online_url: str = ""
    contact: dict[str, str] = {}
    cancelled: tuple[int, ...] = ()
    checked_days_ago: int | None = None


class DemoOpportunity(DemoRecord, kw_only=True, frozen=True):
    """A way to take part."""

    kind: str
    organization: str
    location: str | None = None
    title: Texts
    summary: Texts
    field: str
    phone: str | None = None
    hours: Hours | None = None


class DemoFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, frozen=True):
    """The whole file."""

    notice: Texts
    organizations: tuple[DemoOrganization, ...]
    locations: tuple[DemoLocation, ...]
    services: tuple[DemoService, ...]
    events: tuple[DemoEvent, ...]
    opportunities: tuple[DemoOpportunity, ...]
    pages: tuple[DemoPage, ...]
