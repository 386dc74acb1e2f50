# SPDX-License-Identifier: EUPL-1.2
"""The city's commands over its database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from kiosk.city import devices, tidying
from kiosk.city.database import engine_of, in_words, migrate, snapshot
from kiosk.city.reading import KnownDevice, KnownSite, known_devices, known_sites
from kiosk.city.report import Report, last_month, report
from kiosk.city.tidying import Tidied
from kiosk.domain.clock import SystemClock
from kiosk.domain.site_id import is_site_id
from kiosk.domain.trouble import SettingsTrouble


def enrolment_code(database: str, site: str) -> str:
    """A code with which one kiosk of a site can enrol within fifteen minutes.

    Raises:
        SettingsTrouble: the site's id or the database's address is none.
        CityTrouble: the database cannot be used.
    """
    if not is_site_id(site):
        raise SettingsTrouble(f"{site!r} is no site: two to eight capitals and digits")
    with _city(database) as connection:
        return devices.new_code(connection, site, SystemClock().now())


def revoke(database: str, key_id: str) -> bool:
    """A device no longer speaks for its site; whether there was one that did.

    Raises:
        CityTrouble: the database cannot be used.
    """
    _check_there(database)
    with _city(database) as connection:
        return devices.revoke(connection, key_id, SystemClock().now())


def tidy(database: str) -> Tidied:
    """Take away what the city may no longer keep; how much that was.

    Raises:
        CityTrouble: the database cannot be used.
    """
    _check_there(database)
    with _city(database) as connection:
        return tidying.tidy(connection, SystemClock().now())


def month_report(database: str, month: str | None) -> Report:
    """The report of a month; of the last one that is over where none is named.

    Raises:
        SettingsTrouble: it is no month.
        CityTrouble: the database cannot be used.
    """
    now = SystemClock().now()
    with _moment(database) as connection:
        return report(connection, month or last_month(now), now)


def all_devices(database: str) -> tuple[KnownDevice, ...]:
    """Every device that was ever enrolled.

    Raises:
        CityTrouble: the database cannot be used.
    """
    with _moment(database) as connection:
        return known_devices(connection)


def all_sites(database: str) -> tuple[KnownSite, ...]:
    """Every site that a code was ever made for.

    Raises:
        CityTrouble: the database cannot be used.
    """
    with _moment(database) as connection:
        return known_sites(connection)


def _check_there(database: str) -> None:
    """Whoever looks from another folder is told so, and finds no empty city there."""
    kind, _, file = database.partition(":///")
    if kind == "sqlite" and not Path(file).is_file():
        raise SettingsTrouble(
            f"{file}: there is no such file: go to the city's folder, or name its database "
            "with --database"
        )


@contextmanager
def _moment(database: str) -> Iterator[Connection]:
    _check_there(database)
    engine = engine_of(database)
    migrate(engine)
    with in_words(), snapshot(engine) as connection:
        yield connection
    engine.dispose()


@contextmanager
def _city(database: str) -> Iterator[Connection]:
    engine = engine_of(database)
    migrate(engine)
    with in_words(), engine.begin() as connection:
        yield connection
    engine.dispose()
