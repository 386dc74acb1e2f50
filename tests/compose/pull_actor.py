# SPDX-License-Identifier: EUPL-1.2
"""A sync in a process of its own; tests start it, and kill it."""

from __future__ import annotations

import multiprocessing
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.compose.pull import pull
from kiosk.compose.site import load_site
from kiosk.sync.tuf_tree import FolderTree
from tests.fakes import FixedClock

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])


def pull_once(site: Path, tree: Path, at: datetime, said: Connection) -> None:
    """Say that it begins, and look once."""
    here = load_site(site, FixedClock(at))
    said.send("begins")
    said.send(pull(here, FolderTree(tree)).edition)
