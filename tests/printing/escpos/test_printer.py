# SPDX-License-Identifier: EUPL-1.2
"""A receipt printer that is real as far as bytes go: what it cuts off is read back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
import zxingcpp

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.escpos.commands import ASK_STATUS, ASK_WHEN_DONE
from kiosk.printing.escpos.line import line_to
from kiosk.printing.escpos.printer import EscposPrinter
from tests.printing.escpos.listener import (
    BROKEN,
    COVER_OPEN,
    CUTTER,
    NO_PAPER,
    OFFLINE,
    WELL,
    Receipts,
    at_the_usb_port,
    on_the_network,
)
from tests.printing.faketime import FakeTime
from tests.printing.paper import codes, pictures, unlike
from tests.printing.slips import GOLDEN

TICKET = (GOLDEN / "ticket-ar.pdf").read_bytes()
PLACES = {"network": on_the_network, "device file": at_the_usb_port}

Place = Callable[[Receipts], AbstractContextManager[str]]


@pytest.fixture(params=list(PLACES))
def place(request: pytest.FixtureRequest) -> Place:
    """Each way to reach a printer."""
    return PLACES[request.param]


def printer_at(address: str) -> EscposPrinter:
    """The kiosk's end of the line."""
    return EscposPrinter(line_to(address), FakeTime(room=0.01).patience)


def trouble_of(address: str, pdf: bytes = TICKET) -> tuple[PrinterState, bool]:
    """How printing failed."""
    with pytest.raises(PrinterTrouble) as trouble:
        printer_at(address).print(pdf, "20261121-142")
    return trouble.value.state, trouble.value.submitted


@pytest.mark.parametrize("slip", ["ticket-ar", "place-ar", "referral-ar-80mm"])
def test_what_is_cut_off_is_the_slip(place: Place, slip: str) -> None:
    """The picture that was laid out, Arabic too, and a phone reads its code."""
    pdf = (GOLDEN / f"{slip}.pdf").read_bytes()
    receipts = Receipts()
    with place(receipts) as address:
        printer_at(address).print(pdf, "20261121-142")
    (paper,) = receipts.papers
    (golden,) = pictures(pdf)
    assert paper.width == 576
    assert unlike(paper, golden) < 0.02
    assert [code.text for code in zxingcpp.read_barcodes(paper)] == codes(pdf)
    assert receipts.strays == b""


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (NO_PAPER, PrinterState.NO_PAPER),
        (COVER_OPEN, PrinterState.COVER_OPEN),
        (CUTTER, PrinterState.JAM),
        (BROKEN, PrinterState.FAULT),
        (OFFLINE, PrinterState.STOPPED),
    ],
    ids=["paper", "cover", "cutter", "broken", "offline"],
)
def test_a_printer_that_is_not_well_gets_nothing(
    place: Place, status: bytes, state: PrinterState
) -> None:
    """It is asked first; surely nothing was printed."""
    receipts = Receipts(status=status)
    with place(receipts) as address:
        assert printer_at(address).state() is state
        assert trouble_of(address) == (state, False)
    assert receipts.papers == []


def test_a_printer_that_never_answers_is_taken_at_its_bytes(place: Place) -> None:
    """It took all of them: printed, as far as anybody can know."""
    receipts = Receipts(status=None)
    with place(receipts) as address:
        assert printer_at(address).state() is PrinterState.READY
        printer_at(address).print(TICKET, "20261121-142")
    assert len(receipts.papers) == 1


def test_paper_that_ends_under_the_slip_is_not_sure(place: Place) -> None:
    """It may go on by itself when it is refilled: look in the tray."""
    receipts = Receipts(after=NO_PAPER)
    with place(receipts) as address:
        assert trouble_of(address) == (PrinterState.NO_PAPER, True)


def test_a_printer_that_says_its_state_but_not_when_is_believed(place: Place) -> None:
    """Well for some rounds after all bytes were taken: printed."""
    receipts = Receipts(marks=False)
    with place(receipts) as address:
        printer_at(address).print(TICKET, "20261121-142")
    assert len(receipts.papers) == 1


def test_nobody_there_is_gone() -> None:
    """A port where nobody listens, a device file that is not plugged in."""
    with on_the_network(Receipts()) as address:
        pass
    for gone in (address, "file:///dev/usb/lp99"):
        assert printer_at(gone).state() is PrinterState.GONE
        assert trouble_of(gone) == (PrinterState.GONE, False)


def test_a_sheet_is_too_wide_for_a_roll(place: Place) -> None:
    """An A5 slip is not cut down to a strip."""
    receipts = Receipts()
    with place(receipts) as address:
        a5 = (GOLDEN / "referral-ar-a5.pdf").read_bytes()
        assert trouble_of(address, a5) == (PrinterState.WRONG_PAPER, False)


class StuckLine:
    """A line that takes only so many bytes, then babbles."""

    def __init__(self, room: int) -> None:
        """Take `room` bytes, questions aside."""
        self._room = room

    def send(self, content: bytes, seconds: float) -> int:  # noqa: ARG002
        """As much as there is room for."""
        if len(content) < 100:
            return len(content)
        return min(len(content), self._room)

    def receive(self, seconds: float) -> bytes:  # noqa: ARG002
        """Never ending, never a status."""
        return b"\xff" * 100

    def on_the_way(self) -> int:
        """Something is always on the way."""
        return 1

    def close(self) -> None:
        """Nothing to do."""


@pytest.mark.parametrize(
    ("room", "outcome"),
    [
        (0, (PrinterState.BUSY, False)),
        (500, (PrinterState.UNKNOWN, True)),
        (10**6, (PrinterState.UNKNOWN, True)),
    ],
)
def test_a_line_that_stops_taking_ends_in_time(
    room: int, outcome: tuple[PrinterState, bool]
) -> None:
    """Not one byte: not printed. Some, or all of them but never acknowledged: nobody knows."""
    time = FakeTime()
    printer = EscposPrinter(lambda: StuckLine(room), time.patience)
    with pytest.raises(PrinterTrouble) as trouble:
        printer.print(TICKET, "20261121-142")
    assert (trouble.value.state, trouble.value.submitted) == outcome
    assert time.passed <= 21


class SlowLine:
    """A printer that says that it is well for so many questions after the slip, then more."""

    def __init__(self, prints_for: int, then: bytes) -> None:
        """Say `then` after that: a mark, or a status."""
        self._left = prints_for
        self._then = then
        self._slip = False
        self._answers = b""

    def send(self, content: bytes, seconds: float) -> int:  # noqa: ARG002
        """Answer at once, but for what waits for the paper."""
        self._slip = self._slip or len(content) > 100
        if content == ASK_STATUS:
            self._left -= self._slip
            over = self._left < 0
            self._answers += self._then if over and len(self._then) == 4 else WELL
            self._answers += b"\0" if over and self._then == b"\0" else b""
        elif content == ASK_WHEN_DONE and not self._slip:
            self._answers += b"\0"
        return len(content)

    def receive(self, seconds: float) -> bytes:  # noqa: ARG002
        """All answers so far."""
        said, self._answers = self._answers, b""
        return said

    def on_the_way(self) -> int:
        """Everything arrives."""
        return 0

    def close(self) -> None:
        """Nothing to do."""


def test_a_slow_printer_that_says_when_is_waited_for() -> None:
    """It says that it is well while the paper moves; only its mark counts."""
    time = FakeTime()
    EscposPrinter(lambda: SlowLine(12, b"\0"), time.patience).print(TICKET, "20261121-142")
    assert time.passed >= 5
    ends = EscposPrinter(lambda: SlowLine(12, NO_PAPER), FakeTime().patience)
    with pytest.raises(PrinterTrouble) as trouble:
        ends.print(TICKET, "20261121-142")
    assert (trouble.value.state, trouble.value.submitted) == (PrinterState.NO_PAPER, True)


def test_status_bytes_are_the_manuals() -> None:
    """A printer that is well has the fixed bits and no other."""
    assert all(byte & 0x93 == 0x12 for byte in WELL)


@pytest.mark.parametrize(
    "wrong",
    [
        "tcp://",
        "tcp://a..b",
        "lp0",
        "file:lp0",
        "ftp://printer/",
        "tcp://printer/queue",
        "file://host/x",
    ],
)
def test_a_strange_address_is_refused(wrong: str) -> None:
    """Before anything is opened."""
    with pytest.raises(ValueError, match=r"no address|label"):
        line_to(wrong)
