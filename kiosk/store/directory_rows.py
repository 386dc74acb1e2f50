# SPDX-License-Identifier: EUPL-1.2
"""An edition of the directory as rows, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TypeVar

from kiosk.domain.directory import (
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.store.rows import Row, record_of, row_of, wall

Entry = Service | Event | Opportunity
E = TypeVar("E", Service, Event, Opportunity)
TextsOf = Mapping[tuple[str, str], Mapping[str, dict[str, list[str]]]]
"""By entity and id: by field: by language: the texts in order."""

_TABLES: dict[type[Entry], str] = {
    Service: "service",
    Event: "event",
    Opportunity: "opportunity",
}
_TEXTS = frozenset({"title", "summary", "neutral_title", "bring"})
_NOT_HERE = _TEXTS | {"occurrences", "moved"}
_IN_JSON = ("fields", "topics", "languages", "hours")


def table_of(kind: type[Entry]) -> str:
    """The table that entries of a kind are kept in."""
    return _TABLES[kind]


def entry_row(entry: Entry) -> Row:
    """The columns of an entry; its texts and dates have tables of their own."""
    row = {name: value for name, value in row_of(entry).items() if name not in _NOT_HERE}
    place = None if entry.location is None else entry.location.id
    return row | {"organization": entry.organization.id, "location": place}


def date_row(occurrence: Occurrence) -> Row:
    """The columns of one date of an event, as it was published."""
    return {"starts": wall(occurrence.starts), "ends": wall(occurrence.ends)}


def organization_row(organization: Organization) -> Row:
    """The columns of an organization."""
    return {"id": organization.id, "name": organization.name}


def text_rows(record: Entry | Organization) -> Iterator[Row]:
    """A row for each text in each language, in the order they were given."""
    entity = "organization" if isinstance(record, Organization) else _TABLES[type(record)]
    for field in fields(record):
        if field.name not in _TEXTS and field.name != "description":
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
    described = texts.get(("organization", row["id"]), {}).get("description", {})
    return Organization(
        id=row["id"],
        name=row["name"],
        description={language: lines[0] for language, lines in described.items()},
    )


def location_of(row: Row) -> Location:
    """The location of a row."""
    return record_of(row, Location)


def entry_of(
    row: Row,
    kind: type[E],
    texts: TextsOf,
    organizations: Mapping[str, Organization],
    locations: Mapping[str, Location],
    dates: Mapping[str, list[Row]],
) -> E:
    """The entry of a row, with its texts, organization, location and dates."""
    said = {
        field: by_language if field == "bring" else {tag: t[0] for tag, t in by_language.items()}
        for field, by_language in texts.get((_TABLES[kind], row["id"]), {}).items()
    }
    related = {
        "organization": organizations[row["organization"]],
        "location": None if row["location"] is None else locations[row["location"]],
        "occurrences": dates.get(row["id"], []),
    }
    empty: Row = {"title": {}, "summary": {}}
    in_json = [name for name in _IN_JSON if row.get(name) is not None]
    return record_of(row | empty | said | related, kind, *in_json)
