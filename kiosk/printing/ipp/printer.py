# SPDX-License-Identifier: EUPL-1.2
"""A printer that speaks IPP: asked first, followed to the end, its outcome never guessed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.ipp.device import ASKED, Device, queue_state, read_device
from kiosk.printing.ipp.job import (
    ACCEPTED,
    BUSY,
    FORGOTTEN,
    Job,
    ended,
    prepare,
    refusal,
    surely_nothing_printed,
)
from kiosk.printing.ipp.values import (
    Group,
    GroupTag,
    JobState,
    Operation,
    Status,
    Tag,
    attribute,
)
from kiosk.printing.ipp.wire import NoAnswerError, NotReachedError, Peer, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.printing.ipp.address import Address
    from kiosk.printing.ipp.values import Attribute, Message
    from kiosk.printing.patience import Patience

_PATIENCE = 20.0
"""Seconds for a slip; then the visitor is told to take a photo and the job is cancelled."""
_PAUSE = 0.5
_TO_CANCEL = 5.0
_TO_HAND_OVER = 15.0

_FOLLOWED = ("job-id", "job-state", "job-impressions-completed", "job-media-sheets-completed")


class IppPrinter:
    """Prints straight to a device, or through a queue of CUPS in front of it.

    The device is asked for its state even where a queue takes the jobs: an idle queue says that
    nothing is wrong while the tray is empty.
    """

    def __init__(self, device: Address, queue: Address | None, patience: Patience) -> None:
        """Name the device and, where jobs go through one, the queue."""
        self._device = Peer(device)
        self._queue = Peer(queue) if queue else None
        self._patience = patience

    def state(self) -> PrinterState:
        """What the device says now, and whether the queue takes jobs."""
        try:
            return self._fit_to_print(self._look())
        except PrinterTrouble as trouble:
            return trouble.state

    def print(self, pdf: bytes, title: str) -> None:
        """Print one slip; return when the device says that it is out.

        Raises:
            PrinterTrouble: it is not, or nobody knows.
        """
        device = self._look()
        state = self._fit_to_print(device)
        if state is not PrinterState.READY:
            raise PrinterTrouble(state, submitted=False)
        job = prepare(device, pdf, through_queue=self._queue is not None)
        self._validate(device, job)
        self._follow(self._submit(job, title), title)

    def _look(self) -> Device:
        answer = _ask(self._device, Operation.GET_PRINTER_ATTRIBUTES, _only(ASKED))
        if answer.code not in ACCEPTED:
            raise refusal(answer)
        return read_device(answer.group(GroupTag.PRINTER))

    def _fit_to_print(self, device: Device) -> PrinterState:
        """What the device said, then whether its queue takes jobs."""
        if device.state is not PrinterState.READY or self._queue is None:
            return device.state
        names = ("printer-state", "printer-is-accepting-jobs")
        answer = _ask(self._queue, Operation.GET_PRINTER_ATTRIBUTES, _only(names))
        if answer.code not in ACCEPTED:
            raise refusal(answer)
        return queue_state(answer.group(GroupTag.PRINTER))

    def _validate(self, device: Device, job: Job) -> None:
        """Ask the device itself whether it would take the job: CUPS says yes to everything."""
        about = [attribute(Tag.BOOLEAN, "ipp-attribute-fidelity", True)]
        kinds = [kind for kind in (job.document.kind, *device.formats) if kind in device.formats]
        if kinds:
            about.append(attribute(Tag.MIME_TYPE, "document-format", kinds[0]))
        answer = _ask(self._device, Operation.VALIDATE_JOB, *about, job=job.attributes)
        if answer.code not in (*ACCEPTED, *BUSY, Status.NO_SUCH_OPERATION):
            raise refusal(answer)

    def _submit(self, job: Job, title: str) -> int:
        """Hand the job over, again while the printer is busy; the job's number."""
        for _ in self._patience.rounds(_PATIENCE, _PAUSE):
            answer = self._hand_over(job, title)
            if answer.code in ACCEPTED:
                number = answer.group(GroupTag.JOB).integer("job-id")
                if number is None:
                    raise PrinterTrouble(PrinterState.UNKNOWN, submitted=True)
                return number
            if answer.code not in BUSY:
                raise refusal(answer, of_document=True)
        raise PrinterTrouble(PrinterState.BUSY, submitted=False)

    def _hand_over(self, job: Job, title: str) -> Message:
        try:
            return self._taker.ask(
                Operation.PRINT_JOB,
                attribute(Tag.NAME, "job-name", title),
                attribute(Tag.MIME_TYPE, "document-format", job.document.kind),
                job=job.attributes,
                document=job.document.content,
                seconds=_TO_HAND_OVER,
            )
        except NotReachedError as error:
            raise PrinterTrouble(PrinterState.GONE, submitted=False) from error
        except RefusedError as error:
            raise PrinterTrouble(PrinterState.REFUSED, submitted=False) from error
        except NoAnswerError as error:
            raise PrinterTrouble(PrinterState.UNKNOWN, submitted=True) from error

    @property
    def _taker(self) -> Peer:
        return self._queue or self._device

    def _follow(self, number: int, title: str) -> None:
        """Watch the job until it ends; cancel it when the patience does."""
        for _ in self._patience.rounds(_PATIENCE, _PAUSE):
            job = self._job(number)
            if ended(job) is not None:
                self._conclude(job, title, lambda: self._why(PrinterState.REFUSED))
                return
        why = self._why(PrinterState.BUSY)
        self._cancel(number)
        for _ in self._patience.rounds(_TO_CANCEL, _PAUSE):
            job = self._job(number, why)
            if ended(job) is not None:
                self._conclude(job, title, lambda: why)
                return
        raise PrinterTrouble(why, submitted=True)

    def _conclude(self, job: Group, title: str, why: Callable[[], PrinterState]) -> None:
        if ended(job) is JobState.COMPLETED:
            return
        nothing = surely_nothing_printed(job) or (
            self._queue is not None and self._nothing_at_the_device(title)
        )
        raise PrinterTrouble(why(), submitted=not nothing)

    def _nothing_at_the_device(self, title: str) -> bool:
        """Whether the device, which got the job from its queue, says that no page came out.

        A queue counts the pages that it has prepared. The device keeps the job's title: once no
        such job is at work, the youngest is this one, or this one has never arrived.
        """
        with suppress(NotReachedError, RefusedError, NoAnswerError):
            for _ in self._patience.rounds(_TO_CANCEL, _PAUSE):
                if not self._jobs_at_the_device("not-completed", title):
                    over = self._jobs_at_the_device("completed", title)
                    youngest = max(over, key=lambda job: job.integer("job-id") or 0, default=None)
                    return youngest is not None and surely_nothing_printed(youngest)
        return False

    def _jobs_at_the_device(self, which: str, title: str) -> list[Group]:
        about = (attribute(Tag.KEYWORD, "which-jobs", which), _only(("job-name", *_FOLLOWED)))
        groups = self._device.ask(Operation.GET_JOBS, *about).groups
        return [group for group in groups if group.text("job-name") == title]

    def _job(self, number: int, otherwise: PrinterState = PrinterState.UNKNOWN) -> Group:
        """The job now; nothing of it while the printer does not answer.

        Raises:
            PrinterTrouble: the printer has forgotten it, as some do once it is over, however.
        """
        about = (attribute(Tag.INTEGER, "job-id", number), _only(_FOLLOWED))
        try:
            answer = self._taker.ask(Operation.GET_JOB_ATTRIBUTES, *about)
        except (NotReachedError, RefusedError, NoAnswerError):
            return Group(GroupTag.JOB, ())
        if answer.code in FORGOTTEN:
            raise PrinterTrouble(otherwise, submitted=True)
        return answer.group(GroupTag.JOB)

    def _cancel(self, number: int) -> None:
        with suppress(NotReachedError, RefusedError, NoAnswerError):
            self._taker.ask(Operation.CANCEL_JOB, attribute(Tag.INTEGER, "job-id", number))

    def _why(self, otherwise: PrinterState) -> PrinterState:
        """What is wrong by the printer's own word; something else where it says that it is well."""
        state = self.state()
        return otherwise if state is PrinterState.READY else state


def _ask(
    peer: Peer, operation: Operation, *about: Attribute, job: tuple[Attribute, ...] = ()
) -> Message:
    """Ask what changes nothing: without an answer nothing was printed.

    Raises:
        PrinterTrouble: the printer is gone, or is something else.
    """
    try:
        return peer.ask(operation, *about, job=job)
    except RefusedError as error:
        raise PrinterTrouble(PrinterState.REFUSED, submitted=False) from error
    except (NotReachedError, NoAnswerError) as error:
        raise PrinterTrouble(PrinterState.GONE, submitted=False) from error


def _only(names: tuple[str, ...]) -> Attribute:
    return attribute(Tag.KEYWORD, "requested-attributes", *names)
