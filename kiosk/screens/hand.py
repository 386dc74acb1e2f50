# SPDX-License-Identifier: EUPL-1.2
"""A hand and eyes on a real window: what the tour and the tests' robots use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputDevice
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE_MS = 8000
REST_MS = 450
MOST_LOOKS = 12
GLANCE_MS = 80
BEAT_MS = 10


class NotFound(LookupError):
    """Nothing on the screen has this name."""


class Hand:
    """Touches, types and reads one window the way a person does: by what is written there."""

    def __init__(self, window: QQuickWindow) -> None:
        """Take a finger to a window."""
        self._window = window
        self._finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def visible(self) -> Iterator[QQuickItem]:
        """Every item that can be seen, front to back within each parent."""
        yield from _visible(self._window.contentItem())

    def read(self) -> list[str]:
        """The names of everything that can be seen, as a screen reader says them."""
        return [name for item in self.visible() if (name := accessible_name(item))]

    def sees(self, words: str) -> bool:
        """Whether the words stand anywhere on the screen."""
        return any(words in plain(name) for name in self.read())

    def wait_for(self, words: str) -> None:
        """Let the window work until the words stand on the screen.

        Raises:
            NotFound: they do not appear.
        """
        if not wait_until(lambda: self.sees(words)):
            raise NotFound(f"{words!r} is not among {self.read()}")

    def find(self, name: str) -> QQuickItem:
        """The enabled item with this name; failing that, one whose name begins with it.

        Raises:
            NotFound: there is none.
        """
        named = [(plain(accessible_name(item)), item) for item in self.visible()]
        touchable = [(said, item) for said, item in named if said and is_control(item)]
        for fits in (str.__eq__, str.startswith):
            for said, item in touchable:
                if fits(said, name) and item.isEnabled():
                    return item
        raise NotFound(f"{name!r} is not among {[said for said, _ in touchable]}")

    def touch(self, name: str) -> None:
        """Put a finger on the item with this name and lift it."""
        wait_until(lambda: self._has(name))
        point = self._where_it_rests(name)
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QCoreApplication.processEvents()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()
        settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key and let go."""
        QTest.keyClick(self._window, key)
        settle()

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._window,
                Qt.Key.Key_unknown,
                letter,
                Qt.KeyboardModifier.NoModifier,
            )
        settle()

    def rest(self) -> None:
        """Keep still until motion, which is under 250 ms, has come to an end."""
        wait_until(lambda: False, REST_MS)

    def photograph(self, file: Path) -> bool:
        """Save the window once it looks the same at two looks in a row; whether it was saved."""
        seen = self._window.grabWindow()
        for _ in range(MOST_LOOKS):
            self.rest()
            before, seen = seen, self._window.grabWindow()
            if seen == before:
                break
        return seen.save(str(file))

    def _where_it_rests(self, name: str) -> QPoint:
        """The middle of an item once layout has come to an end: a finger waits for that too."""
        seen = _middle(self.find(name))
        for _ in range(MOST_LOOKS):
            wait_until(lambda: False, GLANCE_MS)
            before, seen = seen, _middle(self.find(name))
            if seen == before:
                break
        return seen

    def _has(self, name: str) -> bool:
        try:
            self.find(name)
        except NotFound:
            return False
        return True


def accessible_name(item: QQuickItem) -> str:
    """What a screen reader calls an item; nothing where it passes it over."""
    interface = _interface(item)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def is_control(item: QQuickItem) -> bool:
    """Whether an item is there to be touched."""
    interface = _interface(item)
    return interface is not None and interface.role() in CONTROLS


CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ListItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.Link,
        QAccessible.Role.MenuItem,
    }
)
"""Roles of things that people act on."""


def plain(name: str) -> str:
    """A name without the invisible isolates around its facts."""
    return name.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(3):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def wait_until(true: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> bool:
    """Let the window work until something is true; whether it became so."""
    passed, beat = QElapsedTimer(), QTimer()
    passed.start()
    beat.start(BEAT_MS)  # something happens even where nothing does: the wait below ends
    while not true():
        if passed.elapsed() > patience_ms:
            return False
        # Without a number of milliseconds: with one, Qt would not wait but turn round and round.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return True


def _interface(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
