# SPDX-License-Identifier: EUPL-1.2
"""Contrast by the formula that everybody else measures with."""

from __future__ import annotations

import pytest

from kiosk.domain.contrast import contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#2044AA", "#FFFFFF", 8.51),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#2044AA", "#2044AA", 1.0),
    ],
)
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    """As published checkers say, and the same either way round."""
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(one, other) == contrast(other, one)
