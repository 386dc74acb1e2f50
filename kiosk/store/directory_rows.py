# SPDX-License-Identifier: EUPL-1.2
"""A record of the directory as a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any, Final

import msgspec

from kiosk.domain.details import (
    EventDetails,
    LocationDetails,
    OrganizationDetails,
    ServiceDetails,
    Wording,
)
from kiosk.domain.directory import (
    Event,
    Location,
    Occurrence,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.domain.hours import Week
from kiosk.store.rows import Row, column, wall

Record = Service | Event | Opportunity | Organization | Location | GuidePage
Entry = Service | Event | Opportunity
_BRIEF: Final = (ServiceDetails, EventDetails, LocationDetails, OrganizationDetails, Wording)
TITLE: Final = "title"
_TABLES: Final[dict[type, str]] = {
    Service: "service",
    Event: "event",
    Opportunity: "opportunity",
    Organization: "organization",
    Location: "location",
    GuidePage: "page",
}
_BESIDE: Final = frozenset({"title", "occurrences", "elsewhere", "moved"})
"""Fields that are texts, rows of other tables, or not published at all."""


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """The column `texts` of an entry: what it says beside its title, by language."""

    summary: dict[str, str] = {}
    description: dict[str, str] = {}
    neutral_title: dict[str, str] = {}
    bring: dict[str, tuple[str, ...]] = {}
    body: dict[str, str] = {}


_NAMES: Final = frozenset(Told.__struct_fields__)


def table_of(kind: type) -> str:
    """The table that records of a kind are kept in."""
    return _TABLES[kind]


def rows_of(kind: type, records: Iterable[Record]) -> Iterator[Row]:
    """The rows of records of one kind, the id first."""
    names = plain_columns(kind)
    for record in records:
        yield {name: _column(getattr(record, name)) for name in names} | _texts(record, kind)


def date_row(occurrence: Occurrence) -> Row:
    """The columns of one date of an event, as it was published."""
    return {
        "starts": wall(occurrence.starts),
        "ends": wall(occurrence.ends),
        "cancelled": occurrence.cancelled,
    }


def _texts(record: Any, kind: type) -> Row:
    row: Row = {TITLE: _packed(dict(record.title))} if title_column(kind) else {}
    if names := text_fields(kind):
        row["texts"] = _packed(Told(**{name: dict(getattr(record, name)) for name in names}))
    return row


def _packed(texts: object) -> str:
    return msgspec.json.encode(texts).decode()


@cache
def text_fields(kind: type) -> tuple[str, ...]:
    """The fields of a record that stand in its column `texts`."""
    return tuple(field.name for field in fields(kind) if field.name in _NAMES)


@cache
def title_column(kind: type) -> tuple[str, ...]:
    """The column of its title, if it has one."""
    return tuple(field.name for field in fields(kind) if field.name == TITLE)


def plain_columns(kind: type) -> tuple[str, ...]:
    """The columns of a record beside its texts, the id first."""
    other = {*_BESIDE, *text_fields(kind)}
    return tuple(field.name for field in fields(kind) if field.name not in other)


def _column(value: Any) -> Any:
    encode = _ENCODERS.get(type(value))
    return value if encode is None else encode(value)


def _said(details: Any) -> str:
    """Details as JSON: only what is not as if nothing had been said."""
    kind: type = type(details)
    silent = _silent(kind)
    told = {
        field.name: value
        for field in fields(details)
        if (value := getattr(details, field.name)) != getattr(silent, field.name)
    }
    return msgspec.json.encode(told).decode()


@cache
def _silent(kind: type) -> Any:
    return kind()


_ENCODERS: Final[dict[type, Callable[[Any], Any]]] = {
    Organization: lambda organization: organization.id,
    Location: lambda location: location.id,
    **dict.fromkeys(_BRIEF, _said),
    **dict.fromkeys((tuple, Week, date), column),
}
