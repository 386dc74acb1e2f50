# SPDX-License-Identifier: EUPL-1.2
"""Why a slip is not on paper, in words for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, SlipState
from kiosk.screens.desk.slip_names import slip_name

if TYPE_CHECKING:
    from kiosk.domain.ports import Phrases, QueuedSlip


def cause_of(slip: QueuedSlip) -> str:
    """What slips on one strip share: whether they may have printed, and why."""
    return f"{slip.state}:{slip.reason or PrinterState.UNKNOWN}"


def why_not_printed(slip: QueuedSlip, phrases: Phrases) -> str:
    """The reason as a sentence; after where to look first, if it may have printed."""
    if slip.state is not SlipState.UNKNOWN:
        return _reason(slip, phrases)
    tray = phrases.translate("Desk", "May have printed: look in the tray.")
    if (slip.reason or PrinterState.UNKNOWN) == PrinterState.UNKNOWN:
        return tray
    return f"{tray} {_reason(slip, phrases)}"


def which(slips: list[QueuedSlip], phrases: Phrases) -> str:
    """The names of slips with one cause, after how many they are, if that is sure."""
    names = phrases.listed(slip_name(slip.slip, phrases) for slip in slips)
    if slips[0].state is SlipState.UNKNOWN:
        return names
    text = phrases.translate("Desk", "%n slips not printed: {names}", "", len(slips))
    return text.format(names=names)


def _reason(slip: QueuedSlip, phrases: Phrases) -> str:
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
        PrinterState.UNKNOWN.value: phrases.translate(
            "Desk", "The printer does not say what is wrong. Please look at it."
        ),
    }
    fault = phrases.translate("Desk", "The printer reports a fault. Please look at its display.")
    return known.get(slip.reason or "", fault)
