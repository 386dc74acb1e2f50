# SPDX-License-Identifier: EUPL-1.2
"""The sync as a process of its own: it waits a lot, and everybody else goes first."""

from __future__ import annotations

import logging
import os
import random
import signal
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING, Final

from kiosk.compose.follow import Renewed
from kiosk.compose.site import load_site, only_one
from kiosk.compose.sync_round import Rounds
from kiosk.domain.trouble import Trouble
from kiosk.log import log_to
from kiosk.sync.backoff import wait_after
from kiosk.sync.city import Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.compose.site import Site

log = logging.getLogger(__name__)

NAME: Final = "sync"
"""Of its lock and its log."""

EVERY: Final = timedelta(minutes=5)
LOOK: Final = timedelta(seconds=20)
"""How often it is looked whether something new waits, when all is well."""

_LEAST_URGENT: Final = 19


@dataclass(slots=True)
class Errand:
    """One piece of a round with its own luck.

    Attributes:
        urgent: whether there is something to do before its time.
        due: on the clock that never goes back.
    """

    go: Callable[[], object]
    urgent: Callable[[], bool]
    failures: int = 0
    due: float = 0.0


class Rhythm:
    """When each errand goes: often while it succeeds, ever later while it does not."""

    def __init__(
        self,
        errands: Mapping[str, Errand],
        now: Callable[[], float],
        chance: Callable[[], float],
    ) -> None:
        """Everything is due at once.

        Args:
            errands: by name.
            now: seconds on a clock that never goes back.
            chance: a number from 0 to 1, another one each time.
        """
        self._errands = errands
        self._now = now
        self._chance = chance

    def beat(self) -> float:
        """Do what is due; seconds until the next beat."""
        for name, errand in self._errands.items():
            if errand.due <= self._now() or (not errand.failures and errand.urgent()):
                self._go(name, errand)
        wait = min(errand.due for errand in self._errands.values()) - self._now()
        look = LOOK.total_seconds() * (0.5 + self._chance())
        return max(0.0, min(wait, look))

    def _go(self, name: str, errand: Errand) -> None:
        try:
            errand.go()
        except (Trouble, OSError) as trouble:
            errand.failures += 1
            asked = trouble.after if isinstance(trouble, Unreachable) else None
            wait = wait_after(errand.failures, self._chance, asked)
            log.warning("sync.waits %s %ss: %s", name, round(wait.total_seconds()), trouble)
        else:
            if errand.failures:
                log.info("sync.works_again %s", name)
            errand.failures = 0
            wait = EVERY * (0.5 + self._chance())
        errand.due = self._now() + wait.total_seconds()


def run_sync(site: Site) -> None:
    """Keep in touch with the city until asked to end.

    Raises:
        AlreadyRunning: another process does.
        StoreTrouble: the site's store cannot be opened.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    go_last()
    asleep = Event()
    with only_one(site, NAME):
        log_to(site.folder / "log", NAME)
        try:
            while True:
                _keep_in_touch(site, asleep)
                site = load_site(site.folder, site.clock)
        except KeyboardInterrupt:
            log.info("sync.ended")


def _keep_in_touch(site: Site, asleep: Event) -> None:
    """Until the city makes another site of it."""
    renewed = Renewed(site)
    with closing(Rounds(site)) as rounds:
        errands = {
            "send": Errand(rounds.send, lambda: rounds.waiting() > 0),
            "fetch": Errand(rounds.fetch, lambda: False),
        }
        rhythm = Rhythm(errands, time.monotonic, random.random)
        while renewed.profile() == site.profile:
            asleep.wait(rhythm.beat())


def go_last() -> None:
    """Let every other process go first.

    Not in the idle class: somebody who is never let go on while holding the store's lock would
    keep a visitor waiting.
    """
    if hasattr(os, "nice"):
        os.nice(_LEAST_URGENT)
