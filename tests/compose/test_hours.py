# SPDX-License-Identifier: EUPL-1.2
"""Opening hours are understood once."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.compose import hours
from kiosk.compose.hours import HoursReader
from kiosk.domain.opening_times import HoursNotUnderstood, OpenState


def test_a_value_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand entries with the same hours cost one reading."""
    read = HoursReader()
    times = read("Mo-Fr 09:00-17:00")
    assert times.on(date(2026, 3, 2))[1].state is OpenState.OPEN
    monkeypatch.delattr(hours, "_read")
    assert read("Mo-Fr 09:00-17:00") is times


def test_what_nobody_understands_is_remembered_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused each time, without another attempt."""
    read = HoursReader()
    with pytest.raises(HoursNotUnderstood):
        read("whenever we feel like it")
    monkeypatch.delattr(hours, "_read")
    with pytest.raises(HoursNotUnderstood):
        read("whenever we feel like it")
