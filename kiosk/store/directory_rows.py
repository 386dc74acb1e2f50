# SPDX-License-Identifier: EUPL-1.2
"""A record of the directory as a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, Final

import msgspec

from kiosk.domain.directory import (
    Event,
    Location,
    Opportunity,
    Organization,
    Service,
)
from kiosk.domain.guide import GuidePage
from kiosk.store.rows import json_text

Record = Service | Event | Opportunity | Organization | Location | GuidePage
Entry = Service | Event | Opportunity
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


def columns_of(kind: type) -> tuple[str, ...]:
    """The columns of a record's row, the id first."""
    return (*plain_columns(kind), *title_column(kind), *(("texts",) if text_fields(kind) else ()))


def rows_of(kind: type, records: Iterable[Record]) -> Iterator[tuple[Any, ...]]:
    """The rows of records of one kind, by `columns_of`."""
    names = plain_columns(kind)
    values = attrgetter(*names)
    encoded = [(place, _ENCODERS[name]) for place, name in enumerate(names) if name in _ENCODERS]
    for record in records:
        row = list(values(record))
        for place, encode in encoded:
            if row[place] is not None:
                row[place] = encode(row[place])
        yield (*row, *_texts(record, kind))


def _texts(record: Any, kind: type) -> Iterator[str]:
    for name in title_column(kind):
        yield _packed(dict(getattr(record, name)))
    if names := text_fields(kind):
        yield _packed(Told(**{name: dict(getattr(record, name)) for name in names}))


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


_ENCODERS: Final[dict[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(("organization", "location"), attrgetter("id")),
    **dict.fromkeys(("fields", "topics", "languages", "hours", "facts"), json_text),
    **dict.fromkeys(("details", "wording"), _said),
    "updated": date.isoformat,
}
