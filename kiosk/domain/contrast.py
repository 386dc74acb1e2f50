# SPDX-License-Identifier: EUPL-1.2
"""How well one colour can be told from another (WCAG 2.2, "contrast ratio")."""

from __future__ import annotations

TEXT = 4.5
"""Least contrast of text (1.4.3, AA)."""
ENHANCED = 7.0
"""Least contrast of text where a visitor asked for more (1.4.6, AAA)."""
SHAPE = 3.0
"""Least contrast of pictograms and edges (1.4.11)."""

_LINEAR_UP_TO = 0.04045
_WEIGHTS = (0.2126, 0.7152, 0.0722)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`: 0 is black, 1 is white."""
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (
        share / 12.92 if share <= _LINEAR_UP_TO else ((share + 0.055) / 1.055) ** 2.4
        for share in shares
    )
    return sum(weight * share for weight, share in zip(_WEIGHTS, linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The ratio of two colours: 1 to 21, the same either way round."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def darkened(colour: str, grounds: tuple[str, ...], least: float) -> str:
    """The lightest shade of `#rrggbb`, black at worst, with enough contrast on each ground."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    for percent in range(100, 0, -1):
        shade = "#" + "".join(f"{part * percent // 100:02X}" for part in parts)
        if all(contrast(shade, ground) >= least for ground in grounds):
            return shade
    return "#000000"
