# SPDX-License-Identifier: EUPL-1.2
"""Opening, preparing and writing the site's two files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from kiosk.domain.trouble import StoreTooNew, StoreTrouble
from kiosk.store.directory_migrations import directory
from kiosk.store.engine import (
    Database,
    DatabaseError,
    IntegrityError,
    Migrations,
    ProgrammingError,
    connect,
)
from kiosk.store.visit_migrations import visits

VISITS, DIRECTORY = "visits.db", "directory.db"
BUSY_SECONDS = 5.0
"""How long a write waits for another process; only staging an edition takes longer."""

_STAGED_SECONDS = 60.0
"""How long a starting screen waits: an edition may be staged, or another screen may start."""

_FILES = {VISITS: visits, DIRECTORY: directory}
_CAUSES = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "it cannot be written, it is read-only",
    "SQLITE_CANTOPEN": "it cannot be opened",
    "SQLITE_BUSY": "another program keeps it locked",
    "SQLITE_CORRUPT": "it is damaged",
    "SQLITE_NOTADB": "it is damaged, or not a database at all",
    "SQLITE_IOERR": "the disk cannot be read or written",
}


class Store(Database):
    """A connection to one file; it belongs to the thread that opened it."""

    def __init__(self, path: Path, *, create: bool = False, patience: float | None = None) -> None:
        """Connect.

        Args:
            patience: seconds that a write waits for another process; `BUSY_SECONDS` where None.

        Raises:
            StoreTrouble: the file is missing, unreadable or damaged.
        """
        self.path = path
        mode = "rwc" if create else "rw"
        with in_words(path):
            super().__init__(
                connect(
                    f"{path.absolute().as_uri()}?mode={mode}",
                    uri=True,
                    timeout=BUSY_SECONDS if patience is None else patience,
                    isolation_level=None,
                ),
                execute_plugins=False,
            )
            self.execute("PRAGMA synchronous = FULL")
            self.execute("PRAGMA foreign_keys = ON")

    def read(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[dict[str, Any]]:
        """All rows of a query, by column name.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        with in_words(self.path):
            cursor = self.conn.execute(sql, parameters)
            columns = [column[0] for column in cursor.description]
            return [dict(zip(columns, row, strict=True)) for row in cursor]

    def one(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> dict[str, Any] | None:
        """The first row of a query, or None.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        return next(iter(self.read(sql, parameters)), None)

    def data_version(self) -> int:
        """Another number whenever another connection has committed.

        Raises:
            StoreTrouble: the file cannot be read.
        """
        return int(self.read("PRAGMA data_version")[0]["data_version"])


def open_store(path: Path, migrations: Migrations) -> Store:
    """Open a prepared file.

    Raises:
        StoreTooNew: a newer version of this program has changed it.
        StoreTrouble: it is missing, unreadable, damaged or not prepared.
    """
    with ExitStack() as unless_usable, in_words(path):
        store = unless_usable.enter_context(closing(Store(path)))
        _refuse_newer(store, migrations)
        if migrations.pending(store):
            raise StoreTrouble(f"{path} was written by an older version: restart every screen")
        unless_usable.pop_all()
    return store


def open_visits(site: Path) -> Store:
    """Open the site's own file; see `open_store`."""
    return open_store(site / VISITS, visits)


def open_directory(site: Path) -> Store:
    """Open the public directory; see `open_store`."""
    return open_store(site / DIRECTORY, directory)


def prepare(site: Path, patience: float = _STAGED_SECONDS) -> None:
    """Create, migrate and check both files, one process at a time, before any screen starts.

    Raises:
        StoreTooNew: a newer version of this program has changed a file.
        StoreTrouble: a file cannot be made, written or trusted.
    """
    lock = site / "locks" / "store.lock"
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(lock, timeout=patience):
            for name, migrations in _FILES.items():
                _prepare_file(site / name, migrations, patience)
    except Timeout as error:
        raise StoreTrouble(f"{lock}: another program keeps it locked") from error
    except OSError as error:
        raise StoreTrouble(f"{error.filename or lock}: {error.strerror or error}") from error


@contextmanager
def write(store: Store) -> Iterator[None]:
    """One transaction, committed to the disk when the block ends; every write goes through here.

    Raises:
        StoreTrouble: it could not be written; nothing is.
    """
    with in_words(store.path):
        store.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            store.conn.execute("COMMIT")
        except BaseException:
            store.rollback()
            raise


def _prepare_file(path: Path, migrations: Migrations, patience: float) -> None:
    with closing(Store(path, create=True, patience=patience)) as store, in_words(path):
        _refuse_newer(store, migrations)
        [(journal_mode,)] = store.conn.execute("PRAGMA journal_mode = WAL")
        if journal_mode != "wal":
            raise StoreTrouble(f"{path}: this disk cannot keep a write-ahead log")
        migrations.apply(store)
        with write(store):  # something real, or a read-only file goes unnoticed
            store.execute(f"PRAGMA user_version = {len(migrations.applied(store))}")
            found = store.read("PRAGMA quick_check(1)")[0]["quick_check"]
        if found != "ok":
            raise StoreTrouble(f"{path}: it is damaged ({found})")


def _refuse_newer(store: Store, migrations: Migrations) -> None:
    applied = [migration.name for migration in migrations.applied(store)]
    with closing(Database(memory=True, execute_plugins=False)) as empty:
        known = [migration.name for migration in migrations.pending(empty)]
    if unknown := [name for name in applied if name not in known]:
        raise StoreTooNew(
            f"{store.path} was written by a newer version of this program: "
            f"it has {unknown[-1]}, this version knows up to {known[-1]}"
        )


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Say what failed and where; a broken constraint or a wrong call stays the bug it is."""
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except DatabaseError as error:
        name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
        raise StoreTrouble(f"{path}: {_CAUSES.get(name, str(error))}") from error
