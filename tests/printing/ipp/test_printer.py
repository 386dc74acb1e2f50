# SPDX-License-Identifier: EUPL-1.2
"""Before anything is sent, the printer is asked: what it says decides, and nothing is guessed."""

from __future__ import annotations

import pytest

from kiosk.domain.ports import PrinterState
from kiosk.printing.bitmap import page_size
from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.ipp.values import (
    Operation,
    Resolution,
    Span,
    Tag,
    attribute,
    collection,
)
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import FakePrinter, trouble_of
from tests.printing.slips import GOLDEN

TICKET = (GOLDEN / "ticket-ar.pdf").read_bytes()
REFERRAL = (GOLDEN / "referral-ar-a5.pdf").read_bytes()


def test_a_slip_goes_to_the_paper_that_holds_it(printer: IppPrinter, device: FakePrinter) -> None:
    """The ticket from the roll, the referral on A5; unscaled, under a name that says nothing."""
    device.more = (attribute(Tag.KEYWORD, "print-scaling-supported", "auto", "none"),)
    printer.print(TICKET, "20261121-142")
    printer.print(REFERRAL, "20261121-7K29QXM4B")
    assert device.papers() == [TICKET, REFERRAL]
    ticket, referral = device.jobs
    assert ticket.title == "20261121-142"
    assert ticket.attributes.text("media") == "om_receipt_72x205mm"
    assert ticket.attributes.text("print-scaling") == "none"
    assert referral.attributes.text("media") == "iso_a5_148x210mm"


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("media-empty-error", PrinterState.NO_PAPER),
        ("media-empty-report", PrinterState.NO_PAPER),
        ("media-needed-warning", PrinterState.NO_PAPER),
        ("cover-open", PrinterState.COVER_OPEN),
        ("door-open-warning", PrinterState.COVER_OPEN),
        ("media-jam-error", PrinterState.JAM),
        ("toner-empty-error", PrinterState.NO_INK),
        ("paused", PrinterState.STOPPED),
        ("fuser-over-temp-error", PrinterState.FAULT),
        ("toner-low-warning", PrinterState.READY),
        ("media-low-report", PrinterState.READY),
    ],
)
def test_the_device_is_asked_before_anything_is_sent(
    printer: IppPrinter, device: FakePrinter, reason: str, state: PrinterState
) -> None:
    """However grave the printer thinks its reason is: without paper nothing is submitted."""
    device.reasons = (reason,)
    assert printer.state() is state
    if state is not PrinterState.READY:
        assert trouble_of(printer, TICKET) == (state, False)
        assert device.jobs == []


@pytest.mark.parametrize(
    ("levels", "reasons", "state"),
    [
        ((0, 250), ("media-empty-report",), PrinterState.READY),
        ((0, -3), ("media-empty-warning",), PrinterState.READY),
        ((0, 0), ("media-empty-report",), PrinterState.NO_PAPER),
        ((0, 250), ("media-empty-error",), PrinterState.NO_PAPER),
        ((0, 250), ("media-empty-report", "media-needed-report"), PrinterState.NO_PAPER),
    ],
)
def test_an_empty_second_tray_stops_nothing(
    printer: IppPrinter,
    device: FakePrinter,
    levels: tuple[int, ...],
    reasons: tuple[str, ...],
    state: PrinterState,
) -> None:
    """Office printers report their empty side tray for ever, and print from the other."""
    trays = [f"type=sheetFeedAutoRemovableTray;level={level};status=0;" for level in levels]
    device.more = (attribute(Tag.OCTETS, "printer-input-tray", *trays),)
    device.reasons = reasons
    assert printer.state() is state


def test_a_cover_comes_before_paper(printer: IppPrinter, device: FakePrinter) -> None:
    """An open printer sees no paper either: what to do first is said first."""
    device.reasons = ("media-empty-error", "cover-open-error")
    assert printer.state() is PrinterState.COVER_OPEN


def test_a_printer_that_takes_no_jobs_is_stopped(printer: IppPrinter, device: FakePrinter) -> None:
    """Rejecting, or stopped without a reason."""
    device.accepts = False
    assert trouble_of(printer, TICKET) == (PrinterState.STOPPED, False)
    device.accepts, device.state = True, 5
    assert trouble_of(printer, TICKET) == (PrinterState.STOPPED, False)


def test_the_wrong_paper_is_told_apart_from_none(printer: IppPrinter, device: FakePrinter) -> None:
    """Only a narrow roll is in it: the A5 slip is not sent."""
    device.media = (attribute(Tag.KEYWORD, "media-ready", "om_receipt_72x205mm"),)
    assert trouble_of(printer, REFERRAL) == (PrinterState.WRONG_PAPER, False)
    device.media = (attribute(Tag.KEYWORD, "media-supported", "na_index-3x5_3x5in"),)
    assert trouble_of(printer, REFERRAL) == (PrinterState.WRONG_PAPER, False)


def test_a_printer_that_says_nothing_of_paper_is_asked_for_none(
    printer: IppPrinter, device: FakePrinter
) -> None:
    """Old print servers do not know what is in the printer behind them."""
    device.media = ()
    printer.print(TICKET, "20261121-142")
    (job,) = device.jobs
    assert job.attributes.attributes == ()


def test_a_printer_may_refuse_when_asked(printer: IppPrinter, device: FakePrinter) -> None:
    """Validate-Job names the medium, or something else; a printer without it is not asked."""
    device.refuses[Operation.VALIDATE_JOB] = 0x040B
    assert trouble_of(printer, TICKET) == (PrinterState.REFUSED, False)
    device.unsupported = (attribute(Tag.KEYWORD, "media", "om_receipt_72x205mm"),)
    assert trouble_of(printer, TICKET) == (PrinterState.WRONG_PAPER, False)
    device.refuses[Operation.VALIDATE_JOB] = 0x0501
    printer.print(TICKET, "20261121-142")
    assert len(device.papers()) == 1


def test_a_printer_that_is_switched_off_before_is_gone(
    printer: IppPrinter, device: FakePrinter
) -> None:
    """Nothing was sent."""
    device.switch_off()
    assert printer.state() is PrinterState.GONE
    assert trouble_of(printer, TICKET) == (PrinterState.GONE, False)


def test_a_wrong_address_is_refused(printer: IppPrinter, device: FakePrinter) -> None:
    """No such queue; a web server that knows no IPP; one that talks nonsense."""
    device.refuses[Operation.GET_PRINTER_ATTRIBUTES] = 0x0406
    assert trouble_of(printer, TICKET) == (PrinterState.REFUSED, False)
    device.refuses.clear()
    device.http_status = 404
    assert trouble_of(printer, TICKET) == (PrinterState.REFUSED, False)
    device.http_status = 200
    device.says = b"<html>Welcome"
    assert trouble_of(printer, TICKET) == (PrinterState.GONE, False)


def test_without_pdf_the_slip_goes_as_dots(printer: IppPrinter, device: FakePrinter) -> None:
    """PWG Raster first, Apple's where there is only that; a printer of neither is told apart."""
    device.formats = ("image/pwg-raster", "image/urf")
    device.more = (
        attribute(Tag.KEYWORD, "pwg-raster-document-type-supported", "sgray_8"),
        attribute(Tag.RESOLUTION, "pwg-raster-document-resolution-supported", Resolution(203, 203)),
        attribute(Tag.KEYWORD, "urf-supported", "V1.4", "W8", "RS203"),
    )
    printer.print(TICKET, "20261121-142")
    device.formats = ("image/urf",)
    printer.print(TICKET, "20261121-142")
    pwg, urf = device.papers()
    assert pwg.startswith(b"RaS2PwgRaster\0")
    assert urf.startswith(b"UNIRAST\0")
    device.formats = ("application/vnd.hp-pcl",)
    assert trouble_of(printer, TICKET) == (PrinterState.REFUSED, False)


def test_through_a_queue_the_device_is_still_asked(device: FakePrinter, time: FakeTime) -> None:
    """The queue says that nothing is wrong; the device has no paper."""
    with FakePrinter() as queue:
        printer = IppPrinter(Address.of(device.uri), Address.of(queue.uri), time.patience)
        device.formats = ("image/urf",)
        printer.print(TICKET, "20261121-142")
        assert queue.papers() == [TICKET]
        assert device.papers() == []
        device.reasons = ("media-empty-report",)
        assert trouble_of(printer, TICKET) == (PrinterState.NO_PAPER, False)
        device.reasons = ("none",)
        queue.accepts = False
        assert trouble_of(printer, TICKET) == (PrinterState.STOPPED, False)
        queue.accepts, queue.reasons = True, ("cover-open-warning",)
        assert queue.papers() == [TICKET]


def test_yesterdays_reason_of_a_queue_is_no_reason(device: FakePrinter, time: FakeTime) -> None:
    """An idle queue keeps the cover open for ever; the device knows better."""
    with FakePrinter(reasons=("cover-open-warning",)) as queue:
        printer = IppPrinter(Address.of(device.uri), Address.of(queue.uri), time.patience)
        printer.print(TICKET, "20261121-142")
        assert queue.papers() == [TICKET]


@pytest.mark.parametrize("said", [b"", b"\0" * 7, b"\x01\x01\0\0\0\0\0\1\x04\x44\xff\xff", b"%PDF"])
def test_nonsense_from_a_printer_is_a_printer_that_is_gone(
    printer: IppPrinter, device: FakePrinter, said: bytes
) -> None:
    """Whatever it answers: one clear state."""
    device.says = said
    assert printer.state() is PrinterState.GONE


def test_from_a_roll_each_slip_gets_its_own_length(
    printer: IppPrinter, device: FakePrinter
) -> None:
    """A printer that cuts to measure is asked for just as much paper as the slip has."""
    any_length = collection(
        "media-size-supported",
        attribute(Tag.INTEGER, "x-dimension", 7200),
        attribute(Tag.RANGE, "y-dimension", Span(2500, 100000)),
    )
    device.more = (any_length,)
    narrow = sorted(slip for slip in GOLDEN.glob("*.pdf") if "-a5" not in slip.name)
    for slip in narrow:
        printer.print(slip.read_bytes(), "20261121-142")
    assert len(device.papers()) == len(narrow)
    for job, slip in zip(device.jobs, narrow, strict=True):
        (medium,) = job.attributes.collections("media-col")
        (size,) = medium.collections("media-size")
        assert (size.integer("x-dimension"), size.integer("y-dimension")) == page_size(
            slip.read_bytes()
        )


def test_a_printer_that_cannot_be_trusted_is_told_from_one_that_is_off(
    device: FakePrinter, time: FakeTime
) -> None:
    """The settings want encryption, and what answers there has none."""
    secure = Address.of(device.uri.replace("ipp://", "ipps://"))
    assert IppPrinter(secure, None, time.patience).state() is PrinterState.REFUSED
