# SPDX-License-Identifier: EUPL-1.2
"""Keeps an address that must stay secret out of the words around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote_plus

from kiosk.domain.details import FactKind

if TYPE_CHECKING:
    from kiosk.domain.details import Fact
    from kiosk.domain.directory import Directory, Event, Location, Opportunity, Service

    _Entry = TypeVar("_Entry", Service, Event, Opportunity)

Streets = Mapping[str, Sequence[str]]
"""By organization: where it has places that nobody may learn of."""

_STREET = re.compile(r"stra(?:ss|ß)e|str\.")
_NUMBER = re.compile(r"\s*\d")
_BETWEEN = re.compile(r"[\W_]+")
_SHORTEST = 5
"""Letters: what is shorter than any street would hide harmless lines."""


def secret_streets(directory: Directory, street_of: Callable[[Location], str]) -> Streets:
    """The streets of an edition's confidential places, by the organizations that are there."""
    found: dict[str, list[str]] = defaultdict(list)
    entries: Iterable[Service | Event | Opportunity] = (
        *directory.services,
        *directory.events,
        *directory.opportunities,
    )
    for entry in entries:
        for place in (entry.location, *getattr(entry, "elsewhere", ())):
            if place and place.confidential:
                found[entry.organization.id].append(street_of(place))
    return found


def discreet(directory: Directory, streets: Streets) -> Directory:
    """The directory without the lines in which somebody wrote a secret street after all.

    Of an entry at a secret place no map leads anywhere. One whose very title tells the address is
    left out.
    """
    secret = {owner: list(filter(None, map(_known, named))) for owner, named in streets.items()}
    if not secret:
        return directory

    def of(entry: Service | Event | Opportunity) -> list[str]:
        return secret.get(entry.organization.id, [])

    services = (_service(one, of(one)) for one in directory.services)
    events = (_event(one, of(one)) for one in directory.events)
    opportunities = (_entry(one, of(one)) for one in directory.opportunities)
    return replace(
        directory,
        services=tuple(one for one in services if one.title),
        events=tuple(one for one in events if one.title),
        opportunities=tuple(one for one in opportunities if one.title),
    )


def _entry(entry: _Entry, secret: list[str]) -> _Entry:
    if not secret:
        return entry
    owner = entry.organization
    return replace(
        entry,
        title=_texts(entry.title, secret),
        summary=_texts(entry.summary, secret),
        organization=replace(owner, description=_texts(owner.description, secret)),
    )


def _service(service: Service, secret: list[str]) -> Service:
    details = service.details
    if _is_secret(service.location, *service.elsewhere):
        details = replace(details, facts=_without_maps(details.facts))
        service = replace(service, details=details)
    if not secret:
        return service
    return replace(
        _entry(service, secret),
        description=_texts(service.description, secret),
        details=replace(
            details,
            facts=_facts(details.facts, secret),
            eligibility=_texts(details.eligibility, secret),
            application=_texts(details.application, secret),
            cost_note=_texts(details.cost_note, secret),
            interpretation=_texts(details.interpretation, secret),
            alert=_texts(details.alert, secret),
        ),
    )


def _event(event: Event, secret: list[str]) -> Event:
    details = event.details
    if _is_secret(event.location):
        details = replace(details, facts=_without_maps(details.facts), place_note="")
        event = replace(event, details=details)
    if not secret:
        return event
    return replace(
        _entry(event, secret),
        description=_texts(event.description, secret),
        details=replace(details, facts=_facts(details.facts, secret)),
    )


def _is_secret(*places: Location | None) -> bool:
    return any(place.confidential for place in places if place)


def _without_maps(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.kind is not FactKind.MAP)


def _facts(facts: Iterable[Fact], secret: list[str]) -> tuple[Fact, ...]:
    return tuple(
        fact for fact in facts if not _names(f"{fact.label} {unquote_plus(fact.value)}", secret)
    )


def _texts(texts: Mapping[str, str], secret: list[str]) -> dict[str, str]:
    kept = {
        language: "\n".join(line for line in text.split("\n") if not _names(line, secret)).strip()
        for language, text in texts.items()
    }
    return {language: text for language, text in kept.items() if text}


def _known(street: str) -> str | None:
    """The street alone: without its number it still leads there."""
    spelt = _spelt(_NUMBER.split(street)[0])
    return spelt if len(spelt) >= _SHORTEST else None


def _names(line: str, secret: list[str]) -> bool:
    spelt = _spelt(line)
    return any(street in spelt for street in secret)


def _spelt(text: str) -> str:
    """`Musterstr. 7` and `MUSTERSTRASSE 7` are one."""
    return _BETWEEN.sub("", _STREET.sub("str", text.casefold()))
