# SPDX-License-Identifier: EUPL-1.2
"""A directory as entities that name each other by id, and entities as a directory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec

from kiosk.domain.directory import (
    Directory,
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.domain.language import GERMAN
from kiosk.sync.edition_wire import EditionDamaged, Key, State

ORIGIN: Final = "city"

KINDS: Final[dict[str, type]] = {
    "organization": Organization,
    "location": Location,
    "service": Service,
    "event": Event,
    "opportunity": Opportunity,
    "page": GuidePage,
}
"""Entities of other kinds, of a later program, are kept and passed over."""

_OF_A_SITE: Final = frozenset({"moved", "at_site"})
"""Fields that each site decides for itself."""

T = TypeVar("T")


def state_of(directory: Directory) -> dict[Key, bytes]:
    """Every entity of a directory; equal directories have equal states."""
    entries: tuple[Service | Event | Opportunity, ...] = (
        *directory.services,
        *directory.events,
        *directory.opportunities,
    )
    places = [entry.location for entry in entries if entry.location]
    places += [place for service in directory.services for place in service.elsewhere]
    records: dict[str, Iterable[Any]] = {
        "organization": [entry.organization for entry in entries],
        "location": places,
        "service": directory.services,
        "event": directory.events,
        "opportunity": directory.opportunities,
        "page": directory.pages,
    }
    return {(kind, one.id): _body(one) for kind, some in records.items() for one in some}


def directory_of(
    state: State, edition: int, made_at: datetime, own_places: Iterable[str] = ()
) -> Directory:
    """The directory of a state, entries by their German names.

    Args:
        own_places: ids of the locations where the site itself is; meetings there are its own.

    Raises:
        EditionDamaged: an entity is not what its kind says, or names one that is not there.
    """
    bodies: dict[str, dict[str, dict[str, Any]]] = {kind: {} for kind in KINDS}
    for (kind, key), body in state.items():
        if kind in KINDS:
            bodies[kind][key] = _converted(kind, key, _decoded(kind, key, body), dict[str, Any])
    organizations = {k: _record(Organization, k, b) for k, b in bodies["organization"].items()}
    locations = {k: _record(Location, k, b) for k, b in bodies["location"].items()}
    known = organizations, locations
    here = frozenset(own_places)
    services = [_entry(Service, key, body, known) for key, body in bodies["service"].items()]
    events = [_entry(Event, key, body, known) for key, body in bodies["event"].items()]
    opportunities = [_entry(Opportunity, k, b, known) for k, b in bodies["opportunity"].items()]
    pages = [_record(GuidePage, key, body) for key, body in bodies["page"].items()]
    return Directory(
        edition=edition,
        origin=ORIGIN,
        made_at=made_at,
        services=tuple(sorted(services, key=_by_name)),
        events=tuple(
            sorted((replace(e, at_site=_place(e) in here) for e in events), key=lambda e: e.id)
        ),
        opportunities=tuple(sorted(opportunities, key=_by_name)),
        pages=tuple(sorted(pages, key=lambda page: (page.parent or "", page.position, page.id))),
    )


def _body(record: Any) -> bytes:
    """A record as JSON: only what is said, keys in order, other entities by their ids."""
    said: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name in _OF_A_SITE or value is None:
            continue
        match value:
            case Organization() | Location():
                said[field.name] = value.id
            case (Location(), *_):
                said[field.name] = [place.id for place in value]
            case _:
                said[field.name] = value
    return msgspec.json.encode(said, order="sorted", enc_hook=_plain)


def _plain(value: Any) -> Any:
    """Mappings of the store that are no dictionaries."""
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(type(value).__name__)


def _entry(
    kind: type[T],
    key: str,
    body: dict[str, Any],
    known: tuple[Mapping[str, Organization], Mapping[str, Location]],
) -> T:
    organizations, locations = known
    try:
        named = {"organization": organizations[body["organization"]]}
        named_places = {"location": locations[body["location"]]} if "location" in body else {}
        elsewhere = [locations[place] for place in body.get("elsewhere", ())]
    except (KeyError, TypeError):
        raise EditionDamaged(f"{kind.__name__} {key} names an entity that is not there") from None
    together = {"location": None, "at_site": False, **body, **named, **named_places}
    if elsewhere:
        together["elsewhere"] = elsewhere
    return _record(kind, key, together)


def _record(kind: type[T], key: str, body: Mapping[str, Any]) -> T:
    return _converted(kind.__name__, key, body, kind)


def _decoded(kind: str, key: str, body: bytes) -> object:
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeError):
        raise EditionDamaged(f"{kind} {key} cannot be read") from None


def _converted(kind: str, key: str, value: object, wanted: type[T]) -> T:
    try:
        return msgspec.convert(value, wanted, from_attributes=False)
    except msgspec.ValidationError as error:
        raise EditionDamaged(f"{kind} {key} is not as agreed: {error}") from None


def _by_name(entry: Service | Opportunity) -> tuple[str, str]:
    return (entry.title.get(GERMAN, "").casefold(), entry.id)


def _place(event: Event) -> str:
    return event.location.id if event.location else ""
