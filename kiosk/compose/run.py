# SPDX-License-Identifier: EUPL-1.2
"""All screens of a site at once, and the sync beside them: one process each, restarted."""

from __future__ import annotations

import logging
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.compose.beside import COMMAND, Beside
from kiosk.compose.follow import Renewed
from kiosk.log import log_to
from kiosk.sync.enrolment_file import is_enrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.compose.site import Site
    from kiosk.domain.profile import Profile

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.5
PATIENCE_SECONDS = 10.0
LEAST_LIFE_SECONDS = 5.0
"""A screen that dies sooner is not restarted: something is wrong that a restart cannot mend."""

CLOSED, BAD_SETTINGS, ALREADY_RUNNING = 0, 2, 3


@dataclass(slots=True)
class _Running:
    arguments: tuple[str, ...]
    process: subprocess.Popen[bytes]
    since: float


def screens_of(profile: Profile, desks: Sequence[str]) -> list[tuple[str, ...]]:
    """The commands of a site's screens here: touchscreen, board, and each desk of the profile.

    Args:
        profile: the site.
        desks: ids of the desks at this machine; empty means all of them.
    """
    here = desks or [desk.id for desk in profile.desks]
    return [("visitor",), ("board",), *(("desk", "--desk", desk) for desk in here)]


def run_screens(site: Site, desks: Sequence[str], options: Sequence[str]) -> int:
    """Run visitor, desks and board until all are closed; where it is enrolled, the sync too.

    A desk that the city's profile brings is opened; one that it takes away closes by itself.

    Args:
        site: the site.
        desks: see `screens_of`.
        options: passed on to every screen.

    Returns:
        The highest exit code of a screen that was not restarted.
    """
    screens = screens_of(site.profile, desks)
    log_to(site.folder / "log", "run")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    running = [_start(site, (*screen, *options)) for screen in screens]
    sync = Beside(
        lambda: is_enrolled(site.folder),
        lambda: start_kiosk(site, *COMMAND),
        time.monotonic,
        random.random,
    )
    renewed = Renewed(site)
    worst = 0
    try:
        while running:
            with suppress(subprocess.TimeoutExpired):
                running[0].process.wait(LOOK_SECONDS)
            running, ended = _look(site, running)
            worst = max([worst, *ended])
            sync.look()
            now = screens_of(renewed.profile(), desks)
            running += [_start(site, (*new, *options)) for new in now if new not in screens]
            screens = now
    except KeyboardInterrupt:
        pass
    finally:
        beside = sync.end()
        for screen in running:
            screen.process.terminate()
        for process in filter(None, (*(screen.process for screen in running), beside)):
            _end(process)
    return worst


def _look(site: Site, running: list[_Running]) -> tuple[list[_Running], list[int]]:
    alive: list[_Running] = []
    ended: list[int] = []
    for screen in running:
        code = screen.process.poll()
        if code is None:
            alive.append(screen)
        elif code in {CLOSED, BAD_SETTINGS, ALREADY_RUNNING}:
            ended.append(code)
        elif time.monotonic() - screen.since < LEAST_LIFE_SECONDS:
            log.error("screen.gave_up %s code=%s", " ".join(screen.arguments), code)
            ended.append(abs(code))
        else:
            log.error("screen.restarted %s code=%s", " ".join(screen.arguments), code)
            alive.append(_start(site, screen.arguments))
    return alive, ended


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


def _start(site: Site, arguments: tuple[str, ...]) -> _Running:
    return _Running(arguments, start_kiosk(site, *arguments), time.monotonic())


def start_kiosk(site: Site, *arguments: str) -> subprocess.Popen[bytes]:
    """This program once more, as a process of its own for the same site."""
    command = [sys.executable, "-m", "kiosk", *arguments, "--site", str(site.folder)]
    if getattr(sys, "frozen", False):
        del command[1:3]
    return subprocess.Popen(command)
