# SPDX-License-Identifier: EUPL-1.2
"""What the city may no longer keep goes; what it counts by stays."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, Table, func, select

from kiosk.city import devices
from kiosk.city.devices import Refused
from kiosk.city.tables import enrolment, nonce, quarantine, taken_number
from kiosk.city.tidying import SET_ASIDE, tidy
from kiosk.sync.contract import CONTRACT, Erase, written
from tests.city.records import fields, raw
from tests.city.test_inbox import NOW, bodies, push

LIFE = CONTRACT["entry_is_wrong"].life
DAY = timedelta(days=1)


def tidied(city: Engine, now: datetime) -> tuple[int, int, int]:
    """Records, what was set aside, codes."""
    with city.begin() as connection:
        gone = tidy(connection, now)
    return gone.records, gone.set_aside, gone.codes


def left(city: Engine, table: Table) -> int:
    """How many rows there are."""
    with city.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_a_record_goes_when_its_life_is_over(city: Engine) -> None:
    """Not a day before; the numbers go on, and a record that stays longer stays."""
    erase = written("erase", Erase(record=fields(9)["id"]))
    push(city, raw(1), raw(2), raw(3, kind="erase", body=erase))
    assert tidied(city, NOW + LIFE) == (0, 0, 0)
    assert tidied(city, NOW + LIFE + DAY) == (2, 0, 0)
    assert bodies(city) == [erase]
    assert push(city, raw(4))[1] == 4


def test_what_is_to_be_forgotten_does_not_come_back_after_its_life(city: Engine) -> None:
    """A machine restored from a very old copy sends it again."""
    push(city, raw(1), raw(2, kind="erase", body=written("erase", Erase(record=fields(1)["id"]))))
    tidied(city, NOW + LIFE + DAY)
    push(city, raw(1))
    assert bodies(city)[0] is None


def test_what_nobody_could_read_goes_first(city: Engine) -> None:
    """And the numbers that it came under, once everything before them is there."""
    push(city, raw(1, kind="diary"), raw(3, kind="diary"))
    assert tidied(city, NOW + SET_ASIDE + DAY) == (0, 2, 0)
    assert (left(city, quarantine), left(city, taken_number)) == (0, 1)
    assert push(city, raw(2))[1] == 3


def test_codes_and_words_go_when_nobody_could_use_them(city: Engine) -> None:
    """One that is valid stays; who enrolled stays enrolled."""
    key = Ed25519PrivateKey.generate().public_key()
    with city.begin() as connection:
        used, valid = (devices.new_code(connection, "AB", NOW + at) for at in (-2 * DAY, 0 * DAY))
        with pytest.raises(Refused):
            devices.enrol(connection, used, key, NOW)
        who = devices.enrol(connection, valid, key, NOW)
        devices.use_once(connection, who, "word", NOW - DAY)
    assert tidied(city, NOW) == (0, 0, 1)
    assert (left(city, enrolment), left(city, nonce)) == (1, 0)
    with city.connect() as connection:
        assert devices.device_of(connection, who.key_id).site == who.site
