# SPDX-License-Identifier: EUPL-1.2
"""Plays sound files one after the other, on an output that may vanish at any moment."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtMultimedia import QSoundEffect

    from kiosk.domain.voice import Ended

log = logging.getLogger(__name__)

LONGEST_MS = 15_000
"""A file that has not ended by then never will."""


def sound_outputs() -> int:
    """How many outputs Qt sees now."""
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - costly, off the start path

    return len(QMediaDevices.audioOutputs())


class Sounds(QObject):
    """WAV files through the default output, which is looked up at each beginning."""

    def __init__(self, volume: int, parent: QObject | None = None) -> None:
        """Play nothing yet; how loud in percent."""
        super().__init__(parent)
        self._volume = volume
        self._left: list[Path] = []
        self._ended: Ended | None = None
        self._effect: QSoundEffect | None = None
        self._sounding = False
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(lambda: self._end(whole=False))

    def play(self, files: Sequence[Path], ended: Ended) -> None:
        """Play files in order; whatever plays is stopped first."""
        self.stop()
        self._left = list(files)
        self._ended = ended
        self._next()

    def stop(self) -> None:
        """Be silent at once."""
        self._ended = None
        self._left = []
        self._drop()

    def _next(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - costly

        if not self._left:
            self._end(whole=True)
            return
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            log.warning("sound.no_output")
            self._end(whole=False)
            return
        effect = self._effect = QSoundEffect(device, self)
        effect.setVolume(self._volume / 100)
        effect.setSource(QUrl.fromLocalFile(str(self._left.pop(0))))
        effect.playingChanged.connect(lambda: self._changed(effect))
        effect.statusChanged.connect(lambda: self._changed(effect))
        self._limit.start()
        effect.play()

    def _changed(self, effect: QSoundEffect) -> None:
        if effect is not self._effect:
            return
        if effect.status() is type(effect).Status.Error:
            self._end(whole=False)
        elif effect.isPlaying():
            self._sounding = True
        elif self._sounding:
            self._drop()
            self._next()

    def _end(self, *, whole: bool) -> None:
        ended, self._ended = self._ended, None
        self._left = []
        self._drop()
        if ended is not None:
            ended(whole)

    def _drop(self) -> None:
        self._limit.stop()
        self._sounding = False
        effect, self._effect = self._effect, None
        if effect is not None:
            effect.stop()
            effect.deleteLater()
