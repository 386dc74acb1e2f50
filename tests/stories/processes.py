# SPDX-License-Identifier: EUPL-1.2
"""What other processes of a site do until the power goes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import uuid
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.compose.books import Books
from kiosk.compose.site import load_site
from kiosk.domain.books import VisitDraft
from kiosk.domain.counter import Counter
from kiosk.domain.front_door import CheckedIn
from tests.fakes import FixedClock

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])


def serve_and_fall_over(folder: Path, desk: str, at: datetime) -> None:
    """A desk calls its next visitor, begins to serve, and is gone."""
    site = load_site(folder, FixedClock(at))
    counter = Counter(desk, site.profile, Books(site, "desk").visits, site.clock)
    called = counter.call_next()
    if called is not None:
        counter.arrived(called)
    os.kill(os.getpid(), signal.SIGKILL)


def check_in_for_ever(folder: Path, at: datetime, shown: Connection) -> None:
    """A touchscreen gives number after number; each is sent when a visitor could read it."""
    site = load_site(folder, FixedClock(at))
    door = Books(site, "visitor").door
    while True:
        draft = VisitDraft(
            key=uuid.uuid4().hex, topics=("money",), screen_language="ar", spoken_language="ar"
        )
        given = door.check_in(draft)
        assert isinstance(given, CheckedIn)
        shown.send(given.visit.number)
