# SPDX-License-Identifier: EUPL-1.2
"""Rows that are put in unless they are there, on both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

Row: TypeAlias = Sequence[str | int | None]

_ROWS = bindparam("rows", type_=Text)


def insert_new(
    connection: Connection,
    name: Column[Any],
    same: Mapping[str, Any],
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> list[Any]:
    """Insert rows that collide with none; the named column of those that went in.

    Args:
        name: a column of the table, and one of `columns`.
        same: what is the same in each row, by column.
        columns: of `rows`.
    """
    if not rows:
        return []
    put = _into_sqlite if connection.dialect.name == "sqlite" else _into_postgres
    return put(connection, name, same, columns, rows)


def insert_new_binary(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows that collide with none, one by one: JSON holds no bytes."""
    if rows:
        kind: Any = sqlite if connection.dialect.name == "sqlite" else postgresql
        connection.execute(kind.insert(table).on_conflict_do_nothing(), list(rows))


def _into_sqlite(
    connection: Connection,
    name: Column[Any],
    same: Mapping[str, Any],
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> list[Any]:
    """One by one; nobody else writes meanwhile, and what is new has the greatest row ids."""
    table, dialect = name.table, connection.dialect
    processors = (table.c[one].type.dialect_impl(dialect).bind_processor(dialect) for one in same)
    kept = [to(one) if to else one for to, one in zip(processors, same.values(), strict=True)]
    places = ", ".join("?" * (len(same) + len(columns)))
    put = f"INSERT INTO {table} ({', '.join((*same, *columns))}) VALUES ({places})"  # noqa: S608
    before = connection.exec_driver_sql(f"SELECT max(rowid) FROM {table}").scalar()  # noqa: S608
    went_in = connection.exec_driver_sql(
        f"{put} ON CONFLICT DO NOTHING",
        [(*kept, *row) for row in rows],
        execution_options={"preserve_rowcount": True},
    )
    if went_in.rowcount == len(rows):
        return [row[columns.index(name.name)] for row in rows]
    new = select(name).where(literal_column("rowid") > (before or 0))
    return list(connection.execute(new).scalars())


def _into_postgres(
    connection: Connection,
    name: Column[Any],
    same: Mapping[str, Any],
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> list[Any]:
    """All in one JSON text: one statement, whatever their number."""
    given = {**same, "rows": msgspec.json.encode(rows).decode()}
    return list(connection.execute(_from_json(name, tuple(same), columns), given).scalars())


@cache
def _from_json(
    name: Column[Any], same: tuple[str, ...], columns: tuple[str, ...]
) -> ReturningInsert[Any]:
    table = name.table
    row = func.jsonb_array_elements(cast(_ROWS, postgresql.JSONB)).column_valued("row")
    come = (
        cast(row.op("->>")(literal_column(str(place))), table.c[one].type)
        for place, one in enumerate(columns)
    )
    rows = select(*(bindparam(one, type_=table.c[one].type) for one in same), *come)
    insert = postgresql.insert(table).from_select([*same, *columns], rows)
    new: ReturningInsert[Any] = insert.on_conflict_do_nothing().returning(name)
    return new
