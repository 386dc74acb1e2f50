# SPDX-License-Identifier: EUPL-1.2
"""The clock's anchor in a small file of the site's folder, and what it is counted from."""

from __future__ import annotations

import os
import time
import uuid
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import msgspec

from kiosk.domain.steady_clock import Anchor

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_BOOT_CLOCK = getattr(time, "CLOCK_BOOTTIME", None)


class AnchorFile:
    """Implements `kiosk.domain.steady_clock.AnchorBook`; a torn file is none."""

    def __init__(self, path: Path) -> None:
        """Keep it at a path."""
        self._path = path

    def read(self) -> Anchor | None:
        """The anchor kept last; None where there is none to read."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Anchor)
        except (OSError, msgspec.MsgspecError):
            return None

    def keep(self, anchor: Anchor) -> None:
        """Replace the file as a whole; where that cannot be, this process keeps its own."""
        unfinished = self._path.with_suffix(f".{os.getpid()}.part")
        with suppress(OSError):
            unfinished.write_bytes(msgspec.json.encode(anchor))
            unfinished.replace(self._path)


def uptime() -> timedelta:
    """Time since the machine's start, sleep included where the system can tell."""
    if _BOOT_CLOCK is None:
        return timedelta(seconds=time.monotonic())
    return timedelta(seconds=time.clock_gettime(_BOOT_CLOCK))


def this_boot() -> str:
    """Names the machine's start; a system that does not is asked anew by each process."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return uuid.uuid4().hex
