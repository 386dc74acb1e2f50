# SPDX-License-Identifier: EUPL-1.2
"""A printer in memory, with the faults of a real one: it stands in wherever paper would."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.ports import PrinterState, PrinterTrouble


@dataclass(slots=True)
class TrayPrinter:
    """Keeps what it printed.

    Attributes:
        paper: slips left on the roll.
        fault: what is wrong with it now, READY where nothing is.
        breaks_midway: the fault shows only once the slip is on its way.
        forgetful: the paper comes out, but the printer cannot say so.
        printed: title and PDF of each slip in the tray.
    """

    paper: int = 1000
    fault: PrinterState = PrinterState.READY
    breaks_midway: bool = False
    forgetful: bool = False
    printed: list[tuple[str, bytes]] = field(default_factory=list)

    def state(self) -> PrinterState:
        """What it says of itself; a fault that waits for the next slip stays hidden."""
        if self.fault is not PrinterState.READY and not self.breaks_midway:
            return self.fault
        return PrinterState.READY if self.paper else PrinterState.NO_PAPER

    def print(self, pdf: bytes, title: str) -> None:
        """Put a slip into the tray.

        Raises:
            PrinterTrouble: no paper, a fault, or it cannot say.
        """
        state = self.state()
        if state is not PrinterState.READY:
            raise PrinterTrouble(state, submitted=False)
        self.paper -= 1
        if self.fault is not PrinterState.READY:
            self.breaks_midway = False
            raise PrinterTrouble(self.fault, submitted=True)
        self.printed.append((title, pdf))
        if self.forgetful:
            raise PrinterTrouble(PrinterState.UNKNOWN, submitted=True)
