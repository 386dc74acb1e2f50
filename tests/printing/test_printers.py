# SPDX-License-Identifier: EUPL-1.2
"""One contract for every printer, kept by a folder and by the tray in memory."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest

from kiosk.domain.ports import PrinterState, PrinterTrouble, SlipPrinter
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printers import PRINTERS
from kiosk.printing.tray import TrayPrinter

PDF = b"%PDF-1.4 a slip"


class Bench(Protocol):
    """A printer on the workbench, and the hands that work on it."""

    printer: SlipPrinter

    def printed(self) -> list[bytes]:
        """The papers in the tray."""
        ...

    def empty(self) -> None:
        """Take the paper out."""
        ...

    def unplug(self) -> None:
        """Take the printer away."""
        ...

    def repair(self) -> None:
        """Paper in, plug in."""
        ...


class FullDisk(NamedTuple):
    """What a full disk says of itself."""

    free: int = 0


class FolderBench:
    """A folder; its disk can be full, and it can be away."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make the folder."""
        self._folder = folder
        self._patch = monkeypatch
        self.printer: SlipPrinter = FolderPrinter(folder)
        folder.mkdir()

    def printed(self) -> list[bytes]:
        """The files, of which none is unfinished."""
        return [file.read_bytes() for file in sorted(self._folder.iterdir())]

    def empty(self) -> None:
        """The disk is full."""
        self._patch.setattr(shutil, "disk_usage", lambda _folder: FullDisk())

    def unplug(self) -> None:
        """The folder is renamed."""
        self._folder.rename(self._folder.with_name("elsewhere"))

    def repair(self) -> None:
        """Room on the disk, folder in place."""
        self._patch.undo()
        if not self._folder.exists():
            self._folder.mkdir()


class TrayBench:
    """The tray in memory."""

    def __init__(self) -> None:
        """A fresh one."""
        self.printer: SlipPrinter
        self.printer = self._tray = TrayPrinter()

    def printed(self) -> list[bytes]:
        """What it kept."""
        return [pdf for _title, pdf in self._tray.printed]

    def empty(self) -> None:
        """No paper."""
        self._tray.paper = 0

    def unplug(self) -> None:
        """No printer."""
        self._tray.fault = PrinterState.GONE

    def repair(self) -> None:
        """All well."""
        self._tray.paper, self._tray.fault = 100, PrinterState.READY


@pytest.fixture(params=["folder", "tray"])
def bench(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """Each printer in turn."""
    if request.param == "tray":
        return TrayBench()
    return FolderBench(tmp_path / "spool", monkeypatch)


def test_a_ready_printer_prints_each_slip_once(bench: Bench) -> None:
    """Two slips in, two papers out, in order."""
    assert bench.printer.state() is PrinterState.READY

    bench.printer.print(PDF, "20261121-142")
    bench.printer.print(PDF + b" more", "20261121-143")

    assert bench.printed() == [PDF, PDF + b" more"]


def test_the_same_slip_again_is_a_second_paper(bench: Bench) -> None:
    """A person who prints again gets a paper again; the first stays."""
    bench.printer.print(PDF, "20261121-142")
    bench.printer.print(PDF, "20261121-142")

    assert bench.printed() == [PDF, PDF]


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
    assert bench.printed() == [PDF]


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
    assert bench.printed() == [PDF]


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
    (tmp_path / "spool").mkdir()

    PRINTERS["folder"](tmp_path).print(PDF, "20261121-142")

    assert (tmp_path / "spool" / "20261121-142.pdf").read_bytes() == PDF


def test_a_folder_keeps_the_slips_of_its_day_only(tmp_path: Path) -> None:
    """Yesterday's numbers and referrals go with today's first slip; other files stay."""
    printer = FolderPrinter(tmp_path)
    printer.print(PDF, "20261120-142")
    printer.print(PDF, "20261120-7K29QXM4B")
    (tmp_path / "read me.pdf").write_bytes(PDF)
    printer.print(PDF, "20261121-100")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["20261121-100.pdf", "read me.pdf"]
