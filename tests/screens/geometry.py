# SPDX-License-Identifier: EUPL-1.2
"""Where texts stand: what is cut off, sticks out or lies over its neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 1.5
"""Pixels of rounding."""


def misfits(window: QQuickWindow) -> list[str]:
    """Every text that does not fit, in words."""
    texts = [item for item in seen(window.contentItem()) if item.inherits("QQuickText")]
    found = [f"{said(text)}: {why}" for text in texts for why in _faults(text, window)]
    return found + [
        f"{said(one)} lies over {said(other)}"
        for one, other in combinations(texts, 2)
        if one.parentItem() is other.parentItem() and _overlap(_ink(one), _ink(other))
    ]


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from seen(child)


def said(text: QQuickItem) -> str:
    """A text's words."""
    return repr(text.property("text"))


def _faults(text: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    if not text.property("text"):
        return
    if text.property("truncated"):
        yield "is cut off"
    if text.property("contentWidth") > text.width() + SLACK:
        yield f"is wider than its place of {text.width():.0f}"
    if text.property("contentHeight") > text.height() + SLACK:
        yield f"is higher than its place of {text.height():.0f}"
    yield from _sticking_out(text, window)


def _sticking_out(text: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    ink, scrolled = _ink(text), False
    ancestor = text.parentItem()
    while ancestor is not window.contentItem():
        place = ancestor.mapRectToScene(QRectF(0, 0, ancestor.width(), ancestor.height()))
        if place.width() > 0 and place.height() > 0:
            if ink.left() < place.left() - SLACK or ink.right() > place.right() + SLACK:
                yield f"sticks out of {_kind(ancestor)} sideways"
                return
            if not scrolled and (
                ink.top() < place.top() - SLACK or ink.bottom() > place.bottom() + SLACK
            ):
                if not ancestor.clip():
                    yield f"sticks out of {_kind(ancestor)} upwards or downwards"
                return
        scrolled = scrolled or ancestor.clip()
        ancestor = ancestor.parentItem()


def _ink(text: QQuickItem) -> QRectF:
    return text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))


def _overlap(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > SLACK and common.height() > SLACK


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QMLTYPE")[0]
