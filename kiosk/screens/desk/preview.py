# SPDX-License-Identifier: EUPL-1.2
"""A slip's PDF as a picture: what is seen is what will be printed."""

from __future__ import annotations

import base64

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

WIDTH = 900
"""Pixels; enough to read it on a large screen."""


def picture_address(pdf: bytes) -> str:
    """The first page as a `data:` address that an Image can show.

    Raises:
        ValueError: this is no PDF.
    """
    source = QBuffer()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    if document.pageCount() < 1:
        raise ValueError("the slip is no PDF")
    points = document.pagePointSize(0)
    size = QSize(WIDTH, round(WIDTH * points.height() / points.width()))
    page = document.render(0, size)
    document.close()
    return "data:image/png;base64," + base64.b64encode(_png(page)).decode()


def _png(page: QImage) -> bytes:
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(written, "PNG")  # type: ignore[call-overload]
    return bytes(written.data().data())
