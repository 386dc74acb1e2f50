# SPDX-License-Identifier: EUPL-1.2
"""A private PostgreSQL server on a free port of this machine, from Debian's package."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


@contextmanager
def private_server() -> Iterator[str]:
    """The address of a server that nobody else uses, without a database's name."""
    where = programs()
    assert where is not None
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgres-"))
    cluster = folder / "data"
    try:
        _hand_over(folder)
        _run(where / "initdb", "--no-sync", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
             "-U", "city", "-D", str(cluster))  # fmt: skip
        port = _free_port()
        with (cluster / "postgresql.conf").open("a") as file:
            file.write(_SETTINGS.format(port=port, folder=folder))
        log = str(folder / "log")
        _run(where / "pg_ctl", "-D", str(cluster), "-l", log, "-w", "start")
        try:
            yield f"postgresql://city@127.0.0.1:{port}"
        finally:
            _run(where / "pg_ctl", "-D", str(cluster), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(server: str, name: str) -> str:
    """An empty database on a server; its address."""
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"{server}/{name}"


def _hand_over(folder: Path) -> None:
    """PostgreSQL refuses to run as root: Debian's package brings a user for it."""
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")


def _run(*command: str | Path) -> None:
    user = "postgres" if os.geteuid() == 0 else None
    subprocess.run(command, check=True, user=user, stdout=subprocess.DEVNULL, cwd="/")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])
