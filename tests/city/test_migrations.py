# SPDX-License-Identifier: EUPL-1.2
"""The city's tables: made by whoever comes first, brought up to date, never taken back."""

from __future__ import annotations

import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, text

from kiosk.city.database import CityTrouble, engine_of, migrate
from kiosk.city.tables import metadata

START = "import sys; from kiosk.city.database import *; migrate(engine_of(sys.argv[1]))"


def test_the_tables_are_as_the_program_describes_them(city: Engine) -> None:
    """The history of the tables leads to what the statements are written for."""
    with city.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_workers_that_start_at_once_do_not_meet(database: str) -> None:
    """Four processes find an empty database; each finds finished tables."""
    starting = [
        subprocess.Popen([sys.executable, "-c", START, database], stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    said = [process.communicate(timeout=60)[1].decode() for process in starting]
    assert [process.returncode for process in starting] == [0] * 4, said
    engine = engine_of(database)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).all()
    engine.dispose()


def test_an_older_program_leaves_newer_tables_alone(city: Engine) -> None:
    """It says so and does nothing."""
    with city.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '999'"))
    with pytest.raises(CityTrouble, match="newer program"):
        migrate(city)


@pytest.mark.parametrize(
    "address", ["sqlite:////nowhere/at/all/city.db", "postgresql://city@127.0.0.1:1/city"]
)
def test_a_database_that_is_not_there_is_one_sentence(address: str) -> None:
    """No pages of Python."""
    with pytest.raises(CityTrouble) as raised:
        migrate(engine_of(address))
    assert "\n" not in str(raised.value)
