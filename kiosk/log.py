# SPDX-License-Identifier: EUPL-1.2
"""The log: facts by name, one a line; never what a visitor touched or said."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

MOST_BYTES = 1_000_000
KEPT = 3


def log_to(folder: Path, screen: str) -> None:
    """Log this process to `<folder>/<screen>.log`, a megabyte at a time, four in all.

    Where the folder cannot be written the log goes to standard error. A bug that nothing
    catches is a line of the log too.
    """
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{screen}.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    sys.excepthook = _log_bug


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("kiosk").critical("bug", exc_info=(kind, bug, trace))
