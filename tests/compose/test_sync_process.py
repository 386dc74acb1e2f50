# SPDX-License-Identifier: EUPL-1.2
"""When the sync goes, with a clock that is moved by hand; and the process itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.compose.demo import make_demo
from kiosk.compose.sync_process import EVERY, LOOK, Errand, Rhythm
from kiosk.domain.contact import Way
from kiosk.domain.trouble import Trouble
from kiosk.store.contact_book import StoredContactBook
from kiosk.store.opening import open_visits
from kiosk.store.outbox_book import StoredOutbox
from kiosk.sync.backoff import LONGEST
from kiosk.sync.city import Unreachable
from kiosk.sync.enrolment_file import Enrolment, keep_enrolment


class Day:
    """A day with one or two errands; it says when each went."""

    def __init__(self, *names: str) -> None:
        self.at = 0.0
        self.news: set[str] = set()
        self.troubles: dict[str, Trouble] = {}
        self.went: dict[str, list[float]] = {name: [] for name in names}
        errands = {name: Errand(self._errand(name), self._urgent(name)) for name in names}
        self.rhythm = Rhythm(errands, lambda: self.at, lambda: 0.5)

    def goes_on(self, for_: timedelta) -> None:
        """Until then."""
        end = self.at + for_.total_seconds()
        while self.at < end:
            self.at += max(self.rhythm.beat(), 0.1)

    def _errand(self, name: str) -> Callable[[], None]:
        def go() -> None:
            self.went[name].append(self.at)
            if name in self.troubles:
                raise self.troubles[name]
            self.news.discard(name)

        return go

    def _urgent(self, name: str) -> Callable[[], bool]:
        return lambda: name in self.news


def waits(times: list[float]) -> list[float]:
    """The time between one and the next."""
    return [after - before for before, after in pairwise(times)]


def test_when_all_is_well_it_goes_every_few_minutes() -> None:
    """At once, then in its rhythm; the pieces keep theirs."""
    day = Day("send", "fetch")
    day.goes_on(timedelta(hours=1))
    assert day.went["send"] == day.went["fetch"]
    assert day.went["send"][0] == 0
    assert all(abs(wait - EVERY.total_seconds()) < 1 for wait in waits(day.went["send"]))


def test_a_new_record_wakes_it_within_a_minute() -> None:
    """Only the piece that has something to do."""
    day = Day("send", "fetch")
    day.goes_on(timedelta(seconds=90))
    day.news.add("send")
    day.goes_on(timedelta(seconds=60))
    assert len(day.went["send"]) == 2
    assert waits(day.went["send"])[0] <= 90 + 2 * LOOK.total_seconds()
    assert len(day.went["fetch"]) == 1


def test_after_failures_it_waits_ever_longer_and_nothing_new_hurries_it() -> None:
    """Up to a quarter of an hour; the other piece goes on as it did."""
    day = Day("send", "fetch")
    day.troubles["send"] = Unreachable("nobody answers")
    day.news.add("send")
    day.goes_on(timedelta(hours=3))
    waited = waits(day.went["send"])
    assert waited == sorted(waited)
    assert waited[-1] <= LONGEST.total_seconds() + 1
    assert len(day.went["fetch"]) > 3 * 11
    day.troubles.clear()
    day.goes_on(LONGEST)
    before = len(day.went["send"])
    day.goes_on(timedelta(minutes=30))
    assert len(day.went["send"]) - before >= 5


def test_what_the_city_asks_for_is_waited_for() -> None:
    """Retry-After: an hour."""
    day = Day("send")
    day.troubles["send"] = Unreachable("busy", timedelta(hours=1))
    day.goes_on(timedelta(hours=2, minutes=1))
    assert [wait >= 3600 for wait in waits(day.went["send"])] == [True, True]


@pytest.fixture
def enrolled(tmp_path: Path) -> Path:
    """A site that is enrolled with a city that does not answer; something waits."""
    site = make_demo(tmp_path / "site")
    with closing(open_visits(site.folder)) as store:
        outbox = StoredOutbox(store)
        outbox.begin_epoch(site.clock.now())
        outbox.put("entry_is_wrong", "{}", site.clock.now())
    keep_enrolment(site.folder, Enrolment(city="https://city.invalid", site="AB", key_id="none"))
    return site.folder


def run_sync(folder: Path) -> subprocess.Popen[str]:
    """Start the command."""
    command = [sys.executable, "-m", "kiosk", "sync", "run", "--site", str(folder)]
    return subprocess.Popen(command, text=True, stderr=subprocess.PIPE)


def test_the_process_is_one_goes_last_and_ends_when_asked(enrolled: Path) -> None:
    """A second one is refused; what happened is noted; asked to end, it ends without a word."""
    first = run_sync(enrolled)
    with closing(open_visits(enrolled)) as store:
        while (noted := StoredContactBook(store).contact(Way.UP)) is None:
            assert first.poll() is None
    assert noted.failure is not None
    if hasattr(os, "getpriority"):
        assert os.getpriority(os.PRIO_PROCESS, first.pid) == 19
    second = run_sync(enrolled)
    told = second.communicate(timeout=30)[1]
    assert (second.returncode, "already running" in told) == (3, True)
    first.send_signal(signal.SIGTERM)
    assert (first.communicate(timeout=30)[1], first.returncode) == ("", 0)
