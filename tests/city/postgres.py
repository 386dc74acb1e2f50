# SPDX-License-Identifier: EUPL-1.2
"""Private PostgreSQL servers on free ports of this machine, from Debian's package."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import LiteralString

import psycopg

_HOME = Path("/usr/lib/postgresql")
_SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
shared_buffers = 64MB
timezone = 'UTC'
log_timezone = 'UTC'
"""


def programs() -> Path | None:
    """The folder of the newest PostgreSQL's programs; None where there is none."""
    found = sorted(_HOME.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    return found[-1].parent if found else None


class Cluster:
    """One server with its own folder and port."""

    def __init__(self, folder: Path) -> None:
        """Take a folder that does not exist yet; nothing is made."""
        self.folder = folder
        self.port = _free_port()
        self.runs = False
        where = programs()
        assert where is not None
        self._where = where

    def make(self) -> None:
        """An empty cluster with one user, `city`, whom it believes."""
        self._run("initdb", "--no-sync", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                  "-U", "city", "-D", self.folder)  # fmt: skip

    def copy(self, primary: Cluster, name: str) -> None:
        """A standby of a server that runs, which knows it by a name."""
        self._run("pg_basebackup", "-h", "127.0.0.1", "-p", str(primary.port), "-U", "city",
                  "-D", self.folder, "-R", "-X", "stream", "-C", "-S", name, "-c", "fast",
                  "--no-sync", "-d", f"application_name={name}")  # fmt: skip

    def start(self) -> None:
        """Run it; returns when it answers."""
        with (self.folder / "postgresql.conf").open("a") as file:
            file.write(_SETTINGS.format(port=self.port, folder=self.folder.parent))
        self._control("-l", f"{self.folder}.log", "start")
        self.runs = True

    def kill(self) -> None:
        """End it as a power cut would: nobody is told, nothing is tidied."""
        if self.runs:
            self._control("-m", "immediate", "stop")
        self.runs = False

    def promote(self) -> None:
        """Make a standby the primary."""
        self._control("promote")

    @property
    def address(self) -> str:
        """Without a database's name."""
        return f"postgresql://city@127.0.0.1:{self.port}"

    def ask(self, question: LiteralString) -> object:
        """The one value that answers a question about the server."""
        with self.connected() as connection:
            [[value]] = connection.execute(question).fetchall()
        return value

    def connected(self) -> psycopg.Connection:
        """A connection to the server itself; every statement is a transaction."""
        return psycopg.connect(f"{self.address}/postgres", autocommit=True)

    def _control(self, *command: str) -> None:
        self._run("pg_ctl", "-D", self.folder, "-w", *command)

    def _run(self, program: str, *arguments: str | Path) -> None:
        """PostgreSQL refuses to run as root: Debian's package brings a user for it."""
        user = "postgres" if os.geteuid() == 0 else None
        command = [self._where / program, *arguments]
        subprocess.run(command, check=True, user=user, stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def clusters_folder() -> Iterator[Path]:
    """A folder for servers; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgres-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def private_server() -> Iterator[str]:
    """The address of a server that nobody else uses, without a database's name."""
    with clusters_folder() as folder:
        server = Cluster(folder / "data")
        server.make()
        server.start()
        try:
            yield server.address
        finally:
            server.kill()


@contextmanager
def primary_and_standby() -> Iterator[tuple[Cluster, Cluster]]:
    """Two servers; whatever the first has committed is on the second one's disk."""
    with clusters_folder() as folder:
        primary, standby = Cluster(folder / "one"), Cluster(folder / "two")
        try:
            primary.make()
            primary.start()
            standby.copy(primary, "two")
            standby.start()
            with primary.connected() as connection:
                connection.execute("ALTER SYSTEM SET synchronous_standby_names = 'two'")
                connection.execute("SELECT pg_reload_conf()")
            yield primary, standby
        finally:
            primary.kill()
            standby.kill()


def new_database(server: str, name: str) -> str:
    """An empty database on a server; its address."""
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"{server}/{name}"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])
