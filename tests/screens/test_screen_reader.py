# SPDX-License-Identifier: EUPL-1.2
"""The touchscreen's own process on a real display, used through the system's accessibility bus."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.compose.books import Books
from kiosk.compose.demo import make_demo
from kiosk.domain.visit import VisitState

READER = Path(__file__).parent / "screen_reader.py"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")

needs_the_bus = pytest.mark.skipif(
    not (
        LAUNCHER.exists()
        and shutil.which("Xvfb")
        and shutil.which("dbus-daemon")
        and SYSTEM_PYTHON.exists()
        and Path("/usr/lib/python3/dist-packages/pyatspi").exists()
    ),
    reason="needs the Debian packages xvfb, dbus, at-spi2-core and python3-pyatspi",
)


@contextmanager
def running(
    *command: str, says: int = subprocess.DEVNULL, keeps: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[str]]:
    """A process that ends with the test, and all that it started with it."""
    process = subprocess.Popen(
        command,
        text=True,
        stdout=says,
        stderr=subprocess.DEVNULL,
        pass_fds=keeps,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)


@contextmanager
def display() -> Iterator[str]:
    """A screen of 1080 by 1920; the server says itself which number is free."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1080x1920x24", "-nolisten", "tcp")
    with running(*command, keeps=(write,)):
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"


@contextmanager
def bus() -> Iterator[str]:
    """A session bus of the test's own."""
    command = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with running(*command, says=subprocess.PIPE) as daemon, daemon.stdout as address:  # type: ignore[union-attr]
        yield address.readline().strip()


@needs_the_bus
def test_somebody_who_sees_nothing_takes_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen reader names every control on its way and presses them; the number is stored."""
    site = make_demo(tmp_path / "site")
    books = Books(site, "desk")
    books.days.open_desk("1", site.clock.now())
    with ExitStack() as held:
        monkeypatch.setenv("DISPLAY", held.enter_context(display()))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", held.enter_context(bus()))
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        monkeypatch.setenv("QT_QUICK_BACKEND", "software")
        monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        held.enter_context(running(str(LAUNCHER), "--launch-immediately"))
        kiosk = (sys.executable, "-m", "kiosk", "visitor", "--site", str(site.folder))
        held.enter_context(running(*kiosk))
        steps = ("English", "Talk to us", "Housing", "Get my number", "Your number")
        read = subprocess.run(
            (str(SYSTEM_PYTHON), str(READER), "Welcome Point Kiosk", *steps),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert read.returncode == 0, read.stderr
    told = json.loads(read.stdout)
    (visit,) = books.visits.open_visits()
    assert visit.state is VisitState.WAITING
    assert any(str(visit.number) in node["name"] for node in told)
    nameless = [node for node in told if node["role"] == "push button" and not node["name"]]
    assert nameless == []
    books.close()
