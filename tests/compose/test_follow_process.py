# SPDX-License-Identifier: EUPL-1.2
"""Real screens of a real site take on what the city makes of it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from kiosk.compose.bulletin import keep_bulletin
from kiosk.compose.demo import make_demo
from kiosk.sync.bulletin_wire import DatedProfile, bulletin_bytes
from tests.bulletins import DEMO, bulletin


def soon(what: Callable[[], bool], supervisor: subprocess.Popen[bytes]) -> None:
    """Wait for it, as long as the screens run."""
    until = time.monotonic() + 60
    while not what():
        assert time.monotonic() < until
        with suppress(subprocess.TimeoutExpired):
            assert supervisor.wait(timeout=0.1) is None


def test_desks_come_and_go_and_every_screen_bears_the_new_name(tmp_path: Path) -> None:
    """Nobody touches the machine, and no screen falls over."""
    site = make_demo(tmp_path / "site")
    log = site.folder / "log"

    def says(screen: str, words: str) -> bool:
        with suppress(OSError):
            return words in (log / f"{screen}.log").read_text("utf-8")
        return False

    def free(screen: str) -> bool:
        try:
            with FileLock(site.folder / "locks" / f"{screen}.lock", timeout=0):
                return True
        except Timeout:
            return False

    profile = DEMO.replace('id = "2"', 'id = "3"').replace("Welcome Point 03", "Point Süd")
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "--site", str(site.folder)]
    with subprocess.Popen(command) as supervisor:
        try:
            for screen in ("visitor", "board", "desk-1", "desk-2"):
                soon(lambda screen=screen: (log / f"{screen}.log").exists(), supervisor)  # type: ignore[misc]
            dated = DatedProfile(starts=site.today(), profile=profile)
            keep_bulletin(site, bulletin_bytes(bulletin(profiles=(dated,))))
            for screen in ("visitor", "board", "desk-1", "desk-2"):
                soon(lambda screen=screen: says(screen, "profile.taken_on"), supervisor)  # type: ignore[misc]
            soon((log / "desk-3.log").exists, supervisor)
            soon(lambda: free("desk-2"), supervisor)
            soon(lambda: not free("visitor"), supervisor)
        finally:
            supervisor.terminate()
            supervisor.wait(timeout=60)
    assert (log / "run.log").read_text("utf-8") == ""
