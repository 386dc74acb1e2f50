# SPDX-License-Identifier: EUPL-1.2
"""The demo directory of resources/demo, dated so that it is always current."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.demo_file import (
    WEEKDAYS,
    DemoEvent,
    DemoFile,
    DemoLocation,
    DemoOpportunity,
    DemoRule,
    DemoService,
    Hours,
)
from kiosk.content.demo_guide import guide
from kiosk.domain.details import Contact, EventDetails, Freshness
from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.hours import Span, Week

if TYPE_CHECKING:
    from pathlib import Path

HORIZON = timedelta(days=180)
_NTH_WEEKDAY = re.compile(r"(-1|[1-4])(mo|tu|we|th|fr|sa|su)")


def read_demo(path: Path, today: date, made_at: datetime) -> Directory:
    """The demo directory with its events' dates of the next 180 days.

    Args:
        path: the demo's directory.json.
        today: the site's day, from which dates count.
        made_at: the instant the edition is made, UTC.

    Raises:
        msgspec.ValidationError: the file is not what it should be.
    """
    file = msgspec.json.decode(path.read_bytes(), type=DemoFile)
    organizations = {
        row.id: Organization(id=row.id, name=row.name, description=row.description)
        for row in file.organizations
    }
    locations = {row.id: _location(row) for row in file.locations}
    return Directory(
        edition=0,
        origin="local",
        made_at=made_at,
        services=tuple(_service(row, organizations, locations) for row in file.services),
        events=tuple(_event(row, organizations, locations, today) for row in file.events),
        opportunities=tuple(
            _opportunity(row, organizations, locations) for row in file.opportunities
        ),
        pages=guide(file.pages, today),
    )


def _location(row: DemoLocation) -> Location:
    return Location(
        id=row.id,
        name=row.name,
        street=row.street,
        postcode=row.postcode,
        city=row.city,
        district=row.district,
        confidential=row.confidential,
        step_free=row.step_free,
    )


def _service(
    row: DemoService, organizations: dict[str, Organization], locations: dict[str, Location]
) -> Service:
    facts = msgspec.structs.asdict(row)
    facts["organization"] = organizations[row.organization]
    facts["location"] = locations[row.location] if row.location else None
    facts["hours"] = _week(row.hours)
    return Service(**facts)


def _event(
    row: DemoEvent,
    organizations: dict[str, Organization],
    locations: dict[str, Location],
    today: date,
) -> Event:
    starts, length = time.fromisoformat(row.start), timedelta(minutes=row.minutes)
    beginnings = (datetime.combine(day, starts) for day in dates(row.rule, today))
    organization = organizations[row.organization]
    return Event(
        id=row.id,
        organization=organization,
        location=locations[row.location] if row.location else None,
        at_site=row.at_site,
        title=row.title,
        summary=row.summary,
        field=row.field,
        languages=row.languages,
        registration=row.registration,
        cost=row.cost,
        audience=row.audience,
        occurrences=tuple(
            Occurrence(starts=b, ends=b + length, cancelled=place in row.cancelled)
            for place, b in enumerate(beginnings)
        ),
        details=EventDetails(
            all_day=row.all_day,
            childcare=row.childcare,
            interpreter=row.interpreter,
            women_only=row.women_only,
            place_note=row.place_note,
            online_url=row.online_url,
            contact=Contact(**row.contact),
            freshness=_freshness(row.checked_days_ago, organization, today),
        ),
    )


def _freshness(days_ago: int | None, organization: Organization, today: date) -> Freshness:
    if days_ago is None:
        return Freshness()
    return Freshness(assured_on=today - timedelta(days=days_ago), assured_by=organization.name)


def _opportunity(
    row: DemoOpportunity, organizations: dict[str, Organization], locations: dict[str, Location]
) -> Opportunity:
    facts = msgspec.structs.asdict(row)
    facts["organization"] = organizations[row.organization]
    facts["location"] = locations[row.location] if row.location else None
    facts["hours"] = _week(row.hours)
    return Opportunity(**facts)


def dates(rule: DemoRule, today: date) -> tuple[date, ...]:
    """The days on which a rule falls, from today to the horizon."""
    from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday  # noqa: PLC0415 - off the start path

    start = datetime.combine(today, time())
    end = start + HORIZON
    if rule.in_days:
        return tuple(today + timedelta(days=ahead) for ahead in rule.in_days)
    if rule.monthly is not None and (match := _NTH_WEEKDAY.fullmatch(rule.monthly)):
        nth = weekday(WEEKDAYS.index(match[2]), int(match[1]))
        return tuple(day.date() for day in rrule(MONTHLY, dtstart=start, until=end, byweekday=nth))
    days = [WEEKDAYS.index(name) for name in rule.weekly]
    weekly = rrule(WEEKLY, dtstart=start, until=end, interval=rule.interval, byweekday=days)
    return tuple(day.date() for day in weekly)


def _week(hours: Hours | None) -> Week | None:
    if hours is None:
        return None
    return Week(tuple(tuple(_span(text) for text in hours.get(name, ())) for name in WEEKDAYS))


def _span(text: str) -> Span:
    opens, closes = text.split("-")
    return Span(time.fromisoformat(opens), time.fromisoformat(closes))
