# SPDX-License-Identifier: EUPL-1.2
"""Rows that are put in unless they are there, on both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

_ROWS = bindparam("rows", type_=Text)


def insert_new(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], name: Column[Any]
) -> list[Any]:
    """Insert rows that collide with none; the named column of those that went in.

    All of them go over in one JSON text: one statement, whatever their number.

    Args:
        rows: with the same columns each, none of them binary.
    """
    if not rows:
        return []
    names = tuple(rows[0])
    statement = _statement(table, names, name, connection.dialect.name)
    text = msgspec.json.encode(_plain(table, names, rows, connection.dialect)).decode()
    return list(connection.execute(statement, {"rows": text}).scalars().all())


def insert_new_binary(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows that collide with none, one by one: JSON holds no bytes."""
    if rows:
        kind = _kind(connection.dialect.name)
        connection.execute(kind.insert(table).on_conflict_do_nothing(), list(rows))


@cache
def _statement(
    table: Table, names: tuple[str, ...], name: Column[Any], dialect: str
) -> ReturningInsert[Any]:
    columns = [table.c[one] for one in names]
    come = _from_postgres(columns) if dialect == "postgresql" else _from_sqlite(columns)
    insert = _kind(dialect).insert(table).from_select(columns, come)
    new: ReturningInsert[Any] = insert.on_conflict_do_nothing().returning(name)
    return new


def _from_postgres(columns: Sequence[Column[Any]]) -> Select[Any]:
    typed = [column(one.name, one.type) for one in columns]
    rows = func.jsonb_to_recordset(cast(_ROWS, postgresql.JSONB)).table_valued(*typed)
    return select(*rows.render_derived(with_types=True).c)


def _from_sqlite(columns: Sequence[Column[Any]]) -> Select[Any]:
    rows = func.json_each(_ROWS).table_valued("value")
    parts = (func.json_extract(rows.c.value, f"$.{one.name}") for one in columns)
    return select(*parts).where(true())  # without it SQLite would take ON for that of a join


def _plain(
    table: Table, names: Sequence[str], rows: Sequence[Mapping[str, Any]], dialect: Dialect
) -> Sequence[Mapping[str, Any]]:
    """The rows with each value as the database keeps it, where JSON would write it otherwise."""
    kept = {
        one: cache(process)
        for one in names
        if (process := table.c[one].type.dialect_impl(dialect).bind_processor(dialect))
    }
    if not kept:
        return rows
    return [{**row, **{one: to(row[one]) for one, to in kept.items()}} for row in rows]


def _kind(dialect: str) -> Any:
    return postgresql if dialect == "postgresql" else sqlite
