# SPDX-License-Identifier: EUPL-1.2
"""What holds for every test: no display, no site of the person who runs them."""

from __future__ import annotations

import os

import pytest

from tests.fakes import FixedClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _no_site_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may open the site folder that the environment happens to name."""
    monkeypatch.delenv("KIOSK_SITE", raising=False)


@pytest.fixture
def clock() -> FixedClock:
    """A Monday morning, for everybody in a test."""
    return FixedClock()
