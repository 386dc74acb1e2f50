# SPDX-License-Identifier: EUPL-1.2
"""An enrolled kiosk with its outbox, and what the city has of it."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.city import devices
from kiosk.city.tables import record
from kiosk.compose.site import Site
from kiosk.compose.sync import enrol
from kiosk.store.opening import Store
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.courier import Courier, Sent
from kiosk.sync.https import HttpsCity
from kiosk.sync.line import Patience
from tests.city.conftest import Service
from tests.city.records import body
from tests.fakes import FixedClock
from tests.ready_made import demo_site

SITE = "AB"
SHORT = Patience(connect=5.0, read=2.0, whole=3.0)
LONG = Patience(connect=60.0, read=60.0, whole=60.0)
"""For what has to come through, however busy this machine is."""


def code_for(service: Service, site: str = SITE) -> str:
    """What `kiosk city enrol` prints."""
    with service.engine.begin() as connection:
        return devices.new_code(connection, site, service.clock.now())


def enrolled_demo(folder: Path, service: Service, address: str) -> Site:
    """A demo site that reaches the city by an address; its clock is the city's."""
    site = demo_site(folder / "demo", service.clock)
    enrol(site, address, code_for(service, site.profile.id))
    return site


class Kiosk:
    """An enrolled site with its outbox."""

    def __init__(
        self,
        service: Service,
        store: Store,
        clock: FixedClock,
        address: str = "",
        site: str = SITE,
    ) -> None:
        self.clock = clock
        self.outbox = StoredOutbox(store)
        self.city = HttpsCity(address or service.address, clock, None, LONG)
        self.hasty = HttpsCity(address or service.address, clock, None, SHORT)
        key = Ed25519PrivateKey.generate()
        enrolled = self.city.enrol(code_for(service, site), key)
        for city in (self.city, self.hasty):
            city.speak_for(enrolled.site, enrolled.key_id, key)
        self.outbox.begin_epoch(clock.now())

    def has_to_say(self, many: int) -> None:
        """So many records wait."""
        for number in range(many):
            self.outbox.put("entry_is_wrong", body(number), self.clock.now())

    def sends(self) -> Sent:
        """One round."""
        return Courier(self.outbox, self.city, self.clock).round()

    def sends_hastily(self) -> Sent:
        """One round that does not wait long for an answer."""
        return Courier(self.outbox, self.hasty, self.clock).round()


def bodies(service: Service) -> list[str | None]:
    """What the city has, in the site's order."""
    with service.engine.connect() as connection:
        found = select(record.c.body).order_by(record.c.epoch, record.c.sequence)
        return list(connection.execute(found).scalars())
