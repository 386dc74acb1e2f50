# SPDX-License-Identifier: EUPL-1.2
"""The printer under examination: what it says of itself, what else is in reach, a test slip."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.compose.finding import Finding
from kiosk.domain.ports import PrinterState, PrinterTrouble
from kiosk.printing.printers import make_printer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.compose.site import Site
    from kiosk.domain.profile import PrinterPlace

_SEARCH_SECONDS = 2
_DEVICE_FILES = Path("/dev/usb")

_SAYS: dict[PrinterState, tuple[str, str]] = {
    PrinterState.NO_PAPER: ("it has no paper", "put paper in"),
    PrinterState.WRONG_PAPER: (
        "no paper in it holds the slip",
        "put in wider paper, or tell the printer what is in it",
    ),
    PrinterState.COVER_OPEN: ("it is open", "close its cover"),
    PrinterState.JAM: ("paper is stuck in it", "open it and take the paper out"),
    PrinterState.NO_INK: ("its ink or toner is used up", "change the cartridge"),
    PrinterState.STOPPED: (
        "it is stopped or takes no jobs",
        "start it at its own panel; a queue of CUPS with `cupsenable NAME` and `cupsaccept NAME`",
    ),
    PrinterState.BUSY: (
        "it is at work on something else",
        "wait, then look what hangs in it; a device file serves one program at a time",
    ),
    PrinterState.REFUSED: (
        "it answers, but takes no slips there",
        "compare `printer.device` with the address on its own page; it must ask for no password",
    ),
    PrinterState.FAULT: ("it reports a fault", "read what its own panel says"),
    PrinterState.GONE: (
        "it does not answer",
        "switch it on, look at its cable, compare its address with `printer.device`",
    ),
    PrinterState.UNKNOWN: (
        "it cannot say whether it printed",
        "look in its tray; if nothing is there, switch it off and on",
    ),
}


def printer_finding(site: Site) -> Finding:
    """What the site's printer says of itself now."""
    place = site.profile.printer
    name = f"{place.kind} {place.device or ''}".rstrip()
    state = make_printer(place, site.folder).state()
    if state is PrinterState.READY:
        return Finding("printer", f"{name}: ready")
    words, fix = _SAYS[state]
    if place.kind == "folder":
        fix = f"make {site.folder / 'spool'} a folder that can be written, on a disk with room"
    if state is PrinterState.REFUSED and (place.device or "").startswith("ipps://"):
        fix = f"let the system trust its certificate, or write ipp:// to go without; else {fix}"
    return Finding("printer", f"{name}: {words}", fix)


def found_printers(place: PrinterPlace) -> Iterator[Finding]:
    """Printers in reach that are not named yet, each with the settings that name it."""
    named = {place.device, place.queue}
    for what, setting in dict.fromkeys([*_queues(), *_announced(), *_device_files()]):
        if not any(address and f'"{address}"' in setting for address in named):
            yield Finding("in reach", f"{what}; to use it, write under [printer]:\n{setting}")


def print_trial(site: Site) -> Finding:
    """Print a test slip, and say what to look for on it."""
    pdf = _trial(site)
    today = site.today()
    try:
        make_printer(site.profile.printer, site.folder).print(pdf, f"{today:%Y%m%d}-test")
    except PrinterTrouble as trouble:
        words, fix = _SAYS[trouble.state]
        told = "perhaps printed, look in the tray" if trouble.submitted else "not printed"
        return Finding("test slip", f"{told}: {words}", fix)
    look = "the code must be readable, three scripts whole, the ruler complete from 0 to 72 mm"
    return Finding("test slip", f"printed; look at it: {look}")


def _trial(site: Site) -> bytes:
    from kiosk.printing.trial_slip import trial_slip  # noqa: PLC0415 - only paper needs them
    from kiosk.printing.typeset import without_windows  # noqa: PLC0415 - as above

    without_windows()
    at = site.clock.now().astimezone(site.profile.zone)
    return trial_slip(site.profile.id, site.profile.name, at)


def _queues() -> Iterator[tuple[str, str]]:
    from kiosk.printing.ipp.address import Address  # noqa: PLC0415 - only doctors look around
    from kiosk.printing.ipp.queues import queues_of  # noqa: PLC0415 - as above

    server = os.environ.get("CUPS_SERVER", "localhost")
    if server.startswith("/"):
        server = "localhost"
    for queue in queues_of(Address.of(f"ipp://{server}/printers/")):
        kind = 'kind = "ipp"'
        if queue.device.startswith(("ipp://", "ipps://")):
            setting = f'{kind}\ndevice = "{queue.device}"\nqueue = "{queue.uri}"'
        else:
            setting = f'{kind}\ndevice = "{queue.uri}"'
        yield f"queue of CUPS, {queue.model or queue.device}", setting


def _announced() -> Iterator[tuple[str, str]]:
    """Printers that announce themselves on the network, where `ippfind` is installed."""
    if shutil.which("ippfind") is None:
        return
    command = ["ippfind", "--timeout", str(_SEARCH_SECONDS)]
    try:
        found = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=2 * _SEARCH_SECONDS
        )
    except subprocess.TimeoutExpired:
        return
    for uri in found.stdout.split():
        yield "on the network", f'kind = "ipp"\ndevice = "{uri}"'


def _device_files() -> Iterator[tuple[str, str]]:
    for file in sorted(_DEVICE_FILES.glob("lp*")):
        yield "at this machine's USB", f'kind = "escpos"\ndevice = "file://{file}"'
