# SPDX-License-Identifier: EUPL-1.2
"""A city and its kiosks as an office has them: commands, processes, files."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import urllib3

from kiosk.city.keys import read_signers
from kiosk.city.publisher import Content, publish
from kiosk.city.signing import Expiry, Signing
from kiosk.city.tree import Tree
from kiosk.content.demo import read_demo
from kiosk.domain.clock import SystemClock
from kiosk.resources import resource
from kiosk.store.opening import open_visits, write
from kiosk.store.outbox_book import put
from kiosk.sync.edition_entities import state_of
from tests.city.records import body

SITES = ("D03", "D04")
_POOL = urllib3.PoolManager(retries=False, timeout=1.0)


@dataclass(frozen=True, slots=True)
class ByCommand:
    """Everything is in one folder: keys, editions, city.db, and a folder for each site."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        """Where the city is."""
        return f"http://127.0.0.1:{self.port}"

    def starts(self, *words: str) -> subprocess.Popen[str]:
        """A command begins."""
        return subprocess.Popen(
            [sys.executable, "-m", "kiosk", *words],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def fails(self, *words: str) -> str:
        """A command that says in a sentence why it cannot be done."""
        running = self.starts(*words)
        _, said = running.communicate(timeout=60)
        assert running.returncode in {1, 2}, said
        assert "Traceback" not in said
        return said

    def does(self, *words: str) -> str:
        """A command that works."""
        running = self.starts(*words)
        said, trouble = running.communicate(timeout=60)
        assert running.returncode == 0, trouble
        return said

    def told(self, *words: str) -> Any:
        """The same for a machine."""
        return json.loads(self.does(*words, "--json"))

    @contextmanager
    def serving(self) -> Iterator[subprocess.Popen[str]]:
        """The city answers, until it is killed."""
        city = self.starts("city", "serve", "--editions", "editions", "--port", str(self.port))
        try:
            self._wait_until_alive(city)
            yield city
        finally:
            city.kill()
            city.communicate()

    def begins(self) -> None:
        """Keys, a directory, two enrolled kiosks."""
        (self.folder / "SOURCES.toml").write_text('sources = ["demo"]\n')
        self.does("city", "keys", "--out", "keys")
        self.publishes()
        with self.serving():
            for site in SITES:
                self.does("demo", "--site", site)
                profile = self.folder / site / "site.toml"
                profile.write_text(profile.read_text().replace('id = "D03"', f'id = "{site}"'))
                code = self.does("city", "enrol", "--site", site).strip()
                self.does(
                    "sync", "enrol", "--site", site, "--city", self.address, "--code", code
                )  # fmt: skip

    def publishes(self) -> str:
        """The office's daily command."""
        return self.does(
            "city", "publish", "--from", "SOURCES.toml", "--to", "editions", "--keys", "keys"
        )

    def says(self, site: str, many: int) -> None:
        """Records wait at a kiosk."""
        now = SystemClock().now()
        with closing(open_visits(self.folder / site)) as store, write(store):
            for edition in range(many):
                put(store, "entry_is_wrong", body(edition), now)

    def edits(self, times: int, ago: timedelta = timedelta()) -> None:
        """So many editions, each with another word in one entry; signed so long ago."""
        tree, now = Tree(self.folder / "editions"), SystemClock().now() - ago
        directory = read_demo(resource("demo", "directory.json"), now.date(), now)
        state = state_of(directory)
        key = next(key for key in state if key[0] == "organization")
        with tree.publishing():
            signing = Signing(tree, read_signers([self.folder / "keys"]), now, Expiry())
            for number in range(times):
                word = b'"name":"%d.%d ' % (ago.days, number)
                changed = state | {key: state[key].replace(b'"name":"', word)}
                publish(tree, signing, Content(state=changed), now)

    def _wait_until_alive(self, city: subprocess.Popen[str]) -> None:
        while True:
            assert city.poll() is None, city.communicate()
            with suppress(urllib3.exceptions.HTTPError):
                if _POOL.request("GET", f"{self.address}/v1/alive").status == 200:
                    return
            with suppress(subprocess.TimeoutExpired):
                city.wait(0.05)


def free_port() -> int:
    """A port that nobody listens on, nor is given to anybody who asks for any."""
    for port in range(21_000 + os.getpid() % 5_000, 32_000):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError
