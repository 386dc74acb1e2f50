# SPDX-License-Identifier: EUPL-1.2
"""What every exporter makes, and names that mean the same record everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.domain.directory import Directory, Event, Location, Opportunity, Organization, Service
from kiosk.domain.language import GERMAN, best
from kiosk.domain.records import Texts

_STANDS_IN: Final = "place:"
"""Begins the id of an organization that is only the name of a house."""


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file, whole.

    Attributes:
        records: how many it holds.
    """

    name: str
    content: bytes
    records: int


def organizations_of(directory: Directory) -> tuple[Organization, ...]:
    """Every organization that has a name, once."""
    entries: Iterable[Service | Event | Opportunity] = (
        *directory.services,
        *directory.events,
        *directory.opportunities,
    )
    owners = {entry.organization.id: entry.organization for entry in entries}
    return tuple(owner for owner in owners.values() if is_named(owner))


def is_named(owner: Organization) -> bool:
    """Whether it is an organization, not just the house where something is."""
    return bool(owner.name) and not owner.id.startswith(_STANDS_IN)


def places_of(service: Service) -> tuple[Location, ...]:
    """Every place of a service."""
    return (service.location, *service.elsewhere) if service.location else service.elsewhere


def main_words(texts: Texts) -> tuple[str, str]:
    """The text that stands for all where a format has room for one: language and words."""
    return best(texts, GERMAN) or (GERMAN, "")


def uuid_of(*keys: str) -> str:
    """The same UUID for the same thing at any time."""
    return str(uuid5(NAMESPACE_URL, "welcome-point-kiosk:" + "\x1f".join(keys)))


def record_uuid(kind: str, key: str) -> str:
    """The UUID of a record; one that is a UUID stays what it is.

    Args:
        kind: tells apart records of two tables that a source numbers alike.
    """
    try:
        return str(UUID(key))
    except ValueError:
        return uuid_of(kind, key)
