# SPDX-License-Identifier: EUPL-1.2
"""The kinds of printers a site's settings may name."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from kiosk.domain.ports import SlipPrinter
from kiosk.printing.folder import FolderPrinter

PRINTERS: MappingProxyType[str, Callable[[Path], SlipPrinter]] = MappingProxyType(
    {"folder": lambda site: _folder_printer(site / "spool")}
)
"""Makes a printer of each kind, given the site's folder."""


def _folder_printer(folder: Path) -> FolderPrinter:
    """Make the folder too; where that cannot be, the printer says that it is gone."""
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
    return FolderPrinter(folder)
