# SPDX-License-Identifier: EUPL-1.2
"""Folders that are made once for each process and copied for each test that begins with one."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from kiosk.compose.demo import make_demo
from kiosk.compose.site import Site, load_site
from kiosk.domain.clock import WatchedClock
from kiosk.store.opening import prepare
from tests.fakes import FixedClock


def prepared(folder: Path) -> Path:
    """A folder with an empty visits.db and directory.db, as `prepare` leaves them."""
    return Path(shutil.copytree(_prepared(), folder, dirs_exist_ok=True))


def demo_site(folder: Path, clock: WatchedClock) -> Site:
    """A demo site, as `make_demo` leaves it at this moment."""
    shutil.copytree(_demo(clock.now()), folder, dirs_exist_ok=True)
    return load_site(folder, clock)


@cache
def _prepared() -> Path:
    return _made(prepare)


@cache
def _demo(at: datetime) -> Path:
    return _made(lambda folder: make_demo(folder, FixedClock(at)))


def _made(make: Callable[[Path], object]) -> Path:
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make(folder)
    return folder
