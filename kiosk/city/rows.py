# SPDX-License-Identifier: EUPL-1.2
"""Rows that are put in unless they are there, on both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.dml import ReturningInsert

Row: TypeAlias = Sequence[str | int | None]

_FEW = 10
_ROWS = bindparam("rows", type_=Text)


def insert_new(
    connection: Connection,
    name: Column[Any],
    same: Mapping[str, Any],
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> list[Any]:
    """Insert rows that collide with none; the named column of those that went in.

    All of them go over in one JSON text: one statement, whatever their number. To SQLite nothing
    has to go over; it is quicker with many as they are, and mostly none of them collides.

    Args:
        name: a column of the table, and one of `columns`.
        same: what is the same in each row, by column.
        columns: of `rows`.
    """
    if not rows:
        return []
    dialect = connection.dialect.name
    if dialect == "sqlite" and len(rows) > _FEW and _went_in(connection, name, same, columns, rows):
        return [row[columns.index(name.name)] for row in rows]
    statement = _from_json(name, tuple(same), columns, dialect)
    text = msgspec.json.encode(rows).decode()
    return list(connection.execute(statement, {**same, "rows": text}).scalars().all())


def insert_new_binary(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows that collide with none, one by one: JSON holds no bytes."""
    if rows:
        kind = _kind(connection.dialect.name)
        connection.execute(kind.insert(table).on_conflict_do_nothing(), list(rows))


def _went_in(
    connection: Connection,
    name: Column[Any],
    same: Mapping[str, Any],
    columns: tuple[str, ...],
    rows: Sequence[Row],
) -> bool:
    """Insert all rows; none where one of them collides."""
    kept = [_kept(name.table.c[one], value, connection.dialect) for one, value in same.items()]
    places = ", ".join("?" * (len(same) + len(columns)))
    statement = f"INSERT INTO {name.table} ({', '.join([*same, *columns])}) VALUES ({places})"  # noqa: S608
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(statement, [(*kept, *row) for row in rows])
    except IntegrityError:
        return False
    return True


def _kept(column: Column[Any], value: object, dialect: Dialect) -> object:
    """A value as the database keeps it."""
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    return process(value) if process else value


@cache
def _from_json(
    name: Column[Any], same: tuple[str, ...], columns: tuple[str, ...], dialect: str
) -> ReturningInsert[Any]:
    table = name.table
    given = [bindparam(one, type_=table.c[one].type) for one in same]
    if dialect == "postgresql":
        row = func.jsonb_array_elements(cast(_ROWS, postgresql.JSONB)).table_valued("value")
    else:
        row = func.json_each(_ROWS).table_valued("value")
    come = [_value(row.c.value, at, table.c[one], dialect) for at, one in enumerate(columns)]
    # Without a WHERE, SQLite would take ON for that of a join.
    rows = select(*given, *come).where(true())
    insert = _kind(dialect).insert(table).from_select([*same, *columns], rows)
    new: ReturningInsert[Any] = insert.on_conflict_do_nothing().returning(name)
    return new


def _value(
    row: ColumnElement[Any], place: int, column: Column[Any], dialect: str
) -> ColumnElement[Any]:
    """One value of a row that is a JSON array."""
    value = row.op("->>")(literal_column(str(place), Integer))
    return cast(value, column.type) if dialect == "postgresql" else value


def _kind(dialect: str) -> Any:
    return postgresql if dialect == "postgresql" else sqlite
