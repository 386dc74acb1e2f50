# SPDX-License-Identifier: EUPL-1.2
"""Bitmaps as documents of driverless printers: PWG Raster (PWG 5102.4) and Apple Raster (URF).

Grey, eight bits a dot, one side. Both pack lines alike.
"""

from __future__ import annotations

import struct
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.printing.bitmap import Bitmap

_PWG_SYNC = b"RaS2"
_URF_SYNC = b"UNIRAST\0"
_PWG_GREY, _URF_GREY = 18, 0
_ONE_SIDE = 1
_LONGEST = 128
"""Dots in a run, lines in a repetition."""


def pwg_raster(pages: Iterable[Bitmap], dots_per_inch: int) -> bytes:
    """The pages as image/pwg-raster."""
    return _PWG_SYNC + b"".join(
        _pwg_header(page, dots_per_inch) + _packed(page.rows) for page in pages
    )


def apple_raster(pages: Iterable[Bitmap], dots_per_inch: int) -> bytes:
    """The pages as image/urf."""
    leaves = [_urf_header(page, dots_per_inch) + _packed(page.rows) for page in pages]
    return _URF_SYNC + struct.pack(">I", len(leaves)) + b"".join(leaves)


def _pwg_header(page: Bitmap, dots_per_inch: int) -> bytes:
    """1796 bytes: what is not set is zero; offsets are those of PWG 5102.4, table 1."""
    header = bytearray(1796)
    header[0:9] = b"PwgRaster"
    points = [round(side * 72 / dots_per_inch) for side in (page.width, page.height)]
    for offset, numbers in (
        (276, (dots_per_inch, dots_per_inch)),
        (340, (1,)),  # copies
        (352, points),
        (372, (page.width, page.height)),
        (384, (8, 8, page.width)),  # bits of a colour, bits of a dot, bytes of a line
        (400, (_PWG_GREY,)),
        (420, (1,)),  # colours
        (452, (1,)),  # pages in all
        (456, (1, 1)),  # the feed and what lies across it are not mirrored
    ):
        struct.pack_into(f">{len(numbers)}I", header, offset, *numbers)
    return bytes(header)


def _urf_header(page: Bitmap, dots_per_inch: int) -> bytes:
    sizes = (page.width, page.height, dots_per_inch)
    return struct.pack(">4B8x3I8x", 8, _URF_GREY, _ONE_SIDE, 4, *sizes)


def _packed(rows: Iterable[bytes]) -> bytes:
    out = bytearray()
    for row, same in groupby(rows):
        line = _packed_line(row)
        count = sum(1 for _ in same)
        while count:
            repeated = min(count, 256)
            out.append(repeated - 1)
            out += line
            count -= repeated
    return bytes(out)


def _packed_line(row: bytes) -> bytes:
    """Runs of a dot as count - 1 and dot; dots that differ as 257 - count and the dots."""
    out, single = bytearray(), bytearray()
    for dot, same in groupby(row):
        count = sum(1 for _ in same)
        if count == 1:
            single.append(dot)
            continue
        _spill(out, single)
        while count:
            run = min(count, _LONGEST)
            out += bytes((run - 1, dot))
            count -= run
    _spill(out, single)
    return bytes(out)


def _spill(out: bytearray, single: bytearray) -> None:
    for begin in range(0, len(single), _LONGEST):
        dots = single[begin : begin + _LONGEST]
        out.append(257 - len(dots) if len(dots) > 1 else 0)
        out += dots
    single.clear()
