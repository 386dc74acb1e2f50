# SPDX-License-Identifier: EUPL-1.2
"""One process, one window: application, fonts, engine, and their end in order."""

from __future__ import annotations

import math
import signal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLoggingCategory,
    QObject,
    QTimer,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.resources import resource
from kiosk.screens.pictograms import PROVIDER, Pictograms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.screens.language import Speech

FAMILIES = ("WP Sans", "WP Sans Arabic", "WP Sans Ethiopic", "WP Sans Names")
MM_PER_INCH = 25.4
Place = tuple[float, float, float, float]
"""Left, top, width and height of a window in parts of the screen."""

SIGNAL_BEAT_MS = 200


def start_application(arguments: Sequence[str]) -> QGuiApplication:
    """The process's application, with our own fonts and none of the system's in front."""
    QCoreApplication.setApplicationName("Welcome Point Kiosk")
    application = QGuiApplication(list(arguments))
    load_fonts()
    return application


class Application:
    """The event loop of a process, which ends tidily when the system or a supervisor asks."""

    def __init__(self, name: str) -> None:
        """Start it; Python runs its signal handlers between bytecodes only, so a beat lets it."""
        self._application = start_application([name])
        signal.signal(signal.SIGTERM, lambda *_: self.quit())
        signal.signal(signal.SIGINT, lambda *_: self.quit())
        self._beat = QTimer()
        self._beat.timeout.connect(lambda: None)
        self._beat.start(SIGNAL_BEAT_MS)

    def run(self) -> int:
        """Work until the window is closed; the exit code."""
        return self._application.exec()

    def quit(self) -> None:
        """Stop working."""
        self._application.quit()


@cache  # the font database is the process's, and each font that joins it makes Qt forget its shapes
def load_fonts() -> None:
    """Make the fonts of resources/fonts the application's own, once in each process.

    Raises:
        OSError: a font file cannot be read.
    """
    # Each family has its own scripts only; Qt would say so under a lock (decision 4).
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for file in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"cannot read the font {file}")
    for family in FAMILIES:  # QML names one family; the others stand in for what it lacks
        QFont.insertSubstitutions(family, [other for other in FAMILIES if other != family])
    font = QFont()
    font.setFamilies(list(FAMILIES))
    QGuiApplication.setFont(font)


def pixels_per_mm(width: int, height: int, inches: float) -> float:
    """How many pixels of a window that fills a screen make a millimetre."""
    return math.hypot(width, height) / (inches * MM_PER_INCH)


class Window(QObject):
    """An engine with one window; closes in the order in which nothing dangles."""

    def __init__(self, uri: str, name: str, screen: QObject, speech: Speech) -> None:
        """Load a window.

        Args:
            uri: the QML module, which is the Python package.
            name: the window's QML type.
            screen: the window's typed object, handed in as `view`.
            speech: retranslates the window when its language changes.

        Raises:
            RuntimeError: the QML does not load; what is wrong stands in the log.
        """
        super().__init__()
        self.screen = screen
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(import_path()))
        self._engine.addImageProvider(PROVIDER, Pictograms(resource("icons")))
        self._engine.setInitialProperties({"view": screen})
        self._speech = speech
        speech.changed.connect(self._engine.retranslate)
        self._engine.loadFromModule(uri, name)
        if not self._engine.rootObjects():
            raise RuntimeError(f"{name} of {uri} does not load")
        root = self._engine.rootObjects()[0]
        if not isinstance(root, QQuickWindow):
            raise TypeError(f"{name} of {uri} is no window")
        self.root = root

    def show(self, place: Place | None = None) -> None:
        """Bring the window up, at a place of the screen or filling it."""
        if place is None:
            self.root.showFullScreen()
            return
        free = self.root.screen().availableGeometry()
        left, top, width, height = place
        self.root.setGeometry(
            free.x() + round(left * free.width()),
            free.y() + round(top * free.height()),
            round(width * free.width()),
            round(height * free.height()),
        )
        self.root.show()

    def close(self) -> None:
        """Take the window down, then its engine, then let its screen go."""
        self._speech.changed.disconnect(self._engine.retranslate)
        self.root.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete.value)
        self.screen.deleteLater()


def import_path() -> Path:
    """Where QML finds the package `kiosk` as a module."""
    return Path(kiosk.__file__ or "").resolve().parent.parent
