# SPDX-License-Identifier: EUPL-1.2
"""The chime of a new call; silence where the machine has no sound."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QSoundEffect

log = logging.getLogger(__name__)


class Chime:
    """Rings through the machine's default sound output, loaded at the first ring."""

    def __init__(self, sound: Path) -> None:
        """Know the sound file, a WAV."""
        self._sound = sound
        self._effect: QSoundEffect | None = None

    def ring(self) -> None:
        """Ring once; a ring that is still sounding begins again."""
        if self._effect is None:
            self._effect = self._load()
        if self._effect is not None:
            self._effect.play()

    def _load(self) -> QSoundEffect | None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - off the start path
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - as above

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            log.warning("chime.no_sound_output")
            return None
        effect = QSoundEffect(device)
        effect.setSource(QUrl.fromLocalFile(str(self._sound)))
        return effect
