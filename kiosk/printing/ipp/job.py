# SPDX-License-Identifier: EUPL-1.2
"""A slip as a print job: which paper, in which form, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.bitmap import page_size
from kiosk.printing.ipp.document import PDF, Document, document_for
from kiosk.printing.ipp.media import choose_medium
from kiosk.printing.ipp.values import GroupTag, JobState, Status, Tag, attribute

if TYPE_CHECKING:
    from kiosk.printing.ipp.device import Device
    from kiosk.printing.ipp.values import Attribute, Group, Message

ACCEPTED = range(0x100)
BUSY = (Status.UNAVAILABLE, Status.TEMPORARY_ERROR, Status.BUSY)
FORGOTTEN = (Status.NOT_FOUND, Status.GONE)
_BROKE_OFF = (Status.INTERNAL_ERROR, Status.DEVICE_ERROR, Status.JOB_CANCELLED)
"""Not before, but while it was at it."""

_UNDONE = (JobState.CANCELLED, JobState.ABORTED)


@dataclass(frozen=True, slots=True)
class Job:
    """What goes to the printer."""

    document: Document
    attributes: tuple[Attribute, ...]


def prepare(device: Device, pdf: bytes, *, through_queue: bool) -> Job:
    """Choose paper and form by what the device says of itself; a queue of CUPS takes every PDF.

    Raises:
        PrinterTrouble: no paper in it holds the slip, or it takes no form that we can write.
    """
    medium = choose_medium(device, *page_size(pdf))
    if medium is None:
        raise PrinterTrouble(PrinterState.WRONG_PAPER, submitted=False)
    document = Document(PDF, pdf) if through_queue else document_for(device, pdf, medium)
    if document is None:
        raise PrinterTrouble(PrinterState.REFUSED, submitted=False)
    wishes = (
        ("print-scaling", "none", device.scaling),
        ("sides", "one-sided", device.sides),
        ("print-color-mode", "monochrome", device.colour_modes),
    )
    granted = (
        attribute(Tag.KEYWORD, name, keyword) for name, keyword, known in wishes if keyword in known
    )
    paper = (medium.attribute(),) if device.names_paper else ()
    return Job(document, (*paper, *granted))


def refusal(answer: Message, *, of_document: bool = False) -> PrinterTrouble:
    """Why a printer did not do what it was asked.

    Args:
        answer: what it said.
        of_document: whether a slip came with the question; where the printer broke off, it may
            have printed.
    """
    if answer.code in BUSY:
        state = PrinterState.BUSY
    elif answer.code == Status.NOT_ACCEPTING_JOBS:
        state = PrinterState.STOPPED
    elif answer.code == Status.ATTRIBUTES_NOT_SUPPORTED and _names_media(answer):
        state = PrinterState.WRONG_PAPER
    elif answer.code == Status.DEVICE_ERROR:
        state = PrinterState.FAULT
    else:
        state = PrinterState.REFUSED
    return PrinterTrouble(state, submitted=of_document and answer.code in _BROKE_OFF)


def ended(job: Group) -> JobState | None:
    """How a job ended; None while it has not, or does not say."""
    state = job.integer("job-state")
    return JobState(state) if state in (JobState.COMPLETED, *_UNDONE) else None


def surely_nothing_printed(job: Group) -> bool:
    """Whether a cancelled or aborted job says that no page of it came out."""
    counts = [
        job.integer(name) for name in ("job-impressions-completed", "job-media-sheets-completed")
    ]
    return any(count is not None for count in counts) and not any(counts)


def _names_media(answer: Message) -> bool:
    refused = answer.group(GroupTag.UNSUPPORTED).attributes
    return any(each.name.startswith("media") for each in refused)
