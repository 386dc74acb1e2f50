# SPDX-License-Identifier: EUPL-1.2
"""Every printer on the workbench, with the hands that work on it."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest
import zxingcpp

from kiosk.domain.ports import PrinterState, SlipPrinter
from kiosk.printing.escpos.line import line_to
from kiosk.printing.escpos.printer import EscposPrinter
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.tray import TrayPrinter
from tests.printing.escpos.listener import NO_PAPER, WELL, Receipts, on_the_network
from tests.printing.faketime import FakeTime
from tests.printing.ipp.fake import FakePrinter
from tests.printing.paper import codes


class Bench(Protocol):
    """A printer and what can be done to it."""

    printer: SlipPrinter

    def printed(self) -> list[str]:
        """What the codes on the papers say, in the order in which they came out."""
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

    def printed(self) -> list[str]:
        """The files, of which none is unfinished."""
        files = sorted(self._folder.iterdir())
        return [code for file in files for code in codes(file.read_bytes())]

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

    def printed(self) -> list[str]:
        """What it kept."""
        return [code for _title, pdf in self._tray.printed for code in codes(pdf)]

    def empty(self) -> None:
        """No paper."""
        self._tray.paper = 0

    def unplug(self) -> None:
        """No printer."""
        self._tray.fault = PrinterState.GONE

    def repair(self) -> None:
        """All well."""
        self._tray.paper, self._tray.fault = 100, PrinterState.READY


class _OnASocket(ABC):
    """A printer on a port; unplugged, another port is named at which nobody listens."""

    def __init__(self, held: ExitStack) -> None:
        self._held = held
        self._plug: ExitStack = held.enter_context(ExitStack())
        self.printer: SlipPrinter
        self.plug_in()

    def plug_in(self) -> None:
        """Start listening."""
        self.printer = self._plugged(self._plug)

    def unplug(self) -> None:
        """Stop listening."""
        self._plug.close()

    def repair(self) -> None:
        """Well again, wherever it listens now."""
        self.fill()
        self._plug.close()
        self.plug_in()

    @abstractmethod
    def _plugged(self, held: ExitStack) -> SlipPrinter:
        """The printer, listening until what is held ends."""

    @abstractmethod
    def fill(self) -> None:
        """Paper in."""


class IppBench(_OnASocket):
    """A printer that speaks IPP."""

    def __init__(self, held: ExitStack) -> None:
        """Plug it in."""
        self._device = FakePrinter()
        super().__init__(held)

    def _plugged(self, held: ExitStack) -> SlipPrinter:
        held.enter_context(self._device)
        return IppPrinter(Address.of(self._device.uri), None, FakeTime().patience)

    def printed(self) -> list[str]:
        """The jobs that ended well."""
        return [code for pdf in self._device.papers() for code in codes(pdf)]

    def empty(self) -> None:
        """It says so while it is idle."""
        self._device.reasons = ("media-empty-report",)

    def fill(self) -> None:
        """Nothing is wrong."""
        self._device.reasons = ("none",)


class EscposBench(_OnASocket):
    """A receipt printer."""

    def __init__(self, held: ExitStack) -> None:
        """Plug it in."""
        self._receipts = Receipts()
        super().__init__(held)

    def _plugged(self, held: ExitStack) -> SlipPrinter:
        address = held.enter_context(on_the_network(self._receipts))
        return EscposPrinter(line_to(address), FakeTime(room=0.01).patience)

    def printed(self) -> list[str]:
        """What it cut off."""
        papers = self._receipts.papers
        return [code.text for paper in papers for code in zxingcpp.read_barcodes(paper)]

    def empty(self) -> None:
        """Its sensor sees the end."""
        self._receipts.status = NO_PAPER

    def fill(self) -> None:
        """Its sensor sees paper."""
        self._receipts.status = WELL


@contextmanager
def bench_of(kind: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """A printer of one kind."""
    with ExitStack() as held:
        match kind:
            case "folder":
                yield FolderBench(folder / "spool", monkeypatch)
            case "tray":
                yield TrayBench()
            case "ipp":
                yield IppBench(held)
            case _:
                yield EscposBench(held)
