# SPDX-License-Identifier: EUPL-1.2
"""The city's database dies while four sites send; its standby takes over; nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Condition

import pytest
from sqlalchemy import Engine, select

from kiosk.city.database import engine_of, migrate
from kiosk.city.tables import progress, record
from kiosk.store.opening import open_visits, prepare
from kiosk.sync.city import Unreachable
from tests.city.conftest import Service, served
from tests.city.kiosk_side import Kiosk
from tests.city.postgres import Cluster, primary_and_standby, programs
from tests.fakes import FixedClock

SITES = ("AA", "BB", "CC", "DD")
BATCH = 20
PATIENCE = 30.0
"""Seconds, on a machine that is busy."""


class Site(threading.Thread):
    """One that never stops to send until it is told to.

    Attributes:
        answered: how many records have their answer.
        failed: how often the city could not be reached.
        kept: ids of those that the city said it has; known at the end.
    """

    def __init__(self, name: str, service: Service, folder: Path, changed: Condition) -> None:
        """Enrol, and send until `over`."""
        super().__init__(name=name)
        self._service, self._folder, self._changed = service, folder / name, changed
        self.over = threading.Event()
        self.answered = self.failed = 0
        self.kept: list[str] = []

    def run(self) -> None:
        """Send in rounds; whatever happens, try again a little later."""
        self._folder.mkdir()
        prepare(self._folder)
        with closing(open_visits(self._folder)) as store:
            kiosk = Kiosk(self._service, store, self._service.clock, site=self.name)
            while not self.over.is_set() or kiosk.outbox.unanswered(1):
                if not self.over.is_set():
                    kiosk.has_to_say(BATCH)
                try:
                    kiosk.sends()
                except Unreachable:
                    self.failed += 1
                    self.over.wait(0.1)
                [[count]] = store.execute("SELECT count(answer) FROM outbox").fetchall()
                with self._changed:
                    self.answered = count
                    self._changed.notify_all()
            rows = store.read("SELECT id, answer FROM outbox ORDER BY id")
        self.kept = [row["id"] for row in rows if row["answer"] in {"stored", "duplicate"}]


@pytest.fixture
def servers() -> Iterator[tuple[Cluster, Cluster]]:
    """A primary and its synchronous standby."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed here: Debian's package postgresql")
    with primary_and_standby() as pair:
        yield pair


@pytest.fixture
def engine(servers: tuple[Cluster, Cluster]) -> Iterator[Engine]:
    """The city's database, by the address that names both servers."""
    hosts = ",".join(f"127.0.0.1:{server.port}" for server in servers)
    engine = engine_of(f"postgresql://city@{hosts}/postgres?target_session_attrs=read-write")
    migrate(engine)
    yield engine
    engine.dispose()


def test_no_record_that_was_acknowledged_is_lost(
    servers: tuple[Cluster, Cluster], engine: Engine, tmp_path: Path
) -> None:
    """Four sites send without a pause; nobody restarts the service or tells the sites anything."""
    primary, standby = servers
    changed = Condition()
    with served(engine, FixedClock()) as service:
        sites = [Site(name, service, tmp_path, changed) for name in SITES]

        def have_more_than(before: dict[str, int]) -> bool:
            return all(site.answered > before[site.name] + 5 * BATCH for site in sites)

        for site in sites:
            site.start()
        with changed:
            assert changed.wait_for(lambda: have_more_than(dict.fromkeys(SITES, 0)), PATIENCE)
        assert primary.ask("SELECT sync_state FROM pg_stat_replication") == "sync"
        primary.kill()
        standby.promote()
        with changed:
            known = {site.name: site.answered for site in sites}
            assert changed.wait_for(lambda: have_more_than(known), PATIENCE)
        for site in sites:
            site.over.set()
        for site in sites:
            site.join()
    assert sum(site.failed for site in sites) > 0
    for site in sites:
        assert len(site.kept) == site.answered
        assert stored(engine, site.name) == (site.kept, len(site.kept))


def stored(engine: Engine, site: str) -> tuple[list[str], int]:
    """What the city has of a site, and up to which number that is everything."""
    with engine.connect() as connection:
        ids = select(record.c.id).where(record.c.site == site).order_by(record.c.id)
        [up_to] = connection.execute(select(progress.c.up_to).where(progress.c.site == site))
        return list(connection.execute(ids).scalars()), up_to[0]
