# SPDX-License-Identifier: EUPL-1.2
"""The kinds of printers a site's settings may name; each is loaded when it is made."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.ports import SlipPrinter
    from kiosk.domain.profile import PrinterPlace
    from kiosk.printing.escpos.line import Line
    from kiosk.printing.ipp.address import Address


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of printer.

    Attributes:
        make: makes it, given its checked place and the site's folder; nothing is sent to it.
        reads: understands an address, or raises ValueError.
        device: how its address is written; empty where it has none.
        queue: how a queue's address is written; empty where there cannot be one.
    """

    make: Callable[[PrinterPlace, Path], SlipPrinter]
    reads: Callable[[str], object] = str
    device: str = ""
    queue: str = ""


def check_printer(place: PrinterPlace) -> None:
    """See that a printer can be made from its settings.

    Raises:
        ValueError: it cannot: names the key and the fix.
    """
    kind = PRINTERS.get(place.kind)
    if kind is None:
        known = ", ".join(PRINTERS)
        raise ValueError(f"`printer.kind`: {place.kind!r} is no kind of printer; use {known}")
    for key, written, form in (
        ("device", place.device, kind.device),
        ("queue", place.queue, kind.queue),
    ):
        if written is None:
            continue
        if not form:
            raise ValueError(f"`printer.{key}`: printers of kind {place.kind} have none; remove it")
        if not _is_read(kind, written):
            raise ValueError(f"`printer.{key}`: {written!r} is no such address; write {form}")
    if kind.device and place.device is None:
        raise ValueError(f"`printer.device` is missing; add {kind.device}")


def make_printer(place: PrinterPlace, site: Path) -> SlipPrinter:
    """Make the printer of a site, given its checked settings and the site's folder."""
    return PRINTERS[place.kind].make(place, site)


def _is_read(kind: Kind, address: str) -> bool:
    try:
        kind.reads(address)
    except ValueError:
        return False
    return True


def _folder(_place: PrinterPlace, site: Path) -> SlipPrinter:
    """Make the folder too; where that cannot be, the printer says that it is gone."""
    from kiosk.printing.folder import FolderPrinter  # noqa: PLC0415 - each kind loads its own

    folder = site / "spool"
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return FolderPrinter(folder)


def _ipp(place: PrinterPlace, _site: Path) -> SlipPrinter:
    from kiosk.printing.ipp.printer import IppPrinter  # noqa: PLC0415 - as above
    from kiosk.printing.patience import Patience  # noqa: PLC0415 - as above

    queue = _ipp_address(place.queue) if place.queue else None
    return IppPrinter(_ipp_address(place.device or ""), queue, Patience())


def _ipp_address(written: str) -> Address:
    from kiosk.printing.ipp.address import Address  # noqa: PLC0415 - as above

    return Address.of(written)


def _escpos(place: PrinterPlace, _site: Path) -> SlipPrinter:
    from kiosk.printing.escpos.printer import EscposPrinter  # noqa: PLC0415 - as above
    from kiosk.printing.patience import Patience  # noqa: PLC0415 - as above

    return EscposPrinter(_line(place.device or ""), Patience())


def _line(written: str) -> Callable[[], Line]:
    from kiosk.printing.escpos.line import line_to  # noqa: PLC0415 - as above

    return line_to(written)


PRINTERS: MappingProxyType[str, Kind] = MappingProxyType(
    {
        "folder": Kind(_folder),
        "ipp": Kind(
            _ipp,
            _ipp_address,
            device='device = "ipp://printer.example/ipp/print"',
            queue='queue = "ipp://localhost/printers/NAME"',
        ),
        "escpos": Kind(
            _escpos,
            _line,
            device='device = "tcp://printer.example:9100" or "file:///dev/usb/lp0"',
        ),
    }
)
"""What may stand as `printer.kind`."""
