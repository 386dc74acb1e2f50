# SPDX-License-Identifier: EUPL-1.2
"""The city's database: a SQLite file, or PostgreSQL by its address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from kiosk.domain.trouble import SettingsTrouble, Trouble

BUSY_SECONDS = 10
_SQLITE = "sqlite"
_READS = "only_reads"
_ONE_MOMENT = "REPEATABLE READ"
_MIGRATING = 0x6B696F736B
"""The advisory lock's number: "kiosk" in ASCII."""
_POSTGRES = {"postgresql", "postgres", "postgresql+psycopg"}
_NO_ADDRESS = "the database's address is not one: sqlite:///FILE or postgresql://…"
_NEVER_FOR_EVER = {"connect_timeout": 5, "tcp_user_timeout": 20_000}
"""In seconds and milliseconds: a server that vanished without a word is given up for the next."""


class CityTrouble(Trouble):
    """The city's database cannot be used as it is."""


def engine_of(address: str) -> Engine:
    """The engine for a database's address.

    Args:
        address: `sqlite:///FILE` or `postgresql://…`; several hosts as libpq has them.

    Raises:
        SettingsTrouble: it is no such address.
    """
    kind, _, rest = address.partition("://")
    if kind in _POSTGRES:
        return _postgres_engine(f"postgresql://{rest}")
    if kind == _SQLITE:
        return _sqlite_engine(address)
    raise SettingsTrouble(_NO_ADDRESS)


def _sqlite_engine(address: str) -> Engine:
    try:
        engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
    except ArgumentError:
        raise SettingsTrouble(_NO_ADDRESS) from None

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where we say
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get(_READS, False)
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def _postgres_engine(libpq: str) -> Engine:
    """An engine whose driver reads the address itself, several hosts in it too."""
    from psycopg import ProgrammingError, connect  # noqa: PLC0415 - only where it is used
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415 - as above

    try:
        asked: dict[str, Any] = _NEVER_FOR_EVER | conninfo_to_dict(libpq)
    except ProgrammingError:
        raise SettingsTrouble(_NO_ADDRESS) from None
    return create_engine(
        "postgresql+psycopg://", creator=lambda: connect(**asked), pool_pre_ping=True
    )


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """The database as it is at one moment, to read from; nobody who writes has to wait."""
    moment = {_READS: True} if engine.dialect.name == _SQLITE else {"isolation_level": _ONE_MOMENT}
    with engine.connect().execution_options(**moment) as connection:
        yield connection


def migrate(engine: Engine) -> None:
    """Bring the tables up to this program; of several programs that come at once, one does.

    Raises:
        CityTrouble: they are newer than this program, or the database cannot be written.
    """
    if not is_behind(engine):
        return
    config = _config()
    with in_words(), engine.begin() as connection:
        if connection.dialect.name != _SQLITE:  # whose transactions wait for each other anyway
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_behind(engine: Engine) -> bool:
    """Whether the tables are older than this program, or not there.

    Raises:
        CityTrouble: they are newer than this program, or the database cannot be read.
    """
    script = ScriptDirectory.from_config(_config())
    with in_words(), snapshot(engine) as connection:
        there = MigrationContext.configure(connection).get_current_revision()
    if there not in {None, *(revision.revision for revision in script.walk_revisions())}:
        raise CityTrouble("the database is of a newer program: update this one")
    return there != script.get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


@contextmanager
def in_words() -> Iterator[None]:
    """Say in a sentence what the database refuses.

    Raises:
        CityTrouble: instead of the database's own error.
    """
    try:
        yield
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", error)).strip().partition("\n")[0]
        raise CityTrouble(f"the city's database cannot be used: {reason}") from error
