# SPDX-License-Identifier: EUPL-1.2
"""The directory as visitors read it in lists. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.screens.visitor.different import dated, event_remark, service_remark
from kiosk.screens.visitor.facts import foreign, languages

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.directory import Directory, Location
    from kiosk.domain.ports import Phrases


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
            when=dated(event.next_after(wall) or event.coming(wall)[0], phrases),
            languages=languages(event.languages, phrases),
        )
        for event in directory.events_of(field, wall)
    )


def _place(organization: str, location: Location | None) -> str:
    if location is None or location.address is None:
        return isolated_name(organization)
    return f"{isolated_name(organization)} · {isolated_name(location.address[0])}"
