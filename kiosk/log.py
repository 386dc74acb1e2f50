# SPDX-License-Identifier: EUPL-1.2
"""The log: facts by name, one a line; never what a visitor touched or said."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from traceback import walk_tb
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

MOST_BYTES = 1_000_000
KEPT = 3


def log_to(folder: Path, screen: str) -> None:
    """Log this process to `<folder>/<screen>.log`, a megabyte at a time, four in all.

    Where the folder cannot be written the log goes to standard error. A bug that nothing
    catches is a line of the log too: its kind and its places, no value.
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


def _log_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
    """Say what kind of bug is where: its message and the lines around it may quote a visitor."""
    told: dict[int, str] = {}
    link: BaseException | None = bug
    while link is not None and id(link) not in told:
        told[id(link)] = " ".join((type(link).__name__, *_places(link)))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    logging.getLogger("kiosk").critical("bug %s", " after ".join(told.values()))


def _places(bug: BaseException) -> Iterator[str]:
    for frame, line in walk_tb(bug.__traceback__):
        yield f"{frame.f_globals.get('__name__', '?')}:{line}"
