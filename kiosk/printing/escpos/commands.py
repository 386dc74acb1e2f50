# SPDX-License-Identifier: EUPL-1.2
"""ESC/POS: a slip as dots, and what the printer's status bytes say.

Text mode is no way: it knows neither Arabic nor Ethiopic, so every slip is a picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ports import PrinterState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.printing.bitmap import Bitmap

DOTS_PER_INCH = 203.2
WIDTH = 576
"""Dots across: 72 mm of 80 mm paper."""

_BAND = 256
"""Rows in one picture: what any printer's memory holds."""
_DARK = 128

_RESET = b"\x1b@\x1da\0"
"""GS a 0 too: a status that comes by itself would pass for the answer to GS r."""
_PICTURE = b"\x1dv0\0"
_FEED_AND_CUT = b"\x1dV\x42\x00"

TOPICS = 4
ASK_STATUS = b"".join(b"\x10\x04" + bytes([topic + 1]) for topic in range(TOPICS))
"""DLE EOT, answered at once: printer, cause of being offline, error, paper."""
ASK_WHEN_DONE = b"\x1dr\x01"
"""GS r: answered in turn, once all before it is on paper."""

_STATUS_MASK, _STATUS = 0x93, 0x12
_MARK_MASK, _MARK = 0x90, 0x00

_OFFLINE = 0x08
_COVER, _PAPER_END, _ERROR = 0x04, 0x20, 0x40
_CUTTER, _BROKEN = 0x08, 0x20
_NO_PAPER = 0x60


def slip_commands(pages: Iterable[Bitmap]) -> bytes:
    """The slip, each page cut off after it."""
    out = bytearray(_RESET)
    for page in pages:
        for begin in range(0, page.height, _BAND):
            out += _picture(page.rows[begin : begin + _BAND], page.width)
        out += _FEED_AND_CUT
    return bytes(out)


def _picture(rows: tuple[bytes, ...], width: int) -> bytes:
    across = (width + 7) // 8
    size = across.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    return _PICTURE + size + b"".join(_bits(row, across) for row in rows)


def _bits(row: bytes, across: int) -> bytes:
    """Eight dots in a byte, the leftmost highest, dark ones set."""
    dark = row.translate(_TO_DIGITS).ljust(across * 8, b"0")
    return int(dark, 2).to_bytes(across, "big")


_TO_DIGITS = bytes(ord("1") if grey < _DARK else ord("0") for grey in range(256))


def statuses(answer: bytes) -> bytes:
    """The status bytes in what a printer sent: some bits of them are fixed."""
    return bytes(byte for byte in answer if byte & _STATUS_MASK == _STATUS)


def says_done(answer: bytes) -> bool:
    """Whether the answer to `ASK_WHEN_DONE` is in what a printer sent."""
    return any(byte & _MARK_MASK == _MARK for byte in answer if byte & _STATUS_MASK != _STATUS)


def state_of(status: bytes) -> PrinterState:
    """What the four bytes that answer `ASK_STATUS` mean."""
    printer, offline, error, paper = status
    if offline & _COVER:
        return PrinterState.COVER_OPEN
    if paper & _NO_PAPER or offline & _PAPER_END:
        return PrinterState.NO_PAPER
    if error & _CUTTER:
        return PrinterState.JAM
    if error & _BROKEN or offline & _ERROR:
        return PrinterState.FAULT
    return PrinterState.STOPPED if printer & _OFFLINE else PrinterState.READY
