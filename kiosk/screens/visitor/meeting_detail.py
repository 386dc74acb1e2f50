# SPDX-License-Identifier: EUPL-1.2
"""A meeting or course as visitors read it, with what decides whether they can come. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.domain.language import GERMAN
from kiosk.domain.phone_code import event_code
from kiosk.domain.slip import PlaceSlip, SlipTarget
from kiosk.screens.visitor.detail import Detail, badges, caption
from kiosk.screens.visitor.different import dated, moved_dates
from kiosk.screens.visitor.facts import FactRow, address, cost, in_another, languages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.directory import Event
    from kiosk.domain.phone_code import PhoneCode
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_DATES = 3


def event_detail(event: Event, wall: datetime, profile: Profile, phrases: Phrases) -> Detail:
    """A meeting or course."""
    summary, code = said(event.summary, phrases.language), _code(event, wall, profile, phrases)
    return Detail(
        title=said(event.title, phrases.language).text,
        badges=badges(event.title, event.details.wording, phrases),
        summary=summary.text,
        summary_language=summary.language if in_another(summary.language, phrases) else "",
        facts=tuple(_event_facts(event, wall, profile.name, phrases)),
        code=code.text if code else "",
        caption=caption(code, phrases),
    )


def _code(event: Event, wall: datetime, profile: Profile, phrases: Phrases) -> PhoneCode | None:
    """The next date for the telephone's calendar; none where all are cancelled."""
    following = event.next_after(wall)
    if following is None:
        return None
    where = following.moved_to or (None if event.at_site else event.location)
    lines = where.address if where else (profile.about.street, profile.about.town)
    place = ", ".join(filter(None, lines or ()))
    return event_code(event, following, profile.zone, place, phrases.language)


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


def _event_facts(event: Event, wall: datetime, site: str, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    coming = event.coming(wall)[:MOST_DATES]
    dates = "\n".join(dated(occurrence, phrases) for occurrence in coming)
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
