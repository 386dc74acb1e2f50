# SPDX-License-Identifier: EUPL-1.2
"""A folder that can be told to have no paper, as a tour needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.folder import FolderPrinter

if TYPE_CHECKING:
    from pathlib import Path


class TourPrinter:
    """Prints into a folder while nothing is wrong.

    Attributes:
        fault: what is wrong now, READY where nothing is.
    """

    def __init__(self, folder: Path) -> None:
        """Print into an existing folder."""
        self._spool = folder
        self._folder = FolderPrinter(folder)
        self.fault = PrinterState.READY

    def state(self) -> PrinterState:
        """What is wrong, or what the folder says."""
        return self._folder.state() if self.fault is PrinterState.READY else self.fault

    def slips(self) -> list[Path]:
        """What has come out."""
        return sorted(self._spool.glob("*.pdf"))

    def print(self, pdf: bytes, title: str) -> None:
        """Write the slip.

        Raises:
            PrinterTrouble: something is wrong.
        """
        if self.fault is not PrinterState.READY:
            raise PrinterTrouble(self.fault, submitted=False)
        self._folder.print(pdf, title)
