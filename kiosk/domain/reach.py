# SPDX-License-Identifier: EUPL-1.2
"""How high a hand reaches from a seat."""

from __future__ import annotations

HIGHEST_MM = 1220
"""Highest place of anything to be touched, above the floor (EN 301 549, 8.3.2.1)."""
LEAST_MM = 160
"""What the pages need to stand in."""
SHARE = 0.55
"""The part of a screen that is taken to be within reach while nobody has said how it hangs."""


def reach(screen_mm: float, lower_edge_mm: int | None) -> float:
    """How much of a screen can be touched from a seat, in millimetres from its lower edge.

    Args:
        screen_mm: height of the screen.
        lower_edge_mm: its lower edge above the floor; None where nobody has measured it.
    """
    within = SHARE * screen_mm if lower_edge_mm is None else float(HIGHEST_MM - lower_edge_mm)
    return min(screen_mm, max(LEAST_MM, within))
