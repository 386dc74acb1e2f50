# SPDX-License-Identifier: EUPL-1.2
"""Whatever the network does: afterwards every record is at the city exactly once."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.domain.trouble import Trouble
from kiosk.store.opening import Store
from kiosk.sync.city import NotTheCity, Unreachable
from kiosk.sync.courier import Courier
from kiosk.sync.https import HttpsCity
from tests.city.conftest import Service
from tests.city.kiosk_side import SHORT, Kiosk, bodies
from tests.city.records import body
from tests.city.trickster import SLOW, Fault, Trickster

ELSEWHERE = {Fault.PORTAL, Fault.REDIRECT}
"""Something answers that is not the city: trying again at once would not help."""

_NAME_IN_A_PROGRAM = re.compile("[a-z][A-Z]|HTTP|Errno")
"""Such as RemoteDisconnected, which tells the administrator of an office nothing."""


@pytest.fixture
def kiosk(service: Service, store: Store, before: tuple[str, Trickster]) -> Kiosk:
    """A kiosk that reaches the city through the proxy only."""
    return Kiosk(service, store, service.clock, before[0])


@pytest.mark.parametrize("what", ["/records", "/state"])
@pytest.mark.parametrize("fault", Fault)
def test_a_fault_is_named_and_costs_nothing(
    kiosk: Kiosk, service: Service, before: tuple[str, Trickster], fault: Fault, what: str
) -> None:
    """One request fails; the next round has the record there once."""
    _, trickster = before
    trickster.only = what
    trickster.faults.append(fault)
    kiosk.has_to_say(1)
    with pytest.raises(NotTheCity if fault in ELSEWHERE else Unreachable) as raised:
        kiosk.sends_hastily()
    assert "\n" not in str(raised.value)
    assert not _NAME_IN_A_PROGRAM.search(str(raised.value))
    kiosk.sends()
    assert bodies(service) == [body(0)]
    assert kiosk.outbox.unanswered(10) == ()


def test_what_the_city_asks_for_is_passed_on(kiosk: Kiosk, before: tuple[str, Trickster]) -> None:
    """Come back in seven seconds."""
    before[1].faults.append(Fault.BUSY)
    with pytest.raises(Unreachable) as raised:
        kiosk.city.state()
    assert raised.value.after == timedelta(seconds=7)


def test_a_large_message_that_does_not_come_through_is_halved(
    kiosk: Kiosk, service: Service, before: tuple[str, Trickster]
) -> None:
    """Three times in one round, as nobody asked for patience; in the end everything is there."""
    _, trickster = before
    trickster.only = "/records"
    trickster.faults.extend([Fault.LOST_ANSWER, Fault.BAD_GATEWAY, Fault.NEVER_SENT])
    kiosk.has_to_say(40)
    sent = kiosk.sends()
    assert (sent.pushed, sent.duplicates) == (0, 40)
    assert bodies(service) == [body(number) for number in range(40)]


def test_a_city_that_asks_for_patience_is_left_alone(
    kiosk: Kiosk, service: Service, before: tuple[str, Trickster]
) -> None:
    """One message, and no other in this round; the next one begins with half of it."""
    _, trickster = before
    trickster.only = "/records"
    trickster.faults.append(Fault.BUSY)
    kiosk.has_to_say(40)
    courier = Courier(kiosk.outbox, kiosk.city, kiosk.clock)
    with pytest.raises(Unreachable):
        courier.round()
    assert trickster.asked.count("/records") == 1
    trickster.asked.clear()
    assert courier.round().pushed == 40
    assert trickster.asked.count("/records") == 2
    assert len(bodies(service)) == 40


@pytest.mark.parametrize("seed", range(4))
def test_a_bad_day(
    kiosk: Kiosk, service: Service, before: tuple[str, Trickster], seed: int
) -> None:
    """Records come and go while faults do what they like; in the end each is there once."""
    chance, trickster, said = Random(seed), before[1], 0  # noqa: S311 - a story, no secret
    for _ in range(12):
        new = chance.randrange(1, 30)
        kiosk.has_to_say(new)
        said += new
        quick = [fault for fault in Fault if fault not in SLOW]
        trickster.faults.extend(chance.choices(quick, k=chance.randrange(4)))
        with suppress(Trouble):
            kiosk.sends()
    trickster.faults.clear()
    kiosk.sends()
    assert len(bodies(service)) == said
    assert kiosk.outbox.unanswered(1) == ()


def test_a_name_that_nobody_knows_is_unreachable(service: Service) -> None:
    """DNS fails."""
    nowhere = HttpsCity("https://city.invalid", service.clock, None, SHORT)
    with pytest.raises(Unreachable):
        nowhere.enrol("AAAA", Ed25519PrivateKey.generate())
