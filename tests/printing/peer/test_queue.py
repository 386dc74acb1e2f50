# SPDX-License-Identifier: EUPL-1.2
"""Slips through a real CUPS to a real printer: the queue takes the job, the device is believed."""

from __future__ import annotations

import subprocess
from functools import partial

import pytest
import zxingcpp

from kiosk.domain.ports import PrinterState
from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.ipp.queues import queues_of
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import trouble_of
from tests.printing.paper import codes, ink, pictures, unlike
from tests.printing.peer.house import Device, House, until
from tests.printing.raster_reader import read_pwg, read_urf
from tests.printing.slips import GOLDEN

TICKET = (GOLDEN / "ticket-ar.pdf").read_bytes()
NUMBER = "D03/2026-11-21/142"
TITLE = "20261121-142"
GOLDEN_INK = ink(pictures(TICKET)[0])


def says(printer: IppPrinter, state: PrinterState) -> bool:
    """Whether the printer says this of itself now."""
    return printer.state() is state


@pytest.fixture
def device(house: House) -> Device:
    """A printer behind a queue."""
    return house.device()


@pytest.fixture
def time() -> FakeTime:
    """As long as CUPS may need; what goes well ends earlier."""
    return FakeTime(room=0.4)


@pytest.fixture
def short_time() -> FakeTime:
    """For what never goes well: twenty seconds of patience take four."""
    return FakeTime(room=0.1)


@pytest.fixture
def printer(house: House, device: Device, time: FakeTime) -> IppPrinter:
    """Jobs go to the queue, questions to the device."""
    return IppPrinter(Address.of(device.uri), Address.of(house.queue(device)), time.patience)


def test_a_slip_comes_through(printer: IppPrinter, device: Device) -> None:
    """CUPS hands the PDF on; the code on it is read back."""
    printer.print(TICKET, TITLE)
    (paper,) = device.papers()
    assert codes(paper.read_bytes()) == [NUMBER]
    (arrived,) = pictures(paper.read_bytes())
    assert unlike(ink(arrived), GOLDEN_INK) < 0.06


def test_dots_that_cups_makes_are_the_slip(house: House, time: FakeTime) -> None:
    """Its own filters draw it for a printer without PDF: code and Arabic survive."""
    device = house.device("image/urf,image/pwg-raster")
    printer = IppPrinter(Address.of(device.uri), Address.of(house.queue(device)), time.patience)
    printer.print(TICKET, TITLE)
    (paper,) = device.papers()
    content = paper.read_bytes()
    read = read_urf if content.startswith(b"UNIRAST") else read_pwg
    [(picture, _)] = read(content)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [NUMBER]
    assert unlike(ink(picture), GOLDEN_INK) < 0.06
    (other,) = pictures((GOLDEN / "ticket-en.pdf").read_bytes())
    assert unlike(ink(other), GOLDEN_INK) > 0.12


def test_the_device_is_asked_where_the_idle_queue_knows_nothing(
    printer: IppPrinter, device: Device
) -> None:
    """CUPS polls a printer only while it prints."""
    device.tray(sheets=0)
    try:
        assert printer.state() is PrinterState.NO_PAPER
        assert trouble_of(printer, TICKET) == (PrinterState.NO_PAPER, False)
    finally:
        device.tray(sheets=250)
    assert device.papers() == []


@pytest.mark.parametrize(
    ("reason", "state"),
    [("media-empty-error", PrinterState.NO_PAPER), ("cover-open-error", PrinterState.COVER_OPEN)],
    ids=["paper", "cover"],
)
def test_a_fault_in_the_middle_ends_in_a_cancelled_job(
    house: House, device: Device, short_time: FakeTime, reason: str, state: PrinterState
) -> None:
    """The queue counts the page that it prepared; the device knows that none came out."""
    queue = Address.of(house.queue(device))
    printer = IppPrinter(Address.of(device.uri), queue, short_time.patience)
    device.breaks(reason)
    try:
        assert trouble_of(printer, TICKET) == (state, False)
    finally:
        device.is_mended()
    assert device.papers() == []


def test_refilled_in_time_the_slip_comes_out(
    printer: IppPrinter, device: Device, time: FakeTime
) -> None:
    """CUPS goes on when the printer does."""
    device.breaks("media-empty-error")
    time.at(5, device.is_mended)
    printer.print(TICKET, TITLE)
    assert len(device.papers()) == 1


def test_a_printer_that_is_off_prints_nothing_when_it_comes_back(
    printer: IppPrinter, device: Device
) -> None:
    """Nothing was left in the queue: the visitor is long gone."""
    device.switch_off()
    try:
        assert trouble_of(printer, TICKET) == (PrinterState.GONE, False)
    finally:
        device.switch_on()
    printer.print(TICKET, TITLE)
    assert len(device.papers()) == 1


def test_an_unknown_queue_and_one_that_rejects_are_told_apart(
    house: House, device: Device, time: FakeTime
) -> None:
    """The one is a wrong setting, the other somebody's decision."""
    queue = house.queue(device)
    wrong = IppPrinter(Address.of(device.uri), Address.of(f"{queue}-x"), time.patience)
    assert trouble_of(wrong, TICKET) == (PrinterState.REFUSED, False)
    right = IppPrinter(Address.of(device.uri), Address.of(queue), time.patience)
    name = queue.rpartition("/")[2]
    for command, state in (
        ("cupsreject", PrinterState.STOPPED),
        ("cupsaccept", PrinterState.READY),
    ):
        subprocess.run([command, "-h", house.server, name], check=True, timeout=10)
        until(partial(says, right, state))


def test_the_queues_of_a_server_are_found(house: House, device: Device) -> None:
    """With the device behind each, so that the doctor can suggest both."""
    queue = house.queue(device)
    found = queues_of(Address.of(f"ipp://{house.server}/printers/"))
    assert device.uri in [each.device for each in found]
    assert any(each.uri.endswith(queue.rpartition("/")[2]) for each in found)
