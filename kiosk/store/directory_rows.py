# SPDX-License-Identifier: EUPL-1.2
"""An edition of the directory as rows, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TypeVar

import msgspec

from kiosk.domain.directory import (
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.store.rows import Row, json_text, record_of, row_of, wall

Entry = Service | Event | Opportunity
E = TypeVar("E", Service, Event, Opportunity)
TextsOf = Mapping[tuple[str, str], Mapping[str, dict[str, list[str]]]]
"""By entity and id: by field: by language: the texts in order."""

_TABLES: dict[type[Entry], str] = {
    Service: "service",
    Event: "event",
    Opportunity: "opportunity",
}
_ENTITIES: dict[type, str] = {**_TABLES, Organization: "organization", GuidePage: "page"}
_TEXTS = frozenset({"title", "summary", "description", "neutral_title", "bring", "body"})
_NOT_HERE = _TEXTS | {"occurrences", "elsewhere", "moved"}
_IN_JSON = ("fields", "topics", "languages", "hours", "details")


def table_of(kind: type[Entry]) -> str:
    """The table that entries of a kind are kept in."""
    return _TABLES[kind]


def entry_row(entry: Entry) -> Row:
    """The columns of an entry; its texts and dates have tables of their own."""
    row = {name: value for name, value in row_of(entry).items() if name not in _NOT_HERE}
    place = None if entry.location is None else entry.location.id
    related = {"organization": entry.organization.id, "location": place}
    details = {} if isinstance(entry, Opportunity) else {"details": _said(entry.details)}
    return row | related | details


def date_row(occurrence: Occurrence) -> Row:
    """The columns of one date of an event, as it was published."""
    return {
        "starts": wall(occurrence.starts),
        "ends": wall(occurrence.ends),
        "cancelled": occurrence.cancelled,
    }


def organization_row(organization: Organization) -> Row:
    """The columns of an organization."""
    details = _said(organization.details)
    return {"id": organization.id, "name": organization.name, "details": details}


def location_row(location: Location) -> Row:
    """The columns of a location."""
    return row_of(location) | {"details": _said(location.details)}


def page_row(page: GuidePage) -> Row:
    """The columns of a page."""
    row = {name: value for name, value in row_of(page).items() if name not in _TEXTS}
    return row | {"wording": _said(page.wording)}


def _said(details: object) -> str:
    """Details as JSON: only what is not as if nothing had been said."""
    silent = msgspec.to_builtins(type(details)())
    told = msgspec.to_builtins(details)
    return json_text({name: value for name, value in told.items() if value != silent[name]})


def text_rows(record: Entry | Organization | GuidePage) -> Iterator[Row]:
    """A row for each text in each language, in the order they were given."""
    entity = _ENTITIES[type(record)]
    for field in fields(record):
        if field.name not in _TEXTS:
            continue
        for language, texts in getattr(record, field.name).items():
            for position, text in enumerate((texts,) if isinstance(texts, str) else texts):
                yield {
                    "entity": entity,
                    "entity_id": record.id,
                    "field": field.name,
                    "language": language,
                    "position": position,
                    "text": text,
                }


def texts_of(rows: Iterable[Row]) -> TextsOf:
    """The texts of an edition, by the entity that has them."""
    texts: dict[tuple[str, str], dict[str, dict[str, list[str]]]] = defaultdict(dict)
    for row in rows:
        by_language = texts[row["entity"], row["entity_id"]].setdefault(row["field"], {})
        by_language.setdefault(row["language"], []).append(row["text"])
    return texts


def organization_of(row: Row, texts: TextsOf) -> Organization:
    """The organization of a row."""
    said: Row = {"description": {}} | _single(texts.get(("organization", row["id"]), {}))
    return record_of(row | said, Organization, "details")


def location_of(row: Row) -> Location:
    """The location of a row."""
    return record_of(row, Location, "details")


def page_of(row: Row, texts: TextsOf) -> GuidePage:
    """The page of a row."""
    said: Row = {"title": {}} | _single(texts.get(("page", row["id"]), {}))
    return record_of(row | said, GuidePage, "facts", "wording")


def _single(texts: Mapping[str, Mapping[str, list[str]]]) -> Row:
    """Texts of which there is one in each language."""
    return {
        field: {language: lines[0] for language, lines in by_language.items()}
        for field, by_language in texts.items()
    }


def entry_of(
    row: Row,
    kind: type[E],
    texts: TextsOf,
    organizations: Mapping[str, Organization],
    locations: Mapping[str, Location],
    dates: Mapping[str, list[Row]],
    elsewhere: Mapping[str, list[str]],
) -> E:
    """The entry of a row, with its texts, organization, locations and dates."""
    own = texts.get((_TABLES[kind], row["id"]), {})
    said = _single(own) | ({"bring": own["bring"]} if "bring" in own else {})
    related = {
        "elsewhere": [locations[key] for key in elsewhere.get(row["id"], ())],
        "organization": organizations[row["organization"]],
        "location": None if row["location"] is None else locations[row["location"]],
        "occurrences": dates.get(row["id"], []),
    }
    empty: Row = {"title": {}, "summary": {}}
    in_json = [name for name in _IN_JSON if row.get(name) is not None]
    return record_of(row | empty | said | related, kind, *in_json)
