# SPDX-License-Identifier: EUPL-1.2
"""Rows that are put in unless they are there, on both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_new(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], name: Column[Any]
) -> list[Any]:
    """Insert rows that collide with none; the named column of those that went in."""
    if not rows:
        return []
    kind = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = kind.insert(table).on_conflict_do_nothing().returning(name)
    return list(connection.execute(statement, list(rows)).scalars())
