# SPDX-License-Identifier: EUPL-1.2
"""A silent call for help from the touchscreen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAlert:
    """Somebody at the touchscreen asks for a person.

    Attributes:
        desk: who said "I am coming", or None while nobody has.
    """

    id: str
    raised_at: datetime
    desk: str | None = None
    ended: bool = False
