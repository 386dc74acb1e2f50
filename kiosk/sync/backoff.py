# SPDX-License-Identifier: EUPL-1.2
"""How long to wait after something did not work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)


def wait_after(
    failures: int, chance: Callable[[], float], asked: timedelta | None = None
) -> timedelta:
    """The time to wait after so many failures in a row.

    It doubles with each; between half and all of it, so that a thousand kiosks that lost the city
    at once do not come back at once. What the city asks for is waited for at least.

    Args:
        failures: 1 or more.
        chance: a number from 0 to 1, another one each time.
        asked: what the city asked for, if it did (RFC 9110, section 10.2.3).
    """
    whole = min(LONGEST, FIRST * float(2 ** min(failures - 1, 16)))
    jittered = whole * (0.5 + chance() / 2)
    return max(jittered, asked) if asked else jittered
