# SPDX-License-Identifier: EUPL-1.2
"""Slips at a real IPP printer: what arrives there is read back, and every fault is told."""

from __future__ import annotations

import pytest
import zxingcpp

from kiosk.domain.ports import PrinterState
from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.printer import IppPrinter
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import trouble_of
from tests.printing.paper import codes, ink, pictures, unlike
from tests.printing.peer.house import Device, House
from tests.printing.raster_reader import read_pwg, read_urf
from tests.printing.slips import GOLDEN

TICKET = (GOLDEN / "ticket-ar.pdf").read_bytes()
REFERRAL = (GOLDEN / "referral-ar-a5.pdf").read_bytes()
NUMBER = "D03/2026-11-21/142"
TITLE = "20261121-142"


@pytest.fixture
def device(house: House) -> Device:
    """A printer that takes PDF."""
    return house.device()


@pytest.fixture
def time() -> FakeTime:
    """Twenty seconds of patience take two and a half."""
    return FakeTime(room=0.06)


@pytest.fixture
def printer(device: Device, time: FakeTime) -> IppPrinter:
    """The kiosk's end of the line, straight to the device."""
    return IppPrinter(Address.of(device.uri), None, time.patience)


def test_a_pdf_arrives_as_it_left(printer: IppPrinter, device: Device) -> None:
    """Byte by byte, a ticket for the roll and a referral for A5."""
    printer.print(TICKET, TITLE)
    printer.print(REFERRAL, "20261121-7K29QXM4B")
    assert [paper.read_bytes() for paper in device.papers()] == [TICKET, REFERRAL]


def test_dots_arrive_as_the_slip(house: House, time: FakeTime) -> None:
    """A printer without PDF gets a picture: the Arabic is the golden one, a phone reads it."""
    for formats, read in (("image/pwg-raster", read_pwg), ("image/urf", read_urf)):
        device = house.device(formats)
        IppPrinter(Address.of(device.uri), None, time.patience).print(TICKET, TITLE)
        (paper,) = device.papers()
        [(picture, dots)] = read(paper.read_bytes())
        assert dots == 203
        assert [code.text for code in zxingcpp.read_barcodes(picture)] == [NUMBER] == codes(TICKET)
        (golden,) = pictures(TICKET)
        assert unlike(ink(picture), ink(golden)) < 0.06


def test_an_empty_tray_is_seen_while_nothing_prints(printer: IppPrinter, device: Device) -> None:
    """Nobody has to try first; filled again, it prints."""
    device.tray(sheets=0)
    assert printer.state() is PrinterState.NO_PAPER
    assert trouble_of(printer, TICKET) == (PrinterState.NO_PAPER, False)
    device.tray(sheets=250)
    printer.print(TICKET, TITLE)
    assert len(device.papers()) == 1


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (("media-empty-error", "media-needed-error"), PrinterState.NO_PAPER),
        (("cover-open-error",), PrinterState.COVER_OPEN),
        (("media-jam-error",), PrinterState.JAM),
    ],
    ids=["paper", "cover", "jam"],
)
def test_a_fault_that_nobody_mends_ends_in_a_cancelled_job(
    printer: IppPrinter, device: Device, reasons: tuple[str, ...], state: PrinterState
) -> None:
    """The device says that no page came out: surely not printed, and nothing prints later."""
    device.breaks(*reasons)
    try:
        assert trouble_of(printer, TICKET) == (state, False)
    finally:
        device.is_mended()
    assert printer.state() is PrinterState.READY
    assert device.papers() == []


def test_refilled_in_time_the_slip_comes_out(
    printer: IppPrinter, device: Device, time: FakeTime
) -> None:
    """Paper runs out in the middle; three seconds later there is some."""
    device.breaks("media-empty-error")
    time.at(3, device.is_mended)
    printer.print(TICKET, TITLE)
    assert [paper.read_bytes() for paper in device.papers()] == [TICKET]


def test_paper_that_is_not_in_it_is_never_asked_for(printer: IppPrinter, device: Device) -> None:
    """It knows A4, but only A5 and a roll are in it: the long slip is not sent."""
    long = (GOLDEN / "referral-ar-80mm.pdf").read_bytes()
    assert trouble_of(printer, long) == (PrinterState.WRONG_PAPER, False)
    assert device.papers() == []


def test_a_printer_that_is_off_is_gone_and_comes_back(printer: IppPrinter, device: Device) -> None:
    """Nothing was sent; switched on, it prints."""
    device.switch_off()
    try:
        assert trouble_of(printer, TICKET) == (PrinterState.GONE, False)
    finally:
        device.switch_on()
    printer.print(TICKET, TITLE)
    assert len(device.papers()) == 1


def test_a_printer_that_goes_off_in_the_middle_may_have_printed(
    printer: IppPrinter, device: Device, time: FakeTime
) -> None:
    """The job was in it."""
    device.breaks("media-empty-error")
    time.at(2, device.switch_off)
    try:
        assert trouble_of(printer, TICKET) == (PrinterState.GONE, True)
    finally:
        device.is_mended()
        device.switch_on()


def test_a_wrong_path_at_the_right_host_is_refused(device: Device, time: FakeTime) -> None:
    """A printer is there, but not under this address."""
    wrong = Address.of(device.uri.replace("/ipp/print", "/ipp/faxout"))
    assert trouble_of(IppPrinter(wrong, None, time.patience), TICKET) == (
        PrinterState.REFUSED,
        False,
    )
