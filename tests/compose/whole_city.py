# SPDX-License-Identifier: EUPL-1.2
"""An office, the service that hands out what it publishes, and an enrolled kiosk; one clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.city.database import engine_of, migrate
from kiosk.compose.site import Site
from kiosk.compose.sync import enrol
from kiosk.content.demo import read_demo
from kiosk.domain.directory import Directory
from kiosk.resources import resource
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.edition_entities import state_of
from tests.city.conftest import Service, served
from tests.city.kiosk_side import code_for
from tests.city.office import Office
from tests.city.records import body
from tests.fakes import FixedClock
from tests.ready_made import demo_site


@dataclass(frozen=True, slots=True)
class WholeCity:
    """Everybody."""

    office: Office
    service: Service
    database: str
    site: Site
    clock: FixedClock
    demo: Directory

    def has_to_say(self, many: int) -> None:
        """So many records wait at the kiosk."""
        with closing(open_visits(self.site.folder)) as store:
            outbox = StoredOutbox(store)
            for number in range(many):
                outbox.put("entry_is_wrong", body(number), self.clock.now())

    def waiting(self) -> int:
        """How many do."""
        with closing(open_visits(self.site.folder)) as store:
            return StoredOutbox(store).waiting()


@contextmanager
def whole_city(folder: Path) -> Iterator[WholeCity]:
    """A city that has published the demo directory, and a kiosk that is enrolled."""
    office = Office(folder / "office")
    clock = FixedClock(office.now)
    site = demo_site(folder / "site", clock)
    demo = read_demo(resource("demo", "directory.json"), site.today(), clock.now())
    office.publishes(state_of(demo))
    database = f"sqlite:///{folder / 'city.db'}"
    engine = engine_of(database)
    migrate(engine)
    with served(engine, clock, office.tree.folder) as service:
        enrol(site, service.address, code_for(service, site.profile.id))
        yield WholeCity(office, service, database, site, clock, demo)
    engine.dispose()
