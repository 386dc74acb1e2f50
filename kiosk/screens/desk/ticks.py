# SPDX-License-Identifier: EUPL-1.2
"""Rows to tick."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TickRow:
    """Something to tick.

    Attributes:
        symbol, hue: empty where words are enough.
    """

    key: str
    label: str
    symbol: str
    hue: str
    ticked: bool
