# SPDX-License-Identifier: EUPL-1.2
"""A site's machine and copies of its disk; a city's tables and copies of them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.city.database import snapshot
from kiosk.city.tables import metadata, record
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.contract import Erase, written
from kiosk.sync.courier import Courier, Sent
from kiosk.sync.https import HttpsCity
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE, code_for
from tests.city.records import body
from tests.ready_made import prepared


class Machine:
    """An enrolled site's machine: its key, and its visits.db in a folder."""

    def __init__(self, service: Service, folder: Path) -> None:
        self.folder, self.service = folder, service
        folder.mkdir()
        prepared(folder)
        self.city = HttpsCity(service.address, service.clock)
        self.key_id = ""
        self.enrols()

    def enrols(self) -> None:
        """With a new code and a new key."""
        key = Ed25519PrivateKey.generate()
        enrolled = self.city.enrol(code_for(self.service), key)
        self.key_id = enrolled.key_id
        self.city.speak_for(enrolled.site, enrolled.key_id, key)
        with closing(open_visits(self.folder)) as store:
            StoredOutbox(store).begin_epoch(self.service.clock.now())

    def says(self, *editions: int) -> list[str]:
        """Records wait; their ids."""
        return [self._puts("entry_is_wrong", body(edition)) for edition in editions]

    def forgets(self, name: str) -> str:
        """A record is to be forgotten; the id of the wish."""
        return self._puts("erase", written("erase", Erase(record=name)))

    def sends(self) -> Sent:
        """One round."""
        with closing(open_visits(self.folder)) as store:
            return Courier(StoredOutbox(store), self.city, self.service.clock).round()

    def waiting(self) -> int:
        """How many records have no answer."""
        with closing(open_visits(self.folder)) as store:
            return StoredOutbox(store).waiting()

    def copy(self) -> bytes:
        """Its visits.db, as a backup has it."""
        return (self.folder / "visits.db").read_bytes()

    def restore(self, copy: bytes) -> None:
        """Its visits.db as it was."""
        (self.folder / "visits.db").write_bytes(copy)

    def _puts(self, kind: str, text: str) -> str:
        with closing(open_visits(self.folder)) as store:
            return StoredOutbox(store).put(kind, text, self.service.clock.now())


def cloned(machine: Machine, folder: Path) -> Machine:
    """Another machine made from this one's disk: the same key, the same outbox."""
    other = Machine(machine.service, folder)
    other.city = machine.city
    other.restore(machine.copy())
    return other


Tables = dict[str, list[dict[str, Any]]]


def city_copy(service: Service) -> Tables:
    """Everything that the city has."""
    with snapshot(service.engine) as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in metadata.sorted_tables
        }


def restore_city(service: Service, copy: Tables) -> None:
    """The city as it was."""
    with service.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        for table in metadata.sorted_tables:
            if copy[table.name]:
                connection.execute(table.insert(), copy[table.name])


def known(service: Service) -> dict[str, str | None]:
    """What the city has of the site, by id."""
    with snapshot(service.engine) as connection:
        rows = connection.execute(select(record.c.id, record.c.body).where(record.c.site == SITE))
        return {row.id: row.body for row in rows}
