# SPDX-License-Identifier: EUPL-1.2
"""Runs the service: one process, or several that know nothing of each other."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

import uvicorn
from litestar import Litestar
from uvicorn.supervisors import Multiprocess

from kiosk.city.database import CityTrouble, engine_of, in_words, migrate
from kiosk.city.intake import Intake
from kiosk.city.service import city_service
from kiosk.city.tidying import tidy
from kiosk.domain.clock import SystemClock

_DATABASE = "KIOSK_CITY_DATABASE"
_EDITIONS = "KIOSK_CITY_EDITIONS"


def make_ready(database: str, host: str, port: int) -> None:
    """Bring the database up to date, and see that the address is free.

    Raises:
        SettingsTrouble: the database's address is none.
        CityTrouble: the database cannot be used, or nobody can listen there.
    """
    engine = engine_of(database)
    migrate(engine)
    with in_words(), engine.begin() as connection:
        tidy(connection, SystemClock().now())
    engine.dispose()
    try:
        family, _, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        socket.create_server(place[:2], family=family).close()
    except OSError as error:
        reason = str(error.strerror).partition(" (")[0]
        raise CityTrouble(f"nobody can listen on {host}:{port}: {reason}") from None


def serve(database: str, host: str, port: int, workers: int, editions: Path) -> None:
    """Serve until the process is ended, after `make_ready`.

    Args:
        editions: the tree that is handed out, once there is one.
    """
    os.environ[_DATABASE] = database  # the workers' only way to learn of it
    os.environ[_EDITIONS] = str(editions.resolve())
    config = uvicorn.Config(
        f"{__name__}:worker",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
    )
    with suppress(KeyboardInterrupt):
        if workers > 1:
            Multiprocess(config, sockets=[door_of(config)]).run()
        else:
            uvicorn.Server(config).run()


def door_of(config: uvicorn.Config) -> socket.socket:
    """Where several processes listen; what comes in by it is answered without delay.

    An answer is written in two parts. Of a socket that is handed over asyncio does not see that it
    is one of TCP, and the second part would wait 40 ms for the first to be acknowledged.
    """
    door = config.bind_socket()
    door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
    return door


def worker() -> Litestar:
    """The application of one process."""
    editions = Path(os.environ[_EDITIONS])
    intake = Intake(engine_of(os.environ[_DATABASE]), SystemClock(), editions)
    return city_service(intake, editions)
