# SPDX-License-Identifier: EUPL-1.2
"""Understanding opening hours: each value once, however many entries and looks it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.opening_times import HoursNotUnderstood

if TYPE_CHECKING:
    from kiosk.domain.opening_times import OpeningTimes


class HoursReader:
    """Is a `kiosk.domain.opening_times.ReadOpeningTimes` that remembers what it read."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._read: dict[str, OpeningTimes | HoursNotUnderstood] = {}

    def __call__(self, expression: str) -> OpeningTimes:
        """What an `opening_hours` value says.

        Raises:
            HoursNotUnderstood: it is none; remembered too.
        """
        if expression not in self._read:
            self._read[expression] = _read(expression)
        match self._read[expression]:
            case HoursNotUnderstood() as trouble:
                raise trouble
            case times:
                return times


def _read(expression: str) -> OpeningTimes | HoursNotUnderstood:
    from kiosk.content.opening_hours import OpeningHoursValue  # noqa: PLC0415 - off the start path

    try:
        return OpeningHoursValue(expression)
    except HoursNotUnderstood as trouble:
        return trouble
