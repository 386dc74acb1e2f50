# SPDX-License-Identifier: EUPL-1.2
"""Every fact about a meeting or course that decides whether somebody can come. No Qt here."""

from __future__ import annotations

from itertools import chain as one_after_the_other
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.screens.visitor.contact_facts import links, people, ways
from kiosk.screens.visitor.different import marked, moved_dates
from kiosk.screens.visitor.facts import FactRow, address, cost, languages, quoted
from kiosk.screens.visitor.meeting_words import for_women, is_online, when
from kiosk.screens.visitor.service_facts import checked, entering, source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.directory import Event
    from kiosk.domain.ports import Phrases
    from kiosk.domain.profile import Profile

MOST_DATES = 4


def meeting_facts(
    event: Event, wall: datetime, profile: Profile, phrases: Phrases
) -> tuple[FactRow, ...]:
    """What is known of a meeting or course."""
    details, known = event.details, set(ways(event.details.contact))
    return tuple(
        one_after_the_other(
            _when(event, wall, phrases),
            _where(event, profile, phrases),
            _tongues(event, phrases),
            _children(event, phrases),
            _for_whom(event, phrases),
            _registration(event, phrases),
            cost(event.cost, phrases),
            _steps(event, profile, phrases),
            people((details.contact,), (), phrases),
            links(details.facts, known | {details.online_url}, phrases),
            _description(event, phrases),
            checked(details.freshness, wall.date(), phrases),
        )
    )


def _when(event: Event, wall: datetime, phrases: Phrases) -> Iterator[FactRow]:
    """The next dates; a single one stands above everything else already."""
    coming = event.coming(wall)[:MOST_DATES]
    dates = "\n".join(marked(when(date, wall, phrases), date, phrases) for date in coming)
    if len(coming) > 1:
        yield FactRow("calendar_month", phrases.translate("VisitorBrowse", "When"), dates)
    yield from moved_dates(coming, event.location, phrases)


def _where(event: Event, profile: Profile, phrases: Phrases) -> Iterator[FactRow]:
    say, note = phrases.translate, event.details.place_note
    label = say("VisitorBrowse", "Where")
    if event.at_site:
        here = say("VisitorMeetings", "Here in the house", "In this very building")
        yield FactRow("home_pin", label, f"{here}\n{isolated_name(profile.name)}")
    elif event.organization.name and not is_online(event):
        yield FactRow("corporate_fare", label, isolated_name(event.organization.name))
    if event.details.online_url:
        online = say("VisitorMeetings", "Online")
        yield FactRow("videocam", online, isolated(event.details.online_url))
    if event.location is not None and not event.at_site:
        yield from address(event.location, phrases)
    if note and (event.location is None or note != event.location.street):
        told = source(note, event.title)
        yield from quoted("directions", say("VisitorBrowse", "How to get there"), told, phrases)


def _tongues(event: Event, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    if event.languages:
        spoken = languages(event.languages, phrases)
        yield FactRow("translate", say("VisitorBrowse", "Languages"), spoken)
    told = {
        "yes": say("VisitorMeetings", "Somebody interprets."),
        "ask": say("VisitorMeetings", "If you need an interpreter, ask us."),
    }.get(event.details.interpreter)
    if told:
        yield FactRow("interpreter_mode", say("VisitorBrowse", "Interpreter"), told)


def _children(event: Event, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    told = {
        "yes": say("VisitorMeetings", "Your children are looked after."),
        "ask": say("VisitorMeetings", "If you bring children, ask us."),
        "no": say("VisitorMeetings", "Nobody looks after children there."),
    }.get(event.details.childcare)
    if told:
        yield FactRow("child_care", say("VisitorMeetings", "Childcare"), told)


def _for_whom(event: Event, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    known = {
        "women": say("VisitorBrowse", "For women"),
        "children": say("VisitorBrowse", "For children"),
        "parents": say("VisitorBrowse", "For parents"),
        "all": say("VisitorMeetings", "For everybody"),
    }
    told = known.get(event.audience, "")
    if for_women(event):
        told = say("VisitorMeetings", "Women only")
    if told:
        symbol = "woman" if for_women(event) else "groups"
        yield FactRow(symbol, say("VisitorBrowse", "For whom"), told)


def _registration(event: Event, phrases: Phrases) -> Iterator[FactRow]:
    say, contact = phrases.translate, event.details.contact
    label = say("VisitorBrowse", "Registration")
    how = contact.phone or contact.mobile or contact.email or contact.website
    match event.registration:
        case "none":
            text = say("VisitorMeetings", "Just come, you need not register.")
        case "recommended":
            text = say("VisitorBrowse", "Please tell us at the desk that you are coming.")
        case "required":
            text = say("VisitorMeetings", "You must register before. We help you at the desk.")
        case _:
            return
    lines = (text, isolated(how) if how and event.registration != "none" else "")
    symbol = "door_open" if event.registration == "none" else "edit"
    yield FactRow(symbol, label, "\n".join(filter(None, lines)))


def _steps(event: Event, profile: Profile, phrases: Phrases) -> Iterator[FactRow]:
    """Whether a wheelchair or a pram comes in."""
    if event.at_site:
        if profile.about.step_free == "yes":
            label = phrases.translate("About", "With wheelchair or pram")
            yield FactRow(
                "accessible", label, phrases.translate("About", "No steps on the way in.")
            )
        return
    yield from entering(event.location, event.title, phrases)


def _description(event: Event, phrases: Phrases) -> Iterator[FactRow]:
    """The whole text, where it says more than its first words."""
    told = said(event.description, phrases.language)
    if told.text.strip() != said(event.summary, phrases.language).text.strip():
        yield from quoted("info", phrases.translate("VisitorBrowse", "In detail"), told, phrases)
