# SPDX-License-Identifier: EUPL-1.2
"""The city's commands over its database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from kiosk.city import devices
from kiosk.city.database import engine_of, in_words, migrate
from kiosk.domain.clock import SystemClock
from kiosk.domain.trouble import SettingsTrouble

_SITE = re.compile(r"[A-Z0-9]{2,8}")


def enrolment_code(database: str, site: str) -> str:
    """A code with which one kiosk of a site can enrol within fifteen minutes.

    Raises:
        SettingsTrouble: the site's id or the database's address is none.
        CityTrouble: the database cannot be used.
    """
    if not _SITE.fullmatch(site):
        raise SettingsTrouble(f"{site!r} is no site: two to eight capitals and digits")
    with _city(database) as connection:
        return devices.new_code(connection, site, SystemClock().now())


def revoke(database: str, key_id: str) -> bool:
    """A device no longer speaks for its site; whether there was one that did.

    Raises:
        CityTrouble: the database cannot be used.
    """
    with _city(database) as connection:
        return devices.revoke(connection, key_id, SystemClock().now())


@contextmanager
def _city(database: str) -> Iterator[Connection]:
    engine = engine_of(database)
    migrate(engine)
    with in_words(), engine.begin() as connection:
        yield connection
    engine.dispose()
