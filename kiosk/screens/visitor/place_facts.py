# SPDX-License-Identifier: EUPL-1.2
"""Where a service is, as visitors read it. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.screens.visitor.contact_facts import MOST
from kiosk.screens.visitor.facts import FactRow, address, quoted
from kiosk.screens.visitor.result_rows import district_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.directory import Location, Service
    from kiosk.domain.ports import Phrases


def where(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """House, street, and the way from the stop."""
    say, place = phrases.translate, service.location
    names = [service.organization.name]
    if place and not place.confidential:
        names.append(place.name)
    title = said(service.title, phrases.language).text
    if lines := "\n".join(map(isolated_name, _telling(names, title))):
        yield FactRow("corporate_fare", say("VisitorBrowse", "Where"), lines)
    if place is None:
        return
    if place.confidential or place.street or place.city:
        yield from address(place, phrases)
    if not place.confidential:
        stop = said(place.details.transit, phrases.language)
        yield from quoted("directions", say("VisitorBrowse", "How to get there"), stop, phrases)


def _telling(names: list[str], title: str) -> list[str]:
    """The names that say more than the title and than each other."""
    told = [name for name in dict.fromkeys(names) if name and name.casefold() != title.casefold()]
    return [
        name
        for name in told
        if not any(name.casefold() in other.casefold() for other in told if other != name)
    ]


def district(place: Location | None, attribution: str, phrases: Phrases) -> Iterator[FactRow]:
    """The part of the city; whoever drew its borders is named with it."""
    if place is None or place.confidential or not place.district:
        return
    label = phrases.translate("VisitorBrowse", "District", "German: Stadtbezirk")
    label = " · ".join(filter(None, (label, isolated_name(attribution) if attribution else "")))
    yield FactRow("map", label, district_name(place.district, phrases))


def elsewhere(service: Service, phrases: Phrases) -> Iterator[FactRow]:
    """Further places of the same service; those that must stay secret are left out."""
    lines = []
    for place in service.elsewhere:
        if place.address is None or not (place.name or place.street):
            continue
        parts = [place.name, place.street, place.city]
        lines.append(" · ".join(isolated_name(part) for part in dict.fromkeys(parts) if part))
    if not lines:
        return
    say, more = phrases.translate, len(lines) - MOST
    shown = lines[:MOST]
    if more > 0:
        shown.append(say("VisitorBrowse", "And %n more: please ask at the desk.", "", more))
    yield FactRow("map", say("VisitorBrowse", "Also here"), "\n".join(shown))
