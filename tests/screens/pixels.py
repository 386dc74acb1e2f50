# SPDX-License-Identifier: EUPL-1.2
"""What a lens sees: how far words and pictograms stand out from what is painted around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.contrast import contrast
from tests.screens.geometry import in_front, is_text, said, shown

EDGE = 0.005
"""Part of a place's pixels below which a colour is the soft edge of a letter."""


def faint(window: QQuickWindow, *, text: float, shape: float) -> list[str]:
    """Every text and pictogram with less contrast, measured on the painted pixels.

    The ground is the colour that most pixels of a place have; the ink is the one among the
    others, soft edges left out, that stands out most.
    """
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    return [
        f"{name} stands out by {ratio:.2f}, not {least}"
        for name, place, least in _places(window, text, shape)
        if (ratio := _ratio(image, place)) is not None and ratio < least - 0.05
    ]


def _places(window: QQuickWindow, text: float, shape: float) -> Iterator[tuple[str, QRectF, float]]:
    for item in in_front(window):
        place = shown(item)
        if place.height() < item.height() / 2:
            continue  # at the edge of a list that scrolls
        if is_text(item):
            yield said(item), place, text
        elif _is_pictogram(item):
            yield str(item.property("symbol")), place, shape


def _is_pictogram(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") and bool(item.property("symbol"))


def _ratio(image: QImage, place: QRectF) -> float | None:
    left, right = max(0, int(place.left())), min(image.width(), int(place.right()))
    pixels = memoryview(image.constBits()).cast("I")
    seen: Counter[int] = Counter()
    for y in range(max(0, int(place.top())), min(image.height(), int(place.bottom())), 2):
        start = y * image.bytesPerLine() // pixels.itemsize
        seen.update(pixels[start + left : start + right])
    if not seen:
        return None
    (ground, _), total = seen.most_common(1)[0], seen.total()
    inks = [colour for colour, count in seen.items() if count >= EDGE * total and colour != ground]
    return max((contrast(_hex(ground), _hex(ink)) for ink in inks), default=None)


def _hex(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06x}"
