# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the directory as visitors read them in lists. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.directory import said
from kiosk.domain.isolate import isolated_name
from kiosk.screens.visitor.different import service_remark
from kiosk.screens.visitor.facts import foreign, languages

if TYPE_CHECKING:
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
    languages: str
    urgent: bool = False


def services(directory: Directory, field: str, phrases: Phrases) -> tuple[ResultRow, ...]:
    """The addresses of a field or a topic across fields, by title."""
    rows = (
        ResultRow(
            record=service.id,
            title=said(service.title, phrases.language).text,
            foreign=service_remark(service, phrases) or foreign(service.title, phrases),
            place=place(service.organization.name, service.location),
            languages=languages(service.languages, phrases),
            urgent=service.for_emergencies,
        )
        for service in directory.services_of(field)
    )
    return tuple(sorted(rows, key=lambda row: (not row.urgent, row.title.casefold())))


def place(organization: str, location: Location | None) -> str:
    """Who it is, and the street where that may be told."""
    if location is None or location.address is None:
        return isolated_name(organization)
    return f"{isolated_name(organization)} · {isolated_name(location.address[0])}"
