# SPDX-License-Identifier: EUPL-1.2
"""The sync beside the screens: real processes, a clock that is moved by hand."""

from __future__ import annotations

import sys
from subprocess import Popen

from kiosk.compose.beside import AFTER_THE_SCREENS, LONG_LIFE, Beside

FOR_LONG = "import threading; threading.Event().wait(600)"
NOT_AT_ALL = "raise SystemExit(1)"


class Machine:
    """A machine where the sync's process may live or die."""

    def __init__(self, program: str = FOR_LONG, *, enrolled: bool = True) -> None:
        self.program = program
        self.enrolled = enrolled
        self.at = 0.0
        self.started: list[Popen[bytes]] = []
        self.beside = Beside(lambda: self.enrolled, self._start, lambda: self.at, lambda: 1.0)

    def after(self, seconds: float) -> int:
        """How many were started until then."""
        self.at += seconds
        self.beside.look()
        return len(self.started)

    def dies(self) -> None:
        """The process that runs ends, and that is noticed."""
        self.started[-1].kill()
        self.started[-1].wait()
        self.beside.look()

    def _start(self) -> Popen[bytes]:
        self.started.append(Popen([sys.executable, "-c", self.program]))
        return self.started[-1]


def test_the_screens_have_the_machine_for_themselves_first() -> None:
    """Nothing is started with them; one process a while later, and only one."""
    machine = Machine()
    assert [machine.after(0), machine.after(AFTER_THE_SCREENS - 1)] == [0, 0]
    assert [machine.after(1), machine.after(1000)] == [1, 1]
    machine.dies()


def test_a_site_that_is_enrolled_while_it_runs_is_noticed() -> None:
    """Not before; no restart is needed."""
    machine = Machine(enrolled=False)
    assert machine.after(5000) == 0
    machine.enrolled = True
    assert machine.after(1) == 1
    machine.dies()


def test_one_that_dies_at_once_is_started_ever_later() -> None:
    """Never in a tight loop: 5 seconds, 10, 20 … 15 minutes."""
    machine = Machine(NOT_AT_ALL)
    machine.after(AFTER_THE_SCREENS)
    waits = []
    for _ in range(10):
        machine.started[-1].wait()
        machine.beside.look()
        begun, many = machine.at, len(machine.started)
        while machine.after(1) == many:
            pass
        waits.append(machine.at - begun)
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]
    machine.started[-1].wait()


def test_one_that_lived_long_is_started_soon() -> None:
    """What happened before counts no longer."""
    machine = Machine()
    machine.after(AFTER_THE_SCREENS)
    for _ in range(3):
        machine.after(LONG_LIFE)
        machine.dies()
        many = len(machine.started)
        assert machine.after(5) == many + 1
    machine.dies()


def test_it_is_ended_with_the_screens() -> None:
    """What is handed back can be waited for."""
    machine = Machine()
    machine.after(AFTER_THE_SCREENS)
    running = machine.beside.end()
    assert running is machine.started[0]
    assert running.wait() != 0


def test_a_machine_that_cannot_start_it_tries_again() -> None:
    """No memory for a process now: the screens go on, and it is tried later."""

    def no_process() -> Popen[bytes]:
        tried.append(at[0])
        raise OSError("no memory")

    tried: list[float] = []
    at = [0.0]
    beside = Beside(lambda: True, no_process, lambda: at[0], lambda: 1.0)
    for _ in range(60):
        at[0] += 1
        beside.look()
    assert tried == [15, 20, 30, 50]
