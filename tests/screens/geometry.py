# SPDX-License-Identifier: EUPL-1.2
"""Where things stand: what is cut off, sticks out, lies over another, is too small or too near."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.hand import accessible_name, is_control, plain

SLACK = 1.5
"""Pixels of rounding."""
CAPITAL, CAPITAL_OF_SIZE = 6.1, 0.714
"""Height of body capitals in millimetres, and what part of a letter's size they are."""
GAP = 3.0
"""Millimetres between targets."""
LABELS = frozenset(
    {
        "TopStrip",
        "BottomBar",
        "Badge",
        "LetterSize",
        "Notice",
        "Poster",
        "ScriptKey",
        "WelcomePage",
    }
)
"""Around a page, and marks on it: they grow where there is room, but need not."""
HALFWAY = (
    frozenset(
        {
            "DayChoice",
            "EmergencyPage",
            "HaveNumberPage",
            "HitTile",
            "Keyboard",
            "LanguageTile",
            "MeetingTile",
            "Message",
            "NoticeStrip",
            "ResultTile",
            "SearchField",
            "SearchPage",
        }
    ),
    1.5,
)
"""What goes only half of the way where a page has little room (docs/accessibility.md)."""


def misfits(window: QQuickWindow) -> list[str]:
    """Every text that does not fit, in words."""
    texts = [item for item in in_front(window) if is_text(item)]
    found = [f"{said(text)}: {why}" for text in texts for why in _faults(text, window)]
    return found + [
        f"{said(one)} lies over {said(other)}"
        for one, other in combinations(texts, 2)
        if not _digits(one) and not _digits(other) and _overlap(shown(one), shown(other))
    ]


def out_of_reach(
    window: QQuickWindow, mm: float, *, times: float = 1, target: float = 20
) -> list[str]:
    """Every target and text that is too small, and targets that are too near to each other.

    Args:
        mm: pixels in a millimetre.
        times: what a visitor asked letters to be multiplied with.
        target: millimetres that a target must have each way.
    """
    found = []
    items = list(in_front(window))
    for text in filter(is_text, items):
        pixels = text.property("fontInfo").property("pixelSize").toNumber()
        kinds = _of(text)
        half = min(times, HALFWAY[1]) if kinds & HALFWAY[0] else times
        least = CAPITAL * (1 if kinds & LABELS else half)
        if pixels * CAPITAL_OF_SIZE / mm < least - 0.25:
            found.append(f"{said(text)} is {pixels * CAPITAL_OF_SIZE / mm:.1f} mm, not {least:.1f}")
    targets = [
        item
        for item in items
        if is_control(item) and item.isEnabled() and not shown(item).isEmpty()
    ]
    targets = [item for item in targets if _kind(item) != "AreYouThere"]  # a whole page
    targets = [item for item in targets if not _cut_off(item) or not _has_bar(item)]
    for item in targets:
        place, name = shown(item), plain(accessible_name(item))
        if min(place.width(), place.height()) / mm < target - 0.1:
            found.append(f"{name} is {place.width() / mm:.1f} by {place.height() / mm:.1f} mm")
    for one, other in combinations(targets, 2):
        if (apart := _apart(shown(one), shown(other)) / mm) < GAP - 0.15 and not _within(
            one, other
        ):
            names = " and ".join(plain(accessible_name(item)) for item in (one, other))
            found.append(f"{names} are {apart:.1f} mm apart")
    return found


def in_front(window: QQuickWindow) -> Iterator[QQuickItem]:
    """All that can be seen; of what a warning covers, nothing."""
    items = list(seen(window.contentItem()))
    over = [item for item in items if _kind(item) == "AreYouThere"]
    yield from (item for item in items if not over or _of(item) & {"AreYouThere", "BottomBar"})


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from seen(child)


def shown(item: QQuickItem) -> QRectF:
    """The part of an item that no clipping ancestor hides."""
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    ancestor: QQuickItem | None = item.parentItem()
    while ancestor is not None:
        if ancestor.clip():
            place &= ancestor.mapRectToScene(QRectF(0, 0, ancestor.width(), ancestor.height()))
        ancestor = ancestor.parentItem()
    return place if place.height() > SLACK and place.width() > SLACK else QRectF()


def is_text(item: QQuickItem) -> bool:
    """Whether an item is a text with something to read."""
    return item.inherits("QQuickText") and bool(item.property("text")) and not shown(item).isEmpty()


def said(text: QQuickItem) -> str:
    """A text's words."""
    return repr(text.property("text"))


def _faults(text: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    if _digits(text):  # a poster needs no room below the line
        return
    if text.property("truncated"):
        yield "is cut off"
    if text.property("contentWidth") > text.width() + SLACK:
        yield f"is wider than its place of {text.width():.0f}"
    if text.property("contentHeight") > 1.025 * text.height() + SLACK:  # Qt fits by whole pixels
        yield f"is {text.property('contentHeight'):.0f} high in a place of {text.height():.0f}"
    yield from _sticking_out(text, window)


def _sticking_out(text: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    ink = shown(text)
    line = text.property("contentHeight") / max(1, text.property("lineCount"))
    whole = ink.height() / line
    torn = text.height() - ink.height() > SLACK and abs(whole - round(whole)) * line > 2 * SLACK
    if torn and not _has_bar(text):
        yield "is cut through a line"
    ancestor: QQuickItem | None = text.parentItem()
    while ancestor is not None and ancestor is not window.contentItem():
        place = ancestor.mapRectToScene(QRectF(0, 0, ancestor.width(), ancestor.height()))
        if place.width() > 0 and place.height() > 0:
            if ink.left() < place.left() - SLACK or ink.right() > place.right() + SLACK:
                yield f"sticks out of {_kind(ancestor)} sideways"
                return
            if ink.top() < place.top() - SLACK or ink.bottom() > place.bottom() + SLACK:
                yield f"sticks out of {_kind(ancestor)} upwards or downwards"
                return
        ancestor = ancestor.parentItem()


def _cut_off(item: QQuickItem) -> bool:
    return shown(item).height() < item.height() - SLACK


def _has_bar(text: QQuickItem) -> bool:
    """Whether something stands in a list with a bar, which shows that there is more to move to."""
    ancestor: QQuickItem | None = text.parentItem()
    while ancestor is not None:
        if any(child.inherits("QQuickScrollBar") for child in ancestor.childItems()):
            return True
        ancestor = ancestor.parentItem()
    return False


def _digits(text: QQuickItem) -> bool:
    return str(text.property("text")).isdigit()


def _overlap(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > SLACK and common.height() > SLACK


def _apart(one: QRectF, other: QRectF) -> float:
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    along = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, along)


def _within(one: QQuickItem, other: QQuickItem) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _of(item: QQuickItem) -> set[str]:
    kinds: set[str] = set()
    ancestor: QQuickItem | None = item
    while ancestor is not None:
        kinds.add(_kind(ancestor))
        ancestor = ancestor.parentItem()
    return kinds


def _kind(item: QQuickItem) -> str:
    kind = item.metaObject()
    name = kind.className().partition("_QMLTYPE")[0].partition("_QML_")[0]
    shiboken6.invalidate(kind)  # QML makes one for each item; another item may get its address
    return name
