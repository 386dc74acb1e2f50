# SPDX-License-Identifier: EUPL-1.2
"""One contract for every printer: the same story, the same outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.domain.profile import PrinterPlace
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printers import PRINTERS, check_printer, make_printer
from tests.printing.benches import Bench, bench_of
from tests.printing.slips import GOLDEN

PDF = (GOLDEN / "ticket-ar.pdf").read_bytes()
OTHER = (GOLDEN / "place-ar.pdf").read_bytes()
NUMBER, PLACE = "D03/2026-11-21/142", "https://welcome.example/beratung"


@pytest.fixture(params=["tray", *PRINTERS])
def bench(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    """Each printer in turn."""
    with bench_of(request.param, tmp_path, monkeypatch) as printer:
        yield printer


def test_a_ready_printer_prints_each_slip_once(bench: Bench) -> None:
    """Two slips in, two papers out, in order."""
    assert bench.printer.state() is PrinterState.READY

    bench.printer.print(PDF, "20261121-142")
    bench.printer.print(OTHER, "20261121-place")

    assert bench.printed() == [NUMBER, PLACE]


def test_the_same_slip_again_is_a_second_paper(bench: Bench) -> None:
    """A person who prints again gets a paper again; the first stays."""
    bench.printer.print(PDF, "20261121-142")
    bench.printer.print(PDF, "20261121-142")

    assert bench.printed() == [NUMBER, NUMBER]


def test_without_paper_nothing_prints_until_there_is_some(bench: Bench) -> None:
    """The trouble says so, and that surely nothing came out."""
    bench.empty()

    assert bench.printer.state() is PrinterState.NO_PAPER
    with pytest.raises(PrinterTrouble) as trouble:
        bench.printer.print(PDF, "20261121-142")
    assert trouble.value.state is PrinterState.NO_PAPER
    assert not trouble.value.submitted

    bench.repair()
    assert bench.printed() == []
    bench.printer.print(PDF, "20261121-142")
    assert bench.printed() == [NUMBER]


def test_a_vanished_printer_says_so_and_comes_back(bench: Bench) -> None:
    """Unplugged: surely not printed. Plugged in: prints."""
    bench.unplug()

    assert bench.printer.state() is PrinterState.GONE
    with pytest.raises(PrinterTrouble) as trouble:
        bench.printer.print(PDF, "20261121-142")
    assert trouble.value.state is PrinterState.GONE
    assert not trouble.value.submitted

    bench.repair()
    bench.printer.print(PDF, "20261121-142")
    assert bench.printed() == [NUMBER]


def test_a_folder_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up in the middle leaves no half slip behind."""

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(PrinterTrouble) as trouble:
        FolderPrinter(tmp_path).print(PDF, "20261121-142")

    assert trouble.value.state is PrinterState.NO_PAPER
    assert list(tmp_path.iterdir()) == []


def test_the_default_kind_prints_into_the_sites_spool(tmp_path: Path) -> None:
    """A site that names no printer finds its slips in its own folder."""
    make_printer(PrinterPlace(), tmp_path).print(PDF, "20261121-142")

    assert (tmp_path / "spool" / "20261121-142.pdf").read_bytes() == PDF


def test_a_folder_keeps_the_slips_of_its_day_only(tmp_path: Path) -> None:
    """Yesterday's numbers and referrals go with today's first slip; other files stay."""
    printer = FolderPrinter(tmp_path)
    printer.print(PDF, "20261120-142")
    printer.print(PDF, "20261120-7K29QXM4B")
    (tmp_path / "read me.pdf").write_bytes(PDF)
    printer.print(PDF, "20261121-100")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["20261121-100.pdf", "read me.pdf"]


@pytest.mark.parametrize(
    "place",
    [
        PrinterPlace(),
        PrinterPlace(kind="ipp", device="ipp://printer.example/ipp/print"),
        PrinterPlace(
            kind="ipp",
            device="ipps://printer.example:8631/ipp/print",
            queue="ipp://localhost/printers/slips",
        ),
        PrinterPlace(kind="escpos", device="tcp://printer.example"),
        PrinterPlace(kind="escpos", device="file:///dev/usb/lp0"),
    ],
)
def test_what_the_settings_may_say_makes_a_printer(place: PrinterPlace, tmp_path: Path) -> None:
    """Making one sends nothing: the printer may be switched off."""
    check_printer(place)
    assert make_printer(place, tmp_path) is not None


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (PrinterPlace(kind="plotter"), "`printer.kind`: 'plotter' is no kind of printer; use fol"),
        (
            PrinterPlace(device="spool"),
            "`printer.device`: printers of kind folder have none; remove it",
        ),
        (PrinterPlace(kind="ipp"), "`printer.device` is missing; add device = "),
        (
            PrinterPlace(kind="ipp", device="http://printer/"),
            "`printer.device`: 'http://printer/' is no such address; write device = \"ipp://",
        ),
        (
            PrinterPlace(kind="ipp", device="ipp://printer:x/ipp/print"),
            "`printer.device`: 'ipp://printer:x/ipp/print' is no such address",
        ),
        (
            PrinterPlace(kind="ipp", device="ipp://printer/ipp/print", queue="slips"),
            "`printer.queue`: 'slips' is no such address; write queue = \"ipp://localhost",
        ),
        (
            PrinterPlace(kind="escpos", device="lp0"),
            "`printer.device`: 'lp0' is no such address; write device = \"tcp://",
        ),
        (
            PrinterPlace(kind="escpos", device="tcp://printer", queue="ipp://localhost/printers/a"),
            "`printer.queue`: printers of kind escpos have none; remove it",
        ),
    ],
)
def test_wrong_settings_are_one_sentence_with_the_fix(place: PrinterPlace, sentence: str) -> None:
    """Key, fault, what to write."""
    with pytest.raises(ValueError, match=r"^`printer") as fault:
        check_printer(place)
    assert str(fault.value).startswith(sentence)
