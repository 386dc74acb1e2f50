# SPDX-License-Identifier: EUPL-1.2
"""The kinds of printers a site's settings may name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from kiosk.domain.ports import SlipPrinter
from kiosk.printing.folder import FolderPrinter

PRINTERS: MappingProxyType[str, Callable[[Path], SlipPrinter]] = MappingProxyType(
    {"folder": lambda site: FolderPrinter(site / "spool")}
)
"""Makes a printer of each kind, given the site's folder."""
