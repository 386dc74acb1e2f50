# SPDX-License-Identifier: EUPL-1.2
"""How long to wait after something did not work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from email.utils import mktime_tz, parsedate_tz

FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)
MOST_ASKED = timedelta(days=1)
"""Whoever asks for more is not believed to be the city."""


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


def asked_wait(told: Mapping[str, str]) -> timedelta | None:
    """What a reply asks for: seconds, or a time, held against the reply's own (as above).

    The city speaks JSON. Whatever else stands between asks for no more than the kiosk waits by
    itself: one login page must not end the sync.

    Args:
        told: the reply's headers, whatever somebody wrote there.
    """
    text = told.get("Retry-After", "").strip()
    most = MOST_ASKED if media_type(told) == "application/json" else LONGEST
    if text.isascii() and text.isdigit():
        return _within_bounds(float(text), most)
    when, now = parsedate_tz(text), parsedate_tz(told.get("Date", ""))
    if when is None or now is None:
        return None
    try:
        return _within_bounds(mktime_tz(when) - mktime_tz(now), most)
    except (ValueError, OverflowError):  # no such day
        return None


def media_type(told: Mapping[str, str]) -> str:
    """What a reply's headers say it is, without parameters."""
    return told.get("Content-Type", "").partition(";")[0].strip().lower()


def _within_bounds(seconds: float, most: timedelta) -> timedelta:
    return timedelta(seconds=max(0.0, min(seconds, most.total_seconds())))
