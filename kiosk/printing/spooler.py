# SPDX-License-Identifier: EUPL-1.2
"""Brings waiting slips to paper, each once; exactly one spooler works at a site."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.slips import title

if TYPE_CHECKING:
    from kiosk.domain.ports import PrintBook, QueuedSlip, SlipPrinter
    from kiosk.domain.slip import Slip

LAYOUT = "layout"
"""Reason of a slip whose words could not be laid out."""

_log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """How one slip ended."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Spooler:
    """Claims, renders, prints and records; what failed waits for a person, never prints itself."""

    def __init__(
        self, book: PrintBook, printer: SlipPrinter, render: Callable[[Slip], bytes]
    ) -> None:
        """Take over the site's queue; the caller holds the lock that makes it the only one."""
        self._book = book
        self._printer = printer
        self._render = render

    def recover(self) -> None:
        """After a crash, once: slips claimed wait again, slips on their way are unknown."""
        self._book.recover()

    def run_once(self) -> Outcome | None:
        """Deal with the oldest waiting slip; None where none waits."""
        queued = self._book.claim()
        if queued is None:
            return None
        try:
            pdf = self._render(queued.slip)
        except Exception as error:  # noqa: BLE001 - one bad slip must not stop the queue
            _log_fault("slip %s cannot be laid out: %s", queued, error)
            self._book.failed(queued.id, LAYOUT)
            return Outcome.FAILED
        return self._print(queued, pdf)

    def _print(self, queued: QueuedSlip, pdf: bytes) -> Outcome:
        self._book.submitted(queued.id)
        why = PrinterState.UNKNOWN
        try:
            self._printer.print(pdf, title(queued.slip))
        except PrinterTrouble as trouble:
            _log.warning("slip %s: printer says %s", queued.id, trouble.state)
            if not trouble.submitted:
                self._book.failed(queued.id, trouble.state)
                return Outcome.FAILED
            why = trouble.state
        except Exception as error:  # noqa: BLE001 - one bad slip must not stop the queue
            _log_fault("slip %s: the printer broke off: %s", queued, error)
        else:
            self._book.printed(queued.id)
            return Outcome.PRINTED
        self._book.unknown(queued.id, why)
        return Outcome.UNKNOWN


def _log_fault(words: str, queued: QueuedSlip, error: Exception) -> None:
    """Name slip and kind of error only: its message and its trace may quote the slip."""
    _log.error(words, queued.id, type(error).__name__)
