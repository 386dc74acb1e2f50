# SPDX-License-Identifier: EUPL-1.2
"""Copies of a city's SQLite file, made and put back while the city serves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import DatabaseError

from kiosk.city.database import CityTrouble, engine_of, in_words, is_behind, migrate
from kiosk.domain.trouble import SettingsTrouble

_PART = ".part"


def backup(database: str, file: Path) -> None:
    """Copy a database as it is at one moment; a copy of the same name is replaced in the end.

    Raises:
        SettingsTrouble: it is not SQLite, or the copy would be in its own place.
        CityTrouble: it cannot be read, or the copy cannot be written or is damaged.
    """
    ours = _file_of(database)
    _present(ours)
    _apart(file, ours)
    part = file.with_name(file.name + _PART)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with in_words(), _engine(database) as source, _engine(f"sqlite:///{part}") as target:
            _copy(source, target)
            _check(target, part)
            with closing(target.raw_connection()) as alone:  # one file, readable anywhere
                _driver(alone).execute("PRAGMA journal_mode = DELETE")
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
    except OSError as error:
        raise CityTrouble(f"{file}: the copy cannot be made: {error.strerror}") from None
    finally:
        with suppress(OSError):
            part.unlink()


def restore(database: str, file: Path) -> Path | None:
    """Put a copy in a database's place; where what was there is kept, if anything was.

    Raises:
        SettingsTrouble: it is not SQLite, or there is no such copy beside it.
        CityTrouble: the copy is damaged, none of a city, or of a newer program; nothing changes.
    """
    ours = _file_of(database)
    _present(file)
    _apart(file, ours)
    with in_words(), _only_read(file) as source:
        _check(source, file)
    kept = _kept_as(ours) if ours.exists() else None
    if kept:
        backup(database, kept)
    with (
        in_words(),
        _only_read(file) as source,
        _engine(database) as target,
    ):
        _copy(source, target)
        migrate(target)
    return kept


def _kept_as(file: Path) -> Path:
    names = (f"{file.name}.before-restore-{number}" for number in count(1))
    return next(free for free in map(file.with_name, names) if not free.exists())


def _file_of(database: str) -> Path:
    if not database.startswith("sqlite:///"):
        raise SettingsTrouble("PostgreSQL brings its own tools for this: pg_dump and pg_restore")
    return Path(make_url(database).database or "")


def _apart(file: Path, ours: Path) -> None:
    """A copy put in the place of a file that is open is written by nobody and read by nobody."""
    if file.resolve() == ours.resolve():
        raise SettingsTrouble(f"{file}: this is the city's database itself, not a copy of it")


def _present(file: Path) -> None:
    if not file.is_file():
        raise SettingsTrouble(f"{file}: there is no such file")


@contextmanager
def _engine(address: str) -> Iterator[Engine]:
    engine = engine_of(address)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _only_read(file: Path) -> Iterator[Engine]:
    """A copy may lie where nothing can be written."""
    only_read = {"mode": "ro", "uri": "true"}
    engine = create_engine(URL.create("sqlite", database=file.resolve().as_uri(), query=only_read))
    try:
        yield engine
    finally:
        engine.dispose()


def _copy(source: Engine, target: Engine) -> None:
    """By SQLite's own way: whoever writes meanwhile waits, and nothing half is ever seen."""
    try:
        with closing(source.raw_connection()) as here, closing(target.raw_connection()) as there:
            _driver(here).backup(_driver(there))
    except source.dialect.loaded_dbapi.Error as error:
        raise CityTrouble(f"{target.url.database}: the copy cannot be made: {error}") from error


def _driver(pooled: Any) -> Any:
    return pooled.driver_connection


def _check(engine: Engine, file: Path) -> None:
    try:
        with engine.connect() as connection:
            if not connection.dialect.has_table(connection, "alembic_version"):
                raise CityTrouble(f"{file} is no city's database")
            found = connection.exec_driver_sql("PRAGMA quick_check").scalar_one()
    except DatabaseError as error:
        raise CityTrouble(f"{file} is no city's database: {error.orig}") from None
    if found != "ok":
        raise CityTrouble(f"{file} is damaged: {found.splitlines()[-1]}")
    is_behind(engine)
