# SPDX-License-Identifier: EUPL-1.2
"""Every fact about a service, in the order in which somebody in a hurry needs them. No Qt here."""

from __future__ import annotations

from itertools import chain as one_after_the_other
from typing import TYPE_CHECKING

from kiosk.domain.directory import Said, said
from kiosk.domain.isolate import isolated, isolated_name
from kiosk.domain.language import GERMAN
from kiosk.screens.visitor.contact_facts import MOST, linked, reached
from kiosk.screens.visitor.different import service_note
from kiosk.screens.visitor.facts import (
    FactRow,
    bring,
    cost,
    languages,
    phone,
    quoted,
)
from kiosk.screens.visitor.opening_words import hours_facts
from kiosk.screens.visitor.place_facts import district, elsewhere, where

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from kiosk.domain.details import Capacity, Freshness
    from kiosk.domain.directory import Location, Service, Texts
    from kiosk.domain.opening_times import ReadOpeningTimes
    from kiosk.domain.ports import Phrases

_GROWN_OLD = 365
"""Days after which nobody can rely on what was checked."""


def service_facts(
    service: Service,
    read: ReadOpeningTimes,
    wall: datetime,
    phrases: Phrases,
    attribution: str = "",
) -> tuple[FactRow, ...]:
    """What is known of a service; long texts come last.

    Args:
        attribution: whom to name for the districts.
    """
    facts = tuple(
        one_after_the_other(
            service_note(service, phrases),
            where(service, phrases),
            phone(service.phone, phrases),
            hours_facts(service, read, wall, phrases),
            _hours_note(service, phrases),
            _application(service, phrases),
            bring(service.bring, phrases),
            _cost(service, phrases),
            _languages(service, phrases),
            _for_whom(service, phrases),
            entering(service.location, service.title, phrases),
            district(service.location, attribution, phrases),
            _free_places(service, phrases),
            elsewhere(service, phrases),
            reached(service, phrases),
            linked(service, phrases),
            _description(service, phrases),
            checked(service.details.freshness, wall.date(), phrases),
        )
    )
    return tuple(sorted(facts, key=lambda fact: fact.long))


def grown_old(service: Service, today: date) -> bool:
    """Whether nobody has made sure of it for more than a year, as far as that is known."""
    return is_old(service.details.freshness, today)


def is_old(fresh: Freshness, today: date) -> bool:
    """Whether facts were last made sure of too long ago, as far as that is known."""
    return fresh.assured_on is not None and (today - fresh.assured_on).days > _GROWN_OLD


def _hours_note(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """What the source writes about its hours, in its own words."""
    label = phrases.translate("VisitorBrowse", "About the hours")
    told = source(service.details.hours_note, service.title)
    yield from quoted("schedule", label, told, phrases)


def _application(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    label = phrases.translate("VisitorBrowse", "What to do", "How to apply or to make use of it")
    told = said(service.details.application, phrases.language)
    yield from quoted("edit", label, told, phrases)


def _cost(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    known = next(cost(service.cost, phrases), None)
    label = phrases.translate("VisitorBrowse", "Cost")
    told = said(service.details.cost_note, phrases.language)
    yield from quoted("euro", label, told, phrases, known.text if known else "")


def _languages(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    say = phrases.translate
    if service.languages:
        spoken = languages(service.languages, phrases)
        yield FactRow("translate", say("VisitorBrowse", "Languages"), spoken)
    told = said(service.details.interpretation, phrases.language)
    yield from quoted("interpreter_mode", say("VisitorBrowse", "Interpreter"), told, phrases)


def _for_whom(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    say, details = phrases.translate, service.details
    ages = ""
    first, last = details.minimum_age, details.maximum_age
    if first and last:
        ages = say("VisitorBrowse", "{first} to {last} years old")
    elif first:
        ages = say("VisitorBrowse", "From {first} years")
    elif last:
        ages = say("VisitorBrowse", "Up to {last} years")
    told = ages.format(first=isolated(f"{first or 0:g}"), last=isolated(f"{last or 0:g}"))
    label = say("VisitorBrowse", "For whom")
    needed = said(details.eligibility, phrases.language)
    yield from quoted("groups", label, needed, phrases, told)


def entering(place: Location | None, title: Texts, phrases: Phrases) -> Iterator[FactRow]:
    """Steps, and what else helps or hinders people with disabilities."""
    if place is None or place.confidential:
        return
    say = phrases.translate
    steps = {
        "yes": say("About", "No steps on the way in."),
        "partly": say("VisitorBrowse", "Partly without steps."),
        "no": say("VisitorBrowse", "There are steps on the way in."),
    }.get(place.step_free, "")
    notes = source("\n".join(place.details.access), title)
    label = say("About", "With wheelchair or pram")
    yield from quoted("accessible", label, notes, phrases, steps)


def _free_places(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    lines = [line for one in service.details.capacities if (line := _free(one, phrases))]
    if lines:
        label = phrases.translate("VisitorBrowse", "Free places")
        yield FactRow("chair", label, "\n".join(lines[:MOST]))


def _free(capacity: Capacity, phrases: Phrases) -> str:
    say = phrases.translate
    free, most = capacity.available, capacity.maximum
    if free is None and not capacity.note:
        return ""
    told = ""
    if free is not None:
        told = say("VisitorBrowse", "None free now") if free <= 0 else isolated(f"{free:g}")
        if free > 0 and most:
            told = say("VisitorBrowse", "{free} of {all}").format(
                free=isolated(f"{free:g}"), all=isolated(f"{most:g}")
            )
    asof = ""
    if capacity.as_of is not None:
        day = isolated_name(phrases.date(capacity.as_of))
        asof = say("VisitorBrowse", "as of {date}").format(date=day)
    names = (isolated_name(text) if text else "" for text in (capacity.unit, capacity.note))
    unit, note = names
    return " · ".join(filter(None, (unit, told, note, asof)))


def _description(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """The whole text, where it says more than its first words."""
    told = said(service.description, phrases.language)
    if told.text.strip() == said(service.summary, phrases.language).text.strip():
        return
    yield from quoted("info", phrases.translate("VisitorBrowse", "In detail"), told, phrases)


def checked(fresh: Freshness, today: date, phrases: Phrases) -> Iterator[FactRow]:
    """When, and by whom, somebody last made sure of the facts."""
    if fresh.assured_on is None:
        return
    say = phrases.translate
    day = isolated_name(phrases.date(fresh.assured_on))
    if fresh.assured_by:
        sentence = say("VisitorBrowse", "On {date} by {name}", "When and by whom it was checked")
        told = sentence.format(date=day, name=isolated_name(fresh.assured_by))
    else:
        told = say("VisitorBrowse", "On {date}", "When it was checked").format(date=day)
    old = say("VisitorBrowse", "That was long ago: please call first.")
    lines = (told, old if is_old(fresh, today) else "")
    label = say("VisitorBrowse", "Last checked")
    yield FactRow("task_alt", label, "\n".join(filter(None, lines)))


def source(text: str, title: Texts) -> Said:
    """Words of which the source does not say the language: that of its title is likely theirs."""
    tongue = GERMAN if GERMAN in title else next(iter(title), GERMAN)
    return Said(text, tongue)
