# SPDX-License-Identifier: EUPL-1.2
"""A job that was handed over: however it ends, what is said of the paper is true."""

from __future__ import annotations

import pytest

from kiosk.domain.ports import PrinterState
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.ipp.values import JobState, Operation, Status
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import FakePrinter, trouble_of
from tests.printing.slips import GOLDEN

TICKET = (GOLDEN / "ticket-ar.pdf").read_bytes()
REFERRAL = (GOLDEN / "referral-ar-a5.pdf").read_bytes()


def test_refilled_in_time_the_slip_comes_out(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """Paper runs out while it prints; somebody fills it after three seconds."""
    device.works = False

    def refill() -> None:
        device.works = True

    time.at(3, refill)
    printer.print(TICKET, "20261121-142")
    assert device.papers() == [TICKET]
    assert time.passed < 5


def test_after_twenty_seconds_the_job_is_cancelled(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """No page came out: surely not printed, and the reason is the device's own."""
    device.works = False
    time.at(1, lambda: setattr(device, "reasons", ("media-empty-error",)))
    assert trouble_of(printer, TICKET) == (PrinterState.NO_PAPER, False)
    assert 20 <= time.passed <= 26
    assert device.jobs[0].state is JobState.CANCELLED


@pytest.mark.parametrize("impressions", [1, None])
def test_a_cancelled_job_with_a_page_out_may_have_printed(
    printer: IppPrinter, device: FakePrinter, impressions: int | None
) -> None:
    """So may one whose pages nobody counts."""
    device.works, device.impressions = False, impressions
    assert trouble_of(printer, TICKET) == (PrinterState.BUSY, True)


def test_a_job_that_cannot_be_cancelled_may_have_printed(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """The printer is asked to, and does not; nobody waits for ever."""
    device.works, device.cancels = False, False
    assert trouble_of(printer, TICKET) == (PrinterState.BUSY, True)
    assert time.passed <= 30


def test_a_job_that_the_printer_gives_up_is_not_printed(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """Aborted by the printer itself, before any page."""
    device.works = False
    time.at(1, lambda: setattr(device.jobs[0], "state", JobState.ABORTED))
    assert trouble_of(printer, TICKET) == (PrinterState.REFUSED, False)
    assert time.passed < 2


def test_a_printer_that_is_switched_off_meanwhile_may_have_printed(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """The job was in it: look in the tray."""
    device.works = False
    time.at(1, device.switch_off)
    assert trouble_of(printer, TICKET) == (PrinterState.GONE, True)


def test_a_connection_that_breaks_while_submitting_may_have_printed(
    printer: IppPrinter, device: FakePrinter
) -> None:
    """The document is there, the answer is lost."""
    device.hangs_up.add(Operation.PRINT_JOB)
    assert trouble_of(printer, TICKET) == (PrinterState.UNKNOWN, True)


def test_a_busy_printer_is_asked_again(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """Many printers take one job at a time."""
    device.refuses[Operation.PRINT_JOB] = 0x0507
    time.at(2, device.refuses.clear)
    printer.print(TICKET, "20261121-142")
    assert device.papers() == [TICKET]


def test_a_printer_that_stays_busy_prints_nothing(
    printer: IppPrinter, device: FakePrinter, time: FakeTime
) -> None:
    """Twenty seconds are enough."""
    device.refuses[Operation.PRINT_JOB] = 0x0507
    assert trouble_of(printer, TICKET) == (PrinterState.BUSY, False)
    assert time.passed <= 21


@pytest.mark.parametrize("works", [True, False])
def test_a_printer_that_forgets_its_jobs_may_have_printed(
    printer: IppPrinter, device: FakePrinter, time: FakeTime, *, works: bool
) -> None:
    """Printed or cancelled, it does not tell: nobody waits for an answer that cannot come."""
    device.forgets, device.works = True, works
    state = PrinterState.UNKNOWN if works else PrinterState.BUSY
    assert trouble_of(printer, TICKET) == (state, True)
    assert time.passed == (0 if works else 20)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (Status.DEVICE_ERROR, (PrinterState.FAULT, True)),
        (Status.JOB_CANCELLED, (PrinterState.REFUSED, True)),
        (Status.INTERNAL_ERROR, (PrinterState.REFUSED, True)),
        (Status.TEMPORARY_ERROR, (PrinterState.BUSY, False)),
        (Status.UNAVAILABLE, (PrinterState.BUSY, False)),
        (Status.NOT_ACCEPTING_JOBS, (PrinterState.STOPPED, False)),
    ],
)
def test_a_printer_that_breaks_off_may_have_printed(
    printer: IppPrinter, device: FakePrinter, status: Status, outcome: tuple[PrinterState, bool]
) -> None:
    """One that did not begin has not."""
    device.refuses[Operation.PRINT_JOB] = status
    assert trouble_of(printer, TICKET) == outcome


@pytest.mark.parametrize(
    ("http", "outcome"),
    [
        (401, (PrinterState.REFUSED, False)),
        (413, (PrinterState.REFUSED, False)),
        (500, (PrinterState.UNKNOWN, True)),
        (504, (PrinterState.UNKNOWN, True)),
        (503, (PrinterState.BUSY, False)),
    ],
)
def test_a_door_that_stays_shut_is_told_from_one_that_jams(
    printer: IppPrinter, device: FakePrinter, http: int, outcome: tuple[PrinterState, bool]
) -> None:
    """Refused by HTTP itself: not printed. Something went wrong behind it: nobody knows."""
    device.http_refuses[Operation.PRINT_JOB] = http
    device.works = False
    assert trouble_of(printer, TICKET) == outcome
