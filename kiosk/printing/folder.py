# SPDX-License-Identifier: EUPL-1.2
"""A printer that is a folder: the default of a site without one, and of the demo."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble

if TYPE_CHECKING:
    from pathlib import Path

_LEAST_ROOM = 1_000_000
"""Bytes; a slip has about 30,000."""

_FULL = {errno.ENOSPC, errno.EDQUOT}


class FolderPrinter:
    """Leaves each slip of the day as a PDF file; those of earlier days go with the next slip.

    A full disk is out of paper, no folder is no printer.
    """

    def __init__(self, folder: Path) -> None:
        """Print into an existing folder."""
        self._folder = folder

    def state(self) -> PrinterState:
        """Whether a slip could be written now."""
        if not self._folder.is_dir() or not os.access(self._folder, os.W_OK):
            return PrinterState.GONE
        if shutil.disk_usage(self._folder).free < _LEAST_ROOM:
            return PrinterState.NO_PAPER
        return PrinterState.READY

    def print(self, pdf: bytes, title: str) -> None:
        """Write `<title>.pdf`, whole or not at all; printed again, it gets a number.

        Raises:
            PrinterTrouble: it could not be written; then nothing of it is there.
        """
        state = self.state()
        if state is not PrinterState.READY:
            raise PrinterTrouble(state, submitted=False)
        unfinished = self._folder / f".{title}.part"
        try:
            self._forget_before(title)
            with unfinished.open("wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            unfinished.rename(self._free_place(title))
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            full = error.errno in _FULL
            state = PrinterState.NO_PAPER if full else PrinterState.GONE
            raise PrinterTrouble(state, submitted=False) from error

    def _forget_before(self, title: str) -> None:
        """Slips of earlier days go: a title begins with its day."""
        today = title.partition("-")[0]
        for slip in self._folder.glob("*.pdf"):
            day = slip.name.partition("-")[0]
            if day.isdigit() and day < today:
                slip.unlink()

    def _free_place(self, title: str) -> Path:
        place = self._folder / f"{title}.pdf"
        copy = 1
        while place.exists():
            copy += 1
            place = self._folder / f"{title}-{copy}.pdf"
        return place
