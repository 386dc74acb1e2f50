# SPDX-License-Identifier: EUPL-1.2
"""On the push path nothing of one site waits for another: PostgreSQL may be split by site."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from kiosk.city import devices
from kiosk.city.database import engine_of, migrate
from kiosk.city.devices import Device, Refused
from kiosk.city.inbox import take
from kiosk.city.intake import Intake
from kiosk.city.tables import device, nonce, progress, quarantine, record, taken_number
from kiosk.sync.signature import Request, sign
from tests.city.postgres import new_database
from tests.city.records import EPOCH, raw
from tests.fakes import FixedClock

IMPATIENT = "?options=-c%20lock_timeout%3D200"
"""Whoever has to wait for a lock for 200 ms gets an error instead."""


@pytest.fixture
def city(postgres: str) -> Iterator[Engine]:
    """A city on PostgreSQL in which nobody waits long."""
    engine = engine_of(new_database(postgres, f"city_{uuid4().hex}") + IMPATIENT)
    migrate(engine)
    yield engine
    engine.dispose()


def enrolled(city: Engine, site: str, clock: FixedClock) -> tuple[Device, Ed25519PrivateKey]:
    """A device of a site."""
    key = Ed25519PrivateKey.generate()
    with city.begin() as connection:
        code = devices.new_code(connection, site, clock.now())
        return devices.enrol(connection, code, key.public_key(), clock.now()), key


def push(city: Engine, device: Device, key: Ed25519PrivateKey, clock: FixedClock) -> int:
    """Send a first record; up to which number the city then has everything."""
    body = b'{"records": [' + raw(1) + b"]}"
    request = Request("POST", f"https://city.example/v1/sites/{device.site}/records", {}, body)
    sign(request, key, device.key_id, clock.now())
    return Intake(city, clock).push(device.site, request, "").contiguous_up_to[EPOCH]


def test_a_site_does_not_wait_for_another(city: Engine, clock: FixedClock) -> None:
    """One is in the middle of its transaction: another's goes through, its own second one waits."""
    (slow, slow_key), (quick, quick_key) = (enrolled(city, site, clock) for site in ("AB", "CD"))
    with city.begin() as connection:
        devices.use_once(connection, slow, "word", clock.now())
        take(connection, slow.site, [raw(1)], clock.now())
        assert push(city, quick, quick_key, clock) == 1
        with pytest.raises(OperationalError, match="lock timeout"):
            push(city, slow, slow_key, clock)
    assert push(city, slow, slow_key, clock) == 1


def test_pushes_of_one_site_wait_for_each_other_whatever_their_epochs(
    city: Engine, clock: FixedClock
) -> None:
    """A site that was restored may send the same records under a new epoch at the same moment."""
    device, _ = enrolled(city, "AB", clock)
    later = raw(2, epoch="00000000000000bb", sequence=1)
    with city.begin() as connection:
        take(connection, device.site, [raw(1)], clock.now())
        with pytest.raises(OperationalError, match="lock timeout"), city.begin() as other:
            take(other, device.site, [later], clock.now())
    with city.begin() as connection:
        take(connection, device.site, [later], clock.now())


def test_a_key_that_is_being_revoked_gets_no_successor(city: Engine, clock: FixedClock) -> None:
    """It was found good a moment before; its new key must not outlive it."""
    device, _ = enrolled(city, "AB", clock)
    new = Ed25519PrivateKey.generate().public_key()
    with city.begin() as connection:
        assert devices.device_of(connection, device.key_id).key_id == device.key_id
        with city.begin() as elsewhere:
            assert devices.revoke(elsewhere, device.key_id, clock.now())
        with pytest.raises(Refused) as refused:
            devices.rotate(connection, device, new, clock.now())
    assert refused.value.code == "key_revoked"


def test_whatever_sites_send_is_kept_by_site_first() -> None:
    """Every key of such a table begins with the site, so that a database can be split by it."""
    for table in (device, nonce, record, taken_number, quarantine, progress):
        assert next(iter(table.primary_key)).name == "site", table.name
