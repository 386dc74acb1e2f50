# SPDX-License-Identifier: EUPL-1.2
"""From a kiosk's outbox to the city: the real file, the real server, a real line between."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, select

from kiosk.city import devices
from kiosk.city.devices import CODE_LIFE
from kiosk.city.tables import device, progress, record
from kiosk.store.opening import Store
from kiosk.sync.city import CityRefused
from kiosk.sync.courier import Sent
from kiosk.sync.https import HttpsCity
from tests.city.conftest import Service
from tests.city.kiosk_side import SITE, Kiosk, bodies, code_for
from tests.city.records import body
from tests.fakes import FixedClock


@pytest.fixture
def kiosk(service: Service, store: Store) -> Kiosk:
    """A kiosk whose clock is the city's."""
    return Kiosk(service, store, service.clock)


def test_everything_arrives_once_and_in_order(kiosk: Kiosk, service: Service) -> None:
    """More than fits into one message; a second round has nothing to do."""
    kiosk.has_to_say(1203)
    assert kiosk.sends().pushed == 1203
    assert bodies(service) == [body(number) for number in range(1203)]
    assert kiosk.sends() == Sent()


def test_a_city_restored_from_a_backup_is_filled_up_again(kiosk: Kiosk, service: Service) -> None:
    """It lost the last thirty records; the kiosk has kept them."""
    kiosk.has_to_say(40)
    kiosk.sends()
    with service.engine.begin() as connection:
        connection.execute(delete(record).where(record.c.sequence > 10))
        connection.execute(progress.update().values(up_to=10))
    kiosk.has_to_say(1)
    assert kiosk.sends().pushed == 31
    assert len(bodies(service)) == 41


def test_after_thirty_days_an_answered_record_is_dropped(kiosk: Kiosk, service: Service) -> None:
    """One that was not answered stays, however old."""
    kiosk.has_to_say(3)
    kiosk.sends()
    service.clock.forward(timedelta(days=31))
    kiosk.has_to_say(1)
    assert kiosk.sends().pushed == 1
    assert kiosk.outbox.send_again({}, service.clock.now()) == 1


def test_what_neither_side_has_any_more_holds_nothing_up(kiosk: Kiosk, service: Service) -> None:
    """The city goes back to a copy older than the kiosk's memory; what is left is sent once."""
    kiosk.has_to_say(3)
    kiosk.sends()
    service.clock.forward(timedelta(days=20))
    kiosk.has_to_say(2)
    kiosk.sends()
    service.clock.forward(timedelta(days=20))
    kiosk.sends()
    with service.engine.begin() as connection:
        connection.execute(delete(record))
        connection.execute(delete(progress))
    assert kiosk.sends().pushed == 2
    assert kiosk.sends() == Sent()
    assert kiosk.city.state().contiguous_up_to == {kiosk.outbox.epoch(): 2}
    service.clock.forward(timedelta(days=31))
    kiosk.sends()
    assert kiosk.outbox.send_again({}, service.clock.now()) == 0


def test_a_kiosk_whose_clock_is_years_behind_learns_the_time(
    service: Service, store: Store
) -> None:
    """The city says what time it is; the kiosk signs with that from then on."""
    behind = FixedClock(service.clock.now() - timedelta(days=2000))
    kiosk = Kiosk(service, store, behind)
    kiosk.has_to_say(2)
    assert kiosk.sends().pushed == 2


def test_a_code_works_once(kiosk: Kiosk, service: Service) -> None:
    """Typed as it was heard, too; used up, unknown and too old are one answer."""
    code = code_for(service)
    other = HttpsCity(service.address, service.clock)
    typed = code.lower().translate({ord("-"): " ", ord("0"): "o", ord("1"): "l"})
    assert other.enrol(typed, Ed25519PrivateKey.generate()).site == SITE
    late = code_for(service)
    service.clock.forward(CODE_LIFE)
    for used in (code, late, "AAAA-BBBB-CCCC-DDDD", ""):
        with pytest.raises(CityRefused, match="not known, used already, or too old"):
            other.enrol(used, Ed25519PrivateKey.generate())


def test_a_revoked_device_is_told_so(kiosk: Kiosk, service: Service) -> None:
    """Nothing of it is stored any more; what it has to say stays with it."""
    kiosk.has_to_say(1)
    with service.engine.begin() as connection:
        [key_id] = connection.execute(select(device.c.key_id)).scalars()
        assert devices.revoke(connection, key_id, service.clock.now())
        assert not devices.revoke(connection, key_id, service.clock.now())
    with pytest.raises(CityRefused) as refused:
        kiosk.sends()
    assert refused.value.code == "key_revoked"
    assert len(kiosk.outbox.unanswered(10)) == 1
    assert bodies(service) == []


def test_a_new_key_takes_over(kiosk: Kiosk, service: Service) -> None:
    """The new one speaks for the site at once, the old one no longer."""
    kiosk.has_to_say(1)
    kiosk.city.rotate(Ed25519PrivateKey.generate())
    assert kiosk.sends().pushed == 1


def test_a_device_speaks_for_its_own_site_only(kiosk: Kiosk, service: Service) -> None:
    """Signed rightly, for the wrong address."""
    key = Ed25519PrivateKey.generate()
    other = HttpsCity(service.address, service.clock)
    enrolled = other.enrol(code_for(service, "CD"), key)
    other.speak_for(SITE, enrolled.key_id, key)
    with pytest.raises(CityRefused) as refused:
        other.state()
    assert refused.value.code == "wrong_site"


def test_a_key_nobody_enrolled_is_unknown(service: Service) -> None:
    """However well it signs."""
    stranger = HttpsCity(service.address, service.clock)
    stranger.speak_for(SITE, "0" * 32, Ed25519PrivateKey.generate())
    with pytest.raises(CityRefused) as refused:
        stranger.state()
    assert refused.value.code == "key_unknown"
