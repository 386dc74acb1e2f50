# SPDX-License-Identifier: EUPL-1.2
"""Slips as dots, for printers that take no PDF."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2

POINTS_PER_INCH = 72
HUNDREDTHS_PER_POINT = 2540 / POINTS_PER_INCH
"""Hundredths of a millimetre in a point."""

_one_at_a_time = threading.Lock()
"""PDFium must not be entered twice."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Rows of bytes from the top, one for each dot: 0 is black, 255 is white."""

    width: int
    rows: tuple[bytes, ...]

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    def placed(self, width: int, height: int) -> Bitmap:
        """On a page of another size: as high up as it was, in the middle; cut off where too big."""
        spare = max(0, width - self.width)
        left, right = b"\xff" * (spare // 2), b"\xff" * (spare - spare // 2)
        rows = tuple(left + row[:width] + right for row in self.rows[:height])
        return Bitmap(width, rows + (b"\xff" * width,) * (height - len(rows)))


def page_size(pdf: bytes) -> tuple[int, int]:
    """Width and height of a slip, in hundredths of a millimetre: the largest of its pages."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        sizes = [page.get_size() for page in document]
    return (
        round(max(width for width, _ in sizes) * HUNDREDTHS_PER_POINT),
        round(max(height for _, height in sizes) * HUNDREDTHS_PER_POINT),
    )


def bitmaps(pdf: bytes, dots_per_inch: float) -> tuple[Bitmap, ...]:
    """Each page of a slip."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        return tuple(_bitmap(page, dots_per_inch / POINTS_PER_INCH) for page in document)


def _bitmap(page: pypdfium2.PdfPage, scale: float) -> Bitmap:
    """The page to its nearest dot: PDFium begins another for the smallest fraction of one."""
    picture = page.render(scale=scale, grayscale=True)
    width, height = (round(side * scale) for side in page.get_size())
    whole, stride = bytes(picture.buffer), picture.stride
    return Bitmap(width, tuple(whole[row * stride : row * stride + width] for row in range(height)))
