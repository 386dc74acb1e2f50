# SPDX-License-Identifier: EUPL-1.2
"""How high a hand reaches from a seat."""

from __future__ import annotations

import pytest

from kiosk.domain.reach import HIGHEST_MM, LEAST_MM, reach


@pytest.mark.parametrize(
    ("screen", "edge", "within"),
    [
        (598, 900, 320),
        (598, 1060, LEAST_MM),
        (598, 500, 598),
        (210, 900, 210),
        (598, None, pytest.approx(329, abs=1)),
        (210, None, LEAST_MM),
    ],
)
def test_reach(screen: float, edge: int | None, within: float) -> None:
    """Up to 1,220 mm above the floor; the lower half of a screen that nobody has measured."""
    assert reach(screen, edge) == within
    assert edge is None or edge + reach(screen, edge) <= HIGHEST_MM
