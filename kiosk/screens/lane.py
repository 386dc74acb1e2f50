# SPDX-License-Identifier: EUPL-1.2
"""One piece of work at a time away from the window; its result comes back to the window."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class Executor(Protocol):
    """Runs a piece of work somewhere, some time."""

    def start(self, work: Callable[[], None]) -> None:
        """Run it."""
        ...


@dataclass(frozen=True, slots=True)
class Done:
    """The work's result."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The work raised."""

    error: Exception


class PoolExecutor:
    """One thread of Qt's own."""

    def __init__(self) -> None:
        """Have one thread, kept alive: store connections belong to it."""
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)

    def start(self, work: Callable[[], None]) -> None:
        """Run it on that thread."""
        self._pool.start(work)

    def finish(self) -> None:
        """Wait until the thread has nothing left to do."""
        self._pool.waitForDone()


class Lane(QObject):
    """Work in order; each result is delivered on the window's thread."""

    _ended = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        """Use an executor."""
        super().__init__(parent)
        self._executor = executor
        self._receivers: deque[Callable[[Done | Failed], None]] = deque()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return bool(self._receivers)

    def run(self, work: Callable[[], Any], then: Callable[[Done | Failed], None]) -> None:
        """Run work and hand its outcome to then, on the window's thread."""
        self._receivers.append(then)
        self._executor.start(lambda: self._ended.emit(_outcome(work)))

    @Slot(object)
    def _deliver(self, outcome: Done | Failed) -> None:
        self._receivers.popleft()(outcome)


def _outcome(work: Callable[[], Any]) -> Done | Failed:
    try:
        return Done(work())
    except Exception as error:  # noqa: BLE001 - the lane outlives its work; the receiver decides
        kind = type(error).__name__
        log.error("lane.failed %s", kind)  # noqa: TRY400 - message and trace may quote a visitor
        return Failed(error)
