# SPDX-License-Identifier: EUPL-1.2
"""A real printing system in a folder of its own: dbus, a printer (ippeveprinter), CUPS."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

from kiosk.printing.ipp.address import Address
from kiosk.printing.ipp.values import Operation
from kiosk.printing.ipp.wire import NoAnswerError, NotReachedError, Peer, RefusedError
from tests.printing.peer.configuration import BUS, CUPS_FILES, CUPSD, DEVICE, WORKS

NEEDED = ("dbus-daemon", "ippeveprinter", "cupsd", "lpadmin")
_PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin"))
_STARTS = 15.0


def missing() -> list[str]:
    """Programs that are not installed."""
    return [name for name in NEEDED if shutil.which(name, path=_PATH) is None]


class Device:
    """A printer that really speaks IPP, and the hands that work on it."""

    def __init__(self, folder: Path, bus: str, formats: str, held: ExitStack) -> None:
        """Make its folder and switch it on."""
        self.folder = folder
        self.port = _free_port()
        self._bus = bus
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "papers").mkdir(parents=True)
        (folder / "jobs").mkdir()
        (folder / "log").touch()
        form = f"ATTR mimeMediaType document-format-supported {formats}\n"
        (folder / "device.conf").write_text(DEVICE + form, "utf-8")
        works = folder / "works"
        works.write_text(WORKS.format(folder=folder), "utf-8")
        works.chmod(0o755)
        held.callback(self.switch_off)
        self.switch_on()

    @property
    def uri(self) -> str:
        """Where it is."""
        return f"ipp://localhost:{self.port}/ipp/print"

    def switch_on(self) -> None:
        """Start it, and wait until it answers."""
        options = ["-v", "-r", "off", "-n", "localhost", "-p", str(self.port)]
        files = ["-d", "jobs", "-c", "./works", "-a", "device.conf", "Trial"]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [_program("ippeveprinter"), *options, *files],
                cwd=self.folder,
                env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": self._bus},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(lambda: answers(self.uri))

    def switch_off(self) -> None:
        """Pull the plug."""
        if self._process:
            os.killpg(self._process.pid, signal.SIGKILL)  # what works on a job stops too
            self._process.wait()
            self._process = None

    def breaks(self, *reasons: str) -> None:
        """The next job, or the one in hand, finds this wrong."""
        (self.folder / "fault").write_text(",".join(reasons), "utf-8")

    def is_mended(self) -> None:
        """Nothing is wrong any more."""
        (self.folder / "fault").unlink(missing_ok=True)

    def tray(self, *, sheets: int) -> None:
        """Fill or empty the tray while nothing prints, as somebody does by hand."""
        wish = {
            "size0": "iso_a5_148x210mm",
            "type0": "stationery",
            "level0": str(sheets),
            "size1": "om_receipt_72x205mm",
            "type1": "stationery",
            "level1": str(sheets),
        }
        with urlopen(f"http://localhost:{self.port}/media?{urlencode(wish)}", timeout=5) as page:
            page.read()

    def papers(self) -> list[Path]:
        """What came out, oldest first."""
        return sorted((self.folder / "papers").iterdir(), key=lambda file: file.stat().st_mtime_ns)


class House:
    """The bus that they need, a printer that takes PDF, one of each raster, and a queue."""

    def __init__(self, folder: Path, held: ExitStack) -> None:
        """Start the bus; printers and CUPS start when they are asked for."""
        self._folder = folder
        self._held = held
        self._devices: dict[str, Device] = {}
        self._queues: dict[str, str] = {}
        self._server = ""
        (folder / "bus.conf").write_text(BUS.format(folder=folder), "utf-8")
        bus = ["dbus-daemon", "--config-file=bus.conf", "--nofork", "--nopidfile"]
        self._start(*bus)
        until((folder / "bus").exists)

    def device(self, formats: str = "application/pdf") -> Device:
        """A printer that takes these formats, well and empty-handed."""
        if formats not in self._devices:
            folder = self._folder / f"device-{len(self._devices)}"
            bus = f"unix:path={self._folder}/bus"
            self._devices[formats] = Device(folder, bus, formats, self._held)
        device = self._devices[formats]
        for paper in device.papers():
            paper.unlink()
        return device

    def queue(self, device: Device) -> str:
        """The address of a queue of CUPS in front of a printer."""
        if not self._server:
            self._server = self._start_cups()
        name = device.folder.name
        if name not in self._queues:
            to_device = ["-E", "-v", device.uri, "-m", "everywhere"]
            subprocess.run(
                [_program("lpadmin"), "-h", self._server, "-p", name, *to_device],
                check=True,
                capture_output=True,
                timeout=30,
            )
            # CUPS goes on after lpadmin has ended: it asks the printer what it can.
            until((self._folder / "cups/etc/ppd" / f"{name}.ppd").exists)
            self._queues[name] = f"ipp://{self._server}/printers/{name}"
        return self._queues[name]

    @property
    def server(self) -> str:
        """Host and port of CUPS, once a queue is there."""
        return self._server

    def _start_cups(self) -> str:
        folder, port = self._folder / "cups", _free_port()
        for part in ("etc", "spool/tmp", "cache", "run"):
            (folder / part).mkdir(parents=True)
        root = os.geteuid() == 0
        words = {
            "folder": folder,
            "port": port,
            "group": "root" if root else folder.group(),
            "user": "User lp\nGroup lp" if root else "",
        }
        for name, text in (("cupsd.conf", CUPSD), ("cups-files.conf", CUPS_FILES)):
            (folder / "etc" / name).write_text(text.format(**words), "utf-8")
        if root:
            for place in (folder, *folder.rglob("*")):
                shutil.chown(place, group="lp")
                place.chmod(0o775 if place.is_dir() else 0o664)
        files = ["-c", str(folder / "etc/cupsd.conf"), "-s", str(folder / "etc/cups-files.conf")]
        self._start("cupsd", "-f", *files)
        server = f"localhost:{port}"
        until(lambda: answers(f"ipp://{server}/printers/none"))
        return server

    def _start(self, program: str, *arguments: str) -> None:
        process = subprocess.Popen(
            [_program(program), *arguments],
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._held.callback(process.wait)
        self._held.callback(process.terminate)


@contextmanager
def open_house() -> Iterator[House]:
    """Start it all in a folder that CUPS may enter as another user; stop it all."""
    with tempfile.TemporaryDirectory(prefix="wp-") as folder, ExitStack() as held:
        Path(folder).chmod(0o755)
        yield House(Path(folder), held)


def answers(uri: str) -> bool:
    """Whether somebody speaks IPP there."""
    try:
        Peer(Address.of(uri)).ask(Operation.GET_PRINTER_ATTRIBUTES)
    except (NotReachedError, NoAnswerError, RefusedError):
        return False
    return True


def until(true: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + _STARTS
    while not true():
        assert time.monotonic() < end, "a program of the printing system does not start"
        threading.Event().wait(0.02)


def _program(name: str) -> str:
    return shutil.which(name, path=_PATH) or name


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
