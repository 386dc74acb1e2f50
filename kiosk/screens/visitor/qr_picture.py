# SPDX-License-Identifier: EUPL-1.2
"""A QR code as a picture of one pixel for each module, to be enlarged by whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

QUIET = 4
"""Modules of white on each side that readers may count on (ISO/IEC 18004)."""


def qr_picture(rows: Sequence[Sequence[bool]]) -> str:
    """The address of a picture for QML, with its quiet zone; nothing for no code.

    Args:
        rows: the modules, True is dark.
    """
    if not rows:
        return ""
    side = len(rows) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                image.setPixelColor(x, y, Qt.GlobalColor.black)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return "data:image/png;base64," + bytes(buffer.data().toBase64().data()).decode()
