# SPDX-License-Identifier: EUPL-1.2
"""Runs the service: one process, or several that know nothing of each other."""

from __future__ import annotations

import os

import uvicorn
from litestar import Litestar

from kiosk.city.database import engine_of, migrate
from kiosk.city.intake import Intake
from kiosk.city.service import city_service
from kiosk.domain.clock import SystemClock

_DATABASE = "KIOSK_CITY_DATABASE"


def serve(database: str, host: str, port: int, workers: int) -> None:
    """Serve until the process is ended.

    Raises:
        SettingsTrouble: the database's address is none.
        CityTrouble: the database cannot be used.
    """
    engine = engine_of(database)
    migrate(engine)
    engine.dispose()
    os.environ[_DATABASE] = database  # the workers' only way to learn of it
    uvicorn.run(
        f"{__name__}:worker",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
    )


def worker() -> Litestar:
    """The application of one process."""
    return city_service(Intake(engine_of(os.environ[_DATABASE]), SystemClock()))
