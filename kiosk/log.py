# SPDX-License-Identifier: EUPL-1.2
"""The log: facts by name, one a line; never what a visitor touched or said."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 1_000_000
KEPT = 3


def log_to(folder: Path, screen: str) -> None:
    """Log this process to `<folder>/<screen>.log`, a megabyte at a time, four in all.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / f"{screen}.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8"
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[file], force=True)
