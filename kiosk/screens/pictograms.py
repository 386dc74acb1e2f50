# SPDX-License-Identifier: EUPL-1.2
"""The pictograms of `resources/icons` in any colour and size, without a graphics card."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER: Final = "pictogram"
_ADDRESS: Final = re.compile(r"(?P<file>[a-z]+/[a-z0-9_]+)/(?P<colour>[0-9a-fA-F]{6})")
_SIDE: Final = 48
_KEPT: Final = 64
"""Pictures painted last: a page that comes again is not painted again while somebody waits."""


class Pictograms(QQuickImageProvider):
    """Answers `image://pictogram/<set>/<name>/<rrggbb>`: `image://pictogram/ui/print/2044aa`.

    Give `sourceSize` in QML: Qt multiplies it by the screen's pixel ratio, asks for that many
    pixels, keeps the answer for all who use the same picture, and warns with the whole address if
    there is no such pictogram. Arrows point the other way with `mirror: true`.
    """

    def __init__(self, icons: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._icons = icons

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """Paint one pictogram, whole and centred; no image at all for a wrong address."""
        match = _ADDRESS.fullmatch(address)
        file = self._icons / f"{match['file']}.svg" if match else None
        if match is None or file is None or not file.is_file():
            return QImage()
        pixels = _pixels(requested)
        size.setWidth(pixels.width())
        size.setHeight(pixels.height())
        return _painted(file, match["colour"], pixels.width(), pixels.height())


@lru_cache(maxsize=_KEPT)
def _painted(file: Path, colour: str, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    drawing = QSvgRenderer(QByteArray(file.read_bytes()))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    drawing.render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(f"#{colour}"))
    painter.end()
    return image


def _pixels(requested: QSize) -> QSize:
    """A side that QML left open is as long as the other one."""
    longest = max(requested.width(), requested.height())
    if longest <= 0:
        return QSize(_SIDE, _SIDE)
    return QSize(
        requested.width() if requested.width() > 0 else longest,
        requested.height() if requested.height() > 0 else longest,
    )
