# SPDX-License-Identifier: EUPL-1.2
"""Make resources/sounds/chime.wav, the gong before a call: two struck tones, a falling third.

    python build/maintainers/make_chime.py

Same program, same bytes. Low enough (784 and 622 Hz) for ears that have lost the high tones, with
a soft stroke that does not startle.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CHIME: Final = Path(__file__).parents[2] / "resources" / "sounds" / "chime.wav"
RATE: Final = 44_100
SECONDS: Final = 1.3
PEAK: Final = 0.7 * 32_767
STROKE: Final = 0.006
FADE: Final = 0.12
# Partials of a struck metal bar damped by the hand: multiple of the tone, loudness, and the
# seconds after which it has fallen to a third.
PARTIALS: Final = ((1.0, 1.0, 0.42), (2.0, 0.35, 0.24), (2.76, 0.18, 0.12), (5.4, 0.06, 0.04))


@dataclass(frozen=True, slots=True)
class Tone:
    """One stroke: when in seconds, how high in hertz, how loud beside the others."""

    start: float
    pitch: float
    loudness: float

    def at(self, seconds: float) -> float:
        """Tell the deflection at a moment of the chime."""
        since = seconds - self.start
        if since < 0:
            return 0.0
        stroke = min(1.0, since / STROKE)
        return (
            self.loudness
            * stroke
            * sum(
                share * math.exp(-since / fall) * math.sin(math.tau * self.pitch * multiple * since)
                for multiple, share, fall in PARTIALS
            )
        )


TONES: Final = (Tone(0.0, 783.99, 1.0), Tone(0.38, 622.25, 1.0))


def main() -> None:
    """Compute the samples and write them as 16-bit mono."""
    count = round(SECONDS * RATE)
    sound = [sum(tone.at(n / RATE) for tone in TONES) for n in range(count)]
    fade = round(FADE * RATE)
    for n in range(fade):
        sound[count - 1 - n] *= n / fade
    scale = PEAK / max(map(abs, sound))
    samples = array.array("h", (round(deflection * scale) for deflection in sound))
    if sys.byteorder == "big":
        samples.byteswap()
    CHIME.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(CHIME), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    print(f"{CHIME.name}: {SECONDS} s, {CHIME.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
