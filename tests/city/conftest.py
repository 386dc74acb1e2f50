# SPDX-License-Identifier: EUPL-1.2
"""A city's database with its tables, and the city itself on a port of this machine."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
import uvicorn
from sqlalchemy import Engine

from kiosk.city.database import engine_of, migrate
from kiosk.city.intake import Intake
from kiosk.city.service import city_service
from kiosk.store.opening import Store, open_visits
from tests.city.postgres import new_database, private_server, programs
from tests.city.trickster import Trickster, standing_before
from tests.fakes import FixedClock
from tests.ready_made import prepared


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A private PostgreSQL server."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed here: Debian's package postgresql")
    with private_server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind that a city may use."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'city.db'}"
    server: str = request.getfixturevalue("postgres")
    return new_database(server, f"city_{uuid4().hex}")


@pytest.fixture
def city(database: str) -> Iterator[Engine]:
    """A city that has just been set up."""
    engine = engine_of(database)
    migrate(engine)
    yield engine
    engine.dispose()


@dataclass(frozen=True, slots=True)
class Service:
    """The city as it runs: its address, its database, its clock."""

    address: str
    engine: Engine
    clock: FixedClock


@contextmanager
def served(engine: Engine, clock: FixedClock, editions: Path | None = None) -> Iterator[Service]:
    """A real server on a free port, before a database that has its tables."""
    application = city_service(Intake(engine, clock, editions), editions)
    server = uvicorn.Server(uvicorn.Config(application, log_level="warning", lifespan="off"))
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        running = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        running.start()
        try:
            yield Service(f"http://127.0.0.1:{door.getsockname()[1]}", engine, clock)
        finally:
            server.should_exit = True
            running.join()


@pytest.fixture
def service(city: Engine, clock: FixedClock) -> Iterator[Service]:
    """The city, on each kind of database."""
    with served(city, clock) as service:
        yield service


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The visits.db of a kiosk."""
    folder = tmp_path / "site"
    folder.mkdir()
    prepared(folder)
    with closing(open_visits(folder)) as opened:
        yield opened


@pytest.fixture
def before(service: Service) -> Iterator[tuple[str, Trickster]]:
    """A proxy before the city."""
    with standing_before(service.address) as proxy:
        yield proxy
