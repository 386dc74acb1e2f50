# SPDX-License-Identifier: EUPL-1.2
"""Facts inside sentences keep their own direction (Unicode UAX #9, isolates)."""

from __future__ import annotations

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"


def isolated(fact: str) -> str:
    """Wrap a number, time, phone number or date so that it reads left to right anywhere."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{fact}{POP_ISOLATE}"


def isolated_name(name: str) -> str:
    """Wrap a foreign name or address so that its own first letter sets its direction."""
    return f"{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}"
