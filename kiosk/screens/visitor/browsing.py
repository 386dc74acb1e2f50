# SPDX-License-Identifier: EUPL-1.2
"""The directory as visitors read it: rows, one record, its slip. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.language import GERMAN, chain
from kiosk.domain.referral_slip import slip_target
from kiosk.domain.saying import opening_times
from kiosk.domain.slip import PlaceSlip, SlipTarget
from kiosk.screens.visitor.different import (
    event_remark,
    marked,
    moved_dates,
    service_note,
    service_remark,
)
from kiosk.screens.visitor.facts import FactRow, address, bring, cost, hours, languages, phone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.directory import Directory, Event, Location, Occurrence, Service, Texts
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_CODE_BYTES = 80
MOST_DATES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One record of a list.

    Attributes:
        foreign: what is different now, else the language of its text where that is not the
            visitor's, else empty.
        urgent: whether it is for emergencies and stands first.
    """

    record: str
    title: str
    foreign: str
    place: str
    when: str
    languages: str
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One record with everything a visitor needs to go there."""

    title: str = ""
    foreign: str = ""
    summary: str = ""
    facts: tuple[FactRow, ...] = ()
    code: str = ""


def services(directory: Directory, field: str, phrases: Phrases) -> tuple[ResultRow, ...]:
    """The addresses of a field or a topic across fields, by title."""
    rows = (
        ResultRow(
            record=service.id,
            title=said(service.title, phrases.language).text,
            foreign=service_remark(service, phrases) or foreign(service.title, phrases),
            place=_place(service.organization.name, service.location),
            when="",
            languages=languages(service.languages, phrases),
            urgent=service.for_emergencies,
        )
        for service in directory.services_of(field)
    )
    return tuple(sorted(rows, key=lambda row: (not row.urgent, row.title.casefold())))


def events(
    directory: Directory, field: str, wall: datetime, site: str, phrases: Phrases
) -> tuple[ResultRow, ...]:
    """The coming meetings and courses of a field, soonest first."""
    return tuple(
        ResultRow(
            record=event.id,
            title=said(event.title, phrases.language).text,
            foreign=event_remark(event, wall, phrases) or foreign(event.title, phrases),
            place=isolated_name(site)
            if event.at_site
            else _place(event.organization.name, event.location),
            when=_date(event.next_after(wall) or event.coming(wall)[0], phrases),
            languages=languages(event.languages, phrases),
        )
        for event in directory.events_of(field, wall)
    )


def service_detail(service: Service, phrases: Phrases) -> Detail:
    """An address."""
    return Detail(
        title=said(service.title, phrases.language).text,
        foreign=foreign(service.title, phrases),
        summary=said(service.summary, phrases.language).text,
        facts=tuple(_service_facts(service, phrases)),
        code=_code(service.url, service.phone, service.location),
    )


def event_detail(event: Event, wall: datetime, site: str, phrases: Phrases) -> Detail:
    """A meeting or course."""
    return Detail(
        title=said(event.title, phrases.language).text,
        foreign=foreign(event.title, phrases),
        summary=said(event.summary, phrases.language).text,
        facts=tuple(_event_facts(event, wall, site, phrases)),
        code="" if event.at_site else _code(None, None, event.location),
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


def event_slip(
    event: Event, code: str, wall: datetime, profile: Profile, language: str
) -> PlaceSlip:
    """A meeting or course on paper, with its next date."""
    following = event.next_after(wall)
    usual = None if event.at_site else event.location
    where = (following.moved_to if following else None) or usual
    street, town = (where.address if where else None) or (None, None)
    return PlaceSlip(
        language=language,
        site_name=profile.name,
        printed_on=wall.date(),
        place=SlipTarget(
            title=said(event.title, language).text,
            title_german=said(event.title, GERMAN).text,
            organization=profile.name if event.at_site else event.organization.name,
            street=street,
            town=town,
            phone=None,
            hours=(),
            languages=event.languages,
        ),
        next_date=(following.starts, following.ends) if following else None,
        code=code or None,
        moved=where is not usual,
        cancelled=tuple(o.starts for o in event.coming(wall)[:MOST_DATES] if o.cancelled),
        demo=profile.demo,
    )


def foreign(texts: Texts, phrases: Phrases) -> str:
    """In which other language a text is, as a badge; nothing where it is the visitor's."""
    language = said(texts, phrases.language).language
    if language in chain(phrases.language):
        return ""
    badge = phrases.translate("VisitorBrowse", "In {language}")
    return badge.format(language=phrases.language_name(language))


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


def _event_facts(event: Event, wall: datetime, site: str, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    coming = event.coming(wall)[:MOST_DATES]
    dates = "\n".join(_date(occurrence, phrases) for occurrence in coming)
    yield FactRow("calendar_month", say("VisitorBrowse", "When"), dates)
    yield from moved_dates(coming, event.location, phrases)
    where = site if event.at_site else event.organization.name
    yield FactRow("corporate_fare", say("VisitorBrowse", "Where"), isolated_name(where))
    if not event.at_site:
        yield from address(event.location, phrases)
    if event.languages:
        spoken = languages(event.languages, phrases)
        yield FactRow("translate", say("VisitorBrowse", "Languages"), spoken)
    known = {
        "women": say("VisitorBrowse", "For women"),
        "children": say("VisitorBrowse", "For children"),
        "parents": say("VisitorBrowse", "For parents"),
    }
    if event.audience in known:
        yield FactRow("groups", say("VisitorBrowse", "For whom"), known[event.audience])
    if event.registration != "none":
        text = say("VisitorBrowse", "Please tell us at the desk that you are coming.")
        yield FactRow("edit", say("VisitorBrowse", "Registration"), text)
    yield from cost(event.cost, phrases)


def _date(occurrence: Occurrence, phrases: Phrases) -> str:
    span = (occurrence.starts.time(), occurrence.ends.time())
    day = phrases.date(occurrence.starts.date())
    return marked(f"{day} · {opening_times([span], phrases)}", occurrence, phrases)


def _place(organization: str, location: Location | None) -> str:
    if location is None or location.address is None:
        return isolated_name(organization)
    return f"{isolated_name(organization)} · {isolated_name(location.address[0])}"


def _code(url: str | None, phone_number: str | None, location: Location | None) -> str:
    lines = location.address if location else None
    where = ", ".join(lines) if lines else ""
    dial = f"tel:{phone_number.replace(' ', '')}" if phone_number else ""
    candidates = (url or "", dial, where)
    return next((c for c in candidates if c and len(c.encode()) <= MOST_CODE_BYTES), "")
