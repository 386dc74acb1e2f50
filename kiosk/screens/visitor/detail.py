# SPDX-License-Identifier: EUPL-1.2
"""An address as visitors read it, with everything they need to go there. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.referral_slip import slip_target
from kiosk.domain.slip import PlaceSlip
from kiosk.screens.visitor.different import service_note
from kiosk.screens.visitor.facts import (
    FactRow,
    address,
    bring,
    cost,
    foreign,
    hours,
    languages,
    phone,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.directory import Location, Service
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_CODE_BYTES = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One record with everything a visitor needs to go there."""

    title: str = ""
    foreign: str = ""
    summary: str = ""
    facts: tuple[FactRow, ...] = ()
    code: str = ""


def service_detail(service: Service, phrases: Phrases) -> Detail:
    """An address."""
    return Detail(
        title=said(service.title, phrases.language).text,
        foreign=foreign(service.title, phrases),
        summary=said(service.summary, phrases.language).text,
        facts=tuple(_service_facts(service, phrases)),
        code=take_along(service.url, service.phone, service.location),
    )


def service_slip(
    service: Service, code: str, wall: datetime, profile: Profile, language: str
) -> PlaceSlip:
    """An address on paper; a sensitive one under its neutral title and without a code."""
    return PlaceSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall.date(),
        place=slip_target(service, language),
        next_date=None,
        code=None if service.sensitive else code or None,
        moved=service.moved,
        demo=profile.demo,
    )


def _service_facts(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    where = say("VisitorBrowse", "Where")
    yield from service_note(service, phrases)
    yield FactRow("corporate_fare", where, isolated_name(service.organization.name))
    yield from address(service.location, phrases)
    yield from phone(service.phone, phrases)
    yield from hours(service.hours, phrases)
    if service.by_appointment:
        text = say("VisitorBrowse", "Please make an appointment first.")
        yield FactRow("event", say("VisitorBrowse", "Appointment"), text)
    if service.languages:
        spoken = languages(service.languages, phrases)
        yield FactRow("translate", say("VisitorBrowse", "Languages"), spoken)
    yield from bring(service.bring, phrases)
    yield from cost(service.cost, phrases)


def take_along(url: str | None, phone_number: str | None, location: Location | None) -> str:
    """What the code for the visitor's telephone says."""
    lines = location.address if location else None
    where = ", ".join(lines) if lines else ""
    dial = f"tel:{phone_number.replace(' ', '')}" if phone_number else ""
    candidates = (url or "", dial, where)
    return next((c for c in candidates if c and len(c.encode()) <= MOST_CODE_BYTES), "")
