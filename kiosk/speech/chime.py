# SPDX-License-Identifier: EUPL-1.2
"""The chime of a new call; silence where the machine has no sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.speech.sounds import Sounds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Chime:
    """Implements `kiosk.domain.voice.Chime` through the machine's default sound output."""

    def __init__(self, sound: Path, volume: int) -> None:
        """Know the sound file, a WAV; how loud in percent."""
        self._sound = sound
        self._sounds = Sounds(volume)

    def ring(self, then: Callable[[], None]) -> None:
        """Ring once, then say so."""
        self._sounds.play((self._sound,), lambda _: then())
