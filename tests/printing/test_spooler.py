# SPDX-License-Identifier: EUPL-1.2
"""Slips reach paper once, whatever printer, power and layout do."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ports import PrinterState, SlipState
from kiosk.domain.slip import Slip
from kiosk.printing.fonts import MissingGlyphError
from kiosk.printing.slips import title
from kiosk.printing.spooler import Outcome, Spooler
from kiosk.printing.tray import TrayPrinter
from tests.printing.paper_queue import PaperQueue
from tests.printing.slips import REFERRAL, TICKET


def as_text(slip: Slip) -> bytes:
    """A layout that takes no time."""
    return title(slip).encode()


def test_slips_print_oldest_first_under_names_that_say_nothing() -> None:
    """Day and number, day and code: no print job names a person."""
    tray, queue = TrayPrinter(), PaperQueue(TICKET, REFERRAL)
    spooler = Spooler(queue, tray, as_text)

    outcomes = [spooler.run_once() for _ in range(3)]

    assert outcomes == [Outcome.PRINTED, Outcome.PRINTED, None]
    assert [name for name, _pdf in tray.printed] == ["20261121-142", "20261121-7K29QXM4B"]
    assert queue.states() == [SlipState.PRINTED, SlipState.PRINTED]


def test_nothing_prints_by_itself_when_paper_returns() -> None:
    """The visitor may be gone: the desk decides, then it prints once."""
    tray, queue = TrayPrinter(paper=0), PaperQueue(TICKET)
    spooler = Spooler(queue, tray, as_text)

    assert spooler.run_once() is Outcome.FAILED
    tray.paper = 100
    assert spooler.run_once() is None
    assert [(slip.state, slip.reason) for slip in queue.unprinted()] == [
        (SlipState.FAILED, "no_paper")
    ]

    queue.print_again(queue.unprinted()[0].id)
    assert spooler.run_once() is Outcome.PRINTED
    assert len(tray.printed) == 1


@pytest.mark.parametrize(
    ("tray", "reason"),
    [
        (TrayPrinter(forgetful=True), "unknown"),
        (TrayPrinter(fault=PrinterState.JAM, breaks_midway=True), "jam"),
    ],
    ids=["forgetful", "jammed"],
)
def test_what_may_have_printed_is_unknown_and_keeps_its_reason(
    tray: TrayPrinter, reason: str
) -> None:
    """A printer that breaks off midway: look in the tray, no second paper by itself."""
    queue = PaperQueue(TICKET)
    spooler = Spooler(queue, tray, as_text)

    assert spooler.run_once() is Outcome.UNKNOWN
    assert spooler.run_once() is None
    assert [(slip.state, slip.reason) for slip in queue.unprinted()] == [
        (SlipState.UNKNOWN, reason)
    ]


def test_a_printer_that_raises_what_nobody_foresaw_stops_nothing() -> None:
    """A fault in a driver costs one slip an honest "unknown", not the queue."""

    class Broken(TrayPrinter):
        def print(self, pdf: bytes, title: str) -> None:  # noqa: ARG002
            raise ZeroDivisionError

    queue = PaperQueue(TICKET)

    assert Spooler(queue, Broken(), as_text).run_once() is Outcome.UNKNOWN


def test_the_log_never_tells_what_stands_on_a_slip(caplog: pytest.LogCaptureFixture) -> None:
    """A fault may quote the words it stumbled over: the log holds the slip's id and the kind."""

    def stumbling(slip: Slip) -> bytes:
        raise MissingGlyphError(str(slip))

    class Broken(TrayPrinter):
        def print(self, pdf: bytes, title: str) -> None:  # noqa: ARG002
            raise ZeroDivisionError(pdf)

    Spooler(PaperQueue(TICKET), TrayPrinter(), stumbling).run_once()
    Spooler(PaperQueue(TICKET), Broken(), lambda _: TICKET.site_name.encode()).run_once()
    assert "MissingGlyphError" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert TICKET.site_name not in caplog.text


def test_a_slip_that_cannot_be_laid_out_does_not_block_the_next() -> None:
    """One strange letter in a directory must not stop the queue."""

    def only_tickets(slip: Slip) -> bytes:
        if slip is REFERRAL:
            raise MissingGlyphError("no font has a glyph for it")
        return as_text(slip)

    tray, queue = TrayPrinter(), PaperQueue(REFERRAL, TICKET)
    spooler = Spooler(queue, tray, only_tickets)

    assert [spooler.run_once(), spooler.run_once()] == [Outcome.FAILED, Outcome.PRINTED]
    assert queue.unprinted()[0].reason == "layout"


def test_after_a_crash_only_what_was_not_handed_over_prints() -> None:
    """Claimed: surely not printed, so it waits again. Submitted: unknown."""
    tray = TrayPrinter()
    queue = PaperQueue(TICKET, REFERRAL)
    claimed = queue.claim()
    assert claimed is not None
    queue.submitted(claimed.id)
    queue.claim()

    spooler = Spooler(queue, tray, as_text)
    spooler.recover()

    assert [spooler.run_once(), spooler.run_once()] == [Outcome.PRINTED, None]
    assert queue.states() == [SlipState.UNKNOWN, SlipState.PRINTED]


def test_no_layout_is_loaded_before_the_first_slip() -> None:
    """A visitor's screen starts without waiting for fonts and PDF libraries."""
    check = (
        "import sys, kiosk.printing.spooler, kiosk.printing.printers;"
        "sys.exit(any(name in sys.modules for name in ('reportlab', 'qrcode', 'PySide6')))"
    )

    subprocess.run([sys.executable, "-c", check], check=True, cwd=Path(__file__).parents[2])


FAULTS = st.builds(
    TrayPrinter,
    paper=st.integers(0, 3),
    fault=st.sampled_from(PrinterState),
    breaks_midway=st.booleans(),
    forgetful=st.booleans(),
)


@given(st.lists(FAULTS, min_size=1, max_size=8))
def test_no_fault_prints_a_slip_twice(printers: list[TrayPrinter]) -> None:
    """Printer after printer breaks: each slip comes out at most once, and what is said is true."""
    queue = PaperQueue(*(replace(TICKET, number=142 + count) for count in range(5)))
    papers: list[str] = []
    for printer in printers:
        Spooler(queue, printer, as_text).run_once()
        papers += [name for name, _pdf in printer.printed]

    assert len(papers) == len(set(papers))
    for name, queued in queue.slips.items():
        match queued.state:
            case SlipState.PRINTED:
                assert name in papers
            case SlipState.FAILED | SlipState.WAITING:
                assert name not in papers
            case _:
                assert queued.state is SlipState.UNKNOWN
