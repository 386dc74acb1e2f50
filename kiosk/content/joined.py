# SPDX-License-Identifier: EUPL-1.2
"""The records of all sources together: one for each thing, whoever speaks of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final, TypeVar

from kiosk.domain.batch import Batch, is_worldwide
from kiosk.domain.language import GERMAN
from kiosk.domain.records import (
    EventRecord,
    LocationRecord,
    OpportunityRecord,
    OrganizationRecord,
    PageRecord,
    ServiceRecord,
    TranslationRecord,
)

R = TypeVar(
    "R",
    OrganizationRecord,
    LocationRecord,
    ServiceRecord,
    EventRecord,
    PageRecord,
    OpportunityRecord,
)
_REFERENCES: Final = ("id", "organization", "location", "series")


@dataclass(slots=True)
class Joined:
    """Records by id; what a later source says of the same thing is added to it."""

    organizations: dict[str, OrganizationRecord] = field(default_factory=dict)
    locations: dict[str, LocationRecord] = field(default_factory=dict)
    services: dict[str, ServiceRecord] = field(default_factory=dict)
    events: dict[str, EventRecord] = field(default_factory=dict)
    pages: dict[str, PageRecord] = field(default_factory=dict)
    opportunities: dict[str, OpportunityRecord] = field(default_factory=dict)
    translations: dict[str, list[TranslationRecord]] = field(default_factory=dict)
    categories: dict[str, str] = field(default_factory=dict)


def joined(sources: Iterable[tuple[str, Batch]]) -> Joined:
    """Join the batches of sources, each under its address, in the order they were taken."""
    together = Joined()
    for address, batch in sources:
        scoped = _scope(address)
        together.categories |= batch.categories
        _add(together.organizations, batch.organizations, scoped)
        _add(together.locations, batch.locations, scoped)
        _add(together.services, batch.services, scoped)
        _add(together.events, batch.events, scoped)
        _add(together.pages, batch.pages, scoped)
        _add(together.opportunities, batch.opportunities, scoped)
        for one in batch.translations:
            together.translations.setdefault(scoped(one.record), []).append(one)
    together.pages = _one_for_all_languages(together.pages)
    return together


def _scope(address: str) -> Callable[[str], str]:
    """Ids that mean something in one source only are told from those of others."""
    own = hashlib.sha256(address.encode()).hexdigest()[:8]
    return lambda key: key if is_worldwide(key) else f"{own}:{key}"


def _add(together: dict[str, R], records: Sequence[R], scoped: Callable[[str], str]) -> None:
    for record in records:
        changed: dict[str, Any] = {
            name: scoped(key) for name in _REFERENCES if (key := getattr(record, name, None))
        }
        if isinstance(record, ServiceRecord):
            places = record.places
            changed["places"] = tuple(replace(one, location=scoped(one.location)) for one in places)
        own = replace(record, **changed)
        known = together.get(own.id)
        together[own.id] = own if known is None else merged(known, own)


def merged(known: R, later: R) -> R:
    """Both in one: texts of every language, and of facts the later that says something."""
    changes: dict[str, Any] = {}
    for one in fields(known):
        before, after = getattr(known, one.name), getattr(later, one.name)
        if isinstance(before, Mapping):
            changes[one.name] = {**before, **after}
        elif one.name == "confidential":
            changes[one.name] = before or after
        elif after not in (None, "", "unknown", ()):
            changes[one.name] = after
    return replace(known, **changes)


def _one_for_all_languages(pages: Mapping[str, PageRecord]) -> dict[str, PageRecord]:
    """Pages that name each other as translations are one, under the German one's id."""
    leader: dict[str, str] = {}

    def find(key: str) -> str:
        while leader.setdefault(key, key) != key:
            key = leader[key]
        return key

    for page in pages.values():
        for other in page.same:
            leader[find(other)] = find(page.id)
    groups: dict[str, list[PageRecord]] = {}
    for page in pages.values():
        groups.setdefault(find(page.id), []).append(page)
    one_for: dict[str, PageRecord] = {}
    names: dict[str, str] = {}
    for group in groups.values():
        group.sort(key=lambda page: (GERMAN in page.title, page.id))
        together = group[0]
        for page in group[1:]:
            together = merged(together, page)
        names |= {page.id: group[-1].id for page in group}
        one_for[group[-1].id] = replace(together, id=group[-1].id)
    return {
        key: replace(page, parent=names.get(page.parent, page.parent) if page.parent else None)
        for key, page in one_for.items()
    }
