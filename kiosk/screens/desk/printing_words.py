# SPDX-License-Identifier: EUPL-1.2
"""Why a slip is not on paper, in words for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, SlipState

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases, QueuedSlip

UNKNOWN = "unknown"


def reason_of(slip: QueuedSlip) -> str:
    """A PrinterState, "layout", or "unknown" where it may have printed."""
    return UNKNOWN if slip.state is SlipState.UNKNOWN else slip.reason or ""


def why_not_printed(slip: QueuedSlip, phrases: Phrases) -> str:
    """The reason as a sentence."""
    known = {
        PrinterState.NO_PAPER.value: phrases.translate("Desk", "The printer has no paper."),
        PrinterState.WRONG_PAPER.value: phrases.translate(
            "Desk", "The printer has no paper of this size. Please put some in."
        ),
        PrinterState.COVER_OPEN.value: phrases.translate("Desk", "The printer is open."),
        PrinterState.JAM.value: phrases.translate("Desk", "Paper is stuck in the printer."),
        PrinterState.NO_INK.value: phrases.translate(
            "Desk", "The printer has no ink. Please change the cartridge.", "Or toner"
        ),
        PrinterState.STOPPED.value: phrases.translate(
            "Desk", "The printer is paused. Please start it at its own buttons."
        ),
        PrinterState.BUSY.value: phrases.translate("Desk", "The printer was still busy."),
        PrinterState.REFUSED.value: phrases.translate(
            "Desk", "The printer does not take slips. Please tell who looks after the machine."
        ),
        PrinterState.GONE.value: phrases.translate(
            "Desk", "The printer does not answer. Please look whether it is switched on."
        ),
        "layout": phrases.translate("Desk", "The slip cannot be laid out."),
        UNKNOWN: phrases.translate("Desk", "Perhaps printed: please look in the tray."),
    }
    fault = phrases.translate("Desk", "The printer reports a fault. Please look at its display.")
    return known.get(reason_of(slip), fault)
